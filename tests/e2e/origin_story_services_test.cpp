// The origin story of the design, through the services, minute by minute: a hasty removal, a ban "for multiple
// violations" that does not happen, an appeal heard with fresh eyes, and everything undone. And the counterfactual.
// Its texts are those of the demo (resources/demo/content.json).
#include "support/test_workspace.h"

#include "services/audit/audit_service.h"
#include "services/documents/documents.h"
#include "services/escalations/escalation_service.h"
#include "services/insights/export_service.h"
#include "services/replay/replay_service.h"
#include "services/orders/outbox_service.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace countersign::testing_support {
namespace origin_story {

using Codes = std::set<std::string>;

class OriginStory : public testing::Test {
protected:
    OriginStory() : team({at("14:00") - hours(24 * 98), {}})
    {
        const Json content = Json::parse(std::ifstream(std::string(COUNTERSIGN_SOURCE_DIR) + "/resources/demo/content.json"));
        story = content["story"];
        team.enrol("salma", {Role::Moderator});
        team.enrol("yuki", {Role::Moderator});
        team.enrol("nora", {Role::Trainer});
    }

    static Instant at(const std::string &clock) { return *parseRfc3339("2026-06-15T" + clock + ":00Z"); }
    void clockIs(const std::string &clock) { team.advance(at(clock) - team.now()); }

    Flagged post(const Json &told, Instant postedAt) const
    {
        Flagged flagged;
        flagged.account = "newlife";
        flagged.handle = story["account"];
        flagged.reach = 21000;
        flagged.tags = {"nonprofit"};
        flagged.post = told["subject_id"];
        flagged.text = told["text"];
        flagged.postedAt = postedAt;
        flagged.alleged = told.value("clause", std::string("MI-4"));
        if (told.contains("media"))
            flagged.videoSeconds = told["media"]["duration_ms"].get<std::int64_t>() / 1000;
        return flagged;
    }

    Finding findingOf(const Json &told) const
    {
        Finding finding;
        finding.verdict = Verdict::Violation;
        finding.clause = told["clause"];
        finding.quote = told["quote"];
        finding.rationale = told["rationale"];
        finding.exceptions = told["exception_why"].get<std::map<std::string, std::string>>();
        return finding;
    }

    // One of the three earlier decisions, so many days before the story.
    DecisionId earlier(std::size_t number)
    {
        const Json told = story["earlier"][number];
        const auto day = [&](const char *field) { return at("12:00") - hours(24 * told[field].get<int>()); };
        team.advance(day("decided_days_before") - team.now());
        const CaseId id = team.flag(post(told, day("posted_days_before")));
        if (told["action"] == "none") {
            const DecisionId left = team.leaveUp(told["decided_by"], id);
            team.after(seconds(5));
            return left;
        }
        const DecisionId made = team.decide(told["decided_by"], id, findingOf(told), {ActionKind::Remove});
        team.after(seconds(60));
        team.countersign(told["countersigned_by"], team.decision(made).proposal);
        team.after(seconds(10));
        return made;
    }

