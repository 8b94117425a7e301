// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace meetlat {

class OutlinePanel;
class PdfView;
class ThumbnailList;

/// Beside the pages: the document's table of contents, or its pages in small.
class SidePanel : public QWidget
{
    Q_OBJECT
public:
    static constexpr int narrowest = 150;
    static constexpr int widest = 520;
    enum class Tab { Outline, Thumbnails };

    explicit SidePanel(PdfView *view, QWidget *parent = nullptr);

    OutlinePanel *outline() const { return m_outline; }
    ThumbnailList *thumbnails() const { return m_thumbnails; }
    Tab tab() const;
    void setTab(Tab tab); ///< without tabChosen

Q_SIGNALS:
    void tabChosen(meetlat::SidePanel::Tab tab); ///< by the user

private:
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    OutlinePanel *m_outline;
    ThumbnailList *m_thumbnails;
};

} // namespace meetlat
