// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/PageRecognition.h"

#include "core/pdf/RecognisedPages.h"
#include "core/pdf/TesseractProcess.h"
#include "core/pdf/TesseractWords.h"
#include "core/pdf/WorkerMessages.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <set>

namespace meetlat::pdf {

namespace {

constexpr int shortCallMs = 20'000;
constexpr int longestPageMs = 180'000; // at low priority on a busy machine
constexpr int ourVersion = 1;          // of how words become text
const QString language = QStringLiteral("nld");

double dpiFor(const QSizeF &size)
{
    const double inches = size.width() * size.height() / (72 * 72);
    return std::min(PageRecognition::dpi, std::floor(std::sqrt(0.98 * double(mostPixels) / std::max(inches, 0.01))));
}

/// "tesseract 5.3.0/nld/1". WorkerMissing with the language as detail: no data for it.
Result<QString> programVersion(TesseractProcess &tesseract)
{
    const Result<QByteArray> version = tesseract.run({QStringLiteral("--version")}, {}, shortCallMs);
    if (!version)
        return version.error();
    const Result<QByteArray> languages = tesseract.run({QStringLiteral("--list-langs")}, {}, shortCallMs);
    if (!languages)
        return languages.error();
    if (!languages->split('\n').contains(language.toLatin1()))
        return Error{Error::Code::WorkerMissing, language};
    const QString name = QString::fromUtf8(version->split('\n').front()).simplified();
    return QStringLiteral("%1/%2/%3").arg(name, language).arg(ourVersion);
}

Result<PageTextPtr> recognise(PdfReader &reader, TesseractProcess &tesseract, int page, const QSizeF &size,
                              const QString &version)
{
    RenderRequest request;
    request.page = page;
    request.dpi = dpiFor(size);
    const Result<QImage> image = reader.render(request);
    if (!image)
        return image.error();
    const QStringList arguments{
        QStringLiteral("stdin"), QStringLiteral("stdout"), QStringLiteral("-l"),    language,
        QStringLiteral("--psm"), QStringLiteral("3"),      QStringLiteral("--dpi"), QString::number(int(request.dpi)),
        QStringLiteral("tsv")};
    const Result<QByteArray> table = tesseract.run(arguments, greyMap(*image), longestPageMs);
    if (!table)
        return table.error();
    return PageTextPtr(std::make_shared<PageText>(textOfTable(*table, page, size, request.dpi, version)));
}

/// The page nearest to the one in view, rather after it than before it; taken out of the list.
int takeNearest(std::vector<int> &pages, int inView)
{
    const auto distance = [inView](int page) { return page >= inView ? 2 * (page - inView) : 2 * (inView - page) + 3; };
    const auto nearest =
        std::min_element(pages.begin(), pages.end(), [&](int a, int b) { return distance(a) < distance(b); });
    const int page = *nearest;
    pages.erase(nearest);
    return page;
}

} // namespace

struct PageRecognition::Run
{
    int number = 0;
    std::vector<int> pages;
    std::vector<QSizeF> sizes; ///< of all pages of the document
    std::shared_ptr<const OpenedPdf> document;
    QString sha256;
    std::atomic_int inView = 0;
    std::atomic_bool cancelled = false;
    PdfReader reader;
    TesseractProcess tesseract;
    std::thread thread;

    void abort()
    {
        cancelled = true;
        tesseract.abort();
        reader.abort();
    }
};

PageRecognition::PageRecognition(PdfDocument &document, const QString &sha256, QObject *parent)
    : QObject(parent), m_document(document), m_sha256(sha256)
{
}

PageRecognition::~PageRecognition()
{
    if (m_run) {
        m_run->abort();
        m_run->thread.join();
    }
    stopReading();
}

void PageRecognition::stopReading()
{
    m_stopsReading = true;
    if (m_keptReader.joinable())
        m_keptReader.join();
    m_stopsReading = false;
}

void PageRecognition::readKeptPages()
{
    if (m_sha256.isEmpty())
        return;
    stopReading();
    std::set<int> known;
    for (int page = 0; m_document.isOpen() && page < m_document.facts().pageCount(); ++page) {
        if (const PageTextPtr text = m_document.textIfReady(page); text && text->isRecognised())
            known.insert(page);
    }
    m_keptReader = std::thread([this, sha256 = m_sha256, known] {
        for (const int page : recognisedPages::pagesOf(sha256)) {
            if (m_stopsReading)
                return;
            if (known.count(page) > 0)
                continue;
            if (const PageTextPtr text = recognisedPages::of(sha256, page))
                QMetaObject::invokeMethod(
                    this, [this, text] { take(m_number, text); }, Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(this, &PageRecognition::keptPagesRead, Qt::QueuedConnection);
    });
}

void PageRecognition::start(const std::vector<int> &pages, int pageInView)
{
    if (m_run || pages.empty() || !m_document.isOpen())
        return;
    m_run = std::make_unique<Run>();
    m_run->number = ++m_number;
    m_run->pages = pages;
    for (const PageGeometry &page : m_document.facts().pages)
        m_run->sizes.push_back(page.size);
    std::erase_if(m_run->pages, [this](int page) { return page < 0 || page >= m_document.facts().pageCount(); });
    m_run->document = m_document.openedPdf();
    m_run->sha256 = m_sha256;
    m_run->inView = pageInView;
    m_done = 0;
    m_wanted = static_cast<int>(m_run->pages.size());
    m_failed.clear();
    m_run->thread = std::thread([this, run = m_run.get()] { work(*run); });
    Q_EMIT progressed();
}

void PageRecognition::setPageInView(int page)
{
    if (m_run)
        m_run->inView = page;
}

void PageRecognition::cancel()
{
    if (m_run)
        m_run->abort();
}

/// On the thread of the run.
void PageRecognition::work(Run &run)
{
    const auto tell = [&](auto &&what) { QMetaObject::invokeMethod(this, what, Qt::QueuedConnection); };
    const auto endAs = [&](End how) { tell([this, number = run.number, how] { end(number, how); }); };
    const Result<QString> version = programVersion(run.tesseract);
    if (!version) {
        const bool isCancelled = version.error().code == Error::Code::Cancelled;
        endAs(isCancelled                          ? End::Cancelled
              : version.error().detail == language ? End::LanguageMissing
                                                   : End::ProgramMissing);
        return;
    }
    run.reader.use(run.document);
    std::vector<int> left = run.pages;
    while (!left.empty() && !run.cancelled) {
        const int page = takeNearest(left, run.inView);
        const Result<PageTextPtr> text =
            recognise(run.reader, run.tesseract, page, run.sizes[static_cast<std::size_t>(page)], *version);
        if (run.cancelled)
            break;
        if (text)
            recognisedPages::keep(run.sha256, **text);
        tell([this, number = run.number, page, text] { settle(number, page, text); });
    }
    endAs(run.cancelled ? End::Cancelled : End::Finished);
}

void PageRecognition::take(int run, const PageTextPtr &text)
{
    if (run != m_number || !m_document.isOpen())
        return;
    m_document.setRecognised(text);
    Q_EMIT pageRecognised(text->page);
}

void PageRecognition::settle(int run, int page, const Result<PageTextPtr> &text)
{
    if (run != m_number)
        return;
    ++m_done;
    if (text)
        take(run, *text);
    else
        m_failed.push_back(page);
    Q_EMIT progressed();
}

void PageRecognition::end(int run, End how)
{
    if (!m_run || run != m_run->number)
        return;
    m_run->thread.join(); // it has said its last word
    m_run.reset();
    Q_EMIT stopped(how);
}

} // namespace meetlat::pdf
