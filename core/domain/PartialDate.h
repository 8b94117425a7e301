// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace meetlat {

/// A date known to the day, the month or the year: plans often say no more. Written "2024", "2024-03", "2024-03-12".
struct PartialDate {
    int year = 0;
    int month = 0; ///< 0: not known
    int day = 0;   ///< 0: not known

    QDate earliest() const;
    QDate latest() const;
    QString toString() const;
    static std::optional<PartialDate> fromString(const QString &text); ///< empty for anything but the three forms
    friend bool operator==(const PartialDate &, const PartialDate &) = default;
};

enum class PlanAge { New, Older, Unknown };

/// New: adopted on or after the cut-off. A date that straddles it is Unknown, never guessed.
PlanAge planAge(const std::optional<PartialDate> &adopted, const QDate &cutoff);

} // namespace meetlat
