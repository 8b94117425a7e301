// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Sha256.h"
#include "core/domain/Highlighting.h"
#include "core/domain/Submitting.h"
#include "tests/core/pdf/PdfFixtures.h"
#include "tests/ui/bench/Controls.h"
#include "tests/ui/pdfview/ReadingFixtures.h"
#include "tests/ui/scoring/RaterBench.h"
#include "ui/pdfview/PdfPane.h"
#include "ui/scoring/AnnotationImportDialog.h"
#include "ui/scoring/PassageBar.h"
#include "ui/scoring/ReviewPage.h"
#include "ui/shell/Theme.h"
#include "ui/viewmodels/AnnotatedCopy.h"
#include "ui/viewmodels/EvidenceListModel.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace meetlat::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Three pages of manyPages(); on the first words of Jan and a frame of Piet, on the third words of Jan.
QByteArray annotated()
{
    const QByteArray plain = fixtures::manyPages(3);
    pdf::PdfReader reader;
    if (!reader.open(plain))
        return {};
    const auto over = [&](int page, const QString &words, const QString &contents, const QString &name) {
        const pdf::PageTextPtr text = *reader.text(page);
        const pdf::TextRange range = pdf::fixtures::rangeOf(*text, words);
        pdf::NewAnnotation one;
        one.page = page;
        one.rects = pdf::lineRects(*text, range.start.offset, range.end.offset);
        one.author = u"Jan de Vries"_s;
        one.contents = contents;
        one.name = name;
        one.colour = qRgb(255, 220, 90);
        return one;
    };
    pdf::NewAnnotation frame;
    frame.page = 0;
    frame.isArea = true;
    frame.rects = {QRectF(0.2, 0.6, 0.3, 0.1)};
    frame.author = u"Piet"_s;
    frame.name = u"kader"_s;
    const auto copy = reader.annotatedCopy({over(0, u"wonen eerst"_s, u"Dit is concreet"_s, u"a"_s), frame,
                                            over(2, u"woningen beschikbaar"_s, {}, u"b"_s)});
    return copy ? *copy : QByteArray();
}

/// A document that is open, as the pane has one.
class Opened
{
public:
    explicit Opened(const QByteArray &pdf)
    {
        QSignalSpy opened(&document, &pdf::PdfDocument::opened);
        document.open(pdf);
        isOpen = opened.wait(20'000);
    }
    pdf::PdfDocument document;
    bool isOpen = false;
};

/// The dialog on plan 1 of a rater, once it has read.
class Import
{
public:
    Import(RaterBench &bench, const QByteArray &pdf) : m_opened(pdf)
    {
        if (!m_opened.isOpen)
            return;
        dialog = std::make_unique<AnnotationImportDialog>(bench.workbench(), planNumber(1), oneDocument(1),
                                                          m_opened.document.openedPdf());
        dialog->show();
        isRead = QTest::qWaitFor([this] { return dialog->notes().isRead(); }, 30'000);
    }
    QPushButton *button(const QString &starts) const
    {
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&').startsWith(starts))
                return each;
        }
        return nullptr;
    }
    QString text(int row, int column) const { return dialog->notes().index(row, column).data().toString(); }

private:
    Opened m_opened;

public:
    std::unique_ptr<AnnotationImportDialog> dialog;
    bool isRead = false;
};

std::vector<const Highlight *> highlightsIn(RaterBench &bench)
{
    return highlightsOf(bench.state(), planNumber(1), raterNumber(1));
}

} // namespace

class tst_AnnotationImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        theme::apply(*qApp, theme::Mode::Light);
        fixtures::useTestWorker();
        m_pdf = annotated();
        QVERIFY(!m_pdf.isEmpty());
    }
    void theListSaysWhoNotedWhatAndOverWhichWords();
    void whatIsChosenBecomesHighlightsInOneStep();
    void importingTwiceAddsNothing();
    void onlyTheChosenOnesAreImported();
    void theChosenRowIsShownInTheDocument();
    void aDocumentWithoutNotesSaysSo();
    void aSubmittedPlanRefusesInASentence();
    void closingWhileReadingIsFine();
    void theAuthorStandsInTheListOfEvidenceAndInTheBar();
    void aCopyHasTheHighlightsAndIsReadBack();
    void whatCameOutOfThePdfIsNotPutIntoItAgain();
    void theOriginalIsNeverWrittenOver();
    void aDocumentThatForbidsNotesIsNotCopied();
    void everyControlHasAName();

private:
    QByteArray m_pdf;
};

