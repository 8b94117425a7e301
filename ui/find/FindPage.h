// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/PlansFindModel.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace meetlat {

class PdfPane;
class WordsField;

/// Words in all plans of the file: the hits by plan with the words around them, and the plan beside it at the chosen
/// hit.
class FindPage : public QWidget
{
    Q_OBJECT
public:
    explicit FindPage(Workbench &workbench, QWidget *parent = nullptr);
    ~FindPage() override;

    /// Where it is shown: the field with the words, all of them selected.
    void startTyping();
    PlansFind &finding() { return m_find; }
    PdfPane *pane() const { return m_pane; }

    /// A place that was found; without a range only the plan, to look for the same words there.
    struct Place
    {
        PlanId plan;
        DocumentId document;
        pdf::TextQuery query;
        std::optional<pdf::TextRange> range;
        std::optional<AnchorTarget> target; ///< instead of a range: of words that were typed for it
    };

Q_SIGNALS:
    /// Enter or a double click: to go on with this plan on the page where one works on it.
    void openWanted(const meetlat::FindPage::Place &place);

private:
    QWidget *buildLeft();
    QLayout *buildProgress();
    void connectFind();
    void addActions();
    void find();
    void showCounts();
    void showProgress();
    void expandFound(int row);
    void step(int direction);
    void showChosen();
    std::optional<Place> placeOf(const QModelIndex &index) const;

    Workbench &m_workbench;
    PlansFind m_find;
    PlansFindModel m_model;
    QTimer m_typingRests;
    QTimer m_choosingRests;
    QTimer m_pagesTick;
    QSplitter *m_splitter;
    WordsField *m_words = nullptr;
    QCheckBox *m_wholeWords = nullptr;
    QCheckBox *m_expression = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_perWord = nullptr;
    QWidget *m_progress = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_read = nullptr;
    QPushButton *m_cancel = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTreeView *m_tree = nullptr;
    QLabel *m_empty = nullptr;
    PdfPane *m_pane;
};

} // namespace meetlat
