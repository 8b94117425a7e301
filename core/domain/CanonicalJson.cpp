// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/CanonicalJson.h"

#include "core/domain/CanonicalWriter.h"

#include <QJsonDocument>
#include <QLocale>
#include <QStringDecoder>

namespace meetlat {

namespace {

bool isPlain(QByteArrayView utf8)
{
    for (const char c : utf8) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    }
    return true;
}

bool isDigit(const char *at, const char *end)
{
    return at < end && *at >= '0' && *at <= '9';
}

const char *pastDigits(const char *at, const char *end)
{
    while (isDigit(at, end))
        ++at;
    return at;
}

/// What a backslash and this character stand for; 0: not by one character.
char unescaped(char c)
{
    switch (c) {
    case '"':
    case '\\':
    case '/':
        return c;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return 0;
    }
}

/// What QJsonDocument escapes by number, or has to be looked at by it: control characters and surrogates.
bool isDelicate(char16_t c)
{
    return (c < 0x20 && c != '\n' && c != '\t' && c != '\r') || (c >= 0xD800 && c < 0xE000);
}

QByteArray byDocument(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

QString TextPool::text(QByteArrayView utf8)
{
    if (utf8.empty() || utf8.size() > longest || !isPlain(utf8))
        return QString::fromUtf8(utf8);
    QString &latest = m_latest[qHash(utf8) % places];
    if (latest != QLatin1String(utf8.data(), utf8.size()))
        latest = QString::fromLatin1(utf8);
    return latest;
}

namespace json {

bool CanonicalReader::takeText(QByteArrayView &utf8)
{
    if (!take('"'))
        return false;
    const char *start = m_at;
    bool isEscaped = false;
    for (; m_at < m_end && *m_at != '"'; ++m_at) {
        if (static_cast<unsigned char>(*m_at) < 0x20)
            return false;
        if (*m_at == '\\') {
            isEscaped = true;
            ++m_at;
            if (m_at == m_end)
                return false;
        }
    }
    utf8 = QByteArrayView(start, m_at);
    if (!take('"'))
        return false;
    if (!isEscaped)
        return true;
    m_unescaped.clear();
    for (const char *at = utf8.begin(); at < utf8.end(); ++at) {
        const char c = *at == '\\' ? unescaped(*++at) : *at;
        if (c == 0)
            return false;
        m_unescaped.append(c);
    }
    utf8 = m_unescaped;
    return true;
}

bool CanonicalReader::takeNumber(std::string_view &digits, bool &isWhole)
{
    const char *start = m_at;
    const char *at = m_at + (m_at < m_end && *m_at == '-' ? 1 : 0);
    if (!isDigit(at, m_end) || (*at == '0' && (at > start || isDigit(at + 1, m_end)))) // no minus nought, no 01
        return false;
    at = pastDigits(at, m_end);
    isWhole = true;
    if (at < m_end && *at == '.') {
        isWhole = false;
        if (!isDigit(++at, m_end))
            return false;
        at = pastDigits(at, m_end);
    }
    if (at < m_end && (*at == 'e' || *at == 'E')) {
        isWhole = false;
        ++at;
        at += at < m_end && (*at == '-' || *at == '+') ? 1 : 0;
        if (!isDigit(at, m_end))
            return false;
        at = pastDigits(at, m_end);
    }
    digits = std::string_view(start, static_cast<std::size_t>(at - start));
    m_at = at;
    return true;
}

bool CanonicalReader::takeNumbers(double *numbers, int count)
{
    constexpr double largest = 1e7; // as fromJson() has it
    for (int i = 0; i < count; ++i) {
        std::string_view digits;
        bool isWhole = false;
        if (!take(i == 0 ? '[' : ',') || !takeNumber(digits, isWhole))
            return false;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), numbers[i]);
        if (read.ec != std::errc{} || !(std::abs(numbers[i]) <= largest))
            return false;
    }
    return take(']');
}

bool CanonicalReader::decode(QByteArrayView utf8, QString &text) const
{
    if (isPlain(utf8)) {
        text = m_pool ? m_pool->text(utf8) : QString::fromLatin1(utf8);
        return true;
    }
    // Broken UTF-8 and a byte order mark are read differently here and there.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    text = decoder(utf8);
    return !decoder.hasError() && !utf8.startsWith("\xef\xbb\xbf");
}

bool CanonicalReader::read(QString &value)
{
    QByteArrayView utf8;
    return takeText(utf8) && decode(utf8, value);
}

bool CanonicalReader::read(bool &value)
{
    value = take("true");
    return value || take("false");
}

bool CanonicalReader::read(qint64 &value)
{
    constexpr qint64 largest = 9'000'000'000'000'000;
    std::string_view digits;
    bool isWhole = false;
    if (!takeNumber(digits, isWhole) || !isWhole)
        return false;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return read.ec == std::errc{} && value <= largest && value >= -largest;
}

bool CanonicalReader::read(int &value)
{
    constexpr qint64 largest = 2'000'000'000;
    qint64 wide = 0;
    if (!read(wide) || wide > largest || wide < -largest)
        return false;
    value = static_cast<int>(wide);
    return true;
}

bool CanonicalReader::read(QSizeF &value)
{
    double numbers[2] = {0, 0};
    if (!takeNumbers(numbers, 2))
        return false;
    value = QSizeF(numbers[0], numbers[1]);
    return true;
}

bool CanonicalReader::read(QRectF &value)
{
    double numbers[4] = {0, 0, 0, 0};
    if (!takeNumbers(numbers, 4))
        return false;
    value = QRectF(QPointF(numbers[0], numbers[1]), QPointF(numbers[2], numbers[3]));
    return true;
}

void CanonicalWriter::write(const QString &value)
{
    const QStringView text(value);
    bool isPlain = true;
    for (const QChar c : text) {
        if (isDelicate(c.unicode())) {
            m_bytes += byDocument(value);
            return;
        }
        isPlain = isPlain && c.unicode() < 0x80 && c.unicode() >= 0x20 && c != u'"' && c != u'\\';
    }
    m_bytes += '"';
    if (isPlain) {
        const qsizetype begin = m_bytes.size();
        m_bytes.resize(begin + text.size());
        std::transform(text.begin(), text.end(), m_bytes.data() + begin,
                       [](QChar c) { return static_cast<char>(c.unicode()); });
    } else {
        for (const char c : text.toUtf8()) {
            switch (c) {
            case '"':
                m_bytes += "\\\"";
                break;
            case '\\':
                m_bytes += "\\\\";
                break;
            case '\n':
                m_bytes += "\\n";
                break;
            case '\t':
                m_bytes += "\\t";
                break;
            case '\r':
                m_bytes += "\\r";
                break;
            default:
                m_bytes += c;
            }
        }
    }
    m_bytes += '"';
}

void CanonicalWriter::write(qint64 value)
{
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), value).ptr;
    m_bytes.append(digits, static_cast<qsizetype>(end - digits));
}

