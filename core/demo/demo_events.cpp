// What the ninety days hold besides reports and decisions: freezes, history of the platform's own making, appeals that
// wait for a hearer, and second thoughts.
#include "demo/demo_days.h"

#include "services/appeals/appeal_service.h"
#include "services/intake/case_opening.h"
#include "services/escalations/escalation_service.h"
#include "services/proposals/proposal_service.h"

namespace countersign {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

// What a rule refused is part of the demo and stands in its log; whatever else fails is an error of the demo.
template <typename T>
Result<> unlessRefused(const Result<T> &result)
{
    return result || exitStatus(result.error().code) == 1 ? Result<>() : fail(result.error());
}

} // namespace

// A day on which nobody reads the unsigned freeze in time, one on which a lead signs it, one on which two find that
// there was no emergency.
void DemoDays::freezes()
{
    enum class Ending { Signed, Lapsed, TurnedDown };
    const auto days = std::chrono::duration_cast<hours>(end - start).count() / 24;
    int place = 0;
    for (const Ending ending : {Ending::Signed, Ending::Lapsed, Ending::TurnedDown, Ending::Signed}) {
        ++place;
        const IncomingAccount account = content.ordinaryAccount();
        const DemoPost post = content.postOf("VI-1", DemoPost::Kind::Violates, "en");
        if (post.kind != DemoPost::Kind::Violates || post.clause != "VI-1")
            continue;
        const Instant when = inShift(start + hours(24 * (12 + (days - 20) * place / 5) + 10));
        floor.at(when, [this, account, post, ending, place]() -> Result<> {
            const std::string postId = "post-" + account.id.substr(5) + "-threat";
            CS_TRY(const CaseId id, floor.report(post, account, postId, floor.now() - minutes(6), content.comment("en", "VI-1"), "u-5150",
                                                 ReporterKind::TrustedFlagger));
            CS_TRY(const auto made, floor.decide(place % 2 == 0 ? "tom" : "mira", id, violation(post), {ActionKind::Remove}));
            floor.at(floor.now() + minutes(1), [this, account, post, ending, place, decision = made.decision]() -> Result<> {
                CS_CHECK(floor.letClockAct());
                const auto frozen = ProposalService(floor.workspace())
                                        .freeze(floor.as(place % 2 == 0 ? "tom" : "mira"), account.id, "VI-1", decision, post.rationale);
                if (!frozen)
                    return unlessRefused(frozen);
                const auto proposal = ProposalId::parse(frozen->id("proposal")).value();
                // What the clock asks about a freeze that nobody has signed is owned and answered.
                floor.at(floor.now() + hours(14), [this, proposal]() -> Result<> {
                    EscalationService escalations(floor.workspace());
                    CS_TRY(const auto all, escalations.list());
                    for (const Escalation &one : all)
                        if (one.subject == proposal.str() && one.state == EscalationState::Open) {
                            CS_CHECK(unlessRefused(escalations.acknowledge(floor.as("oskar"), one.id)));
                            CS_CHECK(unlessRefused(escalations.resolve(floor.as("oskar"), one.id, "Nobody read it in time; the freeze is over.")));
                        }
                    return {};
                });
                if (ending == Ending::Lapsed)
                    return {};
                floor.at(floor.now() + minutes(35), [this, proposal, ending] {
                    return unlessRefused(floor.signOff("ines", proposal, ending == Ending::Signed));
                });
                if (ending == Ending::TurnedDown)
                    floor.at(floor.now() + minutes(80), [this, proposal] { return unlessRefused(floor.signOff("oskar", proposal, false)); });
                return {};
            });
            return {};
        });
    }
}

// Bans that the platform imposed by itself. One rests on a post whose removal falls on appeal: the overturn reverses it.
void DemoDays::externalSanctions()
{
    const auto import = [this](IncomingSanction sanction) -> Result<> {
        sanction.source = "acme";
        const auto taken = floor.workspace().change({"import", {}, nullptr, {}, "import:acme"}, [&](Unit &unit) -> Result<Receipt> {
            CS_TRY([[maybe_unused]] const bool fresh, takeSanction(unit, sanction, {}));
            return unit.finish();
        });
        return taken ? Result<>() : fail(taken.error());
    };
    IncomingSanction elsewhere;
    elsewhere.externalId = "s-100";
    elsewhere.account = content.ordinaryAccount();
    elsewhere.imposedAt = start - hours(24 * 40);
    elsewhere.reason = "Sold followers; closed before Countersign was in use.";
    floor.at(start + hours(30), [import, elsewhere] { return import(elsewhere); });

    const DemoPost post = content.postOf("MI-4", DemoPost::Kind::Borderline, "en");
    if (post.kind != DemoPost::Kind::Borderline)
        return;
    IncomingAccount account = content.ordinaryAccount();
    account.reach = 2140;
    const std::string postId = "post-" + account.id.substr(5) + "-closed";
    IncomingSanction closed;
    closed.externalId = "s-101";
    closed.account = account;
    closed.imposedAt = end - hours(24 * 12) + hours(2);
    closed.restsOn = {postId};
    closed.reason = "multiple Community Guidelines violations";
    floor.at(closed.imposedAt, [this, import, closed, post, account, postId]() -> Result<> {
        CS_TRY(const CaseId id, floor.report(post, account, postId, floor.now() - hours(3), content.comment("en", "MI-4"), "u-6161"));
        CS_CHECK(import(closed));
        Finding hasty = violation(post);
        hasty.rationale = post.hasty;
        CS_TRY(const auto made, floor.decide("yuki", id, hasty, {ActionKind::Remove}));
        if (made.proposal.valid())
            return {};
        floor.at(floor.now() + hours(5), [this, decision = made.decision]() -> Result<> {
            CS_CHECK(floor.letClockAct());
            CS_TRY(const AppealId appeal, floor.appeal("tom", decision, content.appealText("en", true)));
            floor.at(floor.now() + hours(20), [this, appeal, decision] {
                return floor.hear(floor.lead({decision}, 0), appeal, AppealOutcome::Overturned, content.reply("en", "overturned"),
                                  "review:missed_exception");
            });
            return {};
        });
        return {};
    });
}

