// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfview/RecognitionBar.h"

#include "ui/pdfview/DocumentRecognition.h"
#include "ui/viewmodels/PageNumbers.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace meetlat {

namespace {

constexpr int mostRanges = 6;
constexpr int progressWidth = 96;
constexpr int lowest = theme::controlHeight + 2 * theme::gap; // with or without a button: the pages do not jump
constexpr auto installAll = "sudo apt install tesseract-ocr tesseract-ocr-nld";
constexpr auto installDutch = "sudo apt install tesseract-ocr-nld";

} // namespace

RecognitionBar::RecognitionBar(QWidget *parent)
    : QWidget(parent), m_symbol(theme::plainLabel({}, this)), m_words(theme::plainLabel({}, this)),
      m_command(theme::plainLabel({}, this)), m_progress(new QProgressBar(this)), m_start(theme::button({}, this)),
      m_copy(theme::button(tr("Copy command"), this)), m_cancel(theme::button(tr("Cancel"), this)),
      m_close(theme::iconButton(QStringLiteral("close"), tr("Close this message"), this))
{
    m_words->setWordWrap(true);
    m_command->setFont(theme::boldFont());
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_command->setAccessibleName(tr("Command to install it"));
    m_progress->setFixedWidth(progressWidth);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Pages recognised"));

    auto *command = new QHBoxLayout;
    command->setSpacing(theme::gap);
    command->addWidget(m_command);
    command->addWidget(m_copy);
    command->addStretch(1);
    auto *text = new QVBoxLayout;
    text->setSpacing(theme::halfGap);
    text->addWidget(m_words);
    text->addLayout(command);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::gap, theme::halfGap, theme::halfGap, theme::halfGap);
    row->setSpacing(theme::gap);
    row->addWidget(m_symbol);
    row->addLayout(text, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_cancel, m_start, m_close})
        row->addWidget(widget);

    connect(m_start, &QPushButton::clicked, this, &RecognitionBar::startWanted);
    connect(m_cancel, &QPushButton::clicked, this, &RecognitionBar::cancelWanted);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_closed = sentence();
        hide();
        Q_EMIT closed();
    });
    setMinimumHeight(lowest);
    hide();
}

QString RecognitionBar::sentence() const
{
    return m_words->text();
}

void RecognitionBar::show(const DocumentRecognition &recognition)
{
    const Saying saying = sayingOf(recognition);
    if (saying.sentence.isEmpty() || saying.sentence == m_closed)
        hide();
    else
        say(saying);
}

void RecognitionBar::sayAgain(const DocumentRecognition &recognition)
{
    forgetClosed();
    show(recognition);
}

QString RecognitionBar::pagesLeftOf(const DocumentRecognition &recognition)
{
    const std::vector<int> left = recognition.pagesLeft();
    const auto count = static_cast<int>(left.size());
    const QString numbers = words::pageNumbers(left, mostRanges);
    if (left.empty())
        return {};
    return recognition.areScans()
               ? tr("%n page(s) are a scan, with no text to select or find: %1", nullptr, count).arg(numbers)
               : tr("%n page(s) have no readable text to select or find: %1", nullptr, count).arg(numbers);
}

RecognitionBar::Saying RecognitionBar::sayingOf(const DocumentRecognition &recognition)
{
    if (recognition.isRunning()) {
        Saying running;
        const int wanted = recognition.pagesWanted();
        running.sentence =
            wanted == 0 ? tr("Recognising text…")
                        : tr("Recognising text: page %1 of %2").arg(qMin(recognition.pagesDone() + 1, wanted)).arg(wanted);
        running.isRunning = true;
        running.done = recognition.pagesDone();
        running.wanted = wanted;
        return running;
    }
    if (recognition.lastEnd())
        return sayingOfEnd(recognition);
    if (recognition.isLooking())
        return {};
    return {pagesLeftOf(recognition), tr("Recognise text"), {}};
}

RecognitionBar::Saying RecognitionBar::sayingOfEnd(const DocumentRecognition &recognition)
{
    switch (*recognition.lastEnd()) {
    case DocumentRecognition::End::ProgramMissing:
        return {tr("Tesseract, the program that recognises text, is not on this computer. This installs it, with Dutch:"),
                tr("Try again"), QLatin1String(installAll), false, true, 0, 0};
    case DocumentRecognition::End::LanguageMissing:
        return {tr("Tesseract, the program that recognises text, lacks its Dutch language data. This installs it:"),
                tr("Try again"), QLatin1String(installDutch), false, true, 0, 0};
    case DocumentRecognition::End::Cancelled:
        return {tr("Stopped.") + QLatin1Char(' ') + pagesLeftOf(recognition), tr("Go on"), {}};
    case DocumentRecognition::End::Finished:
        break;
    }
    const std::vector<int> failed = recognition.pagesThatFailed();
    const int good = recognition.pagesDone() - static_cast<int>(failed.size());
    QStringList sentences;
    if (good > 0) {
        sentences << tr("The text of %n page(s) has been recognised. Compare what you quote with the page.", nullptr, good);
        if (!recognition.isKept())
            sentences << tr("As the document has a password, this text is not kept for the next time.");
    }
    if (!failed.empty())
        sentences << tr("%n page(s) could not be recognised: %1", nullptr, static_cast<int>(failed.size()))
                         .arg(words::pageNumbers(failed, mostRanges));
    return {sentences.join(QLatin1Char(' ')), failed.empty() ? QString() : tr("Try again"), {}, false, !failed.empty(), 0, 0};
}

void RecognitionBar::say(const Saying &saying)
{
    const bool isNews = saying.sentence != sentence() && !saying.isRunning;
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus();
    m_words->setText(saying.sentence);
    m_command->setText(saying.command);
    m_command->setVisible(!saying.command.isEmpty());
    m_copy->setVisible(!saying.command.isEmpty());
    m_start->setText(saying.start);
    m_start->setVisible(!saying.start.isEmpty());
    m_progress->setRange(0, saying.wanted); // 0: how many is not known yet
    m_progress->setValue(saying.done);
    m_progress->setVisible(saying.isRunning);
    m_cancel->setVisible(saying.isRunning);
    m_close->setVisible(!saying.isRunning);
    const auto symbol = saying.isWarning ? QStringLiteral("warning") : QStringLiteral("info");
    m_symbol->setPixmap(theme::icon(symbol, saying.isWarning ? theme::Colour::Warning : theme::Colour::Accent)
                            .pixmap(QSize(20, 20)));
    theme::setLook(this, saying.isWarning ? theme::Look::WarningSoft : theme::Look::Soft);
    setAccessibleName(saying.command.isEmpty() ? saying.sentence : saying.sentence + QLatin1Char(' ') + saying.command);
    QWidget::show();
    if (hadFocus) { // the button that was pressed is gone: its place is taken
        if (saying.isRunning)
            m_cancel->setFocus();
        else
            (saying.start.isEmpty() ? static_cast<QWidget *>(m_close) : m_start)->setFocus();
    }
    if (isNews) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace meetlat
