#include "demo/demo_story.h"

#include "services/appeals/appeal_service.h"
#include "services/escalations/escalation_service.h"
#include "services/proposals/proposal_service.h"
#include "services/replay/replay_service.h"

namespace countersign {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

Instant clockTime(Instant day, const std::string &hhmm)
{
    return day + hours(std::stoi(hhmm.substr(0, 2))) + minutes(std::stoi(hhmm.substr(3, 2)));
}

std::map<std::string, std::string> wordsOf(const Json &object)
{
    std::map<std::string, std::string> out;
    for (const auto &[key, value] : object.items())
        out[key] = value.get<std::string>();
    return out;
}

DemoPost storyPost(const DemoContent &content, const Json &told, const std::string &clause)
{
    DemoPost post;
    post.clause = clause;
    post.language = stringOr(told, "language");
    post.text = stringOr(told, "text");
    post.media = content.mediaOf(told);
    return post;
}

Finding storyFinding(const Json &told)
{
    Finding finding;
    finding.rationale = stringOr(told, "rationale");
    if (stringOr(told, "action") == "none")
        return finding;
    finding.verdict = Verdict::Violation;
    finding.clause = stringOr(told, "clause");
    finding.quote = stringOr(told, "quote");
    finding.exceptions = wordsOf(told.value("exception_why", Json::object()));
    if (told.contains("media_from_s")) {
        finding.mediaFrom = intOr(told, "media_from_s");
        finding.mediaTo = intOr(told, "media_to_s");
    }
    return finding;
}

// A refusal is what the story is about; anything else that fails is an error of the demo.
Result<> refused(const Result<Receipt> &result)
{
    if (!result && result.error().code == ErrorCode::Refused)
        return {};
    if (!result)
        return fail(result.error());
    return fail(ErrorCode::Internal, CS_TEXT("The demo's ban was accepted, which the rules should have refused."));
}

struct Story {
    DemoFloor &floor;
    DemoContent &content;
    Instant day;
    std::shared_ptr<DemoReport> report;
    DecisionId strikeTwo;
    std::map<std::string, DecisionId> decisions; // by the post they are about

    const Json &told() const { return content.story(); }
    IncomingAccount account() const { return content.notableAccount(0); }
};

void planEarlier(const std::shared_ptr<Story> &story)
{
    for (const Json &earlier : story->told()["earlier"]) {
        const Instant posted = story->day - hours(24 * intOr(earlier, "posted_days_before")) + hours(11);
        const Instant decided = story->day - hours(24 * intOr(earlier, "decided_days_before")) + hours(12);
        story->floor.at(decided, [story, earlier, posted]() -> Result<> {
            DemoFloor &floor = story->floor;
            const DemoPost post = storyPost(story->content, earlier, stringOr(earlier, "clause"));
            CS_TRY(const CaseId id, floor.report(post, story->account(), stringOr(earlier, "subject_id"), posted, "Please look.", "u-1500"));
            const auto action = parse<ActionKind>(stringOr(earlier, "action")).value_or(ActionKind::None);
            std::vector<ActionKind> actions;
            if (action != ActionKind::None)
                actions.push_back(action);
            CS_TRY(const auto made, floor.decide(stringOr(earlier, "decided_by"), id, storyFinding(earlier), actions));
            story->decisions[stringOr(earlier, "subject_id")] = made.decision;
            if (intOr(earlier, "strike") == 2)
                story->strikeTwo = made.decision;
            if (made.proposal.valid())
                floor.at(floor.now() + minutes(5), [story, earlier, proposal = made.proposal]() -> Result<> {
                    CS_CHECK(story->floor.letClockAct());
                    return story->floor.signOff(stringOr(earlier, "countersigned_by", "oskar"), proposal, true);
                });
            return {};
        });
    }
}

void planRemoval(const std::shared_ptr<Story> &story)
{
    const Json &video = story->told()["video"];
    const Instant posted = clockTime(story->day, stringOr(video, "created_at"));
    for (const Json &one : story->told()["reports"])
        story->floor.at(clockTime(story->day, stringOr(one, "at")), [story, one, posted]() -> Result<> {
            const Json &told = story->told()["video"];
            CS_TRY(story->report->storyCase, story->floor.report(storyPost(story->content, told, stringOr(one, "clause")), story->account(),
                                                                 stringOr(told, "subject_id"), posted, stringOr(one, "text"),
                                                                 stringOr(one["reporter"], "id")));
            return {};
        });
    story->floor.at(clockTime(story->day, stringOr(story->told()["removal"], "at")), [story]() -> Result<> {
        const Json &removal = story->told()["removal"];
        CS_TRY(const auto made,
               story->floor.decide(stringOr(removal, "by"), story->report->storyCase, storyFinding(removal), {ActionKind::Remove}));
        story->report->storyRemoval = made.decision;
        story->decisions[stringOr(story->told()["video"], "subject_id")] = made.decision;
        story->floor.at(clockTime(story->day, stringOr(story->told()["signoff"], "at")), [story, proposal = made.proposal]() -> Result<> {
            CS_CHECK(story->floor.letClockAct());
            return story->floor.signOff(stringOr(story->told()["signoff"], "by"), proposal, true);
        });
        return {};
    });
}

void planAppealAndBan(const std::shared_ptr<Story> &story)
{
    const Json &told = story->told();
    story->floor.at(clockTime(story->day, stringOr(told["appeal"], "at")), [story]() -> Result<> {
        CS_CHECK(story->floor.letClockAct());
        CS_TRY(story->report->storyAppeal, story->floor.appeal("yuki", story->report->storyRemoval, stringOr(story->told()["appeal"], "text")));
        return {};
    });
    story->floor.at(clockTime(story->day, stringOr(told["ban_attempt"], "at")), [story] {
        BanProposal proposal;
        proposal.account = story->account().id;
        proposal.rationale = stringOr(story->told()["ban_attempt"], "rationale");
        return refused(ProposalService(story->floor.workspace()).submit(story->floor.as("emre"), proposal));
    });
    story->floor.at(clockTime(story->day, stringOr(told["ban_attempt"]["second_try"], "at")), [story] {
        const Json &second = story->told()["ban_attempt"]["second_try"];
        BanProposal proposal;
        proposal.account = story->account().id;
        proposal.rationale = stringOr(second, "rationale");
        proposal.grounds = {story->report->storyRemoval, story->strikeTwo};
        proposal.quotes = {{story->report->storyRemoval.str(), stringOr(story->told()["removal"], "quote")},
                           {story->strikeTwo.str(), stringOr(story->told()["earlier"][1], "quote")}};
        return refused(ProposalService(story->floor.workspace()).submit(story->floor.as("emre"), proposal));
    });
}

void planPressAndHearing(const std::shared_ptr<Story> &story)
{
    const Json &told = story->told();
    story->floor.at(clockTime(story->day, stringOr(told["escalation"], "at")), [story]() -> Result<> {
        const Json &press = story->told()["escalation"];
        const std::string owner = stringOr(press, "owner");
        EscalationService service(story->floor.workspace());
        EscalationService::Opening opening;
        opening.kind = EscalationKind::Press;
        opening.subject = story->account().id;
        opening.due = story->floor.now() + minutes(intOr(press, "due_minutes"));
        opening.note = stringOr(press, "from") + ": " + stringOr(press, "text") + "\nAsks: " + stringOr(press, "asks");
        CS_TRY(const Receipt opened, service.open(story->floor.as(owner), opening));
        const auto id = EscalationId::parse(opened.id("escalation")).value();
        story->report->storyEscalation = id;
        CS_TRY([[maybe_unused]] const Receipt mine, service.acknowledge(story->floor.as(owner), id));
        story->floor.at(clockTime(story->day, "15:40"), [story, id, owner]() -> Result<> {
            CS_TRY([[maybe_unused]] const Receipt done,
                   EscalationService(story->floor.workspace())
                       .resolve(story->floor.as(owner), id, stringOr(story->told()["escalation"], "reply")));
            return {};
        });
        return {};
    });
    story->floor.at(clockTime(story->day, stringOr(told["hearing"], "at")), [story] {
        const Json &hearing = story->told()["hearing"];
        const Json &failed = hearing["attribution"];
        return story->floor.hear(stringOr(hearing, "by"), story->report->storyAppeal, AppealOutcome::Overturned, stringOr(hearing, "reply"),
                                 stringOr(failed, "step") + ":" + stringOr(failed, "cause"));
    });
}

// The posts of the account as a set to judge again, each as of the minute at which it was decided.
void planReplay(const std::shared_ptr<Story> &story)
{
    story->floor.at(clockTime(story->day, "15:30"), [story]() -> Result<> {
        const Json &told = story->told()["replay"];
        ReplayRecipe recipe;
        for (const Json &post : told["items"])
            recipe.decisions.push_back(story->decisions.at(post.get<std::string>()));
        CS_TRY([[maybe_unused]] const Json made, ReplayService(story->floor.workspace())
                                                     .createSet(story->floor.as(stringOr(told, "author")), stringOr(told, "set"), recipe));
        story->report->storyReplaySet = stringOr(told, "set");
        return {};
    });
}

} // namespace

