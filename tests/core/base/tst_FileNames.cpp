// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileNames.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace meetlat;
using namespace Qt::Literals::StringLiterals;

/// Names that people or a hostile project give: as the name of a file they stay in the folder and can be written.
class tst_FileNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isANameThatEverySystemTakes_data();
    void isANameThatEverySystemTakes();
    void ordinaryNamesStayAsTheyAre();
};

void tst_FileNames::isANameThatEverySystemTakes_data()
{
    QTest::addColumn<QString>("thing");
    QTest::addColumn<QString>("expected"); // null: any that holds
    const auto row = [](const char *what, const QString &thing, const QString &expected = {}) {
        QTest::newRow(what) << thing << expected;
    };
    row("nothing", {}, u"-"_s);
    row("spaces", u"   "_s, u"-"_s);
    row("this folder", u"."_s, u"-"_s);
    row("folder above", u".."_s, u"-"_s);
    row("up and away", u"../../etc/passwd"_s, u"-..-etc-passwd"_s);
    row("up, of Windows", u"..\\..\\evil"_s, u"-..-evil"_s);
    row("root", u"/etc/passwd"_s, u"-etc-passwd"_s);
    row("drive", u"C:\\Windows\\win.ini"_s, u"C--Windows-win.ini"_s);
    row("server", u"\\\\host\\share\\x"_s, u"--host-share-x"_s);
    row("stream", u"plan.pdf:evil"_s, u"plan.pdf-evil"_s);
    row("address", u"file:///etc/passwd"_s, u"file----etc-passwd"_s);
    row("hidden", u".bashrc"_s, u"bashrc"_s);
    row("end in dots", u"Beekdal..."_s, u"Beekdal"_s);
    row("end in a space", u"Beekdal "_s, u"Beekdal"_s);
    row("wild cards", u"Beek*dal?"_s, u"Beek-dal-"_s);
    row("pipes", u"a|b<c>d\"e"_s, u"a-b-c-d-e"_s);
    row("zero", u"Beek"_s + QChar(0) + u"dal"_s, u"Beek dal"_s);
    row("line feed", u"Beek\ndal\r\n"_s, u"Beek dal"_s);
    row("tab", u"Beek\tdal"_s, u"Beek dal"_s);
    row("escape", u"\u001b[2JBeekdal"_s, u"[2JBeekdal"_s);
    row("bell of C1", u"Beek\u0085dal"_s, u"Beek dal"_s);
    row("line separator", u"Beek\u2028dal"_s, u"Beek dal"_s);
    row("turned round", u"Beekdal\u202Efdp.exe"_s, u"Beekdalfdp.exe"_s);
    row("isolated", u"\u2066Beekdal\u2069"_s, u"Beekdal"_s);
    row("not to be seen", u"Beek\u200Bdal\uFEFF"_s, u"Beekdal"_s);
    row("soft hyphen", u"Beek\u00ADdal"_s, u"Beekdal"_s);
    row("half a pair", u"Beek"_s + QChar(0xD83D) + u"dal"_s, u"Beek-dal"_s);
    row("CON", u"CON"_s, u"_CON"_s);
    row("nul with an ending", u"nul.odt"_s, u"_nul.odt"_s);
    row("aux in two words", u"aux .x"_s, u"_aux .x"_s);
    row("COM1", u"com1"_s, u"_com1"_s);
    row("LPT9", u"LPT9.pdf"_s, u"_LPT9.pdf"_s);
    row("COM with a raised number", u"COM\u00b2"_s, u"_COM\u00b2"_s);
    row("no device", u"Console"_s, u"Console"_s);
    row("long", QString(400, u'a'), QString(120, u'a'));
    row("long in bytes", QString(400, QChar(0x20AC)));
    row("long in pairs", u"a"_s + QString::fromUtf8("\U0001F3E0").repeated(100));
    row("long with a dot at the cut", QString(119, u'a') + u".pdf"_s, QString(119, u'a'));
    row("only characters that are not seen", u"\u200B\u200E\u202E"_s, u"-"_s);
    row("variable", u"$HOME;rm -rf ~"_s, u"$HOME;rm -rf ~"_s);
    row("HTML", u"<img src=x>"_s, u"-img src=x-"_s);
    row("combining", u"Bee\u0301kdal"_s, u"Bee\u0301kdal"_s);
}

void tst_FileNames::isANameThatEverySystemTakes()
{
    QFETCH(const QString, thing);
    QFETCH(const QString, expected);
    const QString name = fileNameFor(thing);
    if (!expected.isNull())
        QCOMPARE(name, expected);
    QVERIFY(!name.isEmpty() && name.size() <= 120 && name.toUtf8().size() <= 180);
    QVERIFY(!name.back().isHighSurrogate());
    QCOMPARE(fileNameFor(name), name);

    const QTemporaryDir folder;
    const QString path = QDir(folder.path()).filePath(name + u".pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    file.close();
    QCOMPARE(QFileInfo(path).canonicalPath(), QFileInfo(folder.path()).canonicalFilePath());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name + u".pdf"_s});
}

void tst_FileNames::ordinaryNamesStayAsTheyAre()
{
    for (const QString &name : {u"'s-Hertogenbosch"_s, u"Súdwest-Fryslân"_s, u"Eerst een (t)huis"_s, u"Plan 2024 v1.2"_s,
                                u"Breda & omstreken"_s, u"Zaanstreek-Waterland, 100% thuis"_s})
        QCOMPARE(fileNameFor(name), name);
}

QTEST_GUILESS_MAIN(tst_FileNames)
#include "tst_FileNames.moc"
