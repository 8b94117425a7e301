// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SampleReview.h"

#include "app/Deciding.h"
#include "app/DocumentImport.h"
#include "app/sample/PlanDrawing.h"
#include "app/sample/SampleScores.h"
#include "app/ScoreDraft.h"
#include "app/verbs/Projects.h"
#include "core/base/Uuid7.h"
#include "core/domain/Publishing.h"
#include "core/domain/Submitting.h"
#include "core/exchange/FileWriting.h"
#include "core/exchange/HandOver.h"
#include "core/exchange/Imports.h"
#include "core/figures/FigureFilter.h"
#include "core/figures/Quotes.h"

#include <QDir>

#include <algorithm>

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

/// The plans of the sample by key, with the ids that they got in the project.
struct DrawnPlan
{
    SamplePlan sample;
    PlanId id;
};

class SampleMaking
{
public:
    explicit SampleMaking(const QString &folder) : m_folder(folder), m_book(sampleScoreBook()) {}

    Status make();
    const SampleFiles &files() const { return m_files; }

private:
    QString in(const QString &name) const { return m_folder + u'/' + name; }
    Status makeProject();
    Status addPlans();
    Status addPlanOf(const SamplePlan &sample);
    Status addRaters();
    Status handOutTo(const QString &rater);
    Status workOf(const QString &rater);
    Status read(ReviewSession &session, const DrawnPlan &plan, const SampleReading &reading);
    Status takeInAll();
    Status decideAll();
    Status pickExamples();
    Status decideOne(const PlanId &plan, const SampleDecision &sample);

    const DrawnPlan *planOf(const QString &key) const;
    static OpenOptions withoutSnapshots();

    QString m_folder;
    SampleScoreBook m_book;
    std::vector<DrawnPlan> m_plans;
    std::unique_ptr<ReviewSession> m_lead;
    SampleFiles m_files;
};

OpenOptions SampleMaking::withoutSnapshots()
{
    OpenOptions options;
    options.snapshotFolder = u"-"_s;
    return options;
}

const DrawnPlan *SampleMaking::planOf(const QString &key) const
{
    const auto it =
        std::find_if(m_plans.begin(), m_plans.end(), [&](const DrawnPlan &p) { return p.sample.key == key; });
    return it == m_plans.end() ? nullptr : &*it;
}

/// "Anouk de Wit" → "anouk".
QString fileNameOf(const QString &rater)
{
    return rater.section(u' ', 0, 0).toLower();
}

template <NamedEnum E> E valueNamed(const QString &name)
{
    return enumFromName<E>(name.toStdString()).value_or(E{});
}

Plan cardOf(const SamplePlan &sample, const RegionId &region)
{
    Plan plan;
    plan.region = region;
    plan.title = sample.title;
    plan.kind = valueNamed<PlanKind>(sample.kind);
    plan.adopted = PartialDate::fromString(sample.adopted);
    plan.periodFrom = PartialDate::fromString(sample.periodFrom);
    plan.periodTo = PartialDate::fromString(sample.periodTo);
    plan.source = sample.source;
    for (const SampleSignatory &signatory : sample.signatories) {
        Signatory signed_;
        signed_.name = signatory.name;
        signed_.municipality = signatory.municipality;
        for (const QString &portfolio : signatory.portfolios)
            signed_.portfolios.push_back(valueNamed<Portfolio>(portfolio));
        plan.signatories.push_back(signed_);
    }
    plan.sameAlderman = sample.sameAlderman;
    plan.involved = sample.involved;
    plan.actionLines = sample.actionLines;
    plan.structure = sample.structure;
    plan.tags = sample.tags;
    return plan;
}

Score scoreOf(const SampleScore &sample, const PlanId &plan, const RaterId &rater)
{
    Score score;
    score.plan = plan;
    score.rater = rater;
    score.indicator = {sample.indicator};
    score.level = sample.level;
    score.notDeterminable = sample.notDeterminable;
    score.reason = sample.reason;
    if (!sample.confidence.isEmpty())
        score.confidence = valueNamed<Confidence>(sample.confidence);
    for (const auto &[criterion, tick] : sample.ticks)
        score.ticks.emplace(CriterionId{criterion}, valueNamed<Tick>(tick));
    return score;
}

