// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace meetlat::bench {

/// Measured values of one kind, milliseconds unless said otherwise.
class Figures
{
public:
    void add(double value) { m_values.push_back(value); }
    int count() const { return static_cast<int>(m_values.size()); }
    double median() const { return part(0.5); }
    double part(double share) const; ///< 0.95: 95 % of the values are no larger; 0 without values
    double largest() const { return part(1); }

private:
    std::vector<double> m_values;
};

/// One row of the table on standard output.
void row(const QString &what, const QString &target, const QString &figure);
QString ms(double value);

/// Proportional set size of this process and all below it, bytes.
qint64 memoryOfAll();

} // namespace meetlat::bench
