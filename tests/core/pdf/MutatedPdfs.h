// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

namespace meetlat::pdf::fixtures {

/// Real PDFs below the folder that are not too large to be tried by the thousand; in a fixed order.
inline QByteArrayList realPdfs(const QString &folder, qint64 most = 250'000)
{
    QStringList paths;
    QDirIterator files(folder, {QStringLiteral("*.pdf")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    std::sort(paths.begin(), paths.end());
    QByteArrayList found;
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        // two that never end, or take gigabytes, by themselves: tst_HostilePlans has them
        const bool isKnown = path.contains(QLatin1String("shared-unnamed")) || path.contains(QLatin1String("bomb"));
        if (!isKnown && file.size() <= most && file.open(QIODevice::ReadOnly))
            found << file.readAll();
    }
    return found;
}

/// Changes PDFs by bytes and by their words: numbers, references, names, lengths, pieces of another file.
class PdfMutator
{
public:
    PdfMutator(QByteArrayList good, quint32 seed) : m_good(std::move(good)), m_random(seed) {}

    QByteArray next()
    {
        QByteArray pdf = m_good.at(below(m_good.size()));
        for (int changes = 1 + below(6); changes > 0 && pdf.size() > 20; --changes)
            change(pdf);
        return pdf;
    }

private:
    int below(qsizetype bound) { return m_random.bounded(static_cast<int>(std::max<qsizetype>(1, bound))); }

    void change(QByteArray &pdf)
    {
        const int at = below(pdf.size());
        switch (below(12)) {
        case 0:
            for (int flips = 1 + below(20); flips > 0; --flips)
                pdf[below(pdf.size())] = static_cast<char>(below(256));
            break;
        case 1:
            pdf.truncate(std::max(20, at));
            break;
        case 2:
            pdf.remove(at, below(200));
            break;
        case 3:
            pdf.insert(at, pdf.mid(below(pdf.size()), below(2'000)));
            break;
        case 4: { // a piece of another file
            const QByteArray &other = m_good.at(below(m_good.size()));
            pdf.insert(at, other.mid(below(other.size()), below(5'000)));
            break;
        }
        case 5:
            replaceWord(pdf, at, " 0 R", QByteArray::number(below(40)) + " 0 R");
            break;
        case 6:
        case 7:
            replaceNumber(pdf, at);
            break;
        case 8: {
            static const QByteArrayList keys{"/Length ", "/Count ",  "/Kids",   "/Filter", "/Width ", "/Height ",
                                             "/Size ",   "/Parent ", "/Type",   "/Prev ",  "/W[",     "/Index[",
                                             "/N ",      "/First ",  "/Rotate", "/Matrix", "/BBox",   "/MediaBox"};
            const QByteArray key = keys.at(below(keys.size()));
            replaceWord(pdf, at, key, keys.at(below(keys.size())));
            break;
        }
        case 9: { // objects that know each other too well
            const qsizetype object = pdf.indexOf(" 0 obj", at);
            if (object > 0)
                pdf.insert(object + 6, "<</Kids[1 0 R 2 0 R 3 0 R]/Parent 2 0 R/Count 99999999>>");
            break;
        }
        case 10:
            replaceWord(pdf, at, "stream", below(2) == 0 ? "strxam" : "stream\n" + QByteArray(50, '\xff'));
            break;
        default: {
            static const QByteArrayList filters{"/FlateDecode", "/DCTDecode",      "/JPXDecode",      "/JBIG2Decode",
                                                "/LZWDecode",   "/CCITTFaxDecode", "/RunLengthDecode", "/ASCII85Decode"};
            replaceWord(pdf, at, filters.at(below(filters.size())), filters.at(below(filters.size())));
        }
        }
    }

    static void replaceWord(QByteArray &pdf, int from, const QByteArray &word, const QByteArray &by)
    {
        const qsizetype found = pdf.indexOf(word, from);
        if (found >= 0)
            pdf.replace(found, word.size(), by);
    }
    void replaceNumber(QByteArray &pdf, int from)
    {
        static const QByteArrayList nasty{"0",  "-1",          "2147483647", "4294967296", "99999999999999999999",
                                          "1.", "1e99",        "-0.000001",  "65536",      "100000",
                                          "NaN", "-2147483648"};
        qsizetype first = from;
        while (first < pdf.size() && !(pdf[first] >= '0' && pdf[first] <= '9'))
            ++first;
        qsizetype end = first;
        while (end < pdf.size() && pdf[end] >= '0' && pdf[end] <= '9')
            ++end;
        pdf.replace(first, end - first, nasty.at(below(nasty.size())));
    }

    QByteArrayList m_good;
    QRandomGenerator m_random;
};

} // namespace meetlat::pdf::fixtures
