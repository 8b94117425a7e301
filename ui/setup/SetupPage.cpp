// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/SetupPage.h"

#include "ui/setup/PlansTab.h"
#include "ui/setup/ProjectTab.h"
#include "ui/setup/RatersTab.h"
#include "ui/setup/RegionsTab.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace meetlat {

SetupPage::SetupPage(Workbench &workbench, QWidget *parent) : QWidget(parent), m_tabs(new QTabWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_tabs->setDocumentMode(true);
    auto *raters = new RatersTab(workbench);
    m_tabs->addTab(new PlansTab(workbench), tr("Plans"));
    m_tabs->addTab(raters, tr("Raters"));
    m_tabs->addTab(new RegionsTab(workbench), tr("Regions"));
    m_tabs->addTab(new ProjectTab(workbench), tr("Review", "the project as a whole"));
    layout->addWidget(m_tabs);
    setFocusProxy(m_tabs);
    connect(raters, &RatersTab::handOutWanted, this, &SetupPage::handOutWanted);
    connect(raters, &RatersTab::takeInWanted, this, &SetupPage::takeInWanted);
    // A new project has no regions yet; plans need one.
    const auto offerRegions = [this, &workbench] {
        if (workbench.isOpen() && workbench.state().all<Region>().size() == 0)
            m_tabs->setCurrentIndex(2);
    };
    connect(&workbench, &Workbench::sessionChanged, this, offerRegions);
    offerRegions();
}

} // namespace meetlat
