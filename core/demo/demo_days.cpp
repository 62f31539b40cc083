#include "demo/demo_days.h"

#include "services/appeals/appeal_service.h"
#include "services/audit/audit_service.h"
#include "services/escalations/escalation_service.h"
#include "services/proposals/proposal_service.h"
#include "services/signoff/signoff_service.h"

#include <algorithm>

namespace countersign {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr Instant dayOfInstant(Instant at) { return std::chrono::floor<std::chrono::days>(at); }

} // namespace

Finding violation(const DemoPost &post)
{
    Finding finding;
    finding.verdict = Verdict::Violation;
    finding.clause = post.clause;
    finding.quote = post.quote;
    finding.rationale = post.rationale;
    finding.exceptions = post.exceptionWhy;
    if (!post.media.empty() && post.media.front().durationMs) {
        finding.mediaFrom = 0;
        finding.mediaTo = 4;
    }
    return finding;
}

ActionKind actionFor(const Clause &clause)
{
    for (const ActionKind wanted : clause.severity == Severity::Low ? std::vector{ActionKind::Limit, ActionKind::Label, ActionKind::Remove}
                                                                    : std::vector{ActionKind::Remove, ActionKind::Limit})
        if (clause.allows(wanted))
            return wanted;
    return ActionKind::Remove;
}

// Somebody works from 7:00 to 22:00; what would fall into the night waits until the morning.
Instant DemoDays::inShift(Instant when)
{
    const Instant day = dayOfInstant(when);
    if (when < day + hours(7))
        return day + hours(7) + minutes(content.between(0, 90));
    return when > day + hours(22) ? day + hours(31) + minutes(content.between(0, 90)) : when;
}

std::string DemoDays::moderatorFor(const std::string &language)
{
    std::vector<std::string> able;
    for (const std::string &handle : floor.moderators()) {
        const auto &languages = floor.languagesOf(handle);
        if (std::find(languages.begin(), languages.end(), language) != languages.end())
            able.push_back(handle);
    }
    const auto &from = able.empty() ? floor.moderators() : able;
    return from[content.below(from.size())];
}

void DemoDays::plan()
{
    arrivals();
    bans();
    waitForReaders();
    waitForHearers();
    freezes();
    externalSanctions();
    escalations();
    routine();
}

void DemoDays::arrivals()
{
    std::vector<IncomingAccount> accounts;
    for (int i = 0; i < std::max(40, cases * 3 / 20); ++i)
        accounts.push_back(content.ordinaryAccount());
    for (std::size_t i = 1; i < content.notableCount(); ++i) // 0 is the story's
        for (int often = 0; often < 2; ++often)
            accounts.push_back(content.notableAccount(i));
    const auto span = std::chrono::duration_cast<seconds>(end - start).count();
    const int open = std::clamp(cases / 10, 12, 220); // what came in last is still open
    for (int i = 0; i < cases; ++i) {
        const bool late = i >= cases - open;
        const auto back = static_cast<std::int64_t>(content.below(late ? 30u * 3600u : static_cast<std::uint64_t>(span - 30 * 3600)));
        const Instant when = late ? end - seconds(back + 60) : start + seconds(back);
        const IncomingAccount &account = accounts[content.below(accounts.size())];
        const DemoPost post = content.post(content.languageOf(account));
        floor.at(when, [this, account, post, late]() -> Result<> {
            arrive(account, post, !late);
            return {};
        });
    }
}

void DemoDays::arrive(const IncomingAccount &account, const DemoPost &post, bool reviewed)
{
    const std::string postId = "post-" + account.id.substr(5) + "-" + std::to_string(toMs(floor.now()) / 1000 % 100'000'000);
    const Instant postedAt = floor.now() - minutes(content.between(4, 900));
    const int reports = content.chance(75) ? 1 : content.between(2, 4);
    const Instant arrived = floor.now();
    for (int i = 0; i < reports; ++i) {
        const std::string comment = content.comment(post.language, post.clause);
        const auto roll = content.below(100);
        const auto kind = roll < 76 ? ReporterKind::User : roll < 94 ? ReporterKind::Classifier : ReporterKind::TrustedFlagger;
        const std::string reporter = kind == ReporterKind::User ? "u-" + std::to_string(content.between(1000, 9999))
                                     : kind == ReporterKind::Classifier ? "classifier-3" : "flagger-" + std::to_string(content.between(1, 4));
        // The later ones come while the case is open; each is planned when its time is known.
        floor.at(arrived + minutes(i * 3), [this, post, account, postId, postedAt, comment, reporter, kind, first = i == 0, reviewed, arrived]() -> Result<> {
            CS_TRY(const CaseId id, floor.report(post, account, postId, postedAt, kind == ReporterKind::Classifier ? std::string() : comment,
                                                 reporter, kind));
            if (!first || !reviewed)
                return {};
            const auto severity = floor.workspace().cases().find(id, floor.now())->severity;
            const auto delay = severity >= Severity::High   ? minutes(content.between(6, 150))
                               : severity == Severity::Medium ? minutes(content.between(20, 700))
                                                              : minutes(content.between(60, 2400));
            floor.at(inShift(arrived + delay), [this, id, post] { return review(id, post); });
            return {};
        });
    }
}