void planStory(DemoFloor &floor, DemoContent &content, Instant day, std::shared_ptr<DemoReport> report)
{
    report->storyAccount = content.notableAccount(0).handle;
    const auto story = std::make_shared<Story>(Story{floor, content, day, std::move(report), {}, {}});
    planEarlier(story);
    planRemoval(story);
    planAppealAndBan(story);
    planPressAndHearing(story);
    planReplay(story);
}

void planTwin(DemoFloor &floor, DemoContent &content, Instant end, std::shared_ptr<DemoReport> report)
{
    IncomingAccount account;
    account.id = "acct-harbour-choir";
    account.handle = "@harbour_choir";
    account.displayName = "Harbour Choir";
    account.reach = 640;
    report->twinAccount = account.handle;
    const auto decide = [&floor, &content, account, report](const char *clause, const char *who, bool first) -> Result<> {
        const DemoPost post = content.postOf(clause, DemoPost::Kind::Violates, "en");
        CS_TRY(const CaseId id, floor.report(post, account, std::string("post-harbour-choir-") + (first ? "1" : "2"), floor.now() - minutes(30),
                                             content.comment("en", clause), "u-3030"));
        Finding finding;
        finding.verdict = Verdict::Violation;
        finding.clause = post.clause;
        finding.quote = post.quote;
        finding.rationale = post.rationale;
        finding.exceptions = post.exceptionWhy;
        CS_TRY(const auto made, floor.decide(who, id, finding, {ActionKind::Remove}));
        (first ? report->twinFinal : report->twinAppealed) = made.decision;
        (first ? report->twinFinalQuote : report->twinAppealedQuote) = post.quote;
        return {};
    };
    floor.at(end - hours(24 * 9), [decide] { return decide("HE-2.1", "mira", true); });
    floor.at(end - hours(5), [decide] { return decide("SP-1", "salma", false); });
    floor.at(end - hours(4), [&floor, &content, report]() -> Result<> {
        CS_CHECK(floor.letClockAct());
        CS_TRY([[maybe_unused]] const AppealId filed, floor.appeal("yuki", report->twinAppealed, content.appealText("en", true)));
        return {};
    });
}

} // namespace countersign
