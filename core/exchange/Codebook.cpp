// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DatasetRows.h"

#include <QDateTime>

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A text inside a cell of a Markdown table.
QString cell(QString text)
{
    return text.simplified().replace(u'|', u"\\|"_s);
}

QString versionOf(const ReviewState &state)
{
    const RubricVersion *version = state.find<RubricVersion>(state.project().rubric);
    return u"%1, version %2"_s.arg(state.rubric().name, QString::number(version ? version->number : 0));
}

QString head(const ReviewState &state, const DatasetTables &tables, const ExportOptions &options, Instant now)
{
    const ExportCounts &counts = tables.counts;
    QString text = u"# Codebook: %1\n\n"_s.arg(cell(state.project().title));
    text += u"- Format: meetlat-dataset 1, made by Meetlat " MEETLAT_VERSION
            " on %1\n"_s.arg(QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(Qt::ISODate));
    text += u"- Rubric: %1; scale %2; cut-off date %3\n"_s.arg(
        versionOf(state), state.project().scale == Scale::ZeroToFive ? u"0-5"_s : u"1-5"_s,
        state.project().cutoff.toString(Qt::ISODate));
    text += u"- Counts: %1 plans, %2 submitted scores, %3 rows of evidence, %4 final decisions\n"_s.arg(counts.plans)
                .arg(counts.scores)
                .arg(counts.evidence)
                .arg(counts.decided);
    text +=
        u"- Open: %1 cells (plan × indicator) have no final level; of these %2 belong to plans that not both raters "
        "have submitted, whose scores, evidence and decisions are left out\n"_s.arg(counts.openCells)
            .arg(counts.hiddenCells);
    text += options.names ? u"- Raters are named.\n"_s : u"- Raters are called R1, R2 … and keep that number.\n"_s;
    text +=
        options.nameExamples
            ? u"- Evidence that contradicts a level is named.\n"_s
            : u"- Evidence that contradicts a level says \"a region\" and \"a document\" and stands at the end. The "
              "quote itself is unchanged and may name a place.\n"_s;
    return text;
}

QString rules()
{
    return u"\n## Files\n\n"
           "CSV after RFC 4180: UTF-8, comma, lines end in CR LF, a header line, texts in double quotes, decimal "
           "point, "
           "dates and times as in ISO 8601. `datapackage.json` describes the same columns for machines.\n\n"
           "A text that begins with `=`, `+`, `-`, `@`, a tab, a carriage return or a NUL has an apostrophe put before "
           "it, "
           "inside the quotes, so that no spreadsheet takes it for a formula. Take that apostrophe off to have the "
           "text "
           "as it was written. Numbers are numbers and never have one.\n\n"
           "## Missing values\n\n"
           "A level that is not there is an empty cell; the column beside it says why:\n\n"
           "| code | meaning | Nederlands |\n|---|---|---|\n"
           "| `not_scored` | nobody has settled it yet: no score, no decision, or not yet to be seen because not both "
           "raters have submitted | niet gescoord |\n"
           "| `not_determinable` | looked at, and the answer cannot be established from the documents | niet vast te "
           "stellen |\n"
           "| `no_document` | the plan has no document, and no score that may be seen | geen document |\n"
           "| `not_applicable` | the question was added to the rubric after this rater had scored | niet van "
           "toepassing "
           "|\n\n"
           "An empty cell in any other column means: not stated.\n"_s;
}

QString columnsOf(const DatasetTable &table)
{
    QString text = u"\n## %1.csv\n\n%2 Rows: %3.\n\n"_s.arg(table.name, table.meaning).arg(table.rows.size());
    if (!table.primaryKey.isEmpty())
        text += u"Key: %1.\n\n"_s.arg(table.primaryKey.join(u", "_s));
    text += u"| column | meaning | values | Nederlands |\n|---|---|---|---|\n"_s;
    for (const DatasetColumn &column : table.columns) {
        QString values = column.categories.join(u", "_s);
        if (column.range && column.type == DatasetColumn::Type::Integer && column.range->second <= 5)
            values = u"%1 to %2"_s.arg(column.range->first).arg(column.range->second);
        text += u"| `%1` | %2 | %3 | %4 |\n"_s.arg(column.name, cell(column.meaning), values, cell(column.dutch));
    }
    return text;
}

