// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/AgreementReport.h"
#include "core/domain/FirstRound.h"

#include <functional>
#include <map>

namespace meetlat {

/// What agreement in a project is computed on: the first scores, as values that another thread may hold.
struct AgreementInput
{
    FirstRound round;
    std::vector<Indicator> indicators;
    Scale scale = Scale::OneToFive;
    QStringList raterCodes; ///< "R1", in the order of round.raters
    std::vector<std::size_t> places; ///< of round.plans, in the order in which they are computed: in every language the same
};
AgreementInput agreementInput(const ReviewState &state);

/// Agreement between the raters per indicator of the rubric.
struct ProjectAgreement
{
    FirstRound round;
    QStringList raterCodes;
    agreement::ReportOptions options;
    std::vector<std::pair<IndicatorId, agreement::AgreementReport>> indicators; ///< in rubric order
    std::map<IndicatorId, std::vector<int>> lostLevels = {}; ///< only of indicators that have them; see lostLevels()

    const agreement::AgreementReport *find(const IndicatorId &indicator) const;
};
/// Levels that raters gave and that the rubric or the scale in force has no more, lowest first. The scores keep them: a
/// level is a number on the ladder whatever is described beside it, and dropping its plans, or the whole indicator, would
/// choose the scores by their value.
std::vector<int> lostLevels(const FirstRound &round, const Indicator &indicator, Scale scale);
/// All that may be given, and the lost ones: the categories of agreement.
std::vector<int> levelsInRound(const FirstRound &round, const Indicator &indicator, Scale scale);

/// `goOn` is asked with the number of indicators done before each; false: Cancelled. A lost level is a category of its
/// own.
Result<ProjectAgreement> projectAgreement(const AgreementInput &input, const agreement::ReportOptions &options,
                                          const std::function<bool(int)> &goOn = {});

/// One report with the codes of its raters and its categories.
QJsonObject reportJson(const agreement::AgreementReport &report, const QStringList &raterCodes);
/// As `agreement PROJECT --json` prints it: {"WE": {…}, …}.
QJsonObject agreementJson(const ProjectAgreement &agreement);

/// The figures of one indicator by their names in files ("alpha.ordinal"), whether computed now or kept earlier.
struct FigureSet
{
    std::map<QString, agreement::Figure> figures;
    std::map<QString, agreement::BootstrapInterval> intervals; ///< of the bootstrap, by the same names
    std::vector<double> categories;
    std::vector<int> given; ///< scores on plans with two, by category

    static FigureSet of(const agreement::AgreementReport &report);
    static FigureSet of(const QJsonObject &reportJson);
    /// A figure that was not kept has no value and the status NoPairableUnit.
    agreement::Figure at(const QString &name) const;
    int count(const QString &name) const; ///< 0 when it is not there
    agreement::BootstrapInterval interval(const QString &name) const;
};

} // namespace meetlat
