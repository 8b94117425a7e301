// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/HandOutDialog.h"

#include "core/domain/Setup.h"
#include "core/exchange/HandOver.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/ErrorText.h"
#include "ui/viewmodels/Words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace meetlat {

namespace {

/// When all plans of the rater were handed out already; empty as long as one was not.
QString handedOutOn(const ReviewState &state, const RaterId &rater)
{
    Instant latest = 0;
    for (const Plan *plan : plansAssignedTo(state, rater)) {
        const Assignment *assignment = state.find<Assignment>(plan->id, rater);
        if (!assignment || assignment->handedOutAt == 0)
            return {};
        latest = qMax(latest, assignment->handedOutAt);
    }
    return latest > 0 ? words::date(latest) : QString();
}

} // namespace

HandOutDialog::HandOutDialog(Workbench &workbench, QWidget *parent) : QDialog(parent), m_workbench(workbench)
{
    setWindowTitle(tr("Hand out"));
    resize(560, 440);
    build();
    fillRaters();
    if (workbench.session())
        setFolder(QFileInfo(workbench.session()->path()).path());
}

void HandOutDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    QLabel *what =
        theme::plainLabel(tr("Each rater gets a file with only their own plans and none of anybody else's work. "
                             "From then on those plans are scored in that file."),
                          this);
    what->setWordWrap(true);
    layout->addWidget(what);
    m_raters = new QListWidget(this);
    m_raters->setAccessibleName(tr("Raters to hand out to"));
    layout->addWidget(m_raters, 1);
    auto *line = new QHBoxLayout;
    QLabel *title = theme::plainLabel(tr("&Folder"), this);
    m_folder = new QLineEdit(this);
    m_folder->setAccessibleName(tr("Folder"));
    title->setBuddy(m_folder);
    QPushButton *choose = theme::button(tr("Choose…"), this);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString folder =
            QFileDialog::getExistingDirectory(this, tr("Folder for the raters' files"), m_folder->text());
        if (!folder.isEmpty())
            setFolder(folder);
    });
    line->addWidget(title);
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    layout->addLayout(line);
    m_bar = new QProgressBar(this);
    m_bar->setAccessibleName(tr("Handing out"));
    m_bar->hide();
    layout->addWidget(m_bar);
    m_result = theme::plainLabel({}, this);
    m_result->setWordWrap(true);
    m_result->hide();
    layout->addWidget(m_result);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *close = theme::button(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &HandOutDialog::reject);
    m_start = theme::primaryButton(tr("Hand out"), this);
    m_start->setDefault(true);
    connect(m_start, &QPushButton::clicked, this, &HandOutDialog::start);
    buttons->addWidget(close);
    buttons->addWidget(m_start);
    layout->addLayout(buttons);
}

void HandOutDialog::fillRaters()
{
    const ReviewState &state = m_workbench.state();
    for (const Rater *rater : ratersByNumber(state)) {
        const auto plans = static_cast<int>(plansAssignedTo(state, rater->id).size());
        if (plans == 0 || rater->id == m_workbench.person())
            continue;
        auto *item = new QListWidgetItem(tr("R%1  %2 – %n plan(s)", nullptr, plans).arg(rater->number).arg(rater->name),
                                         m_raters);
        item->setData(Qt::UserRole, rater->id.value);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        const QString handedOut = handedOutOn(state, rater->id);
        item->setCheckState(handedOut.isEmpty() ? Qt::Checked : Qt::Unchecked);
        if (!handedOut.isEmpty())
            item->setText(tr("%1 – handed out on %2").arg(item->text(), handedOut));
    }
    m_start->setEnabled(m_raters->count() > 0);
    if (m_raters->count() == 0) {
        m_result->setText(tr("No rater has a plan yet. Assign raters on the tab Plans."));
        m_result->show();
    }
}

void HandOutDialog::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

QString HandOutDialog::pathFor(const Rater &rater) const
{
    const QString project =
        m_workbench.session() ? QFileInfo(m_workbench.session()->path()).completeBaseName() : QString();
    return QDir(m_folder->text()).filePath(QStringLiteral("%1-R%2.meetlat").arg(project, QString::number(rater.number)));
}

void HandOutDialog::start()
{
    if (m_isRunning || !m_workbench.session())
        return;
    m_workbench.commitPendingTexts();
    m_isRunning = true;
    m_cancelled = false;
    m_start->setEnabled(false);
    m_bar->show();
    QStringList lines;
    for (int i = 0; i < m_raters->count() && !m_cancelled; ++i) {
        const QListWidgetItem *item = m_raters->item(i);
        const Rater *rater = m_workbench.state().find<Rater>(item->data(Qt::UserRole).toString());
        if (!rater || item->checkState() != Qt::Checked)
            continue;
        const QString path = pathFor(*rater);
        const QString name = rater->name;
        const Status status = handOut(*m_workbench.session(), rater->id, path, [this](qint64 done, qint64 total) {
            m_bar->setRange(0, 100);
            m_bar->setValue(total > 0 ? static_cast<int>(100 * done / total) : 0);
            QCoreApplication::processEvents();
            return !m_cancelled;
        });
        lines << QStringLiteral("%1: %2").arg(name, status ? tr("written to %1").arg(QDir::toNativeSeparators(path))
                                                           : errorText(status.error()));
    }
    m_bar->hide();
    m_result->setText(lines.isEmpty() ? tr("Choose a rater first.") : lines.join(QLatin1Char('\n')));
    m_result->show();
    m_start->setEnabled(true);
    m_isRunning = false;
}

void HandOutDialog::reject()
{
    if (m_isRunning)
        m_cancelled = true;
    else
        QDialog::reject();
}

} // namespace meetlat
