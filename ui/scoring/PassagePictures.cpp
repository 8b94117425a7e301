// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/PassagePictures.h"

#include "core/base/InBackground.h"
#include "core/domain/Versions.h"
#include "core/pdf/NewVersion.h"
#include "ui/pdfview/PdfPane.h"
#include "ui/viewmodels/Workbench.h"

namespace meetlat {

namespace {
constexpr int soonMs = 400; // who marks goes on: first the page, then the pictures
}

PassagePictures::PassagePictures(Workbench &workbench, PdfPane &pane, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_pane(pane)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &PassagePictures::look);
    connect(&pane, &PdfPane::documentChanged, this, &PassagePictures::startAnew);
    connect(&workbench, &Workbench::sessionChanged, this, [this] {
        m_document = nullptr; // a picture under way belongs to the file of before
        startAnew();
    });
    connect(&workbench, &Workbench::edited, this, [this](const Edit &edit) {
        for (const Change &change : edit.changes) {
            const auto *highlight = std::get_if<Replaced<Highlight>>(&change.row);
            if (!highlight)
                continue;
            if (highlight->before) // its picture went with the edit, unless it is where it was
                m_done.erase(pictureKeyOf(*highlight->before));
            m_soon.start();
        }
    });
}

void PassagePictures::startAnew()
{
    pdf::PdfDocument *document = m_pane.pdf();
    if (document == m_document && document)
        return;
    m_document = document;
    m_wanted.clear();
    m_done.clear();
    m_asked.clear();
    if (!document)
        return;
    connect(document, &pdf::PdfDocument::pictureReady, this, &PassagePictures::pack, Qt::UniqueConnection);
    connect(document, &pdf::PdfDocument::pictureFailed, this, &PassagePictures::giveUp, Qt::UniqueConnection);
    m_soon.start();
}

void PassagePictures::look()
{
    const std::optional<Document> shown = m_pane.currentDocument();
    if (!m_workbench.isOpen() || m_workbench.isReadOnly() || !shown || !m_pane.pdf())
        return;
    m_wanted.clear();
    for (const auto &[id, highlight] : m_workbench.state().all<Highlight>()) {
        if (highlight.document == shown->sha256 && highlight.rater == m_workbench.person())
            m_wanted.push_back(id);
    }
    askForNext();
}

void PassagePictures::askForNext()
{
    if (!m_asked.isEmpty() || m_wanted.empty() || !m_pane.pdf() || !m_workbench.isOpen())
        return;
    const auto *highlight = m_workbench.state().find<Highlight>(m_wanted.back());
    m_wanted.pop_back();
    const QString key = highlight ? pictureKeyOf(*highlight) : QString();
    const bool isWanted = highlight && !m_done.contains(key) && m_workbench.session()->picture(key).isEmpty();
    const pdf::RenderRequest request =
        isWanted ? pdf::pictureRequest(m_pane.pdf()->facts(), highlight->anchor.targets) : pdf::RenderRequest();
    if (request.clip.isEmpty()) { // the next one when the window has had its turn
        QTimer::singleShot(0, this, &PassagePictures::askForNext);
        return;
    }
    m_asked = key;
    m_pane.pdf()->requestPicture(request);
}

void PassagePictures::pack(const pdf::RenderRequest &, const QImage &image)
{
    if (sender() != m_document || m_asked.isEmpty())
        return; // of the document before
    inBackground<QByteArray>(
        this, [image] { return pdf::asPng(image); },
        [this, key = m_asked](const QByteArray &png) { keep(key, png); });
}

void PassagePictures::keep(const QString &key, const QByteArray &png)
{
    if (key != m_asked)
        return;
    m_asked.clear();
    if (!png.isEmpty() && m_workbench.isOpen())
        static_cast<void>(m_workbench.session()->storePictures({{key, png}}));
    m_done.insert(key); // whatever came of it: it is not made twice, and no message about it would help anybody
    askForNext();
}

void PassagePictures::giveUp(const pdf::RenderRequest &)
{
    if (sender() != m_document)
        return;
    m_done.insert(m_asked);
    m_asked.clear();
    askForNext();
}

} // namespace meetlat
