// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RubricLint.h"

#include <QWidget>

#include <map>

class QGridLayout;

namespace meetlat {

/// One indicator with all its texts, Dutch beside English; to read, or to edit for a new version.
class RubricText : public QWidget
{
    Q_OBJECT
public:
    explicit RubricText(QWidget *parent = nullptr);
    void setIndicator(const Indicator &indicator, bool isEditable);
    Indicator indicator() const; ///< with what was typed
    /// Marks the place and answers its text, to be scrolled to; the first text where the place is the whole indicator.
    QWidget *mark(const RubricPlace &place);

Q_SIGNALS:
    void changed();

private:
    void addPair(int &row, const QString &name, const Bilingual &text, Bilingual *target, bool isStrong = false,
                 const QString &spokenName = {});
    void addLevel(int &row, std::size_t level);
    void clear();
    void remember(QWidget *widget);

    QString m_place; ///< of the texts that are being added: a criterion's code or "4" for a level
    std::multimap<QString, QWidget *> m_texts;
    QString m_marked;
    Indicator m_indicator;
    bool m_isEditable = false;
    QGridLayout *m_grid;
};

} // namespace meetlat