void tst_AnnotationImport::theListSaysWhoNotedWhatAndOverWhichWords()
{
    RaterBench bench;
    Import import(bench, m_pdf);
    QVERIFY(import.isRead);
    using Column = AnnotationImport::Column;
    QCOMPARE(import.dialog->notes().rowCount(), 3);
    QCOMPARE(import.text(0, Column::Page), u"1"_s);
    QCOMPARE(import.text(0, Column::Kind), u"highlighted"_s);
    QCOMPARE(import.text(0, Column::Author), u"Jan de Vries"_s);
    QCOMPARE(import.text(0, Column::Words), u"wonen eerst"_s);
    QCOMPARE(import.text(0, Column::Note), u"Dit is concreet"_s);
    QCOMPARE(import.text(1, Column::Author), u"Piet"_s);
    QCOMPARE(import.text(1, Column::Words), u"no words: its area"_s);
    QCOMPARE(import.text(2, Column::Page), u"3"_s);
    const QString spoken = import.dialog->notes().index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"Jan de Vries"_s, u"page 1"_s, u"wonen eerst"_s, u"Dit is concreet"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

void tst_AnnotationImport::whatIsChosenBecomesHighlightsInOneStep()
{
    RaterBench bench;
    Import import(bench, m_pdf);
    QVERIFY(import.isRead);
    QSignalSpy announced(&bench.workbench(), &Workbench::announced);
    import.button(u"Import"_s)->click();
    QCOMPARE(import.dialog->result(), int(QDialog::Accepted));
    const auto highlights = highlightsIn(bench);
    QCOMPARE(highlights.size(), std::size_t(3));
    QCOMPARE(highlights[0]->anchor.exact, u"wonen eerst"_s);
    QCOMPARE(highlights[0]->anchor.state, Anchor::State::Exact);
    QCOMPARE(highlights[0]->author, u"Jan de Vries"_s);
    QCOMPARE(highlights[0]->note, u"Dit is concreet"_s);
    QCOMPARE(highlights[1]->anchor.kind, Anchor::Kind::Area);
    QCOMPARE(announced.count(), 1);
    bench.workbench().undo();
    QVERIFY(highlightsIn(bench).empty());
    bench.workbench().redo();
    QCOMPARE(highlightsIn(bench).size(), std::size_t(3));
}

void tst_AnnotationImport::importingTwiceAddsNothing()
{
    RaterBench bench;
    {
        Import import(bench, m_pdf);
        QVERIFY(import.isRead);
        import.button(u"Import"_s)->click();
    }
    const auto first = dumpOf(bench.state());
    {
        Import again(bench, m_pdf);
        QVERIFY(again.isRead);
        QCOMPARE(again.dialog->notes().newCount(), 0);
        QVERIFY(again.text(0, AnnotationImport::Kind).contains(u"imported already"_s));
        QVERIFY(!again.dialog->notes().index(0, 0).data(Qt::CheckStateRole).isValid());
        QVERIFY(!again.button(u"Import"_s)->isEnabled());
        again.dialog->notes().chooseAll(true);
        QVERIFY(again.dialog->notes().importChosen());
    }
    QCOMPARE(dumpOf(bench.state()), first);
    // After undo they can come again, with the same ids, and redo-able as ever.
    bench.workbench().undo();
    {
        Import afterUndo(bench, m_pdf);
        QVERIFY(afterUndo.isRead);
        QCOMPARE(afterUndo.dialog->notes().newCount(), 3);
        afterUndo.button(u"Import"_s)->click();
    }
    QCOMPARE(highlightsIn(bench).size(), std::size_t(3));
    Import last(bench, m_pdf);
    QVERIFY(last.isRead);
    QCOMPARE(last.dialog->notes().newCount(), 0);
}

void tst_AnnotationImport::onlyTheChosenOnesAreImported()
{
    RaterBench bench;
    Import import(bench, m_pdf);
    QVERIFY(import.isRead);
    import.button(u"Choose none"_s)->click();
    QVERIFY(!import.button(u"Import"_s)->isEnabled());
    auto *list = import.dialog->findChild<QTreeView *>();
    list->setFocus();
    list->setCurrentIndex(import.dialog->notes().index(2, AnnotationImport::Words));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(import.dialog->notes().chosenCount(), 1);
    import.button(u"Import"_s)->click();
    const auto highlights = highlightsIn(bench);
    QCOMPARE(highlights.size(), std::size_t(1));
    QCOMPARE(highlights[0]->anchor.exact, u"woningen beschikbaar"_s);
}

void tst_AnnotationImport::theChosenRowIsShownInTheDocument()
{
    RaterBench bench;
    Import import(bench, m_pdf);
    QVERIFY(import.isRead);
    auto *list = import.dialog->findChild<QTreeView *>();
    auto *preview = import.dialog->findChild<PdfView *>();
    for (const int row : {2, 0}) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(import.dialog->notes().index(row, AnnotationImport::Words)).center());
        const Highlight &highlight = import.dialog->notes().highlight(row);
        const AnchorTarget &target = highlight.anchor.targets.front();
        const QRect place = preview->onScreen(target.page, target.rects.front()).toRect();
        QVERIFY2(preview->viewport()->rect().contains(place), qPrintable(QString::number(row)));
        QVERIFY(preview->placeOfMark(highlight.id).isValid());
    }
}