Result<> DemoDays::review(CaseId id, const DemoPost &post)
{
    const auto one = floor.workspace().cases().find(id, floor.now());
    if (!one || one->state != CaseState::Open)
        return {};
    const Clause *clause = floor.workspace().policyNow().find(post.clause);
    const bool hasty = post.kind == DemoPost::Kind::Borderline && content.chance(22) && !post.hasty.empty();
    const bool missed = post.kind == DemoPost::Kind::Violates && content.chance(7);
    Finding finding;
    std::vector<ActionKind> actions;
    if ((post.kind == DemoPost::Kind::Violates && !missed) || hasty) {
        finding = violation(post);
        finding.rationale = hasty ? post.hasty : post.rationale;
        actions.push_back(actionFor(*clause));
    } else {
        finding.rationale = missed ? content.rationale(post.clause, "missed") : post.rationale;
    }
    const std::string who = moderatorFor(post.language);
    CS_TRY(const bool later, hesitates(who, id, post, finding, actions));
    if (later)
        return {};
    const auto decided = floor.decide(who, id, finding, actions);
    if (!decided) {
        // Somebody else holds it, or a rule refused: it stays for another day, and the refusal is in the log.
        return exitStatus(decided.error().code) == 1 ? Result<>() : fail(decided.error());
    }
    if (finding.verdict == Verdict::Violation) {
        if (decided->proposal.valid())
            floor.at(inShift(floor.now() + minutes(content.between(3, 90))),
                     [this, p = decided->proposal, d = decided->decision, agrees = !hasty || content.chance(55)] { return signOff(p, d, agrees); });
        afterDecision(decided->decision, post.language, hasty);
    }
    return {};
}

Result<> DemoDays::signOff(ProposalId id, DecisionId decision, bool agrees)
{
    CS_CHECK(floor.letClockAct());
    const auto proposal = floor.workspace().proposals().find(id);
    if (!proposal || proposal->state != ProposalState::Submitted)
        return {};
    if (end - floor.now() < hours(7) && content.chance(60))
        return {}; // still waits for a reader when the demo ends
    const std::string who = floor.lead({decision}, content.below(3));
    if (who.empty())
        return {};
    if (const auto read = floor.signOff(who, id, agrees); !read)
        return exitStatus(read.error().code) == 1 ? Result<>() : fail(read.error());
    if (agrees || end - floor.now() < hours(20))
        return {};
    // The readers differ: a third decides, blind.
    const std::string arbiter = floor.lead({decision}, content.below(3), who);
    if (!arbiter.empty())
        floor.at(inShift(floor.now() + minutes(content.between(20, 200))), [this, id, arbiter]() -> Result<> {
            const auto done = floor.signOff(arbiter, id, content.chance(40));
            return done || exitStatus(done.error().code) == 1 ? Result<>() : fail(done.error());
        });
    return {};
}

void DemoDays::afterDecision(DecisionId decision, const std::string &language, bool wrongly)
{
    // Of what was decided last, more is still under appeal when the demo ends.
    const bool late = end - floor.now() < hours(60);
    if (!content.chance(wrongly ? 78 : late ? 30 : 18))
        return;
    const Instant when = inShift(floor.now() + minutes(content.between(30, late ? 900 : 2600)));
    floor.at(when, [this, decision, language, wrongly]() -> Result<> {
        const auto now = floor.workspace().decisions().find(decision);
        if (!now || now->state != DecisionState::Standing)
            return {};
        const auto filed = floor.appeal(moderatorFor(language), decision, content.appealText(language, wrongly));
        if (!filed)
            return exitStatus(filed.error().code) == 1 ? Result<>() : fail(filed.error());
        hearing(*filed, decision, language, wrongly);
        return {};
    });
}

