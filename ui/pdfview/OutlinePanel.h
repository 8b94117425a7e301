// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/PdfReader.h"

#include <QStackedWidget>

class QTreeWidget;
class QLabel;

namespace meetlat {

/// The document's own table of contents, beside the pages.
class OutlinePanel : public QStackedWidget
{
    Q_OBJECT
public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    void clear();
    void setOutline(const std::vector<pdf::OutlineItem> &outline);
    void setCurrentPage(int page); ///< marks the heading under which the page stands

Q_SIGNALS:
    void placeWanted(int page, double top);

private:
    QTreeWidget *m_tree;
    QLabel *m_empty;
};

} // namespace meetlat
