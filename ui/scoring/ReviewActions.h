// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace meetlat {

class PdfPane;
class ReviewDesk;

/// The review page's commands with their keys. They are actions of the page; the property "menu" says in which menu
/// the window shows them while the page is in front.
class ReviewActions : public QObject
{
    Q_OBJECT
public:
    ReviewActions(ReviewDesk &desk, PdfPane &pane, QWidget *page);
    void refresh(); ///< what can be done now

Q_SIGNALS:
    void highlightWanted();
    void importWanted(); ///< of the notes in the PDF
    void copyWanted();   ///< of the PDF, with the highlights
    void reasonWanted();
    void quoteWanted();
    void submitWanted();

private:
    QAction *add(const char *menu, const QString &text, const QList<QKeySequence> &keys,
                 const std::function<void()> &act);
    void addSeparator(const char *menu);
    void addGoing();
    void addReading();
    void addContent();
    void addHighlighting();
    void addScoring();

    ReviewDesk &m_desk;
    PdfPane &m_pane;
    QWidget *m_page;
    QList<QAction *> m_forEditing;   ///< need a plan that is open
    QList<QAction *> m_forSelection; ///< need a selected passage too
};

} // namespace meetlat