void CanonicalWriter::write(double value)
{
    constexpr double exact = 0x1p53; // whole numbers up to here are kept as such, also a minus nought
    if (value == std::floor(value) && std::abs(value) <= exact)
        write(static_cast<qint64>(value));
    else if (std::isfinite(value))
        m_bytes += QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    else
        m_bytes += "null";
}

std::vector<std::size_t> CanonicalWriter::sortedNumbers(const std::vector<QByteArray> &names)
{
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < names.size(); ++i)
        numbers.push_back(i);
    std::sort(numbers.begin(), numbers.end(),
              [&names](std::size_t a, std::size_t b) { return names[a] < names[b]; });
    return numbers;
}

void CanonicalWriter::sortFields(qsizetype begin, const std::vector<qsizetype> &ends,
                                 const std::vector<std::size_t> &order)
{
    QByteArray sorted;
    sorted.reserve(m_bytes.size() - begin + static_cast<qsizetype>(ends.size()) + 2);
    sorted += '{';
    for (const std::size_t field : order) {
        if (sorted.size() > 1)
            sorted += ',';
        const qsizetype from = field == 0 ? begin : ends[field - 1];
        sorted.append(m_bytes.constData() + from, ends[field] - from);
    }
    sorted += '}';
    m_bytes.truncate(begin);
    m_bytes += sorted;
}

} // namespace json

} // namespace meetlat
