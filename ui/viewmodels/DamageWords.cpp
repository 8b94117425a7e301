// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/DamageWords.h"

#include "ui/viewmodels/Words.h"

#include <QCoreApplication>

#include <array>

namespace meetlat {

namespace {

/// For the translations.
class Damage
{
    Q_DECLARE_TR_FUNCTIONS(meetlat::Damage)
};

struct Kind
{
    const char *table;
    const char *words;
};
constexpr std::array<Kind, 7> kinds{{
    {"plan", QT_TRANSLATE_NOOP("meetlat::Damage", "Plans")},
    {"rater", QT_TRANSLATE_NOOP("meetlat::Damage", "People")},
    {"score", QT_TRANSLATE_NOOP("meetlat::Damage", "Scores")},
    {"highlight", QT_TRANSLATE_NOOP("meetlat::Damage", "Highlights")},
    {"evidence", QT_TRANSLATE_NOOP("meetlat::Damage", "Evidence linked to indicators")},
    {"submission", QT_TRANSLATE_NOOP("meetlat::Damage", "Submissions")},
    {"decision", QT_TRANSLATE_NOOP("meetlat::Damage", "Decisions")},
}};

int countOf(const std::map<QString, int> &counts, const char *table)
{
    const auto found = counts.find(QLatin1String(table));
    return found == counts.end() ? 0 : found->second;
}

} // namespace

std::vector<DamageLine> damageLines(const DamageFacts &facts)
{
    std::vector<DamageLine> lines;
    for (const Kind &kind : kinds) {
        const DamageLine line{QCoreApplication::translate("meetlat::Damage", kind.words),
                              countOf(facts.readable, kind.table), countOf(facts.inSnapshot, kind.table),
                              countOf(facts.newerThanSnapshot, kind.table)};
        if (line.readable > 0 || line.inSnapshot > 0)
            lines.push_back(line);
    }
    if (facts.pdfs > 0 || facts.pdfsLost > 0)
        lines.push_back({Damage::tr("PDFs"), facts.pdfs, -1, -1});
    return lines;
}

QString lossSentence(const DamageFacts &facts)
{
    QStringList sentences;
    if (facts.readable.empty())
        sentences << Damage::tr("Of the rows in the file nothing can be read.");
    else if (facts.unreadable > 0 || facts.tablesCut > 0)
        sentences << Damage::tr("A part of the file cannot be reached, so there may have been more than is counted here.");
    if (facts.pdfsLost > 0)
        sentences << Damage::tr("%n PDF(s) are lost: add them again afterwards, highlights find their place by the words.",
                                nullptr, facts.pdfsLost);
    return sentences.join(QLatin1Char(' '));
}

QString snapshotSentence(const DamageFacts &facts)
{
    if (facts.snapshot.isEmpty())
        return Damage::tr("There is no good snapshot of this project on this computer.");
    return Damage::tr("The newest good snapshot is of %1. Snapshots hold everything but the PDFs; those are taken from the "
                      "damaged file where they are whole.")
        .arg(words::dateTime(facts.snapshotAt.toMSecsSinceEpoch()));
}

std::optional<RecoverFrom> advisedSource(const DamageFacts &facts)
{
    if (!facts.canBeSaved)
        return std::nullopt;
    const bool snapshotHasAll = !facts.snapshot.isEmpty() && facts.newerThanSnapshot.empty();
    return snapshotHasAll ? RecoverFrom::Snapshot : RecoverFrom::Everything;
}

QString adviceSentence(const DamageFacts &facts)
{
    const auto advised = advisedSource(facts);
    if (!advised)
        return Damage::tr("Nothing can be saved of this file. Look for a copy of it: in your mail, on another computer, in "
                          "the backups of your organisation.");
    if (*advised == RecoverFrom::Snapshot)
        return Damage::tr("The snapshot has all that can be read, and it was checked when it was made: save the snapshot.");
    if (facts.snapshot.isEmpty())
        return Damage::tr("Save what can be read, and look through it before you go on.");
    return Damage::tr("Save what can be read: it takes the newest of file and snapshot together. Choose the snapshot where "
                      "the result looks wrong.");
}

QString rescuedSentence(const RecoveryReport &report)
{
    const QString kept = Damage::tr("%n row(s) read", nullptr, report.rows + report.rowsFromSnapshot);
    const QString lost = Damage::tr("%n row(s) lost", nullptr, report.rowsLost);
    const QString pdfs = Damage::tr("%n PDF(s) lost", nullptr, static_cast<int>(report.documentsLost.size()));
    return Damage::tr("This is what could be saved: %1, %2, %3. The damaged file is as it was.").arg(kept, lost, pdfs);
}

} // namespace meetlat
