#include "services/reversal/reversal.h"

#include "domain/grounds.h"
#include "search/fingerprint.h"
#include "services/frame/facts.h"
#include "services/notices/notice_writing.h"
#include "services/reversal/leaning.h"
#include "store/authority_orders.h"

#include <algorithm>
#include <map>
#include <set>

namespace countersign {

const std::vector<std::string> &attributionCauses()
{
    static const std::vector<std::string> causes{"misread",      "missed_context", "missed_exception", "wrong_clause",
                                                 "weak_evidence", "unclear_policy", "rushed",           "tool_fault",
                                                 "bad_data",      "other"};
    return causes;
}

Result<Attribution> parseAttribution(std::string_view text, const std::vector<std::string> &causes)
{
    const auto colon = text.find(':');
    const auto step = parse<ErrorStep>(text.substr(0, colon));
    const std::string cause(colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1));
    if (step && std::find(causes.begin(), causes.end(), cause) != causes.end())
        return Attribution{*step, cause};
    std::string list;
    for (const auto &one : causes)
        list += (list.empty() ? "" : ", ") + one;
    return fail(ErrorCode::Usage, {CS_TEXT("\"%1\" is no error attribution."), {std::string(text)}},
                {CS_TEXT("Write STEP:CAUSE with a step of intake, review, signoff, policy, tool, data and a cause of %1."), {list}});
}

namespace {

class Planner {
public:
    Planner(Unit &unit, NewRows &rows, Changes &changes, const Reversal &reversal, const Decision &decision)
        : m_unit(unit), m_workspace(unit.workspace), m_rows(rows), m_changes(changes), m_reversal(reversal), m_decision(decision)
    {
        m_plan.decision = decision.id;
    }

    Result<ReversalPlan> plan();

private:
    Result<> decisionItself();
    Result<> authority();
    Result<> sanctions();
    Result<> accountMeasure(const Sanction &sanction);
    Result<> leaningBans();
    Result<> tooLong(const Sanction &sanction, const Leant &leant);
    void thin(const Sanction &sanction, Text what, Instant due);
    void contestEnds(const Sanction &ban);
    Instant thinnedDue(const Sanction &sanction, bool sameGrounds) const;
    Result<> external();
    Result<> reverse(const Sanction &sanction, Text what);
    Result<> proposals();
    void nearIdentical();
    std::vector<DecisionId> batch();
    void sameBatch();
    void lookAgain(const Decision &other, const std::string &why, const char *what);
    Result<> notices();
    void standing();

    void effect(std::string subject, std::string from, std::string to, Text what)
    {
        m_plan.effects.push_back({std::move(subject), std::move(from), std::move(to), std::move(what)});
    }