    void untilTheAppeal()
    {
        spam = earlier(0);
        moonlight = earlier(1);
        kite = earlier(2);
        clockIs("14:00");
        team.runClock();

        // 14:20 the video is reported three times: one case.
        for (const Json &report : story["reports"]) {
            clockIs(report["at"]);
            Flagged flagged = post(story["video"], at(story["video"]["created_at"]));
            flagged.reporter = report["reporter"]["id"];
            video = team.flag(flagged);
        }
        ASSERT_EQ(team.reviewCase(video).reports, 3);
        ASSERT_EQ(team.reviewCase(video).cycle, 1);

        // 14:30 tom removes it under Misinformation 4(a), having watched four of fifteen seconds.
        clockIs("14:30");
        const Json told = story["removal"];
        Finding finding = findingOf(told);
        finding.clause = told["cited"];
        finding.mediaFrom = told["media_from_s"].get<std::int64_t>();
        finding.mediaTo = told["media_to_s"].get<std::int64_t>();
        const Receipt receipt = must(team.tryDecide("tom", video, finding, {ActionKind::Remove}));
        removal = *DecisionId::parse(receipt.id("decision"));
        ASSERT_EQ(receipt.id("state"), "awaiting_signoff");
        ASSERT_EQ(receipt.id("why"), "Reach 21,000, tagged nonprofit: a removal needs a second reader.");
        ASSERT_EQ(team.decision(removal).clause, "MI-4");
        ASSERT_FALSE(team->decisions().strikeOf(removal)) << "nothing has happened yet";
        signoff = *ProposalId::parse(receipt.id("proposal"));

        // 14:34 Ines reads it blind and agrees; 14:35 it is released: strike #3.
        clockIs("14:34");
        team.runClock();
        must(SignoffService(*team).begin(team.as("ines"), signoff));
        const SignoffView blind = must(SignoffService(*team).view(team.as("ines"), signoff));
        ASSERT_TRUE(blind.proposalDetails.empty());
        ASSERT_EQ(Documents(*team, {team.as("ines").person()}).decisionFile(removal).value().count("clause"), 0u);
        team.countersign("ines", signoff);
        clockIs("14:35");
        ASSERT_EQ(team.runClock().released, std::vector<std::string>{removal.str()});
        ASSERT_EQ(strike(spam), StrikeState::Expired);
        ASSERT_EQ(strike(moonlight), StrikeState::Active);
        ASSERT_EQ(strike(removal), StrikeState::Active);
        ASSERT_EQ(team.orders(team.account("newlife")).back().action, "remove");

        // 14:38 the author appeals: the strike is contested from this minute.
        clockIs("14:38");
        AppealFiling filing;
        filing.decision = removal;
        filing.text = story["appeal"]["text"];
        appeal = *AppealId::parse(must(AppealService(*team).file(team.as("ben"), filing)).id("appeal"));
        ASSERT_EQ(strike(removal), StrikeState::Contested);
    }

    StrikeState strike(DecisionId id) { return team.strikeOf(id).state; }

    BanProposal ban(std::vector<DecisionId> grounds, const std::string &rationale) const
    {
        BanProposal proposal;
        proposal.account = story["account"];
        proposal.grounds = std::move(grounds);
        proposal.rationale = rationale;
        return proposal;
    }

    Receipt hearing()
    {
        const Json told = story["hearing"];
        return must(AppealService(*team).decide(team.as("dana"), appeal, AppealOutcome::Overturned, told["reply"],
                                                told["attribution"]["step"].get<std::string>() + ":" + told["attribution"]["cause"].get<std::string>()));
    }