/// In a scan the passage is an area of the page with the words typed over.
Result<DraftEvidence> evidenceOf(const SamplePlan &plan, const PlanText &text, const SampleEvidence &sample)
{
    DraftEvidence evidence;
    evidence.quote = sample.quote;
    evidence.kind = valueNamed<EvidenceKind>(sample.kind);
    evidence.stance = valueNamed<Stance>(sample.stance);
    evidence.criterion = {sample.criterion};
    evidence.note = sample.note;
    const std::optional<SamplePlace> place = placeInPdf(plan, sample.quote);
    if (!place || text.documents().empty())
        return Error{Error::Code::QuoteNotFound, sample.quote};
    evidence.page = place->page;
    if (plan.isScan) {
        const PlanText::Readable &scan = text.documents().front();
        evidence.document = scan.document->sha256;
        evidence.anchor = pdf::anchorOfArea(place->page, place->area, scan.text->facts());
    }
    return evidence;
}

Status SampleMaking::makeProject()
{
    const Result<Edit> edit =
        createProject(m_book.title, Scale::OneToFive, Project().cutoff, builtInRubric(), m_book.lead, rightNow());
    if (!edit)
        return edit.error();
    m_files.lead = in(u"lead.meetlat"_s);
    Result<Session> session = ReviewSession::create(m_files.lead, leadIdentity(*edit), *edit, withoutSnapshots());
    if (!session)
        return session.error();
    m_lead = std::move(session).value();
    const Result<ImportPlan> regions = planRegionImport(m_lead->state(), sampleRegionsTsv());
    if (!regions)
        return regions.error();
    return applyImport(*m_lead, *regions);
}

Status SampleMaking::addPlans()
{
    if (!QDir(m_folder).mkpath(u"plans"_s))
        return Error{Error::Code::CannotWrite, in(u"plans"_s)};
    for (const SamplePlan &sample : samplePlans()) {
        if (const Status added = addPlanOf(sample); !added)
            return added;
    }
    return Done{};
}

Status SampleMaking::addPlanOf(const SamplePlan &sample)
{
    const Region *region = findRegion(m_lead->state(), sample.region);
    if (!region)
        return Error{Error::Code::UnknownRegion, sample.region};
    Plan card = cardOf(sample, region->id);
    card.id = {newUuid7()};
    if (const Status added = m_lead->apply(addPlan(m_lead->state(), card)); !added)
        return added;
    const QByteArray pdf = drawPlanPdf(sample);
    const QString path = in(u"plans/"_s + sample.fileName());
    if (const Status written = writeFileAtomically(path, pdf); !written)
        return written;
    m_files.pdfs << path;
    const Result<CheckedPdf> checked = checkPdf(pdf);
    if (!checked)
        return checked.error();
    const Result<Document> document = addPdf(*m_lead, card.id, sample.fileName(), *checked);
    if (!document)
        return document.error();
    m_plans.push_back({sample, card.id});
    return Done{};
}

Status SampleMaking::addRaters()
{
    for (const QString &name : m_book.raters) {
        if (const Status added = m_lead->apply(addRater(m_lead->state(), name)); !added)
            return added;
    }
    for (const SamplePlanReview &review : m_book.reviews) {
        std::vector<RaterId> pair;
        for (const SampleReading &reading : review.readings) {
            const Result<const Rater *> rater = raterNamed(m_lead->state(), reading.rater);
            if (!rater)
                return rater.error();
            pair.push_back((*rater)->id);
        }
        const DrawnPlan *plan = planOf(review.plan);
        if (!plan)
            return Error{Error::Code::UnknownPlan, review.plan};
        if (const Status done = m_lead->apply(assign(m_lead->state(), plan->id, pair, false)); !done)
            return done;
    }
    return Done{};
}

Status SampleMaking::handOutTo(const QString &rater)
{
    const Result<const Rater *> found = raterNamed(m_lead->state(), rater);
    if (!found)
        return found.error();
    m_files.raters << in(fileNameOf(rater) + u".meetlat"_s);
    return handOut(*m_lead, (*found)->id, m_files.raters.back());
}

/// One rater at work in the file that was handed out, ending with the packet.
Status SampleMaking::workOf(const QString &rater)
{
    if (const Status out = handOutTo(rater); !out)
        return out;
    const Result<Session> session = ReviewSession::open(m_files.raters.back(), withoutSnapshots());
    if (!session)
        return session.error();
    for (const SamplePlanReview &review : m_book.reviews) {
        for (const SampleReading &reading : review.readings) {
            if (reading.rater != rater)
                continue;
            if (const Status done = read(**session, *planOf(review.plan), reading); !done)
                return done;
        }
    }
    m_files.packets << in(fileNameOf(rater) + u".meetpak"_s);
    const Result<QString> digest = handIn(**session, m_files.packets.back());
    return digest ? Status(Done{}) : Status(digest.error());
}

