// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FileWriting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace meetlat;
using namespace Qt::Literals::StringLiterals;

class tst_FileWriting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileHoldsWhatWasWritten();
    void anEmptyFileCanBeWritten();
    void aDocumentThatIsEmptyOrCutIsNotWritten_data();
    void aDocumentThatIsEmptyOrCutIsNotWritten();
    void aFullDiskLeavesTheGoodFile_data();
    void aFullDiskLeavesTheGoodFile();
    void aFolderThatTakesNothingIsToldByPath();
    void readingKnowsItsLimitAndWhatIsNoFile();
};

void tst_FileWriting::aFileHoldsWhatWasWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    QVERIFY(writeFileAtomically(path, "first").has_value());
    QVERIFY(writeFileAtomically(path, QByteArray(3'000'000, 'x')).has_value());
    const Result<QByteArray> bytes = readWholeFile(path);
    QVERIFY(bytes.has_value());
    QCOMPARE(*bytes, QByteArray(3'000'000, 'x'));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"out.csv"_s});
}

void tst_FileWriting::anEmptyFileCanBeWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"empty"_s);
    QVERIFY(writeFileAtomically(path, {}).has_value());
    QCOMPARE(*readWholeFile(path), QByteArray());
}

void tst_FileWriting::aDocumentThatIsEmptyOrCutIsNotWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("pdf") << u"sheet.pdf"_s << QByteArray("%PDF-1.4\n1 0 obj\nendobj\nstartxref\n9\n%%EOF\n");
    QTest::newRow("odt") << u"Sheet.ODT"_s
                         << QByteArray("PK\3\4 mimetype content.xml PK\1\2 PK\5\6") + QByteArray(18, '\0');
    QTest::newRow("svg") << u"plot.svg"_s << QByteArray("<?xml version=\"1.0\"?>\n<svg width=\"9\"></svg>\n");
}

void tst_FileWriting::aDocumentThatIsEmptyOrCutIsNotWritten()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, whole);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    for (const QByteArray &bad : {QByteArray(), whole.chopped(20), whole.mid(5), QByteArray("failed")}) {
        const Status status = writeFileAtomically(path, bad);
        QVERIFY(!status.has_value());
        QCOMPARE(status.error(), (Error{Error::Code::InternalConstraint, name}));
        QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
    }
    QVERIFY(writeFileAtomically(path, whole).has_value());
    QVERIFY(!writeFileAtomically(path, {}).has_value());
    QCOMPARE(*readWholeFile(path), whole); // the good one is still there
}

void tst_FileWriting::aFullDiskLeavesTheGoodFile_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {0, 1, 4096, 16384, 100'000, 434'176, 614'399})
        QTest::addRow("room for %d bytes", limit) << limit;
}

/// RLIMIT_FSIZE cuts a write short exactly as a full disk does; a child process, because it cannot be taken back.
void tst_FileWriting::aFullDiskLeavesTheGoodFile()
{
    QFETCH(int, limit);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    QVERIFY(writeFileAtomically(path, "good").has_value());

    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit room{static_cast<rlim_t>(limit), static_cast<rlim_t>(limit)};
        setrlimit(RLIMIT_FSIZE, &room);
        const Status status = writeFileAtomically(path, QByteArray(614'400, 'x'));
        _exit(status ? 1 : (status.error().code == Error::Code::DiskFull ? 0 : 2));
    }
    int state = 0;
    QCOMPARE(waitpid(child, &state, 0), child);
    QVERIFY(WIFEXITED(state));
    QCOMPARE(WEXITSTATUS(state), 0);
    QCOMPARE(*readWholeFile(path), QByteArray("good"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"out.csv"_s});
}

void tst_FileWriting::aFolderThatTakesNothingIsToldByPath()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"no such folder/out.csv"_s);
    const Status status = writeFileAtomically(path, "x");
    QVERIFY(!status.has_value());
    QCOMPARE(status.error(), (Error{Error::Code::CannotWrite, path}));
}

void tst_FileWriting::readingKnowsItsLimitAndWhatIsNoFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"table.csv"_s);
    QVERIFY(writeFileAtomically(path, "12345").has_value());
    QCOMPARE(*readWholeFile(path, 5), QByteArray("12345"));
    QCOMPARE(readWholeFile(path, 4).error().code, Error::Code::BadTable);
    QCOMPARE(readWholeFile(folder.path()).error().code, Error::Code::FileNotFound);
    QCOMPARE(readWholeFile(folder.filePath(u"missing"_s)).error().code, Error::Code::FileNotFound);
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(readWholeFile(pipe).error().code, Error::Code::FileNotFound); // and does not wait for a writer
}

QTEST_GUILESS_MAIN(tst_FileWriting)
#include "tst_FileWriting.moc"