    Unit &m_unit;
    Workspace &m_workspace;
    NewRows &m_rows;
    Changes &m_changes;
    const Reversal &m_reversal;
    const Decision &m_decision;
    ReversalPlan m_plan;
    std::vector<SanctionId> m_lifted;
    std::vector<StrikeId> m_voided;
    std::set<std::pair<SubjectKind, std::int64_t>> m_again;
};

Result<ReversalPlan> Planner::plan()
{
    m_again.insert({m_decision.subjectKind, m_decision.subject}); // itself is dealt with below
    CS_CHECK(decisionItself());
    CS_CHECK(sanctions());
    CS_CHECK(leaningBans());
    CS_CHECK(external());
    CS_CHECK(proposals());
    nearIdentical();
    sameBatch();
    if (m_reversal.outcome == AppealOutcome::Changed) // it has to be decided differently, by somebody else
        addFreshCase(m_unit, m_rows, m_changes, m_decision, m_decision.id.str() + " was changed", m_plan.effects);
    CS_CHECK(notices());
    standing();
    return std::move(m_plan);
}

Result<> Planner::decisionItself()
{
    CS_CHECK(authority());
    if (m_reversal.liftOnly)
        return {};
    const bool overturned = m_reversal.outcome == AppealOutcome::Overturned;
    const bool lapsed = m_reversal.authority == AuthorityEvent::Lapse;
    CS_CHECK(moveDecision(m_changes, m_decision,
                          lapsed ? DecisionEvent::Lapse : overturned ? DecisionEvent::Overturn : DecisionEvent::Change));
    effect(m_decision.id.str(), std::string(name(m_decision.state)), overturned ? "overturned" : "changed",
           {overturned ? CS_TEXT("%1 is overturned") : CS_TEXT("%1 is changed"), {m_decision.id.str()}});
    const auto strike = m_workspace.decisions().strikeOf(m_decision.id);
    if (strike && strike->state != StrikeState::Void) {
        CS_CHECK(moveStrike(m_changes, *strike, StrikeEvent::Void));
        m_voided.push_back(strike->id);
        effect(strike->id.str(), std::string(name(strike->state)), "void", {CS_TEXT("strike %1 is void"), {strike->id.str()}});
    }
    return {};
}

// R26: with the decision ends the order; one that has ended before is left as it is.
Result<> Planner::authority()
{
    const auto order = AuthorityOrders(m_unit.db()).find(m_decision.id);
    if (!order || !order->stands())
        return {};
    CS_TRY(const AuthorityState to, advance(authorityTransitions, order->state, m_reversal.authority, order->id.str()));
    const PersonId by = m_unit.actor();
    m_changes.update("authority_order", order->id.value,
                     {{"state", std::string(name(to))}, {"version", order->version + 1}, {"closed_at", toMs(m_unit.now)},
                      {"closed_by", by.valid() && m_reversal.authority != AuthorityEvent::Lapse ? Json(by.value) : Json()}});
    return {};
}

Result<> Planner::reverse(const Sanction &sanction, Text what)
{
    CS_CHECK(moveSanction(m_changes, sanction, SanctionEvent::Reverse,
                          {{"changed_why", m_decision.id.str() + " fell"}, {"contest_due", nullptr}, {"thinned_due", nullptr}}));
    OrderFor order;
    order.targetKind = std::string(name(sanction.subjectKind));
    order.target = sanction.subject;
    order.account = sanction.account;
    order.action = "restore";
    order.sanction = sanction.id;
    order.decision = m_decision.id;
    order.territories = sanction.territories;
    addOrder(m_unit, m_rows, m_changes, order);
    m_lifted.push_back(sanction.id);
    effect(sanction.id.str(), std::string(name(sanction.state)), "reversing", std::move(what));
    if (sanction.action == ActionKind::Remove || sanction.action == ActionKind::Limit)
        m_plan.irreversible.push_back({CS_TEXT("The reach that the post lost since %1 cannot be given back."), {Text::time(sanction.from)}});
    if (sanction.action == ActionKind::Ban || sanction.action == ActionKind::Freeze)
        m_plan.irreversible.push_back({CS_TEXT("What the account could not post since %1 cannot be made up for."), {Text::time(sanction.from)}});
    return {};
}

Result<> Planner::accountMeasure(const Sanction &sanction)
{
    const auto standing = std::count_if(sanction.grounds.begin(), sanction.grounds.end(),
                                        [&](const SanctionGround &g) { return !g.fell && g.decision != m_decision.id; });
    const bool ban = sanction.action == ActionKind::Ban;
    const bool holds = ban && enoughAsOfRelease(m_workspace, sanction, {m_decision.id}, m_unit.now);
    if (!holds)
        return reverse(sanction, {CS_TEXT("%1 %2 rests on %3 of %4 grounds and loses its basis: the account is restored"),
                                  {Text::word(name(sanction.action)), sanction.id.str(), std::to_string(standing),
                                   std::to_string(sanction.grounds.size())}});
    if (const Leant leant = leantOn(m_workspace, sanction, m_decision.id, m_unit.now); leant.on == Leaning::Permitted)
        return tooLong(sanction, leant);
    contestEnds(sanction);
    const Instant due = thinnedDue(sanction, false);
    thin(sanction, {CS_TEXT("ban %1 is thinned to %2 grounds: suspended on %3 unless two people re-affirm it"),
                    {sanction.id.str(), std::to_string(standing), Text::time(due)}}, due);
    return {};
}

// A clock that runs already is not put back by what falls in between. Who re-affirmed a ban for the grounds that it still
// has did so when it had more strikes: that counts no more, for a re-affirmation is of one clock.
Instant Planner::thinnedDue(const Sanction &sanction, bool sameGrounds) const
{
    const Instant due = m_unit.now + m_workspace.policyAt(m_unit.now).appeals().thinnedClock;
    if (!sanction.thinnedDue || *sanction.thinnedDue > due)
        return due;
    return sameGrounds ? *sanction.thinnedDue - Milliseconds(1) : *sanction.thinnedDue;
}

void Planner::thin(const Sanction &sanction, Text what, Instant due)
{
    if (!sanction.binding())
        return; // it is over, and what is left had sufficed
    m_changes.update("sanction", sanction.id.value, {{"thinned_due", toMs(due)}});
    effect(sanction.id.str(), std::string(name(sanction.state)), "thinned", std::move(what));
}

// R3: the clock of a contest ends with the answer, whichever it is; what is left of the ban goes by R8's. It runs on where
// what is left is contested by another appeal.
void Planner::contestEnds(const Sanction &ban)
{
    if (!ban.binding() || !ban.contestedAt)
        return;
    for (const SanctionGround &ground : ban.grounds)
        for (const Appeal &other : m_workspace.appeals().ofDecision(ground.decision, m_unit.now))
            if (ground.decision != m_decision.id && !ground.fell && other.open() && other.by == AppellantKind::Author)
                return;
    m_changes.update("sanction", ban.id.value, {{"contested_at", nullptr}, {"contest_due", nullptr}});
}

Result<> Planner::tooLong(const Sanction &sanction, const Leant &leant)
{
    const std::string weight = std::to_string(leant.weight);
    return reverse(sanction, leant.permitted ? Text{CS_TEXT("%1 %2 leaned on its strike: the strikes that are left (weight %3) permit a ban of %4 at most; the account is restored"),
                                                    {Text::word(name(sanction.action)), sanction.id.str(), weight, readableDuration(*leant.permitted)}}
                                             : Text{CS_TEXT("%1 %2 leaned on its strike: the strikes that are left (weight %3) permit no ban; the account is restored"),
                                                    {Text::word(name(sanction.action)), sanction.id.str(), weight}});
}

// What does not list it as a ground, but was as long as its strike, with the others, permitted.
Result<> Planner::leaningBans()
{
    const auto strike = m_workspace.decisions().strikeOf(m_decision.id);
    if (!strike || strike->state == StrikeState::Void)
        return {};
    for (const Sanction &ban : bansBeside(m_workspace, *strike)) {
        if (!next(sanctionTransitions, ban.state, SanctionEvent::Reverse))
            continue;
        const Leant leant = leantOn(m_workspace, ban, m_decision.id, m_unit.now);
        if (leant.on == Leaning::Permitted)
            CS_CHECK(tooLong(ban, leant));
        if (leant.on != Leaning::Suggested)
            continue;
        const Instant due = thinnedDue(ban, true);
        thin(ban, {CS_TEXT("ban %1 leaned on its strike: for the strikes that are left (weight %2) the policy book suggests %3; suspended on %4 unless two people re-affirm it"),
                   {ban.id.str(), std::to_string(leant.weight), readableDuration(*leant.permitted), Text::time(due)}}, due);
    }
    return {};
}

Result<> Planner::sanctions()
{
    for (const Sanction &sanction : m_workspace.sanctions().restingOn(m_decision.id)) {
        const auto fallen = std::find_if(sanction.grounds.begin(), sanction.grounds.end(),
                                         [&](const SanctionGround &g) { return g.decision == m_decision.id; });
        if (!fallen->fell)
            m_changes.update("sanction_ground", Json{{"sanction", sanction.id.value}, {"decision", m_decision.id.value}}, {{"fell", 1}});
        if (!next(sanctionTransitions, sanction.state, SanctionEvent::Reverse))
            continue; // reversing or reversed already, or never in force
        if (sanction.subjectKind == SubjectKind::Post || sanction.grounds.size() == 1)
            CS_CHECK(reverse(sanction, {CS_TEXT("%1 %2 is lifted"), {Text::word(name(sanction.action)), sanction.id.str()}}));
        else
            CS_CHECK(accountMeasure(sanction));
    }
    return {};
}

// R22: sanctions that the platform imposed by itself support nothing, but what rested on this falls with it.
Result<> Planner::external()
{
    if (m_decision.subjectKind != SubjectKind::Post || m_decision.ordered())
        return {}; // nobody's own rules rested on the order of an authority (R26)
    const std::string post = m_workspace.accounts().externalId("post", m_decision.subject);
    for (const Sanction &sanction : m_workspace.sanctions().externalOf(m_decision.account)) {
        const auto grounds = m_workspace.sanctions().externalGrounds(sanction.id);
        const bool unstated = grounds.empty();
        if (!unstated && std::find(grounds.begin(), grounds.end(), post) == grounds.end())
            continue;
        CS_CHECK(reverse(sanction, unstated ? Text{CS_TEXT("external %1 %2 named no ground of its own: the account is restored"),
                                                   {Text::word(name(sanction.action)), sanction.id.str()}}
                                            : Text{CS_TEXT("external %1 %2 rested on this post: the account is restored"),
                                                   {Text::word(name(sanction.action)), sanction.id.str()}}));
    }
    return {};
}

Result<> Planner::proposals()
{
    for (const Proposal &proposal : m_workspace.proposals().openWithGround(m_decision.id)) {
        const bool draft = proposal.state == ProposalState::Draft || proposal.state == ProposalState::Returned;
        effect(proposal.id.str(), std::string(name(proposal.state)), draft ? "withdrawn" : "voided",
               {draft ? CS_TEXT("draft %1 is withdrawn") : CS_TEXT("proposal %1 is voided"), {proposal.id.str()}});
    }
    return voidProposalsWith(m_unit, m_changes, m_decision.id, GroundIs::Fallen, m_decision.id.str() + " fell");
}

// Decisions under the same clause about a text that says the same are looked at again by somebody else.
void Planner::nearIdentical()
{
    if (m_decision.subjectKind != SubjectKind::Post)
        return;
    constexpr std::size_t most = 200; // a campaign is for people to plan, not for one overturn
    // What was judged, not what its author has made of it since.
    const auto evidence = m_workspace.log().open(m_decision.evidenceVault);
    const std::string judged = evidence ? stringOr(evidence->value("subject", Json::object()), "text") : std::string();
    const std::int64_t exact = exactFingerprint(judged);
    const std::int64_t near = nearFingerprint(judged);
    if (exact == 0)
        return;
    auto rows = m_unit.db().prepare("SELECT d.id, f.exact, f.near FROM decision d JOIN post_fingerprint f ON f.post = d.subject"
                                    " WHERE d.subject_kind = 'post' AND d.state = 'standing' AND d.verdict = 'violation'"
                                    " AND d.clause = ?1 AND d.subject <> ?2 ORDER BY d.id DESC");
    rows.bind(m_decision.clause, m_decision.subject);
    std::map<std::int64_t, DecisionId> others; // by post: one look at each, whatever number of decisions
    while (rows.step() && others.size() < most)
        if (rows.integer(1) == exact || distance(rows.integer(2), near) <= nearDistance)
            if (const auto other = m_workspace.decisions().find(rows.id<DecisionId>(0)))
                others.try_emplace(other->subject, other->id);
    for (const auto &[post, id] : others)
        lookAgain(*m_workspace.decisions().find(id), "the same text was restored elsewhere (" + m_decision.id.str() + ")",
                  CS_TEXT("%1 judged the same text: opened again as %2"));
}

void Planner::lookAgain(const Decision &other, const std::string &why, const char *what)
{
    if (!m_again.insert({other.subjectKind, other.subject}).second)
        return; // one look at each, whatever the reasons
    std::vector<Effect> opened;
    addFreshCase(m_unit, m_rows, m_changes, other, why, opened);
    for (Effect &one : opened) {
        one.what = {what, {other.id.str(), one.subject}};
        m_plan.effects.push_back(std::move(one));
    }
}

// Ids and times grow together, so the run is found by walking from the decision both ways.
std::vector<DecisionId> Planner::batch()
{
    constexpr std::size_t most = 200;
    const HoldTimes holds = m_workspace.policyAt(m_decision.decidedAt).holds();
    const auto undo = [&](const std::vector<ActionKind> &actions) { return holds.of(actions.empty() ? ActionKind::None : actions.back()); };
    const auto longest = std::max({holds.leaveUp, holds.limit, holds.remove});
    std::vector<DecisionId> out;
    for (const bool later : {true, false}) {
        auto rows = m_unit.db().prepare(later ? "SELECT id, person, clause, verdict, decided_at, actions FROM decision WHERE id > ?1 ORDER BY id"
                                              : "SELECT id, person, clause, verdict, decided_at, actions FROM decision WHERE id < ?1 ORDER BY id DESC");
        rows.bind(m_decision.id);
        Instant last = m_decision.decidedAt;
        auto undone = undo(m_decision.actions); // until when the last one could be
        while (rows.step() && out.size() < most) {
            const Instant at = rows.instant(4);
            const auto between = later ? at - last : last - at;
            if (between >= longest)
                break;
            if (rows.id<PersonId>(1) != m_decision.person || rows.text(2) != m_decision.clause || rows.text(3) != name(Verdict::Violation))
                continue;
            const auto own = undo(parseActions(rows.text(5)));
            if (between >= (later ? undone : own))
                break;
            out.push_back(rows.id<DecisionId>(0));
            last = at;
            undone = own;
        }
    }
    return out;
}

void Planner::sameBatch()
{
    if (m_decision.verdict != Verdict::Violation)
        return;
    for (const DecisionId id : batch())
        if (const auto other = m_workspace.decisions().find(id); other && other->state == DecisionState::Standing)
            lookAgain(*other, "decided in one run with " + m_decision.id.str(), CS_TEXT("%1 was decided in one run with it: opened again as %2"));
}

Result<> Planner::notices()
{
    // Of what the decision carried, and of what else it took along.
    std::vector<NoticeId> wrong;
    const auto lost = [&](SanctionId id) { return std::find(m_lifted.begin(), m_lifted.end(), id) != m_lifted.end(); };
    for (const NoticeRecord &notice : m_workspace.outgoing().noticesAbout(m_decision.id)) {
        if (notice.kind == "restriction" && (!notice.sanction.valid() || lost(notice.sanction)))
            wrong.push_back(notice.id);
    }
    for (const NoticeRecord &notice : m_workspace.outgoing().notices(m_decision.account))
        if (notice.kind == "restriction" && lost(notice.sanction) && std::find(wrong.begin(), wrong.end(), notice.id) == wrong.end())
            wrong.push_back(notice.id);
    std::erase_if(wrong, [&](NoticeId id) { return m_unit.db().exists("SELECT 1 FROM notice WHERE corrects = ?1", id); });
    for (const NoticeId id : wrong) {
        NoticeFor what;
        what.kind = NoticeFor::Kind::Correction;
        what.account = m_decision.account;
        what.decision = m_decision.id;
        what.appeal = m_reversal.appeal;
        what.corrects = id;
        what.failedStep = m_reversal.failedStep;
        what.lifted = m_lifted;
        what.voided = m_voided;
        CS_TRY(const NoticeId correction, releaseNotice(m_unit, m_rows, m_changes, what));
        m_plan.notices.push_back(correction);
        effect(correction.str(), "", "sent", {CS_TEXT("notice %1 is corrected by %2"), {id.str(), correction.str()}});
    }
    return {};
}

void Planner::standing()
{
    for (const Ground &ground : violationsOf(m_workspace, m_decision.account, m_unit.now))
        if (ground.decision != m_decision.id && ground.state == DecisionState::Standing)
            m_plan.untouched.push_back({CS_TEXT("%1 stands on its own"), {ground.decision.str()}});
}

} // namespace

