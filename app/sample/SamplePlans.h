// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace meetlat {

/// One piece of a plan's text, in reading order.
struct SampleBlock
{
    enum class Kind { Chapter, Section, Paragraph, Italic, ListItem, Table };

    Kind kind = Kind::Paragraph;
    QString text;                  ///< without marks; empty for a table
    int boldLength = 0;            ///< so many characters at the start of the text are bold
    std::vector<QStringList> rows; ///< of a table; the first is its head, all are equally long
};

struct SampleSignatory
{
    QString name;
    QString municipality;
    QStringList portfolios; ///< codes: zorg, wonen, inkomen, jeugd, veiligheid, overig
};

/// A fictional regional plan in our own words: its plan card and its text. The codes are those of the project file.
struct SamplePlan
{
    QString key;    ///< "beekdal"
    QString region; ///< a name in sampleRegionsTsv()
    QString title;
    QString subtitle;
    QStringList municipalities;
    QString adopted;     ///< as far as known: "2024-02-13", "2023-05" or "2022"
    QString adoptedText; ///< the line on the cover
    QString kind;        ///< "action_plan", "policy_plan", "protected_home_vision", "implementation_agenda"
    QString periodFrom;  ///< "2024"
    QString periodTo;    ///< "2028"
    QString source;
    std::vector<SampleSignatory> signatories;
    bool sameAlderman = false; ///< one person holds housing and care
    QStringList involved;      ///< groups of people who took part
    QStringList actionLines;   ///< keys: BESTAAN PREVENTIE UITVOERING WONEN_EERST ERVARING INCLUSIE
    bool structure = false;    ///< the six action lines are the plan's frame
    QStringList tags;
    bool hasSerifs = false;
    QString accent;      ///< "#rrggbb"
    bool isScan = false; ///< the PDF holds pictures of pages, no text
    std::vector<SampleBlock> blocks;

    QString fileName() const; ///< "Beekdal - Eerst een huis.pdf"
    QString text() const;     ///< all words, a line per block or table row
};

/// The plans of the sample review, by region name.
std::vector<SamplePlan> samplePlans();

/// Reads one plan; empty when a line of its head or a table is malformed.
std::optional<SamplePlan> samplePlanFromText(const QString &text);

/// The register of the sample's regions, in the form of `meetlat regions --import`; two of them have no plan.
QByteArray sampleRegionsTsv();

} // namespace meetlat
