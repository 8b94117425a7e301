// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pdfview/ReadingFixtures.h"
#include "ui/pdfview/PaneTools.h"

#include <QLineEdit>
#include <QTest>

#include <map>

namespace meetlat::fixtures {

/// A pane in a window with the documents of one plan; the first is open.
class OpenPane
{
public:
    explicit OpenPane(std::map<QString, QByteArray> pdfs) : m_pdfs(std::move(pdfs))
    {
        pane.setBytesOf([this](const DocumentId &id) -> PdfPane::Reading {
            return [this, id, step = 0]() mutable -> Result<std::optional<QByteArray>> {
                const auto found = m_pdfs.find(id.toString());
                if (found == m_pdfs.end())
                    return Error{Error::Code::UnknownDocument, id.toString()};
                if (step++ < stepsOfReading)
                    return std::optional<QByteArray>();
                return std::optional(found->second);
            };
        });
        pane.resize(700, 600);
        pane.show();
        pane.activateWindow();
    }
    void showAll()
    {
        std::vector<Document> documents;
        for (const auto &entry : m_pdfs)
            documents.push_back(documentNamed(entry.first, int(documents.size())));
        pane.showDocuments(documents);
    }
    bool isOpen()
    {
        return QTest::qWaitFor([this] { return pane.pdf() != nullptr; }, 10'000);
    }
    bool hasReadAll()
    {
        pane.pdf()->requestAllText();
        return QTest::qWaitFor([this] { return pane.pdf()->isAllTextReady(); }, 20'000);
    }
    template <typename Widget> Widget *find() { return pane.findChild<Widget *>(); }
    QLineEdit *pageField() { return find<PaneTools>()->findChild<QLineEdit *>(); }

    PdfPane pane;
    int stepsOfReading = 0; ///< before the bytes are there

private:
    std::map<QString, QByteArray> m_pdfs;
};

} // namespace meetlat::fixtures
