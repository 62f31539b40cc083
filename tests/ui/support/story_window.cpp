#include "ui/support/story_window.h"

#include <fstream>

namespace countersign::ui::testing_support {

using countersign::testing_support::hours;
using countersign::testing_support::seconds;

StoryWindow::StoryWindow() : WholeWindow(at("14:00") - hours(24 * 98))
{
    story = Json::parse(std::ifstream(std::string(COUNTERSIGN_SOURCE_DIR) + "/resources/demo/content.json"))["story"];
    team.enrol("salma", {Role::Moderator});
    team.enrol("yuki", {Role::Moderator});
    team.enrol("nora", {Role::Trainer});
}

Instant StoryWindow::at(const std::string &clock) { return *parseRfc3339("2026-06-15T" + clock + ":00Z"); }

void StoryWindow::clockIs(const std::string &clock) { clockGoesOn(at(clock) - team.now()); }

void StoryWindow::switchTo(const char *handle, const char *clock)
{
    switchPerson(handle, [this, clock] { clockIs(clock); });
}

Flagged StoryWindow::post(const Json &what, Instant postedAt) const
{
    Flagged flagged;
    flagged.account = "newlife";
    flagged.handle = story["account"];
    flagged.reach = 21000;
    flagged.tags = {"nonprofit"};
    flagged.post = what["subject_id"];
    flagged.text = what["text"];
    flagged.postedAt = postedAt;
    flagged.alleged = what.value("clause", std::string("MI-4"));
    if (what.contains("media"))
        flagged.videoSeconds = what["media"]["duration_ms"].get<std::int64_t>() / 1000;
    return flagged;
}

DecisionId StoryWindow::earlier(std::size_t number)
{
    const Json what = story["earlier"][number];
    const auto day = [&](const char *field) { return at("12:00") - hours(24 * what[field].get<int>()); };
    team.advance(day("decided_days_before") - team.now());
    const CaseId id = team.flag(post(what, day("posted_days_before")));
    if (what["action"] == "none") {
        const DecisionId left = team.leaveUp(what["decided_by"], id);
        team.after(seconds(5));
        return left;
    }
    Finding finding;
    finding.verdict = Verdict::Violation;
    finding.clause = what["clause"];
    finding.quote = what["quote"];
    finding.rationale = what["rationale"];
    finding.exceptions = what["exception_why"].get<std::map<std::string, std::string>>();
    const DecisionId made = team.decide(what["decided_by"], id, finding, {ActionKind::Remove});
    team.after(seconds(60));
    team.countersign(what["countersigned_by"], team.decision(made).proposal);
    team.after(seconds(10));
    return made;
}

void StoryWindow::tellWhatWasBefore()
{
    spam = earlier(0);
    moonlight = earlier(1);
    kite = earlier(2);
    clockIs("14:00");
    team.runClock();
}

void StoryWindow::tellTheReports()
{
    for (const Json &report : story["reports"]) {
        clockIs(report["at"]);
        Flagged flagged = post(story["video"], at(story["video"]["created_at"]));
        flagged.reporter = report["reporter"]["id"];
        video = team.flag(flagged);
    }
}

} // namespace countersign::ui::testing_support
