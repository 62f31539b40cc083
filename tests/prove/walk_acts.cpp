// What people do in a walk: mostly what fits the moment, as people do, and sometimes anything.
#include "prove/story.h"
#include "prove/walk.h"

#include "services/intake/case_opening.h"
#include "services/escalations/escalation_service.h"
#include "services/orders/outbox_service.h"
#include "services/people/people_service.h"
#include "services/release/sanction_service.h"

#include <algorithm>

namespace countersign::prove {

using testing_support::must;
using namespace std::chrono_literals;

namespace {

Act act(const char *what, Id about = 0)
{
    Act made;
    made.what = what;
    made.about = about;
    return made;
}

} // namespace

std::vector<std::string> Walk::report(bool objection)
{
    IncomingReport report;
    report.source = testing_support::source;
    report.externalId = "r-" + std::to_string(m_number);
    report.reportedAt = m_world.clock.now();
    report.account.id = "acc-" + std::to_string(die(1) % 4);
    const bool again = objection || die(2) % 8 == 0;
    if (again && !m_posts.empty()) {
        report.subjectId = m_posts[die(3) % m_posts.size()];
        report.account.id = report.subjectId.substr(0, report.subjectId.find('/'));
    } else {
        report.subjectId = report.account.id + "/" + std::to_string(m_number);
        m_posts.push_back(report.subjectId);
    }
    report.reporterId = objection ? report.account.id : "reader-" + std::to_string(die(3) % 5);
    report.allegedClause = "HB-1";
    report.createdAt = m_world.clock.now() - std::chrono::minutes(die(0) % 12);
    report.language = "en";
    report.text = "Words of " + report.subjectId + ".";
    report.account.handle = "@" + report.account.id;
    report.account.reach = report.account.id == "acc-3" ? 21'000 : 100;
    if (report.account.id == "acc-2" && die(0) % 9 == 0)
        report.account.tags = {"news"};
    if (report.account.id == "acc-1" && die(0) % 9 == 0)
        report.account.linked = {"acc-0"};
    return perform(act("report"), nullptr, [report](Workspace &workspace, const std::string &request) {
        return workspace.change({"import", {}, nullptr, request, "import:acme"}, [&](Unit &unit) -> Result<Receipt> {
            CS_TRY([[maybe_unused]] const Taken taken, takeReport(unit, report, {}));
            return unit.finish();
        });
    });
}

std::vector<std::string> Walk::importBan()
{
    IncomingSanction ban;
    ban.source = testing_support::source;
    ban.externalId = "x-" + std::to_string(m_number);
    ban.account.id = "acc-" + std::to_string(die(0) % 4);
    ban.account.handle = "@" + ban.account.id;
    ban.account.reach = 100;
    ban.imposedAt = m_world.clock.now();
    ban.reason = "multiple violations";
    return perform(act("import"), nullptr, [ban](Workspace &workspace, const std::string &request) {
        return workspace.change({"import", {}, nullptr, request, "import:acme"}, [&](Unit &unit) -> Result<Receipt> {
            CS_TRY([[maybe_unused]] const bool taken, takeSanction(unit, ban, {}));
            return unit.finish();
        });
    });
}

std::vector<std::string> Walk::caseWork(std::uint32_t what)
{
    const Session &who = moderator();
    const Id held = oneOf(m_sight.held, die(1), [&](const auto &h) { return h.first == who.id().value || die(2) % 7 == 0; });
    if (what % 3 == 0 && held)
        return perform(act("release case", held), &who, [&who, held](Workspace &w, const std::string &r) { return ReviewService(w).release(who, CaseId(held), r); });
    if (what % 3 == 1 && held)
        return perform(act("skip", held), &who, [&who, held](Workspace &w, const std::string &r) { return ReviewService(w).skip(who, CaseId(held), "Not mine.", r); });
    return perform(act("claim"), &who, [&who](Workspace &w, const std::string &r) { return ReviewService(w).claim(who, std::nullopt, {}, r); });
}

std::vector<std::string> Walk::decide(bool stale)
{
    Id held = oneOf(m_sight.held, die(1), [&](const auto &h) { return h.second > toMs(m_world.clock.now()); });
    if (!held || die(2) % 4 == 0) {
        const auto wrong = caseWork(2);
        held = oneOf(m_sight.held, die(1), [&](const auto &h) { return h.second > toMs(m_world.clock.now()); });
        if (!wrong.empty() || !held)
            return wrong;
    }
    const Session *holder = byId(m_sight.held.at(held).first);
    const Session &who = die(3) % 12 == 0 || !holder ? moderator() : *holder;
    Workspace &workspace = open();
    const auto one = workspace.cases().find(CaseId(held), workspace.now());
    if (!one || one->subjectKind != SubjectKind::Post)
        return {};
    const bool leave = die(3) % 7 == 0;
    Finding finding;
    if (!leave)
        finding = removalOf(workspace, CaseId(held), die(3) % 11 == 1 ? "VI-1" : "HB-1");
    if (!leave && die(1) % 5 == 1)
        finding.newEvidence = "Somebody told us more.";
    const std::vector<ActionKind> actions = leave ? std::vector<ActionKind>{} : std::vector{die(2) % 9 == 0 ? ActionKind::Warn : ActionKind::Remove};
    const std::optional<std::int64_t> version = stale ? std::optional(one->version - 1) : std::nullopt;
    auto wrong = perform(act("decide", held), &who, [&who, held, finding, actions, version](Workspace &w, const std::string &r) {
        return ReviewService(w).decide(who, CaseId(held), finding, actions, version, r);
    });
    if (stale && m_said.find("\"decision\"") != std::string::npos)
        wrong.push_back("R14: a decision about an old version was taken");
    return wrong;
}

std::vector<std::string> Walk::stop()
{
    const Session &who = moderator();
    const Id decision = oneOf(m_sight.decisions, die(1), [](const auto &d) { return d.state == "held"; });
    const Id proposal = oneOf(m_sight.proposals, die(1), [](const auto &p) { return p.state == "held" || p.state == "countersigned"; });
    const std::string id = decision && (!proposal || die(2) % 2) ? "D-" + std::to_string(decision) : "P-" + std::to_string(proposal);
    return perform(act("stop", decision), &who, [&who, id](Workspace &w, const std::string &r) { return ReviewService(w).stopHold(who, id, r); });
}

std::vector<std::string> Walk::propose()
{
    const Session &who = die(2) % 4 == 0 ? lead() : moderator();
    // An account with something to go by; now and then any.
    std::map<Id, std::vector<Id>> grounds;
    const Ms old = toMs(m_world.clock.now()) - 72 * 3'600'000;
    for (const auto &[id, d] : m_sight.decisions)
        if (d.verdict == "violation" && ((d.state == "standing" && d.notice && *d.notice <= old) || die(3) % 6 == 0))
            grounds[d.account].push_back(id);
    if (grounds.empty())
        return {};
    auto chosen = std::next(grounds.begin(), static_cast<std::ptrdiff_t>(die(1) % grounds.size()));
    for (auto it = grounds.begin(); it != grounds.end(); ++it)
        if (it->second.size() >= 2 && die(1) % 3 != 0)
            chosen = it;
    BanProposal ban;
    ban.account = "X-" + std::to_string(chosen->first);
    ban.rationale = "Several times, after a notice.";
    for (const Id id : chosen->second)
        if (ban.grounds.size() < 4 && (die(3) + static_cast<std::uint32_t>(id)) % 8 != 0)
            ban.grounds.push_back(DecisionId(id));
    if (die(3) % 3 == 0)
        ban.duration = 48h;
    return perform(act("propose"), &who, [&who, ban](Workspace &w, const std::string &r) { return ProposalService(w).submit(who, ban, r); });
}

std::vector<std::string> Walk::signoff(std::uint32_t what)
{
    const auto ofReader = [&](Id proposal) { return byId(m_sight.proposals.at(proposal).reader); };
    const Session &any = lead();
    if (what < 11) { // takes one that waits, and reads it
        const Id id = oneOf(m_sight.proposals, die(1), [](const auto &p) {
            return p.state == "submitted" || p.state == "arbitration" || p.state == "awaiting_second" || p.state == "reading"
                   || (p.state == "countersigned" && p.highReach);
        });
        return id ? readAll(any, id) : std::vector<std::string>{};
    }
    const Id read = oneOf(m_sight.proposals, die(1), [](const auto &p) { return p.reader != 0; });
    if (!read)
        return {};
    const Session *reader = ofReader(read);
    const Session &who = die(2) % 9 == 0 || !reader ? any : *reader;
    const ProposalId id(read);
    if (what < 13)
        return readAll(who, read);
    if (what < 18)
        return perform(act("reveal", read), &who, [&who, id](Workspace &w, const std::string &r) { return SignoffService(w).reveal(who, id, r); });
    if (what < 24) {
        const bool expects = die(3) % 15 == 0; // what it was one change ago
        return perform(act("countersign", read), &who, [&who, id, expects](Workspace &w, const std::string &r) {
            const auto proposal = w.proposals().find(id);
            if (expects)
                w.expectVersion(proposal->version - 1);
            auto result = SignoffService(w).countersign(who, id, hex(proposal->boundHash), r);
            w.expectVersion({});
            return result;
        });
    }
    if (what == 24)
        return perform(act("send back", read), &who, [&who, id](Workspace &w, const std::string &r) { return SignoffService(w).sendBack(who, id, "Why?", r); });
    if (what == 25)
        return perform(act("reject", read), &who, [&who, id](Workspace &w, const std::string &r) { return SignoffService(w).reject(who, id, "Not so.", r); });
    const Session *proposer = byId(m_sight.proposals.at(read).proposer);
    const Session &withdraws = proposer ? *proposer : any;
    return perform(act("withdraw", read), &withdraws,
                   [&withdraws, id](Workspace &w, const std::string &r) { return ProposalService(w).withdraw(withdraws, id, r); });
}

// The next thing that a ban needs which is under way: left to chance alone, few would ever be released.
std::vector<std::string> Walk::drive()
{
    const Id proposal = oneOf(m_sight.proposals, die(1), [](const auto &p) { return p.kind == "account" && !p.closed() && p.state != "returned"; });
    if (!proposal)
        return propose();
    const SeenProposal &p = m_sight.proposals.at(proposal);
    const ProposalId id(proposal);
    if (p.state == "held") {
        m_world.clock.advance(61s);
        return tick();
    }
    if (p.state == "countersigned" && (!p.highReach || die(2) % 3 != 0)) {
        m_world.clock.advance(p.highReach ? Milliseconds(24h) : Milliseconds(15min));
        auto wrong = complete();
        const auto more = tick();
        wrong.insert(wrong.end(), more.begin(), more.end());
        return wrong;
    }
    if (p.state == "revealed" || p.state == "reading")
        if (const Session *reader = byId(p.reader)) {
            if (p.state == "reading")
                return readAll(*reader, proposal);
            return perform(act("countersign", proposal), reader, [reader, id](Workspace &w, const std::string &r) {
                return SignoffService(w).countersign(*reader, id, hex(w.proposals().find(id)->boundHash), r);
            });
        }
    for (std::size_t i = 0; i < m_team.leads.size(); ++i) {
        const Session &who = as(m_team.leads[(die(0) + i) % m_team.leads.size()]);
        const auto waiting = SignoffService(open()).worklist(who);
        if (waiting && std::find(waiting->begin(), waiting->end(), id) != waiting->end())
            return readAll(who, proposal);
    }
    return {};
}

std::vector<std::string> Walk::readAll(const Session &who, Id proposal)
{
    const ProposalId id(proposal);
    auto wrong = perform(act("begin", proposal), &who, [&who, id](Workspace &w, const std::string &r) { return SignoffService(w).begin(who, id, r); });
    if (m_sight.proposals.at(proposal).reader != who.id().value)
        return wrong;
    for (const ReadingItem &item : open().proposals().items(id, who.id())) {
        const SeenDecision &judged = m_sight.decisions.at(item.decision.value);
        const bool agrees = (die(3) + static_cast<std::uint32_t>(item.item)) % 11 != 0;
        const bool violates = (judged.verdict == "violation") == agrees;
        const std::string clause = violates ? (judged.clause.empty() ? "HB-1" : judged.clause) : std::string();
        const auto more = perform(act("read", proposal), &who, [&who, id, item, violates, clause](Workspace &w, const std::string &r) {
            return SignoffService(w).read(who, id, item.item, violates ? Verdict::Violation : Verdict::NoViolation, clause, r);
        });
        wrong.insert(wrong.end(), more.begin(), more.end());
    }
    if (die(2) % 5 == 0)
        return wrong;
    const auto more = perform(act("reveal", proposal), &who, [&who, id](Workspace &w, const std::string &r) { return SignoffService(w).reveal(who, id, r); });
    wrong.insert(wrong.end(), more.begin(), more.end());
    return wrong;
}

std::vector<std::string> Walk::freeze()
{
    const Session &who = moderator();
    Id ground = oneOf(m_sight.decisions, die(1), [](const auto &d) { return d.clause == "VI-1" && d.state == "standing"; });
    if (!ground)
        ground = oneOf(m_sight.decisions, die(1), [](const auto &d) { return d.verdict == "violation"; });
    if (!ground)
        return {};
    const std::string account = "X-" + std::to_string(m_sight.decisions.at(ground).account);
    return perform(act("freeze"), &who, [&who, account, ground](Workspace &w, const std::string &r) {
        return ProposalService(w).freeze(who, account, "VI-1", DecisionId(ground), "Harm is near.", r);
    });
}

std::vector<std::string> Walk::fileAppeal(bool byReporter)
{
    const Session &who = as("ben");
    // What a ban rests on, first.
    Id decision = 0;
    if (die(2) % 3 != 0)
        if (const Id ban = oneOf(m_sight.sanctions, die(1), [](const auto &s) { return s.ourBan() && !s.grounds.empty() && s.state == "in_force"; }))
            decision = std::next(m_sight.sanctions.at(ban).grounds.begin(), static_cast<std::ptrdiff_t>(die(3) % m_sight.sanctions.at(ban).grounds.size()))->first;
    if (!decision)
        decision = oneOf(m_sight.decisions, die(1), [](const auto &d) { return d.state == "standing"; });
    AppealFiling filing;
    filing.decision = DecisionId(decision);
    filing.by = byReporter ? AppellantKind::Reporter : AppellantKind::Author;
    filing.text = "Please look at it again.";
    static constexpr std::array<Milliseconds, 6> ago{0s, 0s, 1min, 20min, 3h, 30h};
    filing.filedAt = m_world.clock.now() - ago[die(0) % ago.size()];
    if (die(3) % 2 == 0)
        filing.newEvidence = "There is more.";
    return perform(act("file appeal"), &who, [&who, filing](Workspace &w, const std::string &r) { return AppealService(w).file(who, filing, r); });
}

std::vector<std::string> Walk::appealWork(std::uint32_t what)
{
    const Session &who = lead();
    const Id appeal = oneOf(m_sight.appeals, die(1), [&](const auto &a) { return a.open() || die(2) % 9 == 0; });
    if (!appeal)
        return {};
    const AppealId id(appeal);
    if (what == 0)
        return perform(act("admit", appeal), &who, [&who, id](Workspace &w, const std::string &r) { return AppealService(w).admit(who, id, r); });
    if (what == 1)
        return perform(act("claim appeal", appeal), &who, [&who, id](Workspace &w, const std::string &r) { return AppealService(w).claim(who, id, r); });
    if (what == 2 && die(3) % 2 == 0)
        return perform(act("withdraw appeal", appeal), &who,
                       [&who, id](Workspace &w, const std::string &r) { return AppealService(w).withdraw(who, id, "I take it back.", r); });
    if (what == 2)
        return perform(act("inadmissible", appeal), &who,
                       [&who, id](Workspace &w, const std::string &r) { return AppealService(w).findInadmissible(who, id, "Not an appeal.", r); });
    const auto outcome = die(3) % 5 < 3 ? AppealOutcome::Stands : die(3) % 5 == 3 ? AppealOutcome::Overturned : AppealOutcome::Changed;
    return perform(act("decide appeal", appeal), &who, [&who, id, outcome](Workspace &w, const std::string &r) {
        return AppealService(w).decide(who, id, outcome, "We looked again.", "review:misread", r);
    });
}

std::vector<std::string> Walk::reinstate()
{
    const Session &who = lead();
    Id decision = oneOf(m_sight.decisions, die(1), [](const auto &d) { return d.verdict == "violation" && d.state != "held"; });
    // One of many that a ban rests on, first: what is left of it is for two to re-affirm.
    if (const Id ban = oneOf(m_sight.sanctions, die(1), [](const auto &s) { return s.ourBan() && s.state == "in_force" && s.grounds.size() > 2; }))
        decision = m_sight.sanctions.at(ban).grounds.begin()->first;
    return perform(act("reinstate", decision), &who, [&who, decision](Workspace &w, const std::string &r) {
        return AppealService(w).reinstate(who, DecisionId(decision), "We looked again.", "review:misread", r);
    });
}

std::vector<std::string> Walk::sanctionWork(std::uint32_t what)
{
    if (what < 3) {
        const Id order = oneOf(m_sight.orders, die(1), [](const auto &o) { return o.state == "queued"; });
        const bool failed = die(2) % 6 == 0;
        const Session &who = as("admin");
        return perform(act("settle", order), &who, [&who, order, failed](Workspace &w, const std::string &r) {
            return OutboxService(w).settle(&who, "O-" + std::to_string(order), failed, r);
        });
    }
    const Session &who = lead();
    const Id ban = oneOf(m_sight.sanctions, die(1), [&](const auto &s) { return s.thinnedDue.has_value() || die(3) % 9 == 0; });
    if (!ban)
        return {};
    return perform(act("reaffirm", ban), &who, [&who, ban](Workspace &w, const std::string &r) { return SanctionService(w).reaffirm(who, SanctionId(ban), r); });
}

std::vector<std::string> Walk::escalate()
{
    const Session &who = moderator();
    EscalationService::Opening opening;
    opening.kind = EscalationKind::Press;
    opening.note = "A newspaper asks.";
    const Id decision = oneOf(m_sight.decisions, die(1), [](const auto &d) { return d.state == "standing" && d.verdict == "violation"; });
    opening.subject = "D-" + std::to_string(decision);
    if (die(2) % 2 == 0)
        opening.objectsTo = DecisionId(decision); // an objection that comes this way is an appeal
    return perform(act("escalate"), &who, [&who, opening](Workspace &w, const std::string &r) { return EscalationService(w).open(who, opening, r); });
}

std::vector<std::string> Walk::complete()
{
    const Session &who = die(2) % 5 == 0 ? moderator() : lead();
    const Instant now = m_world.clock.now();
    return perform(act("complete"), &who,
                   [&who, now](Workspace &w, const std::string &r) { return AppealService(w).statedComplete(who, testing_support::source, now, r); });
}

std::vector<std::string> Walk::revoke()
{
    if (die(3) % 3 != 0)
        return {};
    // Whose signature a ban rests on, first.
    const Id ban = oneOf(m_sight.sanctions, die(1), [](const auto &s) { return s.ourBan() && (s.state == "in_force" || s.state == "suspended"); });
    const SeenProposal *of = ban ? &m_sight.proposals.at(m_sight.sanctions.at(ban).proposal) : nullptr;
    const Session *target = of ? byId(die(1) % 4 == 0 ? of->proposer : of->signers.begin()->first) : &lead();
    if (!target)
        return {};
    const Session &who = as("admin");
    const std::string handle = target->person().handle;
    Act revoking = act("revoke", target->id().value);
    const Instant since = m_world.clock.now() - std::chrono::hours(die(2) % 200);
    revoking.since = toMs(since);
    return perform(revoking, &who, [&who, handle, since](Workspace &w, const std::string &r) { return PeopleService(w).revoke(who, handle, since, r); });
}

} // namespace countersign::prove
