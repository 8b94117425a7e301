// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RubricLint.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace meetlat {

/// What in the rubric two raters may read differently; each entry leads to its place.
class FindingsList : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsList(QWidget *parent = nullptr);
    void look(const Rubric &rubric, Scale scale, bool dutch);
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void placeWanted(const meetlat::RubricPlace &place);

private:
    void follow(int row);

    QLabel *m_title;
    QListWidget *m_list;
    std::vector<RubricFinding> m_findings;
};

} // namespace meetlat
