// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meetlat::agreement {

/// Regularized incomplete beta function I_x(a, b), 0 ≤ x ≤ 1, a and b > 0 (continued fraction; Abramowitz & Stegun
/// 26.5.8).
double incompleteBeta(double a, double b, double x);

/// The value below which F(df1, df2) lies with this probability; degrees of freedom > 0, whole or not.
double fisherQuantile(double probability, double df1, double df2);

/// The 97.5 % quantile of Student's t.
double studentQuantile975(double df);

} // namespace meetlat::agreement
