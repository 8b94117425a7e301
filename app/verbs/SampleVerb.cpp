// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SampleReview.h"
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

int runSample(Call &call)
{
    const Result<SampleFiles> files = makeSampleReview(call.argument(0));
    if (!files)
        return call.refuse(files.error());
    call.say(Cli::tr("The review lead's project: %1").arg(files->lead));
    for (const QString &rater : files->raters)
        call.say(Cli::tr("A rater's file: %1").arg(rater));
    for (const QString &packet : files->packets)
        call.say(Cli::tr("A packet: %1").arg(packet));
    return call.done({{u"lead"_s, files->lead},
                      {u"raters"_s, QJsonArray::fromStringList(files->raters)},
                      {u"packets"_s, QJsonArray::fromStringList(files->packets)},
                      {u"plans"_s, QJsonArray::fromStringList(files->pdfs)}});
}

} // namespace

Verb sampleVerb()
{
    return {u"sample"_s,
            {u"DIR"_s},
            Cli::tr("Makes the sample review in a new or empty folder: the lead's project, the raters' files, their "
                    "packets and the plans, all fictional."),
            u"meetlat sample sample-review"_s,
            {jsonOption()},
            1,
            1,
            runSample,
            true};
}

} // namespace meetlat
