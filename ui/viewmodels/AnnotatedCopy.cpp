// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/AnnotatedCopy.h"

#include "core/base/Sha256.h"
#include "core/exchange/FileWriting.h"
#include "core/pdf/OpenedPdf.h"

#include <QFile>

#include <algorithm>
#include <set>

namespace meetlat {

namespace {

std::set<int> pagesOf(const std::vector<pdf::NewAnnotation> &annotations)
{
    std::set<int> pages;
    for (const pdf::NewAnnotation &annotation : annotations)
        pages.insert(annotation.page);
    return pages;
}

bool isFile(const QString &path, const DocumentId &document)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    Sha256 digest;
    while (!file.atEnd())
        digest.add(file.read(1 << 20));
    return digest.hex() == document.value;
}

} // namespace

AnnotatedCopy::AnnotatedCopy(QObject *parent) : QObject(parent) {}

AnnotatedCopy::~AnnotatedCopy()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void AnnotatedCopy::start(Source source, const QString &path)
{
    m_thread = std::thread([this, source = std::move(source), path]() mutable {
        const Result<Outcome> outcome = write(source, path);
        const auto count = static_cast<int>(source.annotations.size());
        QMetaObject::invokeMethod(
            this,
            [this, outcome, count] {
                if (!outcome)
                    Q_EMIT failed(outcome.error());
                else if (*outcome == Outcome::NotAllowed)
                    Q_EMIT notAllowed();
                else
                    Q_EMIT written(count);
            },
            Qt::QueuedConnection);
    });
}

void AnnotatedCopy::cancel()
{
    m_isCancelled = true;
    m_reader.abort();
    m_again.abort();
}

void AnnotatedCopy::step(int done, int all)
{
    QMetaObject::invokeMethod(
        this, [this, done, all] { Q_EMIT progress(done, all); }, Qt::QueuedConnection);
}

Result<AnnotatedCopy::Outcome> AnnotatedCopy::write(Source &source, const QString &path)
{
    if (isFile(path, source.importer.document))
        return Error{Error::Code::FileExists, path};
    m_reader.use(source.opened);
    const Result<pdf::DocumentProperties> properties = m_reader.properties();
    if (!properties)
        return properties.error();
    if (!properties->okToAddNotes)
        return Outcome::NotAllowed;
    if (const auto left = leaveOutWhatIsThere(source); !left)
        return left.error();
    const Result<QByteArray> copy = m_reader.annotatedCopy(source.annotations);
    if (!copy)
        return copy.error();
    if (const auto same = isReadBack(*copy, source); !same)
        return same.error();
    if (m_isCancelled)
        return Error{Error::Code::Cancelled, {}};
    if (const Status written = writeFileAtomically(path, *copy); !written)
        return written.error();
    return Outcome::Written;
}

Result<Done> AnnotatedCopy::leaveOutWhatIsThere(Source &source)
{
    const std::set<int> pages = pagesOf(source.annotations);
    const int all = 2 * static_cast<int>(pages.size());
    std::set<QString> there; // as highlights would be called
    int done = 0;
    for (const int page : pages) {
        const auto annotations = m_reader.annotations(page);
        if (!annotations)
            return annotations.error();
        for (const pdf::PageAnnotation &annotation : *annotations) {
            there.insert(annotation.name);
            there.insert(QLatin1String(pdf::exportedNamePrefix) +
                         pdf::importedId(annotation, source.importer).value);
        }
        step(++done, all);
        if (m_isCancelled)
            return Error{Error::Code::Cancelled, {}};
    }
    std::erase_if(source.annotations, [&](const pdf::NewAnnotation &one) { return there.contains(one.name); });
    return Done{};
}

Result<Done> AnnotatedCopy::isReadBack(const QByteArray &copy, const Source &source)
{
    const auto facts = m_again.open(copy, source.opened->password);
    if (!facts)
        return facts.error();
    const std::set<int> pages = pagesOf(source.annotations);
    int done = static_cast<int>(pages.size());
    const int all = 2 * done;
    for (const int page : pages) {
        const auto annotations = m_again.annotations(page);
        if (!annotations)
            return annotations.error();
        for (const pdf::NewAnnotation &wanted : source.annotations) {
            const bool isThere = wanted.page != page || std::ranges::any_of(*annotations, [&](const auto &read) {
                return read.name == wanted.name && read.contents == wanted.contents.trimmed() &&
                       (wanted.isArea || read.quads.size() == wanted.rects.size());
            });
            if (!isThere)
                return Error{Error::Code::PdfDamaged, {}};
        }
        step(++done, all);
        if (m_isCancelled)
            return Error{Error::Code::Cancelled, {}};
    }
    return Done{};
}

} // namespace meetlat