void tst_AnnotationImport::aDocumentWithoutNotesSaysSo()
{
    RaterBench bench;
    Import import(bench, fixtures::manyPages(30));
    QVERIFY(import.isRead);
    bool isSaid = false;
    for (const QLabel *label : import.dialog->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"Nobody has put notes"_s));
    QVERIFY(isSaid);
    QVERIFY(!import.button(u"Import"_s)->isVisible());
    QVERIFY(import.button(u"Close"_s)->isVisible());
}

void tst_AnnotationImport::aSubmittedPlanRefusesInASentence()
{
    RaterBench bench;
    Import import(bench, m_pdf);
    QVERIFY(import.isRead);
    std::map<IndicatorId, QString> gaps;
    for (const Indicator &indicator : bench.state().rubric().indicators)
        gaps[indicator.id] = u"open"_s;
    bench.put(submitPlan(bench.state(), planNumber(1), raterNumber(1), gaps, testNow));
    QVERIFY(isSubmitted(bench.state(), planNumber(1), raterNumber(1)));
    import.button(u"Import"_s)->click(); // the dialog was open meanwhile
    QCOMPARE(bench.refusals(), std::vector{Error::Code::PlanIsSubmitted});
    QVERIFY(highlightsIn(bench).empty());
}

void tst_AnnotationImport::closingWhileReadingIsFine()
{
    RaterBench bench;
    const Opened opened(fixtures::manyPages(400));
    QVERIFY(opened.isOpen);
    for (int i = 0; i < 3; ++i) {
        AnnotationImportDialog dialog(bench.workbench(), planNumber(1), oneDocument(1), opened.document.openedPdf());
        dialog.show();
        QTest::qWait(60 * i);
        dialog.reject();
    }
    QVERIFY(bench.refusals().empty());
}

void tst_AnnotationImport::theAuthorStandsInTheListOfEvidenceAndInTheBar()
{
    RaterBench bench;
    Import import(bench, m_pdf);
    QVERIFY(import.isRead);
    import.button(u"Import"_s)->click();
    const HighlightId id = highlightsIn(bench)[0]->id;
    bench.put(linkEvidence(bench.state(), id, indicator("WE")));
    EvidenceListModel evidence(bench.workbench());
    evidence.show(planNumber(1), indicator("WE"), raterNumber(1));
    QCOMPARE(evidence.index(0).data().toString(), u"Jan de Vries: ‘wonen eerst’"_s);
    QVERIFY(evidence.index(0).data(Qt::AccessibleTextRole).toString().contains(u"Jan de Vries"_s));

    ReviewPage page(bench.workbench());
    bench.workbench().setHighlight(id);
    auto *bar = page.findChild<PassageBar *>();
    const auto labels = bar->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->accessibleName() == u"by Jan de Vries"_s; }));
}

