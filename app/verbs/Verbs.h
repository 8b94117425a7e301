// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/Call.h"

namespace meetlat {

// The verbs of the command line, in the order in which a review goes through them.

Verb newVerb();
Verb projectVerb();
Verb rubricVerb();
Verb rubricLogVerb();
Verb regionsVerb();
Verb regionVerb();
Verb planVerb();
class Call;
int runReplace(Call &call); ///< the plan verb with --replace
Verb cardsVerb();
Verb factVerb();
Verb waitingVerb();
Verb raterVerb();
Verb assignVerb();
Verb scoreVerb();
Verb submitVerb();
Verb reopenVerb();
Verb handOutVerb();
Verb handInVerb();
Verb takeInVerb();
Verb decideVerb();
Verb importScoresVerb();
Verb statusVerb();
Verb findVerb();
Verb agreementVerb();
Verb figuresVerb();
Verb figureVerb();
Verb checkVerb();
Verb exportVerb();
Verb sampleVerb();

} // namespace meetlat