/// Which quotes are not the words of the PDF but what a rater read there.
QString typedQuotesOf(const DatasetTables &tables)
{
    QString text = u"\n## Typed quotes\n\n"
                   "Where a page is a picture, its words were typed by the rater, or recognised by a program and corrected "
                   "by the rater. All other quotes are the words that the document itself, or the program, gives. "
                   "Typed quotes: %1 of %2 rows of evidence.\n"_s.arg(tables.typedQuotes.size())
                       .arg(tables.evidence.rows.size());
    if (tables.typedQuotes.empty())
        return text;
    QStringList lines;
    for (const std::size_t row : tables.typedQuotes)
        lines << QString::number(row + 1);
    return text + u"Their rows in evidence.csv, the first after the header being 1: %1.\n"_s.arg(lines.join(u", "_s));
}

QString denominatorsOf(const ReviewState &state, const DatasetTables &tables)
{
    QString text =
        u"\n## Denominators\n\n"
        "A count of plans names its denominator: the plans with a final decision on that indicator or, before "
        "reconciling, the plans that both raters submitted. \"Not determinable\" counts in the denominator and "
        "is shown.\n\n"
        "| indicator | plans | submitted by both | final decision | of which not determinable |\n"
        "|---|---|---|---|---|\n"_s;
    for (const Denominator &row : tables.denominators) {
        const Indicator *indicator = state.rubric().find(row.indicator);
        text += u"| %1 %2 / %3 | %4 | %5 | %6 | %7 |\n"_s
                    .arg(row.indicator.value, indicator ? cell(indicator->name.en) : QString(),
                         indicator ? cell(indicator->name.nl) : QString())
                    .arg(row.plans)
                    .arg(row.submittedByBoth)
                    .arg(row.decided)
                    .arg(row.decidedNotDeterminable);
    }
    return text;
}

/// Figures leave the same plans out, so that both have the same denominators.
QString leftOutOf(const DatasetTables &tables)
{
    if (tables.leftOut.empty())
        return {};
    QString text = u"\n## Left out\n\n"
                   "Plans of regions that are not active in this round. They are in none of the tables and counts here, in "
                   "no figure and in no agreement. Their work stays in the project.\n\n"
                   "| region | plan |\n|---|---|\n"_s;
    for (const LeftOutPlan &plan : tables.leftOut)
        text += u"| %1 | %2 |\n"_s.arg(cell(plan.region), cell(plan.plan));
    return text;
}

QString levelsOf(const ReviewState &state)
{
    QString text = u"\n## Levels\n\n| indicator | level | English | Nederlands |\n|---|---|---|---|\n"_s;
    for (const Indicator &indicator : state.rubric().indicators) {
        for (const int number : writtenLevels(state, indicator)) {
            const Level *level = indicator.level(number);
            const bool isKnown = hasLevel(indicator, state.project().scale, number);
            const QString english = isKnown ? u"below the lowest described level"_s : u"not in this rubric any more"_s;
            const QString dutch = isKnown ? u"onder het laagste beschreven niveau"_s : u"niet meer in deze meetlat"_s;
            text += u"| %1 | %2 | %3 | %4 |\n"_s.arg(indicator.id.value)
                        .arg(number)
                        .arg(level ? cell(level->name.en) : english, level ? cell(level->name.nl) : dutch);
        }
    }
    return text;
}

/// The mark "given on an earlier version", one line a score. The columns of scores.csv are fixed, so it stands here.
QString versionsOf(const DatasetTables &tables)
{
    if (tables.onEarlierVersions.empty())
        return {};
    QString text = u"\n## Scores given on an earlier version of a document\n\n"
                   "The document has been replaced by a newer version since; the score stands as it was given.\n\n"
                   "| region | plan | indicator | rater | given on |\n|---|---|---|---|---|\n"_s;
    for (const EarlierVersionScore &score : tables.onEarlierVersions)
        text += u"| %1 | %2 | %3 | %4 | %5 |\n"_s.arg(cell(score.region), cell(score.plan), score.indicator,
                                                      cell(score.rater), cell(score.fileNames.join(u", "_s)));
    return text;
}

} // namespace

QByteArray makeCodebook(const ReviewState &state, const DatasetTables &tables, const ExportOptions &options,
                        Instant now)
{
    QString text = head(state, tables, options, now) + rules();
    for (const DatasetTable *table : {&tables.scores, &tables.reconciled, &tables.evidence})
        text += columnsOf(*table);
    return (text + typedQuotesOf(tables) + versionsOf(tables) + denominatorsOf(state, tables) + leftOutOf(tables) + levelsOf(state)).toUtf8();
}

} // namespace meetlat