    TestWorkspace team;
    Json story;
    DecisionId spam, moonlight, kite, removal;
    CaseId video;
    ProposalId signoff;
    AppealId appeal;
};

Json effect(const Receipt &receipt, const std::string &subject)
{
    for (const auto &one : receipt.made["effects"])
        if (one["subject"] == subject)
            return one;
    return nullptr;
}

TEST_F(OriginStory, TheBanForMultipleViolationsDoesNotHappen)
{
    ASSERT_NO_FATAL_FAILURE(untilTheAppeal());
    ProposalService proposals(*team);

    // 15:00 "multiple violations": no decision listed, refused (R2), and recorded.
    clockIs("15:00");
    const auto first = proposals.submit(team.as("emre"), ban({}, story["ban_attempt"]["rationale"]));
    EXPECT_EQ(codeOf(first), "refused");
    EXPECT_EQ(unmetOf(first), (Codes{"R2:grounds.listed", "R3:grounds.uncontested", "R4:grounds.enough", "R10:notice.complete",
                                     "R3:account.no_open_appeal", "R1:two.people", "R12:reach.second_look"}));
    EXPECT_EQ(first.error().message.english(), "Ban proposal not submitted. No decision is listed. \"Multiple violations\" is no ground.");
    const auto refusal = team->log().entry(team.logSize());
    EXPECT_EQ(refusal->type, "refused");
    EXPECT_EQ(refusal->actor, team.as("emre").id().str());
    EXPECT_EQ(refusal->at, at("15:00"));
    EXPECT_NE(stringOr(refusal->data, "rules").find("R2:grounds.listed"), std::string::npos);

    // 15:02 he lists strikes #2 and #3: one is contested (R3), and one of two is final (R4).
    clockIs("15:02");
    const auto second = proposals.submit(team.as("emre"), ban({removal, moonlight}, story["ban_attempt"]["second_try"]["rationale"]));
    EXPECT_EQ(unmetOf(second), (Codes{"R3:grounds.uncontested", "R4:grounds.enough", "R3:account.no_open_appeal", "R1:two.people", "R12:reach.second_look"}));
    std::map<std::string, std::string> why;
    for (const Requirement &r : second.error().requirements)
        why[r.id] = r.why.english();
    EXPECT_EQ(why["grounds.uncontested"], removal.str() + " is under appeal (" + appeal.str() + "), so it can't support a ban.");
    EXPECT_EQ(why["grounds.enough"], "1 of 2 final violations counted.");
    EXPECT_EQ(second.error().hint.english(), "Decide " + appeal.str() + " first, or freeze the account for up to 72 h if there is imminent harm.");
    EXPECT_EQ(team.lastRefusal()["code"], "refused");
    EXPECT_EQ(unmetOf(proposals.submit(team.as("emre"), ban({removal, moonlight, spam}, "All three."))).count("R3:grounds.uncontested"), 1u);
    EXPECT_EQ(unmetOf(proposals.freeze(team.as("emre"), "newlife", "MI-4", removal, "Stop it.")), Codes{"R11:clause.imminent"});
    EXPECT_TRUE(team->proposals().open().empty());
    for (const Sanction &sanction : team->sanctions().all(team.account("newlife"), false))
        EXPECT_NE(sanction.action, ActionKind::Ban);

    // What the account's page says about it.
    const Json page = must(Documents(*team, {team.as("emre").person()}).accountFile(story["account"]));
    EXPECT_EQ(page["strikes_by_state"], (Json{{"active", 1}, {"contested", 1}, {"expired", 1}}));
    Codes blocked;
    for (const auto &one : page["ban_blocked"])
        blocked.insert(one["rule"].get<std::string>() + ":" + one["id"].get<std::string>());
    EXPECT_TRUE(blocked.contains("R3:grounds.uncontested"));
    EXPECT_TRUE(blocked.contains("R4:grounds.enough"));

    // 15:04 the press asks; a clock runs, and nothing speeds up or stops.
    clockIs("15:04");
    EscalationService escalations(*team);
    EscalationService::Opening press;
    press.kind = EscalationKind::Press;
    press.subject = story["account"];
    press.due = at("15:04") + minutes(story["escalation"]["due_minutes"].get<int>());
    press.note = story["escalation"]["text"];
    const EscalationId asked = *EscalationId::parse(must(escalations.open(team.as("vera"), press)).id("escalation"));
    must(escalations.acknowledge(team.as("dana"), asked));
    EXPECT_EQ(team->escalations().find(asked)->dueAt, at("17:04"));
    EXPECT_TRUE(team.appealNow(appeal).open());

    // 15:20 Dana hears the appeal with fresh eyes.
    clockIs("15:20");
    AppealService appeals(*team);
    EXPECT_EQ(unmetOf(appeals.claim(team.as("ines"), appeal)), Codes{"R7:hearer.took_no_part"}) << "she countersigned";
    EXPECT_EQ(unmetOf(appeals.claim(team.as("tom"), appeal)), (Codes{"R7:hearer.took_no_part", "R23:signer.qualified"}));
    must(appeals.claim(team.as("dana"), appeal));
    const AppealView heard = must(appeals.view(appeal));
    EXPECT_EQ(heard.text, story["appeal"]["text"]);
    EXPECT_EQ(heard.clause, "MI-4");
    EXPECT_EQ(stringOr(heard.content, "text"), story["video"]["text"]);
    EXPECT_TRUE(heard.evidenceIntact);
    const Json blindFile = must(Documents(*team, {team.as("dana").person()}).decisionFile(removal));
    EXPECT_FALSE(blindFile.contains("decided_by"));
    EXPECT_FALSE(blindFile.contains("rationale"));
    const Json preview = effectsJson(must(appeals.preview(removal)));
    const Receipt overturned = hearing();
    EXPECT_EQ(overturned.made["effects"], preview["effects"]) << "preview and effect are one";
    EXPECT_EQ(overturned.made["irreversible"], preview["irreversible"]);
    EXPECT_EQ(team.decision(removal).state, DecisionState::Overturned);
    EXPECT_EQ(strike(removal), StrikeState::Void);
    EXPECT_EQ(strike(moonlight), StrikeState::Active) << "stands on its own";
    EXPECT_EQ(effect(overturned, team.strikeOf(removal).id.str())["to"], "void");
    const auto orders = team.orders(team.account("newlife"));
    EXPECT_EQ(orders.back().action, "restore");
    EXPECT_EQ(team->accounts().externalId("post", orders.back().target), story["video"]["subject_id"]);
    EXPECT_EQ(team.appealNow(appeal).attribution, "review:missed_context");
    const auto notices = team->outgoing().notices(team.account("newlife"));
    EXPECT_EQ(notices[notices.size() - 2].kind, "correction");
    EXPECT_EQ(notices.back().kind, "appeal_outcome");
    for (const NoticeRecord &notice : {notices[notices.size() - 2], notices.back()}) {
        const std::string text = team->log().open(notice.vault)->dump();
        for (const char *person : {"tom", "ines", "dana", "u-4411"})
            EXPECT_EQ(text.find("\"" + std::string(person)), std::string::npos) << person;
    }
    must(OutboxService(*team).settle(&team.as("vera"), orders.back().id.str(), false));
    EXPECT_EQ(team.sanction(orders.back().sanction).state, SanctionState::Reversed);
    must(escalations.resolve(team.as("dana"), asked, story["escalation"]["reply"]));

    // Nothing of it supports anything any more.
    EXPECT_EQ(unmetOf(proposals.submit(team.as("emre"), ban({moonlight}, "Then this one."))), (Codes{"R4:grounds.enough", "R1:two.people", "R12:reach.second_look"}));
    team.checkLog();
}

TEST_F(OriginStory, ATraineeReplaysItAsOfHalfPastTwoAndSeesNothingLater)
{
    ASSERT_NO_FATAL_FAILURE(untilTheAppeal());
    clockIs("15:20");
    hearing();
    const auto then = must(Workspace::asOf(*team, team->lastEntryAt(at("14:30") - seconds(1))));
    Viewer trainee;
    trainee.person = team.as("ben").person();
    Documents documents(*then, trainee);
    const Json file = must(documents.caseFile(video));
    EXPECT_EQ(file["reports"].size(), 3u);
    EXPECT_TRUE(file["decisions"].empty());
    EXPECT_EQ(file["subject"]["text"], story["video"]["text"]);
    const std::string everything = file.dump() + must(documents.accountFile(story["account"])).dump();
    for (const std::string &later : {removal.str() + "\"", appeal.str() + "\"", std::string("overturned"), std::string("under_appeal"), std::string("tom\"")})
        EXPECT_EQ(everything.find(later), std::string::npos) << later;
    EXPECT_FALSE(documents.decisionFile(removal));
    EXPECT_EQ(must(documents.accountFile(story["account"]))["strikes_by_state"], (Json{{"active", 1}, {"expired", 1}}));
}

TEST_F(OriginStory, TheMistakeBecomesTraining)
{
    ASSERT_NO_FATAL_FAILURE(untilTheAppeal());
    clockIs("15:20");
    hearing();
    clockIs("15:30");
    ReplayService replay(*team);
    ReplayRecipe recipe;
    recipe.overturnedOnly = true;
    const Json made = must(replay.createSet(team.as("nora"), story["replay"]["set"], recipe));
    ASSERT_EQ(intOr(made, "items"), 1) << "the one decision that was overturned";
    const std::int64_t set = must(replay.set(story["replay"]["set"])).id;

    const std::int64_t before = team.logSize();
    const std::int64_t session = must(replay.start(team.as("ben"), set)).id;
    const Json item = must(replay.item(team.as("ben"), session, 1));
    EXPECT_EQ(item["case"]["subject"]["text"], story["video"]["text"]);
    EXPECT_EQ(item["case"]["reports"].size(), 3u);
    const std::string shown = item.dump();
    for (const std::string &later : {removal.str() + "\"", appeal.str() + "\"", std::string("overturned"), std::string("under_appeal"), std::string("awaiting_signoff"),
                                     story["removal"]["rationale"].get<std::string>(), story["appeal"]["text"].get<std::string>(), std::string("\"tom\"")})
        EXPECT_EQ(shown.find(later), std::string::npos) << later;
    EXPECT_EQ(codeOf(replay.reveal(team.as("ben"), session, 1)), "conflict") << "judge first";

    must(replay.answer(team.as("ben"), session, 1, Verdict::NoViolation, {}, "A lesson about telescopes; the whole of it says so."));
    const Json revealed = must(replay.reveal(team.as("ben"), session, 1));
    EXPECT_EQ(revealed["history"]["verdict"], "violation");
    EXPECT_EQ(revealed["history"]["clause"], "MI-4");
    EXPECT_EQ(revealed["final"]["verdict"], "no_violation");
    EXPECT_EQ(revealed["agrees"], true);
    EXPECT_EQ(codeOf(replay.answer(team.as("ben"), session, 1, Verdict::Violation, "MI-4")), "conflict") << "what was revealed is answered";
    const Json score = must(replay.score(team.as("ben"), session));
    EXPECT_EQ(score["n"], 1);
    EXPECT_EQ(score["agreed"], 1);
    EXPECT_EQ(score["as_decided_agreed"], 0) << "he saw what the first judge did not";
    EXPECT_EQ(team.logSize(), before) << "replay never touches reality";
    team.checkLog();
}

TEST_F(OriginStory, WhatIsPublishedTellsTheMistake)
{
    ASSERT_NO_FATAL_FAILURE(untilTheAppeal());
    clockIs("15:20");
    hearing();
    ExportService exports(*team);
    const ExportRange thatDay{at("00:00"), at("23:59")};
    const Export statements = must(exports.statements(ExportFormat::JsonBatches, thatDay));
    ASSERT_EQ(statements.records, 1u) << "one restriction was released that day";
    const Json statement = parseJson(statements.files.at(0).bytes)["statements"].at(0);
    EXPECT_EQ(statement["decision_visibility"], Json::array({"DECISION_VISIBILITY_CONTENT_REMOVED"}));
    EXPECT_EQ(statement["application_date"], "2026-06-15");
    EXPECT_EQ(statement["content_type"], Json::array({"CONTENT_TYPE_VIDEO"}));
    EXPECT_EQ(must(exports.statements(ExportFormat::Csv, {})).records, 3u) << "with the earlier two removals";

    std::string published = statements.files.at(0).bytes;
    std::string report;
    for (const ExportFile &file : must(exports.report(ReportStandard::Dsa, thatDay)).files)
        report += file.bytes;
    EXPECT_NE(report.find("decision_reversed"), std::string::npos);
    published += report;
    for (const ExportFile &file : must(exports.report(ReportStandard::SantaClara, thatDay)).files)
        published += file.bytes;
    for (const std::string &kept : {story["account"].get<std::string>(), story["video"]["text"].get<std::string>().substr(0, 30), std::string("u-4411"),
                                    story["removal"]["rationale"].get<std::string>(), std::string(" ines"), std::string("\"ines"), std::string("dana"), std::string("salma")})
        EXPECT_EQ(published.find(kept), std::string::npos) << kept << " is nobody's business outside";
}

TEST_F(OriginStory, TheLogVerifiesAndOneChangedByteIsFoundAndLocated)
{
    ASSERT_NO_FATAL_FAILURE(untilTheAppeal());
    clockIs("15:20");
    hearing();
    team.checkLog();
    must(AuditService(*team).checkpoint(team.as("vera")));
    const std::string copy = team.path() + ".copy";
    team->db().script("VACUUM INTO '" + copy + "'");
    EXPECT_TRUE(must(AuditService::verifyFile(copy)).intact);

    std::int64_t changed = 0; // where the removal was decided
    for (std::int64_t seq = 1; seq <= team.logSize(); ++seq)
        if (const auto entry = team->log().entry(seq); entry->type == "decision.made" && intOr(entry->data, "decision") == removal.value)
            changed = seq;
    ASSERT_GT(changed, 0);
    {
        const auto forger = must(Connection::open(copy, OpenMode::ReadWrite));
        forger->script("DROP TRIGGER log_is_never_changed");
        forger->run("UPDATE log SET leaf = replace(leaf, '\"MI-4\"', '\"MI-2\"') WHERE seq = ?1", changed);
        ASSERT_EQ(forger->changes(), 1);
    }
    const VerifyReport report = must(AuditService::verifyFile(copy));
    EXPECT_FALSE(report.intact);
    EXPECT_EQ(report.firstBad, changed);
}

TEST_F(OriginStory, CounterfactualAnExternalBanFallsWithOneOverturn)
{
    ASSERT_NO_FATAL_FAILURE(untilTheAppeal());
    clockIs("15:00");
    const SanctionId ban = team.importBan("newlife", story["external_ban"]["rests_on"].get<std::vector<std::string>>());
    EXPECT_EQ(team.sanction(ban).state, SanctionState::InForce);
    EXPECT_TRUE(team.sanction(ban).external);
    for (const PlatformOrder &order : team.orders(team.account("newlife")))
        EXPECT_NE(order.action, "ban") << "imported sanctions are never emitted";
    EXPECT_TRUE(team.appealNow(appeal).open()) << "it closes nothing";

    clockIs("15:20");
    const Json preview = effectsJson(must(AppealService(*team).preview(removal)));
    const Receipt overturned = hearing();
    EXPECT_EQ(overturned.made["effects"], preview["effects"]);
    EXPECT_EQ(effect(overturned, ban.str())["to"], "reversing");
    EXPECT_EQ(effect(overturned, ban.str())["what"], "external ban " + ban.str() + " rested on this post: the account is restored");
    EXPECT_EQ(team.sanction(ban).state, SanctionState::Reversing);
    PlatformOrder restore;
    for (const PlatformOrder &order : team.orders(team.account("newlife")))
        if (order.targetKind == "account")
            restore = order;
    EXPECT_EQ(restore.action, "restore");
    EXPECT_EQ(restore.sanction, ban);
    must(OutboxService(*team).settle(&team.as("vera"), restore.id.str(), false));
    EXPECT_EQ(team.sanction(ban).state, SanctionState::Reversed) << "the account is back";
    EXPECT_EQ(strike(moonlight), StrikeState::Active);
    team.checkLog();
}

TEST_F(OriginStory, CounterfactualABanThatNamesNothingFallsToo)
{
    ASSERT_NO_FATAL_FAILURE(untilTheAppeal());
    clockIs("15:00");
    const SanctionId ban = team.importBan("newlife", {});
    clockIs("15:20");
    EXPECT_EQ(effect(hearing(), ban.str())["what"], "external ban " + ban.str() + " named no ground of its own: the account is restored");
    EXPECT_EQ(team.sanction(ban).state, SanctionState::Reversing);
}

} // namespace origin_story
} // namespace countersign::testing_support
