// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace meetlat {

/// Who signed a plan: name, municipality and portfolios of each. A line without any of them does not count.
class SignatoryList : public QWidget
{
    Q_OBJECT
public:
    explicit SignatoryList(QWidget *parent = nullptr);
    void setSignatories(const std::vector<Signatory> &signatories);
    std::vector<Signatory> signatories() const;

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QWidget *box = nullptr;
        QLineEdit *name = nullptr;
        QLineEdit *municipality = nullptr;
        QPushButton *portfolios = nullptr;
        QMenu *menu = nullptr;
    };
    void addLine(const Signatory &signatory);
    void removeLine(const QWidget *box);
    static void showPortfolios(const Line &line);
    static Signatory signatoryOf(const Line &line);

    QVBoxLayout *m_column;
    std::vector<Line> m_lines;
};

} // namespace meetlat
