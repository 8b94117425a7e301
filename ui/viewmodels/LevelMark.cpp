// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/LevelMark.h"

#include "ui/viewmodels/Words.h"

namespace meetlat {

using namespace Qt::Literals::StringLiterals;

LevelMark levelMark(const Indicator &indicator, std::optional<int> level, bool notDeterminable, bool dutch)
{
    LevelMark mark;
    mark.words = words::level(indicator, level, notDeterminable, dutch);
    if (notDeterminable) {
        mark.kind = LevelMark::Kind::Hatched;
        mark.text = words::notDeterminableShort();
    } else if (!level) {
        mark.text = u"–"_s;
    } else {
        const bool isQuestion = indicator.kind == IndicatorKind::YesNo;
        mark.ramp = !isQuestion ? *level : *level == 2 ? 4 : 1;
        mark.kind = mark.ramp > 0 ? LevelMark::Kind::Level : LevelMark::Kind::Hatched;
        const QString name = isQuestion ? words::levelName(indicator, *level, dutch) : QString();
        mark.text = name.isEmpty() ? QString::number(*level) : name;
    }
    return mark;
}

} // namespace meetlat