// Appeals that nobody has heard yet when the demo ends, some of them admitted.
void DemoDays::waitForHearers()
{
    static const std::vector<std::pair<const char *, const char *>> wanted{
        {"SP-1", "en"}, {"MI-4", "en"}, {"HE-2.1", "de"}, {"MI-4", "fr"}, {"SP-1", "es"}, {"MI-2", "en"}, {"SP-1", "tr"}};
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const bool wrongly = i % 2 == 1;
        const auto kind = wrongly ? DemoPost::Kind::Borderline : DemoPost::Kind::Violates;
        const DemoPost post = content.postOf(wanted[i].first, kind, wanted[i].second);
        if (post.kind != kind)
            continue;
        IncomingAccount account = content.ordinaryAccount();
        account.reach = 150 + 40 * static_cast<int>(i); // one signature is enough
        floor.at(end - hours(26) - minutes(37 * static_cast<int>(i)), [this, post, account, wrongly, i]() -> Result<> {
            const std::string postId = "post-" + account.id.substr(5) + "-heard-soon";
            CS_TRY(const CaseId id, floor.report(post, account, postId, floor.now() - minutes(95), content.comment(post.language, post.clause), "u-7070"));
            Finding finding = violation(post);
            if (wrongly)
                finding.rationale = post.hasty;
            const Clause *clause = floor.workspace().policyNow().find(post.clause);
            CS_TRY(const auto made, floor.decide(moderatorFor(post.language), id, finding, {actionFor(*clause)}));
            const Instant filed = end - hours(9) + minutes(55 * static_cast<int>(i));
            floor.at(filed, [this, decision = made.decision, post, wrongly, i]() -> Result<> {
                CS_CHECK(floor.letClockAct());
                const auto appeal = floor.appeal(moderatorFor(post.language), decision, content.appealText(post.language, wrongly));
                if (!appeal)
                    return unlessRefused(appeal);
                if (i % 3 == 0)
                    floor.at(floor.now() + minutes(25), [this, id = *appeal, decision]() -> Result<> {
                        const std::string who = floor.lead({decision}, content.below(3));
                        return unlessRefused(AppealService(floor.workspace()).admit(floor.as(who), id));
                    });
                return {};
            });
            return {};
        });
    }
}

// Second thoughts of somebody who holds the case: handed back with a reason, refused because an exception is unanswered,
// or decided and taken back within the hold. True: the case is somebody's later.
Result<bool> DemoDays::hesitates(const std::string &who, CaseId id, const DemoPost &post, const Finding &finding,
                                 const std::vector<ActionKind> &actions)
{
    ReviewService desk(floor.workspace());
    const auto later = [&](minutes delay) {
        floor.at(inShift(floor.now() + delay), [this, id, post] { return review(id, post); });
        return true;
    };
    const auto roll = content.below(100);
    if (roll < 2) {
        static const std::vector<std::string> reasons{"I know the author.", "Needs somebody who reads the dialect.", "Too close to home today."};
        if (const auto claimed = desk.claim(floor.as(who), id); !claimed)
            return unlessRefused(claimed).map([] { return false; });
        CS_TRY([[maybe_unused]] const Receipt skipped, desk.skip(floor.as(who), id, reasons[content.below(reasons.size())]));
        return later(minutes(content.between(15, 120)));
    }
    if (roll < 5 && finding.exceptions.size() > 1) {
        Finding halfAnswered = finding;
        halfAnswered.exceptions.erase(halfAnswered.exceptions.begin());
        CS_CHECK(unlessRefused(floor.decide(who, id, halfAnswered, actions))); // R9; answered, it is decided a moment later
        return false;
    }
    if (roll < 7 && actions.empty()) {
        const auto made = floor.decide(who, id, finding, actions);
        if (!made)
            return unlessRefused(made).map([] { return true; });
        floor.at(floor.now() + seconds(3), [this, who, decision = made->decision] {
            return unlessRefused(ReviewService(floor.workspace()).stopHold(floor.as(who), decision.str()));
        });
        floor.at(floor.now() + minutes(2), [this, who, id, finding, actions] { return unlessRefused(floor.decide(who, id, finding, actions)); });
        return true;
    }
    return false;
}

} // namespace countersign