void DemoDays::hearing(AppealId id, DecisionId decision, const std::string &language, bool wrongly)
{
    floor.at(inShift(floor.now() + minutes(content.between(120, 2000))), [this, id, decision, language, wrongly]() -> Result<> {
        const std::string who = floor.lead({decision}, content.below(3));
        const auto appeal = floor.workspace().appeals().find(id, floor.now());
        if (who.empty() || !appeal || !appeal->open())
            return {};
        if (content.chance(50)) { // somebody who took part tries first, and is sent away (R7)
            const auto part = floor.workspace().decisions().tookPart(decision);
            for (const std::string &candidate : floor.leads())
                if (part.contains(floor.as(candidate).id()))
                    if (const auto tried = AppealService(floor.workspace()).claim(floor.as(candidate), id); !tried && exitStatus(tried.error().code) != 1)
                        return fail(tried.error());
        }
        const bool overturned = wrongly ? content.chance(88) : content.chance(6);
        const bool changed = !overturned && content.chance(6);
        const auto outcome = overturned ? AppealOutcome::Overturned : changed ? AppealOutcome::Changed : AppealOutcome::Stands;
        static const std::vector<std::string> causes{"review:missed_context", "review:missed_exception", "review:rushed", "signoff:misread",
                                                     "policy:unclear_policy", "review:wrong_clause"};
        const auto heard = floor.hear(who, id, outcome, content.reply(language, std::string(name(outcome))), causes[content.below(causes.size())]);
        return heard || exitStatus(heard.error().code) == 1 ? Result<>() : fail(heard.error());
    });
}

// The spam wave: twice found, told, again, and then proposed for a ban. `ending`: 0 in force, 1 rejected by the
// arbiter, 2 returned with a question, 3 waits for a reader, 4 waits for an arbiter, 5 withdrawn.
void DemoDays::ban(int gnome, Instant from, int ending)
{
    IncomingAccount account = content.seriesAccount(0, gnome);
    account.createdAt = from - hours(24 * content.between(2, 12));
    const auto decisions = std::make_shared<std::vector<DecisionId>>();
    const auto quotes = std::make_shared<std::map<std::string, std::string>>();
    for (int i = 0; i < 2; ++i) {
        const Instant when = inShift(from + hours(40 * i));
        const DemoPost post = content.postOf(i == 0 ? "SP-1" : "SC-1", DemoPost::Kind::Violates, "en");
        floor.at(when, [this, post, account, decisions, quotes, i]() -> Result<> {
            const std::string postId = "post-" + account.id.substr(5) + "-" + std::to_string(i + 1);
            CS_TRY(const CaseId id, floor.report(post, account, postId, floor.now() - minutes(10), content.comment("en", post.clause), "u-2000"));
            const Clause *clause = floor.workspace().policyNow().find(post.clause);
            CS_TRY(const auto decided, floor.decide(i == 0 ? "mira" : "salma", id, violation(post), {actionFor(*clause)}));
            if (decided.proposal.valid())
                floor.at(floor.now() + minutes(3), [this, p = decided.proposal]() -> Result<> {
                    CS_CHECK(floor.letClockAct());
                    return floor.signOff("oskar", p, true);
                });
            decisions->push_back(decided.decision);
            (*quotes)[decided.decision.str()] = post.quote;
            return {};
        });
    }
    const Instant proposed = std::min(inShift(from + hours(130)), end - minutes(50)); // the second one is final by then
    floor.at(proposed, [this, account, decisions, quotes, ending]() -> Result<> {
        BanProposal proposal;
        proposal.account = account.id;
        proposal.grounds = *decisions;
        proposal.quotes = *quotes;
        proposal.rationale = "Two violations, the second after the notice of the first; nothing else is ever posted here.";
        const auto made = ProposalService(floor.workspace()).submit(floor.as("tom"), proposal);
        if (!made)
            return exitStatus(made.error().code) == 1 ? Result<>() : fail(made.error());
        const ProposalId id = ProposalId::parse(made->id("proposal")).value();
        if (ending == 3)
            return {};
        if (ending == 5) {
            floor.at(floor.now() + minutes(9), [this, id]() -> Result<> {
                CS_CHECK(floor.letClockAct());
                CS_TRY([[maybe_unused]] const Receipt gone, ProposalService(floor.workspace()).withdraw(floor.as("tom"), id));
                return {};
            });
            return {};
        }
        floor.at(floor.now() + minutes(4), [this, id, ending]() -> Result<> {
            CS_CHECK(floor.letClockAct());
            if (ending == 2) {
                SignoffService signoff(floor.workspace());
                CS_CHECK(floor.readOnly("ines", id));
                CS_TRY([[maybe_unused]] const Receipt returned, signoff.sendBack(floor.as("ines"), id, "Is the second account the same person?"));
                return {};
            }
            CS_CHECK(floor.signOff("ines", id, ending == 0));
            if (ending == 0) {
                floor.at(floor.now() + minutes(15), [this]() -> Result<> {
                    CS_TRY([[maybe_unused]] const Receipt stated,
                           AppealService(floor.workspace()).statedComplete(floor.as("oskar"), "acme", floor.now()));
                    CS_CHECK(floor.letClockAct());
                    return floor.acknowledgeOrders(); // a ban leaves within minutes, or the appeals have to be read again (R19)
                });
                return {};
            }
            if (ending == 1)
                floor.at(floor.now() + minutes(25), [this, id] { return floor.signOff("dana", id, false); });
            return {};
        });
        return {};
    });
}

