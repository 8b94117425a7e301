// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/QuoteListModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTextBrowser;

namespace meetlat {

class QuoteDetail;

/// Good practices and counter-examples: passages to pick from, the chosen one, and the quotes as they will stand in the
/// report.
class QuotesPage : public QWidget
{
    Q_OBJECT
public:
    explicit QuotesPage(Workbench &workbench, QWidget *parent = nullptr);
    ~QuotesPage() override;

    QuoteListModel &model() { return m_model; }
    /// Markdown, or ODT for a path that ends so.
    void exportTo(const QString &path);

Q_SIGNALS:
    void openWanted(const meetlat::PlanId &plan, const meetlat::IndicatorId &indicator,
                    const meetlat::HighlightId &highlight);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildHead();
    void buildTable();
    QWidget *buildRight();
    void connectDetail();
    void addKeys();
    void chooseWhich(int index);
    void showList();
    void showChosen();
    void showPreview();
    void setUse(QuoteUse use);
    void openChosen();
    void copy();
    void exportQuotes();

    Workbench &m_workbench;
    QuoteListModel m_model;
    QSplitter *m_splitter;
    QComboBox *m_which = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table;
    QLabel *m_empty = nullptr;
    QuoteDetail *m_detail;
    QTextBrowser *m_preview = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_export = nullptr;
    HighlightId m_highlight; ///< the chosen passage, over a refresh
    IndicatorId m_indicator;
};

} // namespace meetlat
