// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace meetlat {

class DocumentFind;

/// Where the words to find are typed: Enter goes to the next hit, Shift+Enter to the previous, Escape leaves.
class FindField : public QLineEdit
{
    Q_OBJECT
public:
    explicit FindField(QWidget *parent = nullptr);

Q_SIGNALS:
    void nextWanted();
    void previousWanted();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

/// One line under the tools while something is being found: how many, which one, what has not been searched.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    void show(const DocumentFind &find);
    QString sentence() const;
    bool wholeWords() const;
    bool isExpression() const;
    void setOptions(bool wholeWords, bool isExpression); ///< silently
    void setRecordOffered(bool offered) { m_isRecordOffered = offered; }
    QHBoxLayout *placeForField() const { return m_fieldPlace; } ///< used where the tool bar is too narrow

Q_SIGNALS:
    void nextWanted();
    void previousWanted();
    void recordWanted();
    void closed();
    void optionsChanged();
    void hitWanted(int hit); ///< the first of the page that was chosen

private:
    void addOptions();
    void showPages(const DocumentFind &find);

    QHBoxLayout *m_fieldPlace;
    QToolButton *m_count; ///< its menu: the pages with hits
    QLabel *m_rest;
    QPushButton *m_record;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_wholeWords = nullptr;
    QToolButton *m_expression = nullptr;
    bool m_isRecordOffered = true;
    std::vector<int> m_perPage; ///< as the menu shows it
};

} // namespace meetlat
