// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/AnnotatedHighlights.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

namespace meetlat {

/// Writes a copy of a document with highlights as annotations of the PDF, in a thread and a worker of its own. What is
/// written is read back before it counts; the original is never written over.
class AnnotatedCopy : public QObject
{
    Q_OBJECT
public:
    struct Source
    {
        std::shared_ptr<const pdf::OpenedPdf> opened;
        pdf::AnnotationImporter importer; ///< whose highlights: what came out of this PDF is not put into it again
        std::vector<pdf::NewAnnotation> annotations;
    };

    explicit AnnotatedCopy(QObject *parent = nullptr);
    ~AnnotatedCopy() override; ///< stops it

    void start(Source source, const QString &path);
    void cancel();

Q_SIGNALS:
    void progress(int done, int all); ///< pages with highlights, looked at before and after
    void written(int annotations);
    void notAllowed(); ///< the document says so
    /// FileExists (it is the original), CannotWrite, Cancelled, or why the PDF could not be read.
    void failed(const meetlat::Error &error);

private:
    enum class Outcome { Written, NotAllowed };
    Result<Outcome> write(Source &source, const QString &path);
    Result<Done> leaveOutWhatIsThere(Source &source);
    Result<Done> isReadBack(const QByteArray &copy, const Source &source);
    void step(int done, int all);

    pdf::PdfReader m_reader;
    pdf::PdfReader m_again; ///< what was written
    std::atomic<bool> m_isCancelled = false;
    std::thread m_thread;
};

} // namespace meetlat
