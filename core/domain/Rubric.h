// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Fields.h"
#include "core/domain/Ids.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace meetlat {

/// A text in both languages of the review.
struct Bilingual {
    QString nl;
    QString en;

    const QString &in(bool dutch) const { return dutch || en.isEmpty() ? nl : en; }
    friend bool operator==(const Bilingual &, const Bilingual &) = default;
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("nl", self.nl);
        visit("en", self.en);
    }
};

/// How the source puts a criterion (domain.md section 8).
enum class CriterionKind { Core, Feature, Example, Possible, Caveat, Alternative, Exclusion };
MEETLAT_ENUM_NAMES(CriterionKind, "kern", "kenmerk", "voorbeeld", "mogelijk", "kanttekening", "alternatief",
                   "uitsluiting")

struct Criterion {
    CriterionId id;
    CriterionKind kind = CriterionKind::Feature;
    Bilingual text;
    friend bool operator==(const Criterion &, const Criterion &) = default;
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("kind", self.kind);
        visit("text", self.text);
    }
};

struct Level {
    int number = 0;
    Bilingual name;
    QStringList cues;      ///< words that point to this level
    bool cuesOpen = false; ///< the list of cues ends in "etc."
    QString erratum;       ///< a known slip of the source, shown beside the text, never silently mended
    std::vector<Criterion> criteria;
    friend bool operator==(const Level &, const Level &) = default;
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("number", self.number);
        visit("name", self.name);
        visit("cues", self.cues);
        visit("cues_open", self.cuesOpen);
        visit("erratum", self.erratum);
        visit("criteria", self.criteria);
    }
};

enum class IndicatorKind { Ladder, YesNo };
MEETLAT_ENUM_NAMES(IndicatorKind, "ladder", "yesno")

struct Indicator {
    IndicatorId id;
    IndicatorKind kind = IndicatorKind::Ladder;
    Bilingual name;
    Bilingual question;
    Bilingual note;
    std::vector<Level> levels; ///< as the rubric describes them, lowest first

    const Level *level(int number) const;
    const Criterion *criterion(const CriterionId &id) const;
    friend bool operator==(const Indicator &, const Indicator &) = default;
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("id", self.id);
        visit("kind", self.kind);
        visit("name", self.name);
        visit("question", self.question);
        visit("note", self.note);
        visit("levels", self.levels);
    }
};

struct Rubric {
    QString name; ///< "annex1"
    std::vector<Indicator> indicators;

    const Indicator *find(const IndicatorId &id) const;
    friend bool operator==(const Rubric &, const Rubric &) = default;
    template <typename Self, typename Visit> static void fields(Self &self, Visit &&visit)
    {
        visit("name", self.name);
        visit("indicators", self.indicators);
    }
};

/// The scale of a project: the method says 0–5, the rubric describes 1–5. The yes/no question keeps 1 = no, 2 = yes.
enum class Scale { OneToFive, ZeroToFive };
MEETLAT_ENUM_NAMES(Scale, "1-5", "0-5")

/// Whether `level` may be given for `indicator` under this scale (0 only on a ladder under 0–5).
bool hasLevel(const Indicator &indicator, Scale scale, int level);
/// All levels that may be given, lowest first.
std::vector<int> levelsOf(const Indicator &indicator, Scale scale);

/// Reads the form of resources/annex1.json. Errors: BadValue with the place.
Result<Rubric> rubricFromAnnexJson(const QByteArray &json);
/// The built-in rubric (resource :/annex1.json of core_domain).
const Rubric &builtInRubric();

} // namespace meetlat
