// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DocumentImport.h"
#include "app/verbs/Projects.h"
#include "app/verbs/Verbs.h"
#include "core/base/Sha256.h"
#include "core/base/Uuid7.h"
#include "core/exchange/FileWriting.h"
#include "ui/viewmodels/PageNumbers.h"
#include "ui/viewmodels/Words.h"

#include <QFileInfo>

namespace meetlat {
namespace {

using namespace Qt::Literals::StringLiterals;

/// The plan that the arguments mean: the region's plan with this title, its only plan while that has no title or none
/// is asked for, or a new one.
Result<Plan> wantedPlan(const ReviewState &state, const QString &region, const QString &title)
{
    const Region *found = findRegion(state, region);
    if (!found)
        return Error{Error::Code::UnknownRegion, region};
    const std::vector<const Plan *> plans = plansOf(state, found->id);
    for (const Plan *plan : plans) {
        if (!title.isEmpty() && (plan->title.compare(title, Qt::CaseInsensitive) == 0 || plan->id.value == title))
            return *plan;
    }
    if (title.isEmpty() && plans.size() > 1)
        return Error{Error::Code::AmbiguousPlan, found->name};
    if (plans.size() == 1 && (title.isEmpty() || plans.front()->title.isEmpty()))
        return *plans.front();
    Plan plan;
    plan.region = found->id;
    return plan;
}

/// Writes the plan card; answers the plan's id.
Result<PlanId> writeCard(ReviewSession &session, Plan plan)
{
    const bool isNew = plan.id.isEmpty();
    if (isNew)
        plan.id = {newUuid7()};
    const Status done = session.apply(isNew ? addPlan(session.state(), plan) : changePlan(session.state(), plan));
    if (!done)
        return done.error();
    return plan.id;
}

QJsonObject documentJson(const Document &document, const pdf::ImportReport &report)
{
    const auto numbers = [](const std::vector<int> &pages) {
        QJsonArray array;
        for (const int page : pages)
            array.append(page + 1);
        return array;
    };
    return {{u"file"_s, document.fileName},
            {u"sha256"_s, document.sha256.value},
            {u"pages"_s, document.pages},
            {u"pages_without_text"_s, document.pagesWithoutText},
            {u"scanned_pages"_s, numbers(report.pagesWithoutText)},
            {u"unreadable_pages"_s, numbers(report.pagesUnreadable)},
            {u"pages_that_fail"_s, numbers(report.pagesThatFail)},
            {u"locked"_s, document.isLocked}};
}

/// One line about a document that went in, and what a reader of it should know.
void tellOf(const Call &call, const Document &document, const pdf::ImportReport &report)
{
    call.say(Cli::tr("%1: taken in, pages: %2").arg(document.fileName, QString::number(document.pages)));
    const auto name = [&](const QString &sentence, const std::vector<int> &pages) {
        if (!pages.empty())
            call.warn(sentence.arg(document.fileName, words::pageNumbers(pages)));
    };
    name(Cli::tr("%1: scanned pages, without text: %2. Their text can be recognised in the window."),
         report.pagesWithoutText);
    name(Cli::tr("%1: pages whose letters cannot be read: %2. Their text can be recognised in the window."),
         report.pagesUnreadable);
    name(Cli::tr("%1: pages that cannot be shown: %2"), report.pagesThatFail);
    if (report.pagesRead + static_cast<int>(report.pagesThatFail.size()) < document.pages)
        call.warn(Cli::tr("%1: looked for text on %2 of %3 pages")
                      .arg(document.fileName, QString::number(report.pagesRead), QString::number(document.pages)));
}

/// Takes files in one after the other. The card of a new plan is written with the first file that is good, so that a
/// plan of which every file is refused is not made.
class PlanFiling
{
public:
    PlanFiling(Call &call, ReviewSession &session, Plan plan)
        : m_call(call), m_session(session), m_plan(std::move(plan))
    {
        if (call.has(u"password-stdin"_s))
            m_password = passwordFromStdin();
    }

    Status writeCardNow()
    {
        if (m_isWritten)
            return Done{};
        const Result<PlanId> id = writeCard(m_session, m_plan);
        if (!id)
            return id.error();
        m_plan.id = *id;
        m_isWritten = true;
        return Done{};
    }
    void file(const QString &path)
    {
        const QString name = QFileInfo(path).fileName();
        const Result<QByteArray> bytes = readWholeFile(path);
        if (!bytes)
            return m_call.refuseOne(name, bytes.error());
        const Result<CheckedPdf> checked = checkPdf(*bytes, m_password);
        if (!checked)
            return m_call.refuseOne(name, checked.error());
        if (const Status card = writeCardNow(); !card)
            return m_call.refuseOne(name, card.error());
        tellWhoHasIt(name, *bytes);
        const Result<Document> document = addPdf(m_session, m_plan.id, name, *checked);
        if (!document)
            return m_call.refuseOne(name, document.error());
        tellOf(m_call, *document, checked->report);
        m_documents.append(documentJson(*document, checked->report));
    }
    const Plan *written() const { return m_isWritten ? m_session.state().find<Plan>(m_plan.id) : nullptr; }
    const QJsonArray &documents() const { return m_documents; }

private:
    /// The same PDF in two plans may be meant (one plan of two regions), but is more often a slip.
    void tellWhoHasIt(const QString &name, const QByteArray &bytes) const
    {
        const DocumentId sha256{Sha256::of(bytes)};
        for (const auto &[key, known] : m_session.state().all<Document>()) {
            if (known.sha256 == sha256 && known.plan != m_plan.id)
                m_call.warn(Cli::tr("%1: %2 has this very PDF too, as %3.")
                                .arg(name, planName(m_session.state(), *m_session.state().find<Plan>(known.plan)),
                                     known.fileName));
        }
    }

