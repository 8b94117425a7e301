// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/InBackground.h"
#include "core/pdf/RecognisedPages.h"
#include "core/pdf/TextStore.h"
#include "core/pdf/WholeText.h"
#include "ui/viewmodels/PlansFind.h"

namespace meetlat {

namespace {

/// The boxes are most of a page, and nobody needs them to find or quote words.
std::vector<pdf::PageTextPtr> withoutBoxes(const std::vector<pdf::PageTextPtr> &pages)
{
    std::vector<pdf::PageTextPtr> light;
    for (const pdf::PageTextPtr &page : pages) {
        auto words = page ? std::make_shared<pdf::PageText>(*page) : nullptr;
        if (words) {
            words->boxes = {};
            words->confidence = {};
        }
        light.push_back(std::move(words));
    }
    return light;
}

/// With what has been recognised of it, as far as that is kept.
pdf::TextIndexPtr indexOf(const QString &sha256, std::vector<pdf::PageTextPtr> pages, const QStringList &labels)
{
    pdf::recognisedPages::fillIn(sha256, pages);
    return std::make_shared<const pdf::TextIndex>(withoutBoxes(pages), labels);
}

/// The same document with what has been recognised since.
pdf::TextIndexPtr indexAnew(const QString &sha256, const pdf::TextIndex &before)
{
    std::vector<pdf::PageTextPtr> pages;
    QStringList labels;
    for (int page = 0; page < before.pageCount(); ++page) {
        pages.push_back(before.textOfPage()(page));
        labels << before.label(page);
    }
    return indexOf(sha256, std::move(pages), labels);
}

} // namespace

/// What came of reading one document. Neither: nothing was kept of it.
struct PlansFind::Loaded
{
    pdf::TextIndexPtr index;
    std::optional<Error> failed;
};

void PlansFind::connectReading()
{
    m_nextStep.setSingleShot(true);
    connect(&m_nextStep, &QTimer::timeout, this, &PlansFind::readBytesOn);
    connect(&m_workbench, &Workbench::textRecognised, this, &PlansFind::takeRecognised);
    connect(&m_workbench, &Workbench::passwordGiven, this, [this](const DocumentId &id) {
        const auto text = m_texts.find(id);
        if (text == m_texts.end() || !text->second.failed)
            return;
        text->second.failed.reset(); // it may have been locked
        readNext();
    });
}

/// What an earlier run has kept comes first: it is searched before anything is read.
void PlansFind::loadStored()
{
    for (const DocumentId &id : m_order) {
        if (!m_asked.insert(id).second)
            continue;
        ++m_loading;
        inBackground<Loaded>(
            this,
            [sha256 = id.toString()]() -> Loaded {
                const auto stored = pdf::TextStore().read(sha256);
                if (!stored)
                    return {};
                return {indexOf(sha256, stored->text().pages, stored->text().labels), {}};
            },
            [this, id](const Loaded &loaded) {
                --m_loading;
                take(id, loaded);
            },
            &m_searchers);
    }
}

/// Somewhere in the program more of the text of a document has been recognised.
void PlansFind::takeRecognised(const DocumentId &id)
{
    const auto text = m_texts.find(id);
    if (text == m_texts.end() || !text->second.index)
        return; // it will be read with all that is there by then
    inBackground<Loaded>(
        this,
        [sha256 = id.toString(), before = text->second.index]() -> Loaded {
            return {indexAnew(sha256, *before), {}};
        },
        [this, id](const Loaded &loaded) { take(id, loaded); }, &m_searchers);
}

void PlansFind::readNext()
{
    const bool canRead = !m_isCancelled && m_loading == 0 && !m_queries.empty() && m_workbench.isOpen();
    if (!canRead || m_bytes.read || m_running.size() >= readersAtOnce)
        return;
    for (const DocumentId &id : m_order) {
        const Text &text = m_texts[id];
        if (text.index || text.failed || m_running.count(id) > 0)
            continue;
        m_bytes = {id, m_workbench.readingOf(id)};
        m_nextStep.start(0);
        break;
    }
    Q_EMIT progressChanged();
}

/// A document comes out of the project file in steps, so that the window goes on in between.
void PlansFind::readBytesOn()
{
    if (!m_bytes.read)
        return;
    const Result<std::optional<QByteArray>> bytes = m_bytes.read();
    if (bytes && !*bytes) {
        m_nextStep.start(0);
        return;
    }
    const DocumentId id = std::exchange(m_bytes, {}).document;
    if (bytes)
        readText(id, **bytes);
    else
        take(id, Loaded{nullptr, bytes.error()});
    readNext();
}

void PlansFind::readText(const DocumentId &id, const QByteArray &bytes)
{
    const auto reading = std::make_shared<pdf::WholeTextReading>(1);
    m_running[id] = reading;
    inBackground<Loaded>(
        this,
        [bytes, reading, password = m_workbench.passwordOf(id), sha256 = id.toString()]() -> Loaded {
            Result<pdf::WholeText> whole = reading->read(bytes);
            const bool isLocked = !whole && whole.error().code == Error::Code::PdfLocked && !password.isEmpty();
            if (isLocked)
                whole = reading->read(bytes, password);
            if (!whole)
                return {nullptr, whole.error()};
            if (!isLocked) // what a password protects is not left in a cache
                pdf::TextStore().write(sha256, *whole);
            return {indexOf(isLocked ? QString() : sha256, whole->pages, whole->labels), {}};
        },
        [this, id](const Loaded &loaded) {
            m_running.erase(id);
            take(id, loaded);
        },
        &m_readers);
}

void PlansFind::take(const DocumentId &id, const Loaded &loaded)
{
    Text &text = m_texts[id];
    if (loaded.index)
        text.index = loaded.index;
    if (loaded.failed && loaded.failed->code != Error::Code::Cancelled)
        text.failed = loaded.failed;
    search(id);
    readNext();
    Q_EMIT progressChanged();
}

} // namespace meetlat
