// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/versions/VersionsBench.h"

#include "core/base/Sha256.h"
#include "tests/core/pdf/PdfFixtures.h"

#include <QFile>

namespace meetlat::test {

namespace {

const QByteArray around1 = "De gemeente kiest voor een ruime regionale aanpak van het wonen";
const QByteArray around2 = "De raad volgt elk jaar hoeveel woningen er in de regio bij komen";
const QByteArray around3 = "Corporaties en zorgpartijen spreken elkaar twee keer per jaar";
const QByteArray stays = "Er komt een regionaal team dat mensen thuis begeleidt";
const QByteArray changed = "Het team begint met veertig mensen in het voorjaar van 2025";
const QByteArray changedNow = "Het team begint met vijftig mensen in het voorjaar van 2025";
const QByteArray twice = "De wachtlijst wordt korter";
const QByteArray gone = "Elke inwoner krijgt binnen drie maanden een eigen sleutel";

Highlight marked(int n, const ReadPdf &pdf, const DocumentId &document, int page, const QByteArray &words)
{
    Highlight highlight = passage(n);
    highlight.document = document;
    highlight.anchor = pdf.anchorOver(page, QString::fromLatin1(words));
    return highlight;
}

} // namespace

QByteArray pdfOfPages(const std::vector<QByteArrayList> &pages)
{
    std::vector<pdf::fixtures::RawPage> raw;
    for (const QByteArrayList &lines : pages) {
        pdf::fixtures::RawPage page;
        int y = 760;
        for (const QByteArray &line : lines) {
            page.content += pdf::fixtures::textAt(72, y, line);
            y -= 24;
        }
        raw.push_back(page);
    }
    return pdf::fixtures::rawPdf(raw);
}

ReadPdf::ReadPdf(const QByteArray &bytes)
{
    pdf::PdfReader reader;
    const Result<pdf::DocumentFacts> facts = reader.open(bytes);
    if (!facts)
        qFatal("not read: code %d", static_cast<int>(facts.error().code));
    m_facts = *facts;
    for (int page = 0; page < m_facts.pageCount(); ++page)
        m_pages.push_back(*reader.text(page));
}

pdf::TextRange ReadPdf::rangeOf(int page, const QString &words) const
{
    return pdf::fixtures::rangeOf(*m_pages.at(static_cast<std::size_t>(page)), words);
}

Anchor ReadPdf::anchorOver(int page, const QString &words) const
{
    return pdf::anchorOfRange(rangeOf(page, words), m_facts, pdf::fixtures::textOf(m_pages));
}

QByteArray planInItsFirstVersion()
{
    return pdfOfPages({{around1, stays, around2, changed, around3},
                       {around2, twice, around1, gone, around3},
                       {"Bijlage met een kaart van de regio"}});
}

QByteArray planInItsSecondVersion()
{
    return pdfOfPages({{"Voorwoord bij de tweede versie van dit plan"},
                       {around1, stays, around2, changedNow, around3},
                       {twice, "Dat lukt alleen samen met de regio", twice, "Daarna volgt een nieuw besluit"}});
}

VersionsBench::VersionsBench()
{
    pdf::PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
    const QByteArray firstBytes = planInItsFirstVersion();
    secondBytes = planInItsSecondVersion();
    first = {Sha256::of(firstBytes)};
    second = {Sha256::of(secondBytes)};
    const ReadPdf read(firstBytes);

    ReviewState state = reviewOfPlans(1);
    Document document = oneDocument(1);
    state.remove<Document>(keyOf(document));
    document.sha256 = first;
    document.pages = read.facts().pageCount();
    document.bytes = firstBytes.size();
    state.put(document);
    state.put(marked(1, read, first, 0, stays));
    state.put(marked(2, read, first, 0, changed));
    state.put(marked(3, read, first, 1, twice));
    state.put(marked(4, read, first, 1, gone));
    Highlight map = area(5, 2, 0.2);
    map.document = first;
    map.anchor = pdf::anchorOfArea(2, QRectF(0.1, 0.05, 0.5, 0.3), read.facts());
    state.put(map);
    for (const int n : {1, 2, 3, 4, 5})
        state.put(Evidence{planNumber(1), indicator("WE"), raterNumber(1), highlightNumber(n), {}});
    m_bench = std::make_unique<LeadBench>(handedIn(state, 1));
    if (!m_bench->session().storeDocument(firstBytes))
        qFatal("the first version was not stored");
    m_bench->workbench().setPlan(planNumber(1));

    secondVersion = m_bench->path(QStringLiteral("plan v2.pdf"));
    QFile file(secondVersion);
    if (!file.open(QIODevice::WriteOnly) || file.write(secondBytes) != secondBytes.size())
        qFatal("the second version was not written");
}

} // namespace meetlat::test
