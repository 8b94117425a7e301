// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecoveryDialog.h"

#include "core/base/InBackground.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/DamageWords.h"
#include "ui/viewmodels/ErrorText.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace meetlat {

namespace {

constexpr int dialogWidth = 760;

QLabel *paragraph(QWidget *parent)
{
    QLabel *label = theme::plainLabel({}, parent);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void tell(QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

} // namespace

RecoveryDialog::RecoveryDialog(QString damagedPath, QWidget *parent)
    : QDialog(parent), m_path(std::move(damagedPath)), m_isStopped(std::make_shared<std::atomic_bool>(false))
{
    setWindowTitle(tr("Damaged review"));
    setMinimumWidth(dialogWidth);
    build();
    look();
}

RecoveryDialog::~RecoveryDialog()
{
    *m_isStopped = true;
}

void RecoveryDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    column->setSpacing(theme::gap);
    QLabel *title = theme::titleLabel(tr("“%1” is damaged").arg(QFileInfo(m_path).fileName()), this);
    title->setWordWrap(true);
    column->addWidget(title);
    QLabel *promise = theme::quietLabel(
        tr("The damaged file stays as it is. What you save here goes into a new file; nothing is overwritten."), this);
    promise->setWordWrap(true);
    column->addWidget(promise);
    m_doing = paragraph(this);
    column->addWidget(m_doing);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    column->addWidget(m_progress);
    m_table = buildTable();
    column->addWidget(m_table, 1);
    m_loss = paragraph(this);
    m_snapshot = paragraph(this);
    m_advice = paragraph(this);
    m_advice->setFont(theme::boldFont());
    for (QLabel *label : {m_loss, m_snapshot, m_advice})
        column->addWidget(label);

    auto *buttons = new QHBoxLayout;
    QPushButton *folder = theme::button(tr("Show the folder"), this);
    m_close = theme::button(tr("Close"), this);
    m_saveSnapshot = theme::button(tr("Save the snapshot…"), this);
    m_saveReadable = theme::button(tr("Save what can be read…"), this);
    for (QPushButton *button : {folder, m_close, m_saveSnapshot, m_saveReadable})
        button->setAutoDefault(true);
    buttons->addWidget(folder);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_saveSnapshot);
    buttons->addWidget(m_saveReadable);
    column->addLayout(buttons);
    connect(folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_saveSnapshot, &QPushButton::clicked, this, [this] { askSave(RecoverFrom::Snapshot); });
    connect(m_saveReadable, &QPushButton::clicked, this, [this] { askSave(RecoverFrom::Everything); });
}

QTableWidget *RecoveryDialog::buildTable()
{
    auto *table = new QTableWidget(0, 4, this);
    table->setHorizontalHeaderLabels(
        {tr("What"), tr("Readable in the file"), tr("In the snapshot"), tr("Not in the snapshot")});
    table->setAccessibleName(tr("What is left of the review"));
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < table->columnCount(); ++column)
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    return table;
}

StepProgress RecoveryDialog::untilStopped() const
{
    return [stopped = m_isStopped](qint64, qint64) { return !*stopped; };
}

void RecoveryDialog::look()
{
    setBusy(true, tr("Looking what can be read …"));
    inBackground<Result<DamageFacts>>(
        this, [path = m_path, progress = untilStopped()] { return lookAtDamage(path, progress); },
        [this](const Result<DamageFacts> &facts) {
            setBusy(false);
            if (facts)
                show(*facts);
            else
                refuse(facts.error());
        });
}

void RecoveryDialog::show(const DamageFacts &facts)
{
    m_facts = facts;
    fillTable(facts);
    tell(m_loss, lossSentence(facts));
    tell(m_snapshot, snapshotSentence(facts));
    tell(m_advice, adviceSentence(facts));
    const auto advised = advisedSource(facts);
    m_saveReadable->setEnabled(facts.canBeSaved && !facts.readable.empty());
    m_saveSnapshot->setEnabled(!facts.snapshot.isEmpty());
    QPushButton *best = !advised ? m_close : *advised == RecoverFrom::Snapshot ? m_saveSnapshot : m_saveReadable;
    if (advised && !best->isEnabled())
        best = m_saveSnapshot;
    best->setProperty("look", QStringLiteral("primary"));
    best->style()->unpolish(best);
    best->style()->polish(best);
    best->setDefault(true);
    best->setFocus(Qt::OtherFocusReason);
}

void RecoveryDialog::fillTable(const DamageFacts &facts)
{
    const std::vector<DamageLine> lines = damageLines(facts);
    const bool hasSnapshot = !facts.snapshot.isEmpty();
    m_table->setColumnHidden(2, !hasSnapshot);
    m_table->setColumnHidden(3, !hasSnapshot);
    m_table->setRowCount(static_cast<int>(lines.size()));
    const auto put = [this](int row, int column, const QString &text) {
        auto *item = new QTableWidgetItem(text);
        item->setTextAlignment(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    };
    const auto number = [](int count) { return count < 0 ? QStringLiteral("–") : QLocale().toString(count); };
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const DamageLine &line = lines[static_cast<std::size_t>(row)];
        put(row, 0, line.what);
        put(row, 1, number(line.readable));
        put(row, 2, number(line.inSnapshot));
        put(row, 3, number(line.lacking));
    }
    m_table->setVisible(!lines.empty());
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() +
                              m_table->verticalHeader()->defaultSectionSize() * m_table->rowCount() + 4);
}

void RecoveryDialog::setBusy(bool busy, const QString &words)
{
    m_isBusy = busy;
    tell(m_doing, words);
    m_progress->setVisible(busy);
    m_progress->setAccessibleName(words);
    m_table->setVisible(!busy && m_table->rowCount() > 0);
    m_close->setText(busy ? tr("Cancel") : tr("Close"));
    m_saveSnapshot->setEnabled(!busy && !m_facts.snapshot.isEmpty());
    m_saveReadable->setEnabled(!busy && m_facts.canBeSaved && !m_facts.readable.empty());
}

void RecoveryDialog::refuse(const Error &error)
{
    tell(m_advice, errorText(error));
    m_close->setFocus(Qt::OtherFocusReason);
}

void RecoveryDialog::askSave(RecoverFrom from)
{
    const QFileInfo file(m_path);
    const QString suffix = from == RecoverFrom::Snapshot ? tr("-snapshot", "end of a file name")
                                                         : tr("-recovered", "end of a file name");
    const QString ending = QStringLiteral(".meetlat");
    QString path = QFileDialog::getSaveFileName(this, tr("Where to put what can be read"),
                                                file.dir().filePath(file.completeBaseName() + suffix + ending),
                                                tr("Meetlat reviews (*.meetlat)"), nullptr,
                                                QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    save(from, path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending);
}

void RecoveryDialog::save(RecoverFrom from, const QString &path)
{
    setBusy(true, tr("Writing and checking the new file …"));
    inBackground<Result<RecoveryReport>>(
        this, [damaged = m_path, path, from, progress = untilStopped()] { return rescue(damaged, path, from, progress); },
        [this, path](const Result<RecoveryReport> &report) {
            setBusy(false);
            if (!report) {
                refuse(report.error());
                return;
            }
            accept();
            Q_EMIT saved(path, *report);
        });
}

} // namespace meetlat