void DemoDays::bans()
{
    const auto days = std::chrono::duration_cast<hours>(end - start).count() / 24;
    int gnome = 0;
    for (const int ending : {0, 0, 1, 0, 2, 0, 0}) {
        const Instant from = start + hours(24 * (5 + (days - 20) * gnome / 7));
        ban(++gnome, from, ending);
    }
    // When the demo ends, two wait for a reader, one for an arbiter, and one is with its proposer again.
    int back = 140;
    for (const int ending : {3, 3, 4, 2, 5}) {
        ban(++gnome, end - hours(back), ending);
        back += 3;
    }
}

void DemoDays::escalations()
{
    const Json &all = content.json()["escalations"];
    const auto days = std::chrono::duration_cast<hours>(end - start).count() / 24;
    int place = 0;
    for (const auto &[kindName, list] : all.items())
        for (std::size_t i = 0; i < list.size(); ++i, ++place) {
            const bool late = i + 1 == list.size(); // the last of each kind is still being worked on
            const Instant when = late ? end - minutes(70 * (place + 1)) : start + hours(24 * (days - 10) * (place + 1) / 24) + hours(9);
            const Json one = list[i];
            floor.at(inShift(std::min(when, end - minutes(30))), [this, kind = parse<EscalationKind>(kindName).value(), one, late, place]() -> Result<> {
                EscalationService service(floor.workspace());
                EscalationService::Opening opening;
                opening.kind = kind;
                opening.subject = content.notableAccount(1 + static_cast<std::size_t>(place) % (content.notableCount() - 1)).id;
                opening.note = stringOr(one, "from") + ": " + stringOr(one, "text") + "\nAsks: " + stringOr(one, "asks");
                const std::string owner = floor.leads()[static_cast<std::size_t>(place) % floor.leads().size()];
                const auto opened = service.open(floor.as(owner), opening);
                if (!opened) // about an account that nobody has reported yet
                    return opened.error().code == ErrorCode::NotFound ? Result<>() : fail(opened.error());
                const auto id = EscalationId::parse(opened->id("escalation")).value();
                if (late && place % 3 == 0)
                    return {};
                CS_TRY([[maybe_unused]] const Receipt mine, service.acknowledge(floor.as(owner), id));
                const std::string waiting = stringOr(one, "waiting");
                if (late && !waiting.empty()) {
                    CS_TRY([[maybe_unused]] const Receipt waits, service.wait(floor.as(owner), id, waiting));
                }
                if (!late)
                    floor.at(floor.now() + minutes(content.between(30, 300)), [this, id, owner, one]() -> Result<> {
                        CS_TRY([[maybe_unused]] const Receipt done,
                               EscalationService(floor.workspace()).resolve(floor.as(owner), id, stringOr(one, "reply")));
                        return {};
                    });
                return {};
            });
        }
}

// Removals of posts with reach that nobody has read yet when the demo ends: work for the sign-off desk.
void DemoDays::waitForReaders()
{
    for (std::size_t i = 2; i < 7; ++i) {
        const IncomingAccount account = content.notableAccount(i);
        const DemoPost post = content.postOf(i % 2 == 0 ? "MI-2" : "HE-2.1", DemoPost::Kind::Violates, content.languageOf(account));
        if (post.kind != DemoPost::Kind::Violates)
            continue;
        floor.at(end - minutes(200 + 10 * static_cast<int>(i)), [this, account, post]() -> Result<> {
            const std::string postId = "post-" + account.id.substr(5) + "-unread";
            CS_TRY(const CaseId id, floor.report(post, account, postId, floor.now() - minutes(90), content.comment(post.language, post.clause), "u-1212"));
            CS_TRY([[maybe_unused]] const auto made, floor.decide(moderatorFor(post.language), id, violation(post), {ActionKind::Remove}));
            return {};
        });
    }
}

// Every three hours: the platform acknowledges its orders and the clock acts; every week somebody signs a checkpoint.
void DemoDays::routine()
{
    for (Instant when = start + hours(1); when < end; when += hours(3)) {
        floor.at(when, [this]() -> Result<> {
            CS_CHECK(floor.letClockAct());
            return floor.acknowledgeOrders();
        });
    }
    for (Instant when = start + hours(24 * 7); when < end; when += hours(24 * 7))
        floor.at(when, [this]() -> Result<> {
            CS_TRY([[maybe_unused]] const Receipt checkpoint, AuditService(floor.workspace()).checkpoint(floor.as("vera")));
            return {};
        });
}

} // namespace countersign
