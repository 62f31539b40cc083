// R6, prior sight: who was shown what a proposal keeps hidden is not dealt it, and nobody else is kept from reading.
#include "support/raw_sql.h"
#include "support/test_workspace.h"

#include "services/appeals/appeal_desk.h"
#include "services/audit/audit_service.h"
#include "services/documents/documents.h"
#include "services/people/people_service.h"
#include "services/signoff/signoff_desk.h"
#include "services/signoff/signoff_rules.h"
#include "store/migrator.h"

#include <gtest/gtest.h>

#include <functional>

namespace countersign::testing_support {
namespace sight_tests {

using Codes = std::set<std::string>;

Documents shownTo(TestWorkspace &team, const std::string &who) { return {*team, Viewer{team.as(who).person()}}; }

std::vector<std::string> sightOf(TestWorkspace &team, const std::string &who)
{
    std::vector<std::string> out;
    auto rows = team->db().prepare("SELECT use_case, kind, id FROM sight WHERE person = ?1 ORDER BY kind, id");
    rows.bind(team.as(who).id());
    while (rows.step())
        out.push_back(rows.string(0) + " " + rows.string(1) + " " + std::to_string(rows.integer(2)));
    return out;
}

bool mayRead(TestWorkspace &team, const std::string &who, ProposalId id)
{
    const auto waiting = must(SignoffService(*team).worklist(team.as(who)));
    return std::find(waiting.begin(), waiting.end(), id) != waiting.end();
}

struct Sight : testing::Test {
    TestWorkspace team;
    std::vector<DecisionId> grounds = team.twoFinal();
    ProposalId proposed() { return team.propose("emre", team.ban("acc-1", grounds)); }
};

TEST_F(Sight, EveryDocumentThatShowsAFindingDisqualifiesItsViewerFromSigningOnIt)
{
    const DecisionId ground = grounds[0];
    struct Way {
        const char *useCase;
        std::function<void()> look;
    };
    const Viewer ines{team.as("ines").person()};
    const NoticeId notice = team->outgoing().noticesAbout(ground).at(0).id;
    std::int64_t made = 0;
    for (std::int64_t seq = team.firstEntry(); made == 0; ++seq)
        if (team->log().entry(seq)->type == "decision.made")
            made = seq;
    const std::vector<Way> ways{
        {"case.show", [&] { must(Documents(*team, ines).caseFile(team.decision(ground).reviewCase)); }},
        {"account.show", [&] { must(Documents(*team, ines).accountFile("acc-1")); }},
        {"decision.show", [&] { must(Documents(*team, ines).decisionFile(ground)); }},
        {"notice.show", [&] { must(Documents(*team, ines).noticeFile(notice)); }},
        {"sanction.list", [&] { must(Documents(*team, ines).sanctions(team.account("acc-1"), false)); }},
        {"log.show", [&] { must(Documents(*team, ines).logEntry(made)); }},
        {"account.show", [&] { // as it stood: the sight is of today
             const auto then = must(Workspace::asOf(*team, team.logSize()));
             must(Documents(*then, {ines.person, &*team}).accountFile("acc-1"));
         }},
    };
    for (const Way &way : ways) {
        team->db().run("DROP TRIGGER IF EXISTS sight_is_never_deleted");
        team->db().run("DELETE FROM sight");
        way.look();
        const auto seen = sightOf(team, "ines");
        EXPECT_NE(std::find(seen.begin(), seen.end(), std::string(way.useCase) + " decision " + std::to_string(ground.value)), seen.end()) << way.useCase;
        const ProposalId id = proposed();
        EXPECT_FALSE(mayRead(team, "ines", id)) << way.useCase;
        EXPECT_EQ(unmetOf(SignoffService(*team).begin(team.as("ines"), id)), Codes{"R6:reader.prior_sight"}) << way.useCase;
        EXPECT_EQ(team.lastRefusal()["rules"], "R6:reader.prior_sight") << "R16";
        EXPECT_TRUE(mayRead(team, "dana", id)) << "who was shown nothing reads it";
        must(ProposalService(*team).withdraw(team.as("emre"), id));
    }
}

TEST_F(Sight, WhatItRequiresSaysWhyAndWhatClearsItWithoutTheFinding)
{
    must(shownTo(team, "ines").accountFile("acc-1"));
    const ProposalId id = proposed();
    for (const Requirement &r : readerRequirements(*team, team.as("ines").person(), team.proposal(id), team.now())) {
        if (r.id != "reader.prior_sight")
            continue;
        EXPECT_EQ(r.state, RequirementState::NotMet);
        EXPECT_EQ(r.rule, "R6");
        EXPECT_NE(r.why.english().find("ines was shown on"), std::string::npos);
        EXPECT_EQ(r.why.english().find("HB-1"), std::string::npos);
        EXPECT_FALSE(r.clears.english().empty());
    }
    for (const SignoffRow &row : must(SignoffDesk(*team).rows(team.as("ines")))) {
        EXPECT_FALSE(row.mayRead);
        EXPECT_EQ(unmetOf(row.reader), Codes{"R6:reader.prior_sight"}) << "the window says the same";
    }
    must(shownTo(team, "ines").proposalFile(id)); // nothing is left to be blind to
    EXPECT_FALSE(must(shownTo(team, "ines").proposalFile(id)).contains("hidden"));
}

TEST_F(Sight, TheContentAloneAndOrdinaryWorkDisqualifyNobody)
{
    Flagged same; // the same post is reported again; another post of the account, too
    same.post = team->accounts().externalId("post", team.decision(grounds[0]).subject);
    const CaseId other = team.flag();
    must(shownTo(team, "ines").caseFile(other)); // an undecided post of the same account, with its summary
    must(ReviewService(*team).claim(team.as("ines"), other));
    must(ReviewService(*team).release(team.as("ines"), other));
    must(SignoffDesk(*team).rows(team.as("ines")));
    must(ReviewService(*team).holds(Viewer{team.as("ines").person()}));
    must(AppealDesk(*team).rows(team.as("ines")));
    must(shownTo(team, "ines").orders(false));
    EXPECT_EQ(sightOf(team, "ines"), std::vector<std::string>{});
    const ProposalId id = proposed();
    // While it is open all of it is hidden, so looking at everything costs nothing.
    must(shownTo(team, "ines").accountFile("acc-1"));
    must(shownTo(team, "ines").proposalFile(id));
    must(shownTo(team, "ines").caseFile(team.decision(grounds[1]).reviewCase));
    for (const NoticeRecord &notice : team->outgoing().noticesAbout(grounds[0]))
        must(shownTo(team, "ines").noticeFile(notice.id));
    for (std::int64_t seq = team.firstEntry(); seq <= team.logSize(); ++seq)
        must(shownTo(team, "ines").logEntry(seq));
    EXPECT_EQ(sightOf(team, "ines"), std::vector<std::string>{});
    team.countersign("ines", id);
}

TEST_F(Sight, AnotherAccountsFindingsDisqualifyForThatAccountOnly)
{
    Flagged there;
    there.account = "acc-2";
    team.removed(there);
    must(shownTo(team, "ines").accountFile("acc-2"));
    EXPECT_FALSE(sightOf(team, "ines").empty());
    EXPECT_TRUE(mayRead(team, "ines", proposed()));
}

TEST_F(Sight, WhatWasFoundBlindPersistsWhateverWasShownAfterIt)
{
    const ProposalId first = proposed();
    team.readAndReveal("ines", first);
    must(shownTo(team, "ines").accountFile("acc-1")); // now she sees it all
    EXPECT_FALSE(sightOf(team, "ines").empty());
    must(SignoffService(*team).sendBack(team.as("ines"), first, "Is the first one not satire?"));
    const ProposalId again = proposed();
    EXPECT_TRUE(mayRead(team, "ines", again)) << "findings persist across resubmission";
    must(SignoffService(*team).begin(team.as("ines"), again));
    for (const ReadingItem &item : team->proposals().items(again, team.as("ines").id()))
        EXPECT_TRUE(item.decoy || item.verdict) << "she does not read it twice";
    team.countersign("ines", again);
}

TEST_F(Sight, WhoSawTheProposalBeforeTheirPromotionDoesNotSignItAsALead)
{
    const ProposalId id = proposed();
    must(shownTo(team, "ben").proposalFile(id)); // nothing is hidden from who is no lead
    const auto seen = sightOf(team, "ben");
    EXPECT_NE(std::find(seen.begin(), seen.end(), "proposal.show proposal " + std::to_string(id.value)), seen.end());
    Person promoted = team.as("ben").person();
    promoted.roles = {Role::Lead};
    EXPECT_TRUE(unmetOf(readerRequirements(*team, promoted, team.proposal(id), team.now() + hours(100))).contains("R6:reader.prior_sight"));
}

TEST_F(Sight, TheLogsEntryAboutTheProposalAloneIsSightOfIt)
{
    const ProposalId id = proposed();
    std::int64_t submitted = 0;
    for (std::int64_t seq = team.firstEntry(); seq <= team.logSize(); ++seq)
        if (team->log().entry(seq)->type == "proposal.submitted")
            submitted = seq;
    must(shownTo(team, "ben").logEntry(submitted));
    EXPECT_EQ(sightOf(team, "ben"), std::vector<std::string>{"log.show proposal " + std::to_string(id.value)});
    Person promoted = team.as("ben").person();
    promoted.roles = {Role::Lead};
    EXPECT_TRUE(unmetOf(readerRequirements(*team, promoted, team.proposal(id), team.now() + hours(100))).contains("R6:reader.prior_sight"));
}

TEST_F(Sight, AFindingOfOnesOwnMadeAfterTheSightIsNotBlind)
{
    const ProposalId first = proposed();
    team.readAndReveal("ines", first);
    must(SignoffService(*team).sendBack(team.as("ines"), first, "Is the first one not satire?"));
    team->db().run("INSERT INTO sight VALUES (?1, 'decision', ?2, ?3, 'account.show')", team.as("ines").id(), grounds[0], team.now() - hours(1));
    EXPECT_FALSE(mayRead(team, "ines", proposed()));
}

TEST_F(Sight, WhatSomebodyWasShownIsNoDecoyForThem)
{
    team.leaveUpSome(3);
    for (const DecisionId id : team->decisions().leftUp(team.account("acc-1"), "en", 50))
        must(shownTo(team, "ines").decisionFile(id));
    const ProposalId id = proposed();
    const auto decoys = [&](const char *who) {
        must(SignoffService(*team).begin(team.as(who), id));
        const auto items = team->proposals().items(id, team.as(who).id());
        return std::count_if(items.begin(), items.end(), [](const ReadingItem &item) { return item.decoy; });
    };
    EXPECT_EQ(decoys("ines"), 0);
    team.after(hours(24)); // her lease runs out
    EXPECT_EQ(decoys("dana"), 1);
}

TEST_F(Sight, TheAppealsDeskTellsTheClauseAndARecordIsKept)
{
    const AppealId appeal = team.appeal(grounds[0]);
    must(AppealDesk(*team).file(team.as("ines"), appeal));
    EXPECT_EQ(sightOf(team, "ines"), std::vector<std::string>{"appeal.show decision " + std::to_string(grounds[0].value)});
    team.answer("dana", appeal, AppealOutcome::Stands);
    EXPECT_FALSE(mayRead(team, "ines", proposed()));
}

TEST_F(Sight, ThePossibleReaderOfAFreezeIsNotToldItsClauseByTheAppeal)
{
    Flagged there;
    there.account = "acc-9";
    const DecisionId threat = team.removed(there, "mira", "VI-1");
    const Receipt frozen = must(ProposalService(*team).freeze(team.as("mira"), "acc-9", "VI-1", threat, "A credible plan for tonight."));
    const ProposalId signoff = *ProposalId::parse(frozen.id("proposal"));
    const AppealId appeal = team.appeal(threat);
    EXPECT_EQ(must(AppealDesk(*team).file(team.as("ines"), appeal)).view.clause, "");
    EXPECT_EQ(must(AppealDesk(*team).view({}, appeal)).clause, "") << "nor whoever that is";
    EXPECT_TRUE(mayRead(team, "ines", signoff));
    must(AppealService(*team).claim(team.as("dana"), appeal)); // who hears it has to know
    EXPECT_EQ(must(AppealDesk(*team).file(team.as("dana"), appeal)).view.clause, "VI-1");
    EXPECT_FALSE(mayRead(team, "dana", signoff)) << "and does not sign the freeze";
}

TEST_F(Sight, TheRecordIsOperationalKeptAndNoEntryOfTheLog)
{
    const std::int64_t before = team.logSize();
    const auto version = team->db().number("SELECT total_changes()");
    must(shownTo(team, "ines").accountFile("acc-1"));
    EXPECT_EQ(team.logSize(), before) << "nobody acts by looking";
    const auto first = sightOf(team, "ines");
    EXPECT_GT(team->db().number("SELECT total_changes()"), version);
    const auto written = team->db().number("SELECT total_changes()");
    team.advance(hours(1));
    must(shownTo(team, "ines").caseFile(team.decision(grounds[0]).reviewCase));
    EXPECT_EQ(sightOf(team, "ines"), first) << "the first sight counts";
    EXPECT_EQ(team->db().number("SELECT total_changes()"), written) << "what is no news writes nothing";
    must(Documents(*team, {}).accountFile("acc-1"));
    EXPECT_EQ(team->db().number("SELECT count(*) FROM sight WHERE person = 0"), 0) << "nobody is nobody";
    EXPECT_THROW(team->db().run("DELETE FROM sight"), StoreFailure);
    EXPECT_THROW(team->db().run("UPDATE sight SET seen_at = seen_at + 1"), StoreFailure);
    EXPECT_THROW(team->db().run("INSERT OR REPLACE INTO sight SELECT person, kind, id, seen_at + 1, use_case FROM sight"), StoreFailure);
    team.checkLog();
}

TEST_F(Sight, WhereItCannotBeRecordedNothingIsShown)
{
    team->db().injectFaults([](std::string_view sql) -> std::optional<Error> {
        return sql.find("INTO sight") != std::string_view::npos ? std::optional(Error{ErrorCode::DiskFull, CS_TEXT("The disk is full."), {}, {}}) : std::nullopt;
    });
    EXPECT_EQ(codeOf(shownTo(team, "ines").accountFile("acc-1")), "disk_full");
    team->db().injectFaults({});
    EXPECT_FALSE(team->db().inTransaction());
    EXPECT_EQ(codeOf(shownTo(team, "ines").accountFile("acc-1")), "ok");
}

// ---- what hidden lines of the log tell ----

TEST_F(Sight, AHiddenLineTellsItsNumberOnly)
{
    const ProposalId id = proposed();
    const Viewer ines{team.as("ines").person()};
    const Blindness blind(*team, ines);
    LogFilter filter;
    filter.from = team.firstEntry();
    filter.limit = 1000;
    int hidden = 0;
    for (const LogLine &line : must(AuditService(*team).list(filter, [&](const Entry &entry) { return blind.veil(entry); })).items)
        if (line.hidden) {
            ++hidden;
            EXPECT_EQ(line.type, "") << line.seq;
            EXPECT_FALSE(line.at) << line.seq;
            EXPECT_EQ(line.actor, "");
            EXPECT_TRUE(line.data.empty());
            EXPECT_EQ(must(Documents(*team, ines).logEntry(line.seq)), (Json{{"seq", line.seq}, {"hidden", true}}));
        }
    EXPECT_GE(hidden, 6) << "two decisions made and released, the proposal made and submitted";
    for (const Json &line : must(Documents(*team, ines).accountFile("acc-1"))["timeline"])
        EXPECT_TRUE(!line.contains("hidden") || line.size() == 2) << line.dump();
    // Asking for a type must not answer by what it lists.
    for (const char *type : {"proposal.made", "proposal.submitted", "decision.made", "decision.released"}) {
        LogFilter asking = filter;
        asking.type = type;
        EXPECT_TRUE(must(AuditService(*team).list(asking, [&](const Entry &entry) { return blind.veil(entry); })).items.empty()) << type;
        LogFilter area = filter;
        area.area = std::string(type).substr(0, std::string(type).find('.'));
        EXPECT_TRUE(must(AuditService(*team).list(area, [&](const Entry &entry) { return blind.veil(entry); })).items.empty()) << type;
    }
    const Json file = must(Documents(*team, ines).accountFile("acc-1"));
    for (const Json &decision : file["decisions"])
        for (const char *field : {"decided_at", "notice_at", "hold_until", "verdict", "decided_by"})
            EXPECT_FALSE(decision.contains(field)) << field;
    for (const Json &notice : file["notices"])
        EXPECT_FALSE(notice.contains("kind") || notice.contains("released_at"));
    EXPECT_EQ(file["sanctions_active"], 0) << "two posts are removed, which tells what was found";
    team.countersign("ines", id);
    for (const Json &line : must(Documents(*team, ines).accountFile("acc-1"))["timeline"])
        EXPECT_TRUE(line.contains("type") && line.contains("at")) << "who has signed has nothing left to be blind to";
}

TEST_F(Sight, AStrikeThatEndsAndAnEarlierAppealTellNothingMeanwhile)
{
    const AppealId earlier = team.appeal(grounds[0]);
    team.answer("oskar", earlier, AppealOutcome::Stands);
    team.after(hours(73));
    const ProposalId id = proposed();
    const Viewer ines{team.as("ines").person()};
    EXPECT_TRUE(must(Documents(*team, ines).accountFile("acc-1"))["appeals"].empty());
    Changes changes; // as the clock writes it
    const StrikeId strike = team.strikeOf(grounds[0]).id;
    must(team->change({"clock", {}, nullptr, {}, {}}, [&](Unit &unit) -> Result<Receipt> {
        changes.update("strike", strike.value, {{"state", "expired"}});
        CS_TRY([[maybe_unused]] const auto seq, unit.appendAsClock("strike.expired", {{"strike", strike.value}}, changes));
        return unit.finish();
    }));
    const Blindness blind(*team, ines);
    EXPECT_EQ(blind.veil(*team->log().entry(team.logSize())), Blindness::Veil::Finding);
    std::int64_t answered = 0;
    for (std::int64_t seq = team.firstEntry(); seq <= team.logSize(); ++seq)
        if (team->log().entry(seq)->type == "appeal.decided")
            answered = seq;
    EXPECT_EQ(blind.veil(*team->log().entry(answered)), Blindness::Veil::Finding);
    EXPECT_EQ(Blindness(*team, Viewer{team.as("emre").person()}).veil(*team->log().entry(answered)), Blindness::Veil::None);
    must(ProposalService(*team).withdraw(team.as("emre"), id));
}

TEST_F(Sight, AHearerIsToldWhenAndWhatButNotWho)
{
    team.appeal(grounds[0]);
    const Blindness blind(*team, Viewer{team.as("dana").person()});
    int deciders = 0;
    LogFilter filter;
    filter.type = "decision.made";
    for (const LogLine &line : must(AuditService(*team).list(filter, [&](const Entry &entry) { return blind.veil(entry); })).items)
        if (line.hidden) {
            ++deciders;
            EXPECT_TRUE(line.at);
            EXPECT_EQ(line.type, "decision.made");
            EXPECT_EQ(line.actor, "");
        }
    EXPECT_EQ(deciders, 1);
}

// ---- what came back ----

TEST_F(Sight, AReturnedBanHidesUntilItsTimeRunsOutAndARemovalThatCameBackNoLonger)
{
    const ProposalId id = proposed();
    team.readAndReveal("ines", id);
    must(SignoffService(*team).sendBack(team.as("ines"), id, "Is the first one not satire?"));
    ASSERT_EQ(team.proposal(id).state, ProposalState::Returned);
    EXPECT_TRUE(Blindness(*team, Viewer{team.as("dana").person()}).hidesFinding(grounds[0])) << "it may be submitted again, and dana read it";
    team.setTo(rfc3339(team.proposal(id).validUntil));
    team.runClock();
    EXPECT_EQ(team.proposal(id).state, ProposalState::Expired);
    EXPECT_FALSE(Blindness(*team, Viewer{team.as("dana").person()}).hidesFinding(grounds[0]));

    Flagged large;
    large.account = "acc-large";
    large.reach = 1000000;
    const CaseId one = team.flag(large);
    const DecisionId removal = team.decide("mira", one, team.violation(one), {ActionKind::Remove});
    const ProposalId signoff = team.decision(removal).proposal;
    team.after(seconds(60));
    EXPECT_TRUE(Blindness(*team, Viewer{team.as("dana").person()}).hidesFinding(removal));
    team.readAndReveal("ines", signoff);
    must(SignoffService(*team).sendBack(team.as("ines"), signoff, "Which words?"));
    ASSERT_EQ(team.decision(removal).state, DecisionState::Undone);
    EXPECT_FALSE(Blindness(*team, Viewer{team.as("dana").person()}).hidesFinding(removal)) << "it is decided anew, not submitted again";
    const DecisionId anew = *DecisionId::parse(must(ReviewService(*team).decide(team.as("mira"), one, team.violation(one), {ActionKind::Remove})).id("decision"));
    EXPECT_EQ(team.proposal(signoff).state, ProposalState::Withdrawn) << "the new one stands in its place";
    EXPECT_TRUE(Blindness(*team, Viewer{team.as("dana").person()}).hidesFinding(anew));
    team.checkLog();
}

// ---- the hearer ----

TEST_F(Sight, WhoHasAnsweredAnAppealBlindSeesTheWholeDecision)
{
    const AppealId appeal = team.appeal(grounds[0]);
    must(AppealService(*team).claim(team.as("dana"), appeal));
    EXPECT_FALSE(must(shownTo(team, "dana").decisionFile(grounds[0])).contains("decided_by"));
    must(AppealDesk(*team).answer(team.as("dana"), appeal, HearerAnswer::DoesNotViolate));
    const Json answered = must(shownTo(team, "dana").decisionFile(grounds[0]));
    EXPECT_EQ(stringOr(answered, "decided_by"), "mira");
    EXPECT_NE(stringOr(answered, "rationale"), "");
    EXPECT_EQ(must(AppealDesk(*team).file(team.as("dana"), appeal)).decision, answered);
    EXPECT_FALSE(must(shownTo(team, "oskar").decisionFile(grounds[0])).contains("decided_by")) << "another hearer is still blind";
    team.answer("dana", appeal, AppealOutcome::Overturned);
    team.appeal(grounds[1]);
    EXPECT_EQ(stringOr(must(shownTo(team, "dana").decisionFile(grounds[0])), "decided_by"), "mira");
    EXPECT_FALSE(must(shownTo(team, "dana").decisionFile(grounds[1])).contains("decided_by"));
}

} // namespace sight_tests
} // namespace countersign::testing_support