    Call &m_call;
    ReviewSession &m_session;
    Plan m_plan;
    std::optional<QByteArray> m_password;
    bool m_isWritten = false;
    QJsonArray m_documents;
};

/// Takes a plan away that nobody has used yet, or one of its documents in which nothing is marked.
int runRemove(Call &call)
{
    const Result<Session> session = openAsLead(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const ReviewState &state = (*session)->state();
    const Result<const Plan *> plan = planNamed(state, call.value(u"region"_s), call.value(u"title"_s).simplified());
    if (!plan)
        return call.refuse(plan.error());
    Result<Edit> edit = removePlan(state, (*plan)->id);
    if (call.has(u"remove-document"_s)) {
        const Result<const Document *> document = documentNamed(state, (*plan)->id, call.value(u"remove-document"_s));
        edit = document ? removeDocument(state, (*plan)->id, (*document)->sha256) : Result<Edit>(document.error());
    }
    if (const Status done = (*session)->apply(edit); !done)
        return call.refuse(done.error());
    call.say(Cli::tr("Removed."));
    return call.done({{u"removed"_s, true}});
}

int runPlan(Call &call)
{
    const QString title = call.value(u"title"_s).simplified();
    const std::optional<PartialDate> adopted = PartialDate::fromString(call.value(u"adopted"_s));
    if (call.has(u"adopted"_s) && !adopted)
        return call.misuse(Cli::tr("--adopted is a date such as 2024, 2024-03 or 2024-03-12."));
    if (call.has(u"replace"_s))
        return runReplace(call);
    if (call.has(u"remove"_s) || call.has(u"remove-document"_s))
        return runRemove(call);
    const Result<Session> session = openAsLead(call.argument(0));
    if (!session)
        return call.refuse(session.error());
    const ReviewState &state = (*session)->state();
    Result<Plan> plan = wantedPlan(state, call.value(u"region"_s), title);
    if (!plan)
        return call.refuse(plan.error());
    if (!title.isEmpty() && plan->title.isEmpty())
        plan->title = title;
    if (adopted)
        plan->adopted = adopted;

    const QStringList files = call.arguments().mid(1);
    PlanFiling filing(call, **session, *plan);
    if (!plan->id.isEmpty() || files.isEmpty()) {
        if (const Status card = filing.writeCardNow(); !card)
            return call.refuse(card.error());
    }
    for (const QString &path : files)
        filing.file(path);
    const Plan *written = filing.written();
    if (!written)
        return call.done();
    const PlanAge age = ageOf(state, *written);
    call.say(u"%1 · %2"_s.arg(planName(state, *written), words::planAge(age)));
    return call.done({{u"plan"_s, written->id.value},
                      {u"region"_s, regionName(state, *written)},
                      {u"title"_s, written->title},
                      {u"new_plan"_s, ageCode(age)},
                      {u"documents"_s, filing.documents()}});
}

} // namespace

Verb planVerb()
{
    return {
        u"plan"_s,
        {u"PROJECT --region NAME [--title T] [--adopted YYYY[-MM[-DD]]] [--password-stdin] [PDF…]"_s,
         u"PROJECT --region NAME [--title T] --replace OLD.pdf [--password-stdin] NEW.pdf"_s,
         u"PROJECT --region NAME [--title T] --remove"_s, u"PROJECT --region NAME [--title T] --remove-document NAME"_s},
        Cli::tr("Adds a plan, or documents to it. Without a PDF it is a plan card without a document; a PDF that "
                "cannot be used is refused by name and the others go in. An adoption date that straddles the "
                "cut-off leaves open whether the plan is new. With --replace a document gets a new version: highlights "
                "that "
                "are surely found in it again move along, the others wait for a person, and scores keep the mark "
                "that they were given on an earlier version."),
        u"meetlat plan round-2026.meetlat --region Beekdal --title \"Eerst een huis\" --adopted 2024-02 plan.pdf"_s,
        {regionOption(),
         {u"title"_s, u"T"_s, Cli::tr("title of the plan; another title means another plan"), Option::Once},
         {u"adopted"_s, u"DATE"_s, Cli::tr("when it was adopted, as far as known"), Option::Once},
         {u"replace"_s, u"OLD.pdf"_s,
          Cli::tr("the document that the PDF is a new version of: its file name, or the first digits of its SHA-256"),
          Option::Once},
         {u"remove"_s, {}, Cli::tr("takes a plan away that nobody has scored, marked or been handed"), Option::Once},
         {u"remove-document"_s, u"NAME"_s,
          Cli::tr("takes a document away in which nothing is marked: its file name, or digits of its SHA-256"),
          Option::Once},
         passwordOption(),
         jsonOption()},
        1,
        -1,
        runPlan};
}

} // namespace meetlat
