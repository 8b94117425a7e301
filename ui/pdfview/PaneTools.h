// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdfview/PdfView.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace meetlat {

/// The 40 px of tools above the pages. Shows what it is told and says what was asked; knows no document.
class PaneTools : public QWidget
{
    Q_OBJECT
public:
    explicit PaneTools(QWidget *parent = nullptr);

    void setPage(int page, const QString &label, int count); ///< 0-based; count 0: no document
    void setZoom(double zoom, PdfView::Fit fit);
    void setAreaMode(bool on);
    void setPanelShown(bool shown);
    void setModesShown(bool shown); ///< text and area: of no use where nothing can be marked
    void addTool(QWidget *widget);
    void addToZoomMenu(const QList<QAction *> &actions);
    void editPage();

    QHBoxLayout *placeForField() const { return m_fieldPlace; }
    bool hasRoomForField() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void panelWanted(bool shown);
    void previousPageWanted();
    void nextPageWanted();
    void pageWanted(const QString &labelOrNumber);
    void zoomInWanted();
    void zoomOutWanted();
    void zoomWanted(double zoom);
    void fitWanted(meetlat::PdfView::Fit fit);
    void areaModeWanted(bool on);
    void findWanted();
    void roomChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const QString &icon, const QString &name);
    void addLine(QWidget *line);
    void addPageTools();
    void addZoomTools();
    void addModes();
    void showPage();
    void checkRoom();

    QHBoxLayout *m_row;
    QHBoxLayout *m_added;
    QHBoxLayout *m_fieldPlace;
    QToolButton *m_panel = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLineEdit *m_page = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_zoomValue = nullptr;
    QToolButton *m_fitWidth = nullptr;
    QWidget *m_modeLine = nullptr;
    QToolButton *m_textMode = nullptr;
    QToolButton *m_areaMode = nullptr;
    QToolButton *m_find = nullptr;
    QString m_label;
};

} // namespace meetlat
