#include "demo/demo_floor.h"

#include "demo/demo_builder.h"
#include "services/appeals/appeal_service.h"
#include "services/intake/case_opening.h"
#include "services/release/clock_service.h"
#include "services/frame/facts.h"
#include "services/orders/outbox_service.h"
#include "services/people/people_service.h"
#include "services/signoff/signoff_asked.h"
#include "services/signoff/signoff_service.h"

#include <algorithm>

namespace countersign {

DemoFloor::DemoFloor(std::string path, Instant start, std::uint64_t seed) : m_path(std::move(path)), m_clock(start), m_random(seed) {}

Result<> DemoFloor::open(const Json &people)
{
    const std::string administrator = stringOr(people[0], "handle");
    CS_TRY(m_workspace, Workspace::create({m_path, WorkspaceKind::Demo, {}, administrator, demoPassphrase}, m_clock, m_random));
    CS_TRY(m_sessions[administrator], m_workspace->signIn(administrator, demoPassphrase));
    for (const Json &one : people) {
        const std::string handle = stringOr(one, "handle");
        m_languages[handle] = one["languages"].get<std::vector<std::string>>();
        if (handle == administrator)
            continue;
        Enrolment enrolment;
        enrolment.handle = handle;
        for (const Json &role : one["roles"])
            enrolment.roles.insert(parse<Role>(role.get<std::string>()).value());
        enrolment.languages = m_languages[handle];
        enrolment.passphrase = demoPassphrase;
        CS_TRY([[maybe_unused]] const Receipt enrolled, PeopleService(*m_workspace).enrol(as(administrator), enrolment));
        CS_TRY(m_sessions[handle], m_workspace->signIn(handle, demoPassphrase));
        if (enrolment.roles.contains(Role::Moderator))
            m_moderators.push_back(handle);
        if (enrolment.roles.contains(Role::Lead))
            m_leads.push_back(handle);
    }
    return {};
}

void DemoFloor::at(Instant when, std::function<Result<>()> act) { m_plan.emplace(std::max(when, m_clock.now()), std::move(act)); }

Result<> DemoFloor::runUntil(Instant end, const std::function<void(Instant)> &progress)
{
    while (!m_plan.empty() && m_plan.begin()->first <= end) {
        auto next = m_plan.extract(m_plan.begin());
        m_clock.set(std::max(next.key(), m_clock.now()));
        CS_CHECK(next.mapped()());
        if (progress)
            progress(m_clock.now());
    }
    m_plan.clear();
    m_clock.set(end);
    return letClockAct();
}

Result<CaseId> DemoFloor::report(const DemoPost &post, const IncomingAccount &account, const std::string &postId, Instant postedAt,
                                 const std::string &comment, const std::string &reporter, ReporterKind kind)
{
    IncomingReport report;
    report.source = "acme";
    report.externalId = "r-" + std::to_string(++m_reports);
    report.reportedAt = now();
    report.reporterId = reporter;
    report.reporterKind = kind;
    if (kind == ReporterKind::Classifier)
        report.scorePermille = 600 + static_cast<int>(m_reports * 37 % 390);
    report.allegedClause = post.clause;
    report.comment = comment;
    report.subjectId = postId;
    report.createdAt = postedAt;
    report.language = post.language;
    report.text = post.text;
    report.media = post.media;
    report.url = "https://example.org/p/" + postId;
    report.views = account.reach ? std::optional(*account.reach / 4 + 12) : std::nullopt;
    report.account = account;
    CaseId id;
    CS_TRY([[maybe_unused]] const Receipt receipt,
           m_workspace->change({"import", {}, nullptr, {}, "import:acme"}, [&](Unit &unit) -> Result<Receipt> {
               CS_TRY(const Taken taken, takeReport(unit, report, {}));
               id = taken.reviewCase;
               return unit.finish();
           }));
    return id;
}

Result<DemoFloor::Decided> DemoFloor::decide(const std::string &who, CaseId id, const Finding &finding, const std::vector<ActionKind> &actions)
{
    ReviewService review(*m_workspace);
    CS_TRY([[maybe_unused]] const Receipt claimed, review.claim(as(who), id));
    CS_TRY(const Receipt made, review.decide(as(who), id, finding, actions));
    Decided out;
    out.decision = DecisionId::parse(made.id("decision")).value_or(DecisionId());
    out.proposal = ProposalId::parse(made.id("proposal")).value_or(ProposalId());
    if (made.effectiveAt)
        at(*made.effectiveAt + std::chrono::seconds(1), [this] { return letClockAct(); });
    return out;
}

Result<> DemoFloor::readOnly(const std::string &who, ProposalId id, bool agrees)
{
    SignoffService signoff(*m_workspace);
    CS_TRY([[maybe_unused]] const Receipt dealt, signoff.begin(as(who), id));
    for (const ReadingItem &item : m_workspace->proposals().items(id, as(who).id())) {
        if (item.verdict)
            continue;
        const auto judged = m_workspace->decisions().find(item.decision);
        const bool violates = judged->verdict == Verdict::Violation && agrees;
        CS_TRY([[maybe_unused]] const Receipt read,
               signoff.read(as(who), id, item.item, violates ? Verdict::Violation : Verdict::NoViolation, violates ? judged->clause : std::string()));
    }
    CS_TRY([[maybe_unused]] const Receipt revealed, signoff.reveal(as(who), id));
    return {};
}

Result<> DemoFloor::signOff(const std::string &who, ProposalId id, bool agrees)
{
    CS_CHECK(readOnly(who, id, agrees));
    SignoffService signoff(*m_workspace);
    const auto proposal = m_workspace->proposals().find(id);
    if (proposal->state == ProposalState::Arbitration || !agrees)
        return {};
    CS_TRY(const Receipt signedNow, signoff.countersign(as(who), id, hex(proposal->boundHash)));
    if (signedNow.effectiveAt)
        at(*signedNow.effectiveAt + std::chrono::seconds(1), [this] { return letClockAct(); });
    return letClockAct();
}

Result<AppealId> DemoFloor::appeal(const std::string &who, DecisionId decision, const std::string &text)
{
    AppealFiling filing;
    filing.decision = decision;
    filing.text = text;
    CS_TRY(const Receipt filed, AppealService(*m_workspace).file(as(who), filing));
    return AppealId::parse(filed.id("appeal")).value_or(AppealId());
}

Result<> DemoFloor::hear(const std::string &who, AppealId id, AppealOutcome outcome, const std::string &reply, const std::string &attribution)
{
    AppealService appeals(*m_workspace);
    const auto appeal = m_workspace->appeals().find(id, now());
    if (appeal->state == AppealState::Received) {
        CS_TRY([[maybe_unused]] const Receipt admitted, appeals.admit(as(who), id));
    }
    CS_TRY([[maybe_unused]] const Receipt claimed, appeals.claim(as(who), id));
    CS_TRY([[maybe_unused]] const Receipt decided,
           appeals.decide(as(who), id, outcome, reply, outcome == AppealOutcome::Stands ? std::string() : attribution));
    return {};
}

Result<> DemoFloor::letClockAct()
{
    CS_TRY(const DueReport report, ClockService(*m_workspace).run(DueScope::Everything));
    if (!report.failures.empty())
        return fail(report.failures.front());
    return {};
}

Result<> DemoFloor::acknowledgeOrders()
{
    OutboxService outbox(*m_workspace);
    CS_TRY(const auto orders, outbox.list(true));
    for (const PlatformOrder &order : orders)
        if (const auto settled = outbox.settle(nullptr, order.id.str(), false); !settled && exitStatus(settled.error().code) != 1)
            return fail(settled.error()); // what a rule keeps back stays in the outbox
    return {};
}

std::string DemoFloor::lead(const std::vector<DecisionId> &decisions, std::size_t first, const std::string &not_)
{
    for (std::size_t i = 0; i < m_leads.size(); ++i) {
        const std::string &candidate = m_leads[(first + i) % m_leads.size()];
        const bool free = std::none_of(decisions.begin(), decisions.end(), [&](DecisionId decision) {
            return conflictWith(*m_workspace, as(candidate).person(), decision, PartFor::Hearing).has_value();
        });
        const bool reads = readsLanguage(*m_workspace, as(candidate).person(), decisions, now()).state != RequirementState::NotMet;
        if (free && reads && candidate != not_)
            return candidate;
    }
    return {};
}

} // namespace countersign
