// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ProjectAgreement.h"

namespace meetlat {

/// One figure of agreement as people read it: the number or why there is none, its interval, and what it says.
struct AgreementLine
{
    QString key;          ///< the same figure has the same key today and in a snapshot
    QString name;         ///< "Exactly equal"
    QString value;        ///< "15 of 36 (41.7 %)"
    QString interval;     ///< "27.1 to 57.8 %"; or why there is none; may be empty
    QString meaning;      ///< one sentence
    bool isQuiet = false; ///< no number, or an indicative one
};

/// What is shown first, or all. Numbers are shown by the rules of `Figure` and by n: below 10 plans no interval, below
/// 20 indicative.
enum class AgreementDetail { First, All };
std::vector<AgreementLine> agreementLines(const FigureSet &figures, const Indicator &indicator, bool dutch,
                                          AgreementDetail detail);

/// Krippendorff's alpha as it fits the indicator: ordinal for a ladder, nominal for a question.
struct AlphaShown
{
    QString name; ///< of the figure, in files: "alpha.ordinal"
    agreement::Figure alpha;
    std::optional<agreement::BootstrapInterval> interval; ///< only where it may be shown
    QString words;                                        ///< "0.68", or why there is none
    QString intervalWords;                                ///< "0.42 to 0.82", or why there is none
    bool isIndicative = false;
};
AlphaShown alphaShown(const FigureSet &figures, const Indicator &indicator, bool dutch);

/// Cohen's kappa of a fixed pair: shown from 20 shared plans, marked from 10, a reason below.
struct KappaShown
{
    QString words;
    QString intervalWords;
    bool isQuiet = false;
};
KappaShown kappaShown(const agreement::RaterPair &pair, bool isLadder);

constexpr int fewestForAnInterval = 10; ///< plans
constexpr int fewestForSureness = 20;

QString decimals2(double value); ///< in the user's locale
QString percent1(double share);  ///< "41.7"

} // namespace meetlat