void addFreshCase(Unit &unit, NewRows &rows, Changes &changes, const Decision &decision, const std::string &why,
                  std::vector<Effect> &effects)
{
    Workspace &workspace = unit.workspace;
    if (workspace.cases().openCaseOf(decision.subjectKind, decision.subject))
        return;
    const auto before = workspace.cases().find(decision.reviewCase, unit.now);
    const CaseId id(rows.next("review_case"));
    changes.insert("review_case",
                   {{"id", id.value}, {"subject_kind", std::string(name(decision.subjectKind))}, {"subject", decision.subject},
                    {"account", decision.account.value}, {"cycle", workspace.cases().cycles(decision.subjectKind, decision.subject) + 1},
                    {"state", "open"}, {"version", 1}, {"queue", before->queue}, {"severity", static_cast<int>(before->severity)},
                    {"priority", before->priority}, {"reports", 0}, {"opened_at", toMs(unit.now)}, {"why", why}});
    workspace.cases().addWork(id, before->queue, before->priority, unit.now);
    effects.push_back({id.str(), "", "open", {CS_TEXT("a fresh case %1 is opened"), {id.str()}}});
}

Result<ReversalPlan> planReversal(Unit &unit, NewRows &rows, Changes &changes, const Reversal &reversal)
{
    const auto decision = unit.workspace.decisions().find(reversal.decision);
    if (!decision)
        return fail(ErrorCode::NotFound, {CS_TEXT("There is no decision %1."), {reversal.decision.str()}});
    if (decision->verdict == Verdict::NoViolation && !decision->ordered())
        return fail(ErrorCode::Conflict, {CS_TEXT("%1 left the content up; there is nothing to reverse."), {decision->id.str()}},
                    CS_TEXT("Open the case again if it was wrong."));
    return Planner(unit, rows, changes, reversal, *decision).plan();
}

} // namespace countersign
