// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/Workbench.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace meetlat {

class PdfPane;

/// The plan's PDF beside its card: what is selected there becomes the passage that a fact of the card rests on.
class PlanReader : public QWidget
{
    Q_OBJECT
public:
    explicit PlanReader(Workbench &workbench, QWidget *parent = nullptr);
    void setPlan(const PlanId &plan);
    void reveal(const HighlightId &passage);
    PdfPane *pane() const { return m_pane; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLinkMenu();
    void showDocuments();
    void showMarks();
    void link(int fact);

    Workbench &m_workbench;
    PlanId m_plan;
    std::vector<Document> m_shown;
    PdfPane *m_pane;
    QPushButton *m_link = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace meetlat
