// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Tables.h"

#include <QStringDecoder>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

Error badTable(int line, const QString &what)
{
    return {Error::Code::BadTable, u"line %1: %2"_s.arg(line).arg(what)};
}

Result<QString> textOf(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return Error{Error::Code::BadTable, u"not UTF-8"_s};
    return text; // the decoder has dropped a byte-order mark
}

/// Whichever of comma and semicolon stands more often in the header, outside quotes.
QChar delimiterOf(const QString &text)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        else if (!quoted && c == u',')
            ++commas;
        else if (!quoted && c == u';')
            ++semicolons;
    }
    return semicolons > commas ? u';' : u',';
}

/// Cuts a text into rows of cells. Line ends may be CRLF, LF or CR.
class CellReader
{
public:
    CellReader(const QString &text, QChar delimiter, bool quotes)
        : m_text(text), m_delimiter(delimiter), m_quotes(quotes)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    Result<TextTable::Row> row()
    {
        TextTable::Row row{m_line, {}};
        for (;;) {
            const bool isQuoted = m_quotes && peek() == u'"';
            Result<QString> cell = isQuoted ? quotedCell() : plainCell();
            if (!cell)
                return cell.error();
            row.cells << *cell;
            if (atEnd() || endOfLine())
                return row;
            ++m_at; // the delimiter
        }
    }

private:
    QChar peek() const { return atEnd() ? QChar() : m_text.at(m_at); }

    bool endOfLine()
    {
        if (peek() != u'\n' && peek() != u'\r')
            return false;
        m_at += m_text.mid(m_at, 2) == u"\r\n"_s ? 2 : 1;
        ++m_line;
        return true;
    }

    Result<QString> plainCell()
    {
        const qsizetype first = m_at;
        while (!atEnd() && peek() != m_delimiter && peek() != u'\n' && peek() != u'\r')
            ++m_at;
        return m_text.mid(first, m_at - first);
    }

    Result<QString> quotedCell()
    {
        const int begin = m_line;
        QString cell;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = peek();
            if (c == u'"' && m_text.mid(m_at + 1, 1) == u"\""_s)
                ++m_at;
            else if (c == u'"')
                return closedCell(cell);
            else if (c == u'\n')
                ++m_line;
            cell += c;
        }
        return badTable(begin, u"a quote is not closed"_s);
    }

    Result<QString> closedCell(const QString &cell)
    {
        ++m_at;
        if (!atEnd() && peek() != m_delimiter && peek() != u'\n' && peek() != u'\r')
            return badTable(m_line, u"text after a closed quote"_s);
        return cell;
    }

    const QString &m_text;
    QChar m_delimiter;
    bool m_quotes;
    qsizetype m_at = 0;
    int m_line = 1;
};

bool isBlank(const TextTable::Row &row)
{
    return row.cells.join(QString()).trimmed().isEmpty();
}

Result<TextTable> readTable(const QString &text, QChar delimiter, bool quotes)
{
    CellReader reader(text, delimiter, quotes);
    TextTable table;
    while (!reader.atEnd()) {
        Result<TextTable::Row> row = reader.row();
        if (!row)
            return row.error();
        if (isBlank(*row))
            continue;
        if (table.header.isEmpty()) {
            for (const QString &name : row->cells)
                table.header << name.trimmed();
            if (QStringList(table.header).removeDuplicates() > 0)
                return badTable(row->line, u"a column stands twice"_s);
            continue;
        }
        while (row->cells.size() > table.header.size() && row->cells.last().trimmed().isEmpty())
            row->cells.removeLast();
        if (row->cells.size() > table.header.size())
            return badTable(row->line, u"%1 cells, %2 columns"_s.arg(row->cells.size()).arg(table.header.size()));
        while (row->cells.size() < table.header.size())
            row->cells << QString();
        table.rows.push_back(std::move(*row));
    }
    if (table.header.isEmpty())
        return Error{Error::Code::BadTable, u"empty"_s};
    return table;
}

/// Spreadsheets take a cell that begins so for a formula.
bool looksLikeFormula(QStringView value)
{
    return !value.isEmpty() && (u"=+-@\t\r"_s.contains(value.front()) || value.front().isNull());
}

} // namespace

QString guardedCell(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString unguardedCell(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(QStringView(cell).mid(1)) ? cell.mid(1) : cell;
}

QStringList TextTable::columnsBeside(const QStringList &known) const
{
    QStringList others;
    for (const QString &name : header) {
        if (!name.trimmed().isEmpty() && !known.contains(name.trimmed(), Qt::CaseInsensitive))
            others << name.trimmed();
    }
    return others;
}

int TextTable::column(const QString &name) const
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header.at(i).compare(name, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

QString TextTable::cell(const Row &row, const QString &name) const
{
    const int at = column(name);
    return at < 0 ? QString() : row.cells.value(at).trimmed();
}

Result<TextTable> parseCsv(const QByteArray &bytes)
{
    const Result<QString> text = textOf(bytes);
    return text ? readTable(*text, delimiterOf(*text), true) : Result<TextTable>(text.error());
}

Result<TextTable> parseTsv(const QByteArray &bytes)
{
    const Result<QString> text = textOf(bytes);
    return text ? readTable(*text, u'\t', false) : Result<TextTable>(text.error()); // a quote is a letter in a TSV
}

CsvWriter::CsvWriter(bool byteOrderMark)
{
    if (byteOrderMark)
        m_bytes = QByteArrayLiteral("\xEF\xBB\xBF");
}

CsvWriter &CsvWriter::header(const QStringList &names)
{
    m_bytes += names.join(u',').toUtf8();
    m_rowBegun = true;
    endRow();
    return *this;
}

CsvWriter &CsvWriter::text(const QString &value)
{
    separate();
    if (value.isEmpty())
        return *this;
    QString cell = guardedCell(value);
    cell.replace(u'"', u"\"\""_s);
    m_bytes += '"' + cell.toUtf8() + '"';
    return *this;
}

CsvWriter &CsvWriter::number(qint64 value)
{
    separate();
    m_bytes += QByteArray::number(value);
    return *this;
}

CsvWriter &CsvWriter::number(double value, int decimals)
{
    separate();
    m_bytes += QByteArray::number(value, 'f', decimals);
    return *this;
}

CsvWriter &CsvWriter::empty()
{
    separate();
    return *this;
}

void CsvWriter::endRow()
{
    m_bytes += "\r\n";
    m_rowBegun = false;
}

void CsvWriter::separate()
{
    if (m_rowBegun)
        m_bytes += ',';
    m_rowBegun = true;
}

} // namespace meetlat