void tst_AnnotationImport::aCopyHasTheHighlightsAndIsReadBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"kopie.pdf"_s);
    const QByteArray plain = fixtures::manyPages(3);
    const Opened opened(plain);
    QVERIFY(opened.isOpen);
    pdf::PdfReader reader;
    QVERIFY(reader.open(plain));
    std::vector<pdf::PageTextPtr> texts;
    for (int page = 0; page < 3; ++page)
        texts.push_back(*reader.text(page));
    Highlight highlight = passage(7);
    highlight.anchor = pdf::anchorOfRange(pdf::fixtures::rangeOf(*texts[1], u"wonen eerst"_s), opened.document.facts(),
                                          pdf::fixtures::textOf(texts));
    AnnotatedCopy copy;
    QSignalSpy written(&copy, &AnnotatedCopy::written);
    QSignalSpy failed(&copy, &AnnotatedCopy::failed);
    copy.start({opened.document.openedPdf(),
                {planNumber(1), raterNumber(1), documentNumber(1)},
                pdf::annotationsFrom(highlight, highlight.anchor.targets, u"Anna"_s, u"Ambitie"_s, 0xFFFFDD66)},
               path);
    QVERIFY(written.wait(20'000));
    QCOMPARE(written.front().front().toInt(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(plain), "the document of before is an untouched beginning");
    pdf::PdfReader again;
    QVERIFY(again.open(bytes));
    const auto notes = *again.annotations(1);
    QCOMPARE(notes.size(), std::size_t(1));
    QCOMPARE(notes[0].author, u"Anna"_s);
    QCOMPARE(pdf::exportedHighlight(notes[0]), highlight.id);
}

void tst_AnnotationImport::whatCameOutOfThePdfIsNotPutIntoItAgain()
{
    RaterBench bench;
    Import import(bench, m_pdf);
    QVERIFY(import.isRead);
    import.button(u"Import"_s)->click();
    std::vector<pdf::NewAnnotation> annotations;
    for (const Highlight *highlight : highlightsIn(bench)) {
        for (const auto &one : pdf::annotationsFrom(*highlight, highlight->anchor.targets, u"Anna"_s, {}, 0xFFFFDD66))
            annotations.push_back(one);
    }
    QCOMPARE(annotations.size(), std::size_t(3));
    const QTemporaryDir folder;
    const Opened opened(m_pdf);
    AnnotatedCopy copy;
    QSignalSpy written(&copy, &AnnotatedCopy::written);
    copy.start({opened.document.openedPdf(), {planNumber(1), raterNumber(1), documentNumber(1)}, annotations},
               folder.filePath(u"kopie.pdf"_s));
    QVERIFY(written.wait(20'000));
    QCOMPARE(written.front().front().toInt(), 0);
}

void tst_AnnotationImport::theOriginalIsNeverWrittenOver()
{
    const QTemporaryDir folder;
    QFile original(folder.filePath(u"plan.pdf"_s));
    QVERIFY(original.open(QIODevice::ReadWrite));
    const QByteArray plain = fixtures::manyPages(1);
    original.write(plain);
    original.flush();
    const Opened opened(plain);
    pdf::NewAnnotation frame;
    frame.rects = {QRectF(0.1, 0.1, 0.1, 0.1)};
    frame.isArea = true;
    frame.name = u"meetlat-x"_s;
    AnnotatedCopy copy;
    QSignalSpy failed(&copy, &AnnotatedCopy::failed);
    copy.start({opened.document.openedPdf(),
                {planNumber(1), raterNumber(1), DocumentId{Sha256::of(plain)}},
                {frame}},
               original.fileName());
    QVERIFY(failed.wait(20'000));
    QCOMPARE(failed.front().front().value<Error>().code, Error::Code::FileExists);
    original.seek(0);
    QCOMPARE(original.readAll(), plain);
}

void tst_AnnotationImport::aDocumentThatForbidsNotesIsNotCopied()
{
    const QString qpdf = QStandardPaths::findExecutable(u"qpdf"_s);
    if (qpdf.isEmpty())
        QSKIP("qpdf is not installed");
    const QTemporaryDir folder;
    QFile plain(folder.filePath(u"plain.pdf"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    plain.write(fixtures::manyPages(1));
    plain.close();
    const QString restricted = folder.filePath(u"restricted.pdf"_s);
    QCOMPARE(QProcess::execute(qpdf, {u"--encrypt"_s, QString(), u"owner"_s, u"256"_s, u"--annotate=n"_s,
                                      u"--modify-other=n"_s, u"--"_s, plain.fileName(), restricted}),
             0);
    QFile file(restricted);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Opened opened(file.readAll());
    QVERIFY(opened.isOpen);
    pdf::NewAnnotation frame;
    frame.rects = {QRectF(0.1, 0.1, 0.1, 0.1)};
    frame.isArea = true;
    frame.name = u"meetlat-x"_s;
    AnnotatedCopy copy;
    QSignalSpy notAllowed(&copy, &AnnotatedCopy::notAllowed);
    const QString path = folder.filePath(u"kopie.pdf"_s);
    copy.start({opened.document.openedPdf(), {planNumber(1), raterNumber(1), documentNumber(1)}, {frame}}, path);
    QVERIFY(notAllowed.wait(20'000));
    QVERIFY(!QFile::exists(path));
}

void tst_AnnotationImport::everyControlHasAName()
{
    RaterBench bench;
    Import import(bench, m_pdf);
    QVERIFY(import.isRead);
    QCOMPARE(controlsWithoutName(*import.dialog), QStringList());
}

} // namespace meetlat::test

QTEST_MAIN(meetlat::test::tst_AnnotationImport)
#include "tst_AnnotationImport.moc"
