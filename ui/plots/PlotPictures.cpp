// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/PlotsPage.h"

#include "ui/viewmodels/AgreementTables.h"
#include "ui/viewmodels/Words.h"

#include <QComboBox>
#include <QLocale>

namespace meetlat {

// What each picture shows and on what it rests.

PlotsPage::Picture PlotsPage::picture()
{
    switch (kind()) {
    case LevelsByPlan:
        return heatMapPicture();
    case Distribution:
    case NewAgainstOlder:
        return barsPicture();
    case ScoresSideBySide:
        return crossPicture();
    case Agreement:
        return agreementPicture();
    case EvidenceByPage:
        return evidencePicture();
    }
    return {};
}

PlotsPage::Picture PlotsPage::heatMapPicture()
{
    const auto order = m_order->currentIndex() == 1 ? HeatMap::Order::Score : HeatMap::Order::Region;
    HeatMap map = heatMap(m_workbench.state(), m_workbench.isDutch(), order);
    Picture picture;
    picture.table = map.table();
    picture.text = {tr("Levels by plan"), tr("Decided levels, %1 of %2. A dash: no decision yet.")
                                              .arg(map.decided)
                                              .arg(map.rows.size() * static_cast<std::size_t>(map.indicators.size()))};
    picture.plot = plotOf(std::move(map), levelKeyOf(m_workbench.state(), m_workbench.isDutch()));
    return picture;
}

PlotsPage::Picture PlotsPage::barsPicture()
{
    const bool isByAge = kind() == NewAgainstOlder;
    const ReviewState &state = m_workbench.state();
    StackedBars bars =
        isByAge ? newAgainstOlder(state, m_workbench.isDutch()) : distribution(state, m_workbench.isDutch());
    Picture picture;
    picture.table = bars.table();
    if (isByAge) {
        picture.text = {tr("New and older plans"),
                        tr("Shares of decided levels; plans without a decision and plans of unknown date do not count. "
                           "New: adopted on or after %1.")
                            .arg(QLocale().toString(state.project().cutoff, QLocale::ShortFormat))};
    } else {
        picture.text = {tr("Distribution of levels"), tr("Number of plans by decided level.")};
    }
    picture.plot = plotOf(std::move(bars), levelKeyOf(m_workbench.state(), m_workbench.isDutch()));
    return picture;
}

PlotsPage::Picture PlotsPage::crossPicture()
{
    Picture picture;
    const Indicator *of = indicator();
    if (!of)
        return picture;
    const FirstRound round = firstRound(m_workbench.state());
    CrossTable cross = crossTable(m_workbench.state(), round, *of, m_workbench.isDutch());
    picture.table = cross.table();
    picture.text = {tr("Scores side by side: %1").arg(words::indicatorShort(*of, m_workbench.isDutch())),
                    scopeSentence(m_workbench.state(), round)};
    picture.plot = plotOf(std::move(cross));
    return picture;
}

PlotsPage::Picture PlotsPage::agreementPicture()
{
    m_board.bringUpToDate();
    Picture picture;
    picture.text.title = tr("Agreement between the raters");
    if (m_board.isComputing()) {
        picture.text.caption =
            tr("Being computed, %1 of %2 indicators…").arg(m_board.indicatorsDone()).arg(m_board.indicatorsInAll());
    } else if (!m_board.agreement()) {
        picture.text.caption = m_board.fault();
    } else {
        AgreementBars bars = agreementBars(m_workbench.state(), *m_board.agreement(), m_workbench.isDutch());
        picture.text.caption = tr("Krippendorff's alpha with its 95 % interval.") + QLatin1Char(' ') +
                               scopeSentence(m_workbench.state(), m_board.agreement()->round);
        picture.table = bars.table();
        picture.plot = plotOf(std::move(bars));
    }
    return picture;
}

PlotsPage::Picture PlotsPage::evidencePicture()
{
    EvidenceStrips strips = evidenceStrips(m_workbench.state(), {m_indicators->currentData().toString()});
    Picture picture;
    picture.table = strips.table();
    picture.text.title = tr("Evidence by page");
    picture.text.caption = tr("Where in each plan the passages stand, from its first page to its last.");
    if (strips.hidden > 0)
        picture.text.caption +=
            QLatin1Char(' ') + tr("%n plan(s) not shown: not submitted by both raters.", nullptr, strips.hidden);
    picture.plot = plotOf(std::move(strips));
    return picture;
}

} // namespace meetlat
