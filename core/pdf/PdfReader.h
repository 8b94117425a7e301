// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/pdf/OwnContent.h"
#include "core/pdf/PageText.h"

#include <QByteArray>
#include <QImage>
#include <QRect>
#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace meetlat::pdf {

struct OpenedPdf;

struct PageGeometry
{
    QSizeF size = {595.28, 841.89}; ///< points, as shown (crop box after the page's own rotation)
    QString label;                  ///< page label as the PDF names it; the 1-based number where it names none
};

struct OutlineItem
{
    QString title;
    int page = 0;   ///< 0-based; -1: leads nowhere inside the document
    double top = 0; ///< fraction 0..1 of the page height, y down
    std::vector<OutlineItem> children;
};

struct PageLink
{
    QRectF area; ///< fractions 0..1 of the page, y down
    int targetPage = -1;
    double targetTop = 0;
    QString url; ///< http or https only; every other action is inert and not reported
};

/// What is known of a document once it is open.
struct DocumentFacts
{
    std::vector<PageGeometry> pages;
    QString title;
    QString permanentId; ///< first half of the /ID, hexadecimal; empty where the file has none
    bool okToCopy = true;
    bool okToPrint = true;
    bool wasRepaired = false; ///< the cross-reference table had to be rebuilt
    int pageCount() const { return static_cast<int>(pages.size()); }
};

struct RenderRequest
{
    int page = 0;
    double dpi = 96;              ///< device pixels per inch
    QRect clip;                   ///< device pixels of the whole page at this dpi; empty: the whole page
    int rotation = 0;             ///< quarter turns clockwise added to the page's own
    bool withAnnotations = false; ///< the notes that the PDF itself has are drawn too
    friend bool operator==(const RenderRequest &, const RenderRequest &) = default;
};

/// Limits a document must stay within, watched and enforced from the parent process (pdf: hostile files cannot be
/// stopped from inside).
struct WorkerLimits
{
    qint64 residentBytes = qint64(1) << 30; ///< kill above this resident size
    int answerMs = 10'000;                  ///< kill when one request takes longer
};

/// One PDF, opened in one worker process (`meetlat --pdf-worker`); every call waits for the answer. Use it from the
/// command line, or from a thread that may wait: never on the GUI thread (PdfDocument is for that).
/// A worker that crashes, hangs or grows too large is killed and started again: that call answers
/// PdfCrashed, PdfTooSlow or PdfTooMuchMemory, the next one works, also on the other pages. A page that did so is not
/// waited for again: it answers the same error from memory (a smaller rendering gets one more chance).
/// Stay on one thread: the worker dies with the thread that started it (and is then started anew).
/// Errors of open: PdfNotAPdf, PdfEmpty, PdfDamaged, PdfNoPages, PdfLocked (needs a password), PdfWrongPassword,
/// PdfTooSlow, PdfTooMuchMemory, PdfCrashed, WorkerMissing.
class PdfReader
{
public:
    explicit PdfReader(WorkerLimits limits = {});
    ~PdfReader();
    PdfReader(const PdfReader &) = delete;
    PdfReader &operator=(const PdfReader &) = delete;

    /// Starts the worker of the next open() or use() ahead of time. What goes wrong shows then.
    void prepare();
    /// Opens from memory: no file with the plan's content is written anywhere. The password is kept in this process
    /// only, for restarting the worker.
    Result<DocumentFacts> open(const QByteArray &pdf, const QByteArray &password = {});
    /// The same for what another reader has opened, from the same memory.
    Result<DocumentFacts> open(std::shared_ptr<const OpenedPdf> document);
    Result<QImage> render(const RenderRequest &request);
    /// The last rendering was a drawing that took long: half of it takes half the time, as an image would not.
    bool tookLongToDraw() const;
    Result<PageTextPtr> text(int page);
    Result<std::vector<OutlineItem>> outline();
    Result<std::vector<PageLink>> links(int page);
    Result<std::vector<PageAnnotation>> annotations(int page);
    Result<DocumentProperties> properties();
    /// The document with these as real annotations of the PDF: an incremental update, so that the bytes of before are
    /// an untouched beginning of the new ones. Whether the document allows notes (DocumentProperties::okToAddNotes) is
    /// for the caller to ask.
    Result<QByteArray> annotatedCopy(const std::vector<NewAnnotation> &annotations);

    /// What open() opened, to share it with another reader; null when nothing is open.
    std::shared_ptr<const OpenedPdf> document() const;
    /// Reads what another reader has opened, from the same memory; the worker starts with the first request.
    void use(std::shared_ptr<const OpenedPdf> document);
    /// After use(): does not wait for the first request. What goes wrong shows then.
    void openAhead();

    /// Makes a waiting call of another thread return Cancelled soon, by killing the worker; the next call when none
    /// waits. Thread-safe.
    void abort();

    /// Makes a waiting rendering or text of another thread return Cancelled soon, without losing the worker where that
    /// can be helped. A call that is just beginning or ending may not notice. Thread-safe.
    void stop();

    /// The program that is started as worker; the running program unless a test sets another.
    static void setWorkerProgram(const QString &path);
    static QString workerProgram();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Tries a document before it is taken in: opens it, makes a small rendering of sampled pages (all up to 12, then
/// first, last and 10 spread between) and reads the text of all pages. Errors as PdfReader::open; PdfTooSlow and
/// PdfTooMuchMemory also when the *first* page cannot be shown; other pages that fail are listed. Cancelled.
struct ImportReport
{
    DocumentFacts facts;
    std::vector<int> pagesThatFail; ///< 0-based
    int sampledPages = 0;
    int pagesRead = 0;                 ///< fewer than all in a document that takes half a minute to read, or fails
    std::vector<int> pagesWithoutText; ///< 0-based, of those read: a scan or another picture
    std::vector<int> pagesUnreadable;  ///< 0-based, of those read: letters without a meaning
    QStringList words;                 ///< the first words of the first page with text: helps to fill in the card

    int pagesToRecognise() const { return static_cast<int>(pagesWithoutText.size() + pagesUnreadable.size()); }
};
/// `goOn` is asked between pages; when it says no, the answer is Cancelled.
Result<ImportReport> checkForImport(const QByteArray &pdf, const QByteArray &password = {}, WorkerLimits limits = {},
                                    const std::function<bool()> &goOn = {});

} // namespace meetlat::pdf
