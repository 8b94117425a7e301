// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PdfReader.h"
#include "tests/core/pdf/MutatedPdfs.h"
#include "tests/core/pdf/PdfFixtures.h"
#include "tests/support/Tries.h"

#include <QElapsedTimer>
#include <QTest>

using namespace meetlat;
using namespace meetlat::pdf;
using namespace meetlat::pdf::fixtures;
using namespace Qt::Literals::StringLiterals;

/// Real PDFs, changed at random, through the worker: whatever it does, this program goes on and says a reason.
class tst_MutatedPdfs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyMutantIsShownOrRefusedAndTheNextDocumentWorks();

private:
    QByteArrayList m_good;
};

void tst_MutatedPdfs::initTestCase()
{
    PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
    m_good = realPdfs(QStringLiteral(MEETLAT_SHARED_DIR "/corpus"));
    if (m_good.isEmpty())
        QSKIP("the folder corpus beside the checkout is absent");
}

void tst_MutatedPdfs::everyMutantIsShownOrRefusedAndTheNextDocumentWorks()
{
    const int count = test::tries(100, 5'000);
    const QByteArray sound = rawPdf({{textAt(100, 700, "goed")}});
    WorkerLimits limits;
    limits.residentBytes = qint64(400) << 20;
    limits.answerMs = 3'000;
    PdfMutator mutator(m_good, 20'240'501);
    std::map<Error::Code, int> refusals;
    int shown = 0;
    qint64 slowest = 0;
    PdfReader reader(limits);
    const auto note = [&refusals](const auto &result) {
        if (!result)
            ++refusals[result.error().code];
        return result.has_value();
    };
    for (int i = 0; i < count; ++i) {
        const QByteArray pdf = mutator.next();
        QElapsedTimer clock;
        clock.start();
        const auto facts = reader.open(pdf);
        if (note(facts)) {
            const int last = facts->pageCount() - 1;
            RenderRequest small;
            small.dpi = 36;
            small.page = last > 0 ? i % (last + 1) : 0;
            if (note(reader.text(small.page)) && note(reader.render(small)))
                ++shown;
            note(reader.links(small.page));
            note(reader.annotations(0));
            note(reader.outline());
            note(reader.properties());
        }
        slowest = std::max(slowest, clock.elapsed());
        if (i % 25 == 0) { // whatever happened to the worker, the next document is read
            QVERIFY2(reader.open(sound).has_value(), qPrintable(u"after mutant %1"_s.arg(i)));
            const auto text = reader.text(0);
            QVERIFY(text && (*text)->text.contains(u"goed"_s));
        }
    }
    QString kinds;
    for (const auto &[code, times] : refusals)
        kinds += u" code %1: %2"_s.arg(static_cast<int>(code)).arg(times);
    qInfo("PROMISE R7: %d mutated PDFs through the worker: %d shown, the others and single pages refused:%s; slowest "
          "%lld ms; 0 crashes outside it",
          count, shown, qPrintable(kinds), static_cast<long long>(slowest));
    QVERIFY2(shown > count / 10, "hardly a mutant opens: the pages are not tried");
}

QTEST_GUILESS_MAIN(tst_MutatedPdfs)
#include "tst_MutatedPdfs.moc"