Status SampleMaking::read(ReviewSession &session, const DrawnPlan &plan, const SampleReading &reading)
{
    const RaterId rater = session.identity().person;
    const PlanText text(session, plan.id);
    for (const SampleScore &sample : reading.scores) {
        ScoreDraft draft;
        draft.score = scoreOf(sample, plan.id, rater);
        draft.searches = sample.searches;
        for (const SampleEvidence &passage : sample.evidence) {
            const Result<DraftEvidence> evidence = evidenceOf(plan.sample, text, passage);
            if (!evidence)
                return evidence.error();
            draft.evidence.push_back(*evidence);
        }
        if (const Status done = session.apply(writeDraft(session.state(), text, draft, rightNow())); !done)
            return done;
    }
    if (!reading.isSubmitted)
        return Done{};
    std::map<IndicatorId, QString> gaps;
    for (const auto &[indicator, reason] : reading.gaps)
        gaps.emplace(IndicatorId{indicator}, reason);
    return session.apply(submitPlan(session.state(), plan.id, rater, gaps, rightNow()));
}

Status SampleMaking::takeInAll()
{
    for (const QString &path : m_files.packets) {
        const Result<QByteArray> bytes = readWholeFile(path);
        if (!bytes)
            return bytes.error();
        const Result<TakeInPreview> taken = takeIn(*m_lead, *bytes);
        if (!taken)
            return taken.error();
    }
    return Done{};
}

Status SampleMaking::decideOne(const PlanId &plan, const SampleDecision &sample)
{
    Decision decision;
    decision.plan = plan;
    decision.indicator = {sample.indicator};
    decision.level = sample.level;
    decision.notDeterminable = !sample.level && !sample.isUnclear;
    decision.reason = sample.reason;
    decision.by = m_lead->identity().person;
    decision.at = rightNow();
    const Rater *chosen = sample.rater.isEmpty() ? nullptr : findRater(m_lead->state(), sample.rater);
    return openAndDecide(*m_lead, decision, [&](const ReviewState &opened) {
        if (sample.isUnclear)
            return DecisionKind::Unclear;
        const Opening *opening = opened.find<Opening>(plan);
        if (!chosen || !opening)
            return DecisionKind::Other;
        return opening->raterA == chosen->id ? DecisionKind::A : DecisionKind::B;
    });
}

Status SampleMaking::decideAll()
{
    for (const SamplePlanReview &review : m_book.reviews) {
        for (const SampleDecision &decision : review.decisions) {
            if (const Status done = decideOne(planOf(review.plan)->id, decision); !done)
                return done;
        }
    }
    return Done{};
}

/// A good practice, a counter-example and a figure of the lead's own, so that these pages show what they are for.
Status SampleMaking::pickExamples()
{
    const IndicatorId housing{u"WE"_s};
    for (const auto &[key, use] :
         {std::pair(u"beekdal"_s, QuoteUse::GoodPractice), std::pair(u"fortenkust"_s, QuoteUse::CounterExample)}) {
        const DrawnPlan *plan = planOf(key);
        for (const figures::Quote &quote : figures::quotesToPickFrom(m_lead->state(), housing)) {
            if (!plan || quote.highlight->plan != plan->id)
                continue;
            if (const Status picked =
                    m_lead->apply(pickQuote(m_lead->state(), quote.highlight->id, housing, use));
                !picked)
                return picked;
            break;
        }
    }
    figures::FigureFilter filter;
    filter.among.age = PlanAge::New;
    filter.counted.levels = {{housing, figures::Compare::AtLeast, 4}};
    SavedFigure figure;
    figure.title = u"Nieuwe plannen met concrete acties"_s;
    figure.filter = figures::toText(filter);
    return m_lead->apply(saveFigure(m_lead->state(), figure));
}

Status SampleMaking::make()
{
    for (const auto step : {&SampleMaking::makeProject, &SampleMaking::addPlans, &SampleMaking::addRaters}) {
        if (const Status done = (this->*step)(); !done)
            return done;
    }
    for (const QString &rater : m_book.raters) {
        if (const Status done = workOf(rater); !done)
            return done;
    }
    for (const auto step : {&SampleMaking::takeInAll, &SampleMaking::decideAll, &SampleMaking::pickExamples}) {
        if (const Status done = (this->*step)(); !done)
            return done;
    }
    return Done{};
}

} // namespace

Result<SampleFiles> makeSampleReview(const QString &folder)
{
    const QDir directory(folder);
    if (directory.exists() && !directory.isEmpty())
        return Error{Error::Code::FolderNotEmpty, folder};
    if (!directory.mkpath(u"."_s))
        return Error{Error::Code::CannotWrite, folder};
    SampleMaking making(directory.absolutePath());
    if (const Status done = making.make(); !done)
        return done.error();
    return making.files();
}

} // namespace meetlat
