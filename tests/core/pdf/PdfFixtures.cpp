// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pdf/PdfFixtures.h"

namespace meetlat::pdf::fixtures {

QByteArray textAt(int x, int y, const QByteArray &latin1, int size)
{
    return "BT /F " + QByteArray::number(size) + " Tf " + QByteArray::number(x) + ' ' + QByteArray::number(y) +
           " Td (" + latin1 + ") Tj ET\n";
}

QByteArray rawPdf(const std::vector<RawPage> &pages, const std::vector<QByteArray> &objects, const QByteArray &catalog)
{
    std::vector<QByteArray> all = {"<</Type/Catalog/Pages 2 0 R" + catalog + ">>",
                                   {},
                                   "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"};
    all.insert(all.end(), objects.begin(), objects.end());
    QByteArray kids;
    for (const RawPage &page : pages) {
        all.push_back("<</Length " + QByteArray::number(page.content.size()) + ">>stream\n" + page.content +
                      "\nendstream");
        const QByteArray content = QByteArray::number(all.size());
        const QByteArray resources =
            page.attributes.contains("/Resources") ? QByteArray() : QByteArray("/Resources<</Font<</F 3 0 R>>>>");
        all.push_back("<</Type/Page/Parent 2 0 R/Contents " + content + " 0 R" + resources + page.attributes + ">>");
        kids += QByteArray::number(all.size()) + " 0 R ";
    }
    all[1] = "<</Type/Pages/Count " + QByteArray::number(pages.size()) + "/Kids[" + kids + "]>>";

    QByteArray file = "%PDF-1.7\n";
    QByteArray table = "0000000000 65535 f \n";
    for (std::size_t i = 0; i < all.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + all[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(all.size() + 1);
    const QByteArray start = QByteArray::number(file.size());
    return file + "xref\n0 " + count + '\n' + table + "trailer<</Size " + count + "/Root 1 0 R>>\nstartxref\n" + start +
           "\n%%EOF\n";
}

QByteArray endlessPdf(int depth, int pagesBehind)
{
    std::vector<QByteArray> forms;
    for (int i = 0; i < depth; ++i) {
        const bool isLast = i + 1 == depth;
        const QByteArray next = QByteArray::number(4 + i + 1) + " 0 R";
        const QByteArray content = isLast ? QByteArray("0 0 m 500 700 l S") : QByteArray("/X Do ").repeated(10);
        const QByteArray resources = isLast ? QByteArray() : "/Resources<</XObject<</X " + next + ">>>>";
        forms.push_back("<</Type/XObject/Subtype/Form/BBox[0 0 595 842]" + resources + "/Length " +
                        QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream");
    }
    const RawPage first{textAt(100, 700, "de eerste bladzijde")};
    const RawPage endless{"/X Do", "/MediaBox[0 0 595 842]/Resources<</XObject<</X 4 0 R>>>>"};
    std::vector<RawPage> pages = {first, endless};
    pages.resize(pages.size() + static_cast<std::size_t>(pagesBehind), first);
    return rawPdf(pages, forms);
}

PageTextPtr pageOf(int number, const QStringList &lines)
{
    std::vector<ExtractedWord> words;
    float y = 50;
    for (const QString &line : lines) {
        const QStringList parts = line.split(u' ');
        float x = 50;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            ExtractedWord word;
            word.text = parts[i];
            for (qsizetype letter = 0; letter < word.text.toUcs4().size(); ++letter, x += 6)
                word.boxes.push_back({x, y, x + 6, y + 10});
            word.endsLine = i + 1 == parts.size();
            words.push_back(word);
            x += 6;
        }
        y += 14;
    }
    auto page = std::make_shared<PageText>(layOut(words, number, {600, 800}));
    completeText(*page);
    return page;
}

TextOfPage textOf(const std::vector<PageTextPtr> &pages)
{
    return [pages](int page) {
        return page >= 0 && page < static_cast<int>(pages.size()) ? pages[static_cast<std::size_t>(page)] : nullptr;
    };
}

TextRange rangeOf(const PageText &page, const QString &words)
{
    const int start = static_cast<int>(page.text.indexOf(words));
    Q_ASSERT(start >= 0);
    return {{page.page, start}, {page.page, start + static_cast<int>(words.size())}};
}

DocumentFacts factsOf(const std::vector<PageTextPtr> &pages)
{
    DocumentFacts facts;
    for (std::size_t i = 0; i < pages.size(); ++i)
        facts.pages.push_back({{600, 800}, QStringLiteral("p%1").arg(i + 1)});
    return facts;
}

} // namespace meetlat::pdf::fixtures
