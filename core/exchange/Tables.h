// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace meetlat {

/// A table of texts with a header: CSV (RFC 4180) or TSV. UTF-8, byte-order mark allowed.
struct TextTable
{
    QStringList header;
    struct Row
    {
        int line = 0; ///< 1-based line of the file at which the row begins
        QStringList cells;
    };
    std::vector<Row> rows;

    int column(const QString &name) const;                   ///< -1: not there; upper and lower case alike
    QString cell(const Row &row, const QString &name) const; ///< trimmed; empty when there is no such column
    QStringList columnsBeside(const QStringList &known) const; ///< as the header spells them; a misspelt one is among them
};

/// Comma or semicolon for CSV is taken from the header line. Errors: BadTable (detail: line and what is wrong).
Result<TextTable> parseCsv(const QByteArray &bytes);
Result<TextTable> parseTsv(const QByteArray &bytes);

/// With a leading apostrophe where the text begins with = + - @ TAB CR or NUL, so that no spreadsheet takes it for a
/// formula; and as it was meant, without the apostrophe.
QString guardedCell(const QString &text);
QString unguardedCell(const QString &cell);

/// RFC 4180 with CRLF; texts are guarded inside the quotes.
class CsvWriter
{
public:
    explicit CsvWriter(bool byteOrderMark = false);
    CsvWriter &header(const QStringList &names); ///< a whole row, plain words without quotes
    CsvWriter &text(const QString &value);       ///< always quoted, unless empty
    CsvWriter &number(qint64 value);
    CsvWriter &number(double value, int decimals);
    CsvWriter &empty();
    void endRow();
    QByteArray bytes() const { return m_bytes; }

private:
    void separate();
    QByteArray m_bytes;
    bool m_rowBegun = false;
};

} // namespace meetlat
