// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PdfReader.h"
#include "tests/core/pdf/PdfFixtures.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace meetlat;
using namespace meetlat::pdf;
using namespace meetlat::pdf::fixtures;
using namespace Qt::Literals::StringLiterals;

/// What a document could do that has taken over the worker which reads it, or a picture the OCR program: nothing outside
/// what was handed to it.
class tst_WorkerSandbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingLeadsOut_data();
    void nothingLeadsOut();
    void theWorkersOfTheWindowStandBehindTheSameWalls();
    void aWorkerBehindItsWallsReadsAndDraws();

private:
    using Endings = QMap<QByteArray, QByteArray>; ///< by attempt
    Endings endingsOf(const QStringList &arguments);

    QTemporaryDir m_folder;
    QTemporaryDir m_programs;
    QString m_file;
    Endings m_worker;
    Endings m_program;
};

namespace {

QByteArray statusOf(const QString &pid)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Running processes of this one that are called as workers are.
QStringList workers()
{
    QStringList found;
    for (const QString &pid : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const QByteArray status = statusOf(pid);
        if (status.startsWith("Name:\tmeetlat-pdf") && status.contains("PPid:\t" + QByteArray::number(::getpid())))
            found << pid;
    }
    return found;
}

} // namespace

void tst_WorkerSandbox::initTestCase()
{
#ifdef MEETLAT_SANITIZED
    QSKIP("a sanitizer's report needs files: its builds have no walls");
#endif
    PdfReader::setWorkerProgram(QStringLiteral(MEETLAT_PDF_WORKER));
    m_file = m_folder.filePath(u"scores.txt"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("what the other rater thinks") > 0);
    file.close();

    m_worker = endingsOf({u"--break-out"_s});
    QVERIFY(QFile::copy(QStringLiteral(MEETLAT_PDF_WORKER), m_programs.filePath(u"tesseract"_s)));
    m_program = endingsOf({u"--pdf-worker"_s, u"recognise"_s, u"--break-out-too"_s});
    const QByteArrayList walls = m_worker.value("walls").split(' ');
    qInfo("call filter: %s, Landlock version: %s, built in %s us of processor time", walls.value(0).constData(),
          walls.value(1).constData(), walls.value(2).constData());
    if (walls.value(0) != "1" || walls.value(1) == "0")
        QSKIP("this kernel lacks seccomp or Landlock: ARCHITECTURE.md says what then stands");
}

/// How each attempt ended; empty when the worker did not get that far.
tst_WorkerSandbox::Endings tst_WorkerSandbox::endingsOf(const QStringList &arguments)
{
    QProcess worker;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, m_programs.path());
    worker.setProcessEnvironment(environment);
    worker.start(QStringLiteral(MEETLAT_PDF_WORKER), arguments + QStringList{m_file, m_folder.path()});
    Endings endings;
    if (!worker.waitForFinished(30'000) || worker.exitStatus() != QProcess::NormalExit || worker.exitCode() != 0)
        return endings;
    for (const QByteArray &line : worker.readAllStandardOutput().split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        endings.insert(line.left(colon), line.mid(colon + 2));
    }
    return endings;
}

void tst_WorkerSandbox::nothingLeadsOut_data()
{
    QTest::addColumn<bool>("works");
    for (const char *attempt :
         {"reading a file", "reading /etc/passwd", "listing the folder", "writing a file", "deleting a file",
          "renaming a file", "making a folder", "a socket", "a local socket", "the network", "a process", "a program",
          "looking into the parent", "a signal to the parent"})
        QTest::newRow(attempt) << false;
    for (const char *need : {"the document handed over", "a thread", "memory to share", "the settings of the fonts"})
        QTest::newRow(need) << true;
}

void tst_WorkerSandbox::nothingLeadsOut()
{
    QFETCH(bool, works);
    for (const Endings &endings : {m_worker, m_program}) {
        const QByteArray ending = endings.value(QTest::currentDataTag());
        if (works)
            QCOMPARE(ending, QByteArray("done"));
        else
            QVERIFY2(ending == "Operation not permitted" || ending == "Permission denied", ending.constData());
    }
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot),
             QStringList{u"scores.txt"_s});
}

void tst_WorkerSandbox::theWorkersOfTheWindowStandBehindTheSameWalls()
{
    PdfReader reader;
    QVERIFY(reader.open(rawPdf({{textAt(100, 700, "plan")}})));
    QVERIFY(reader.text(0));
    const QStringList running = workers();
    QVERIFY(!running.isEmpty());
    for (const QString &pid : running) {
        const QByteArray status = statusOf(pid);
        QVERIFY2(status.contains("Seccomp:\t2"), status.constData());
        QVERIFY2(status.contains("NoNewPrivs:\t1"), status.constData());
    }
}

/// Fonts that are not in the file, and the character maps of Asian letters, are the system's files.
void tst_WorkerSandbox::aWorkerBehindItsWallsReadsAndDraws()
{
    const QByteArray font = "<</Type/Font/Subtype/TrueType/BaseFont/NoSuchFont-Bold/Encoding/WinAnsiEncoding>>";
    QByteArray page = textAt(100, 700, "Woningbouw in Beekdal");
    page.replace("/F ", "/G ");
    PdfReader reader;
    QVERIFY(reader.open(rawPdf({{page, "/MediaBox[0 0 595 842]/Resources<</Font<</G 4 0 R>>>>"}}, {font})));
    RenderRequest small;
    small.dpi = 48;
    const auto image = reader.render(small);
    QVERIFY(image);
    int dark = 0;
    for (int y = 0; y < image->height(); ++y)
        for (int x = 0; x < image->width(); ++x)
            dark += qGray(image->pixel(x, y)) < 128 ? 1 : 0;
    QVERIFY2(dark > 50, "the words are not drawn");
    const auto text = reader.text(0);
    QVERIFY(text);
    QVERIFY((*text)->text.contains(u"Woningbouw"_s));
}

QTEST_GUILESS_MAIN(tst_WorkerSandbox)
#include "tst_WorkerSandbox.moc"
