// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/Translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace meetlat;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations;
    bool isFinished = true;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = xml.attributes().value(QStringLiteral("type")).isEmpty();
    QString whole;
    while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == QLatin1String("translation"))) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
            message.translations << xml.readElementText();
        else if (xml.isCharacters())
            whole += xml.text();
    }
    if (message.translations.isEmpty())
        message.translations << whole;
}

QList<Message> messages(const QString &language = QStringLiteral("nl"))
{
    QFile file(QStringLiteral(MEETLAT_SOURCE_DIR "/translations/meetlat_%1.ts").arg(language));
    QList<Message> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            all << Message{context, {}, {}};
        else if (xml.name() == QLatin1String("source"))
            all.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, all.last());
    }
    return all;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(L?[0-9]|n)"));
    QStringList found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslated();
    void placesOfValuesSurvive();
    void theProgramFindsEveryTranslation();
    void englishSaysOnePageAndTwoPages();
};

void TestTranslations::everyTextIsTranslated()
{
    const QList<Message> all = messages();
    QVERIFY(all.size() > 200);
    for (const Message &message : all) {
        QVERIFY2(message.isFinished, qPrintable(message.context + QStringLiteral(": ") + message.source));
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(message.source));
    }
}

void TestTranslations::placesOfValuesSurvive()
{
    for (const Message &message : messages()) {
        for (const QString &translation : message.translations) {
            QStringList wanted = placesIn(message.source);
            QStringList found = placesIn(translation);
            if (message.translations.size() > 1) { // "one plan" may leave the number out
                wanted.removeAll(QStringLiteral("%n"));
                found.removeAll(QStringLiteral("%n"));
            }
            QVERIFY2(wanted == found, qPrintable(message.source + QStringLiteral(" → ") + translation));
        }
    }
}

void TestTranslations::theProgramFindsEveryTranslation()
{
    useLanguage(*QCoreApplication::instance(), QLocale::Dutch);
    int different = 0;
    for (const Message &message : messages()) {
        if (message.translations.size() > 1)
            continue;
        const QString seen = QCoreApplication::translate(message.context.toUtf8(), message.source.toUtf8());
        QVERIFY2(message.translations.contains(seen) || seen != message.source, qPrintable(message.source));
        different += seen != message.source ? 1 : 0;
        QVERIFY2(message.context.isEmpty() || message.context.startsWith(QLatin1String("meetlat::")),
                 qPrintable(QStringLiteral("lost namespace: ") + message.context));
    }
    QVERIFY(different > 150);
}

void TestTranslations::englishSaysOnePageAndTwoPages()
{
    const auto keysOf = [](const QList<Message> &all) {
        QSet<QString> keys;
        for (const Message &message : all) {
            if (message.translations.size() > 1)
                keys << message.context + QLatin1Char('|') + message.source;
        }
        return keys;
    };
    const QList<Message> english = messages(QStringLiteral("en"));
    QCOMPARE(keysOf(english), keysOf(messages()));
    for (const Message &message : english) {
        QVERIFY2(message.isFinished, qPrintable(message.source));
        for (const QString &form : message.translations)
            QVERIFY2(!form.isEmpty() && !form.contains(QLatin1Char('(')), qPrintable(message.source));
    }
    useLanguage(*QCoreApplication::instance(), QLocale::English);
    const auto said = [](int n) {
        return QCoreApplication::translate("meetlat::CellRow", "%n piece(s) of evidence", nullptr, n);
    };
    QCOMPARE(said(1), QStringLiteral("1 piece of evidence"));
    QCOMPARE(said(2), QStringLiteral("2 pieces of evidence"));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_Translations.moc"
