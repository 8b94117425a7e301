// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"

#include <QImage>
#include <QObject>
#include <QTimer>

#include <set>
#include <vector>

namespace meetlat {

class PdfPane;
class Workbench;

namespace pdf {
class PdfDocument;
struct RenderRequest;
} // namespace pdf

/// Keeps a picture of every passage that the reader marked in the document that is open: made by the document's own
/// workers when nothing else is wanted, packed on another thread, then stored beside the project's rows. What is not
/// made when the program closes is made when the document is open again.
class PassagePictures : public QObject
{
    Q_OBJECT
public:
    PassagePictures(Workbench &workbench, PdfPane &pane, QObject *parent = nullptr);

private:
    void startAnew();
    void look();
    void askForNext();
    void pack(const pdf::RenderRequest &request, const QImage &image);
    void keep(const QString &key, const QByteArray &png);
    void giveUp(const pdf::RenderRequest &request);

    Workbench &m_workbench;
    PdfPane &m_pane;
    QTimer m_soon;
    pdf::PdfDocument *m_document = nullptr; ///< whose answers are heard; compared, never used
    std::vector<QString> m_wanted; ///< ids of highlights
    QString m_asked;               ///< pictureKeyOf() the one under way
    std::set<QString> m_done;      ///< asked for in this document, whatever came of it
};

} // namespace meetlat
