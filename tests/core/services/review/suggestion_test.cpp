// R17: automation is an actor of its own type; it proposes only, and a person adopts by reading blind.
#include "support/test_workspace.h"

#include "services/audit/audit_service.h"
#include "services/documents/documents.h"
#include "services/escalations/escalation_service.h"
#include "services/orders/order_issue.h"
#include "services/review/suggestion_service.h"

#include <gtest/gtest.h>

#include <functional>

namespace countersign::testing_support {
namespace suggestion_tests {

using Codes = std::set<std::string>;

struct Robo {
    TestWorkspace team;
    Robo() { team.enrol("robo", {Role::Automation}); }

    SuggestionService service() { return SuggestionService(*team); }
    Result<Receipt> trySuggest(CaseId id, const std::string &clause = "HB-1", const std::vector<ActionKind> &actions = {ActionKind::Remove})
    {
        return service().suggestDecision(team.as("robo"), id, team.violation(id, clause), actions);
    }
    SuggestionId suggest(CaseId id) { return *SuggestionId::parse(must(trySuggest(id)).id("suggestion")); }
    Suggestion now(SuggestionId id) { return Suggestions(team->db()).find(id).value(); }
    Json seenBy(const std::string &who, SuggestionId id) { return must(service().file(team.as(who).person(), id)); }
    std::int64_t count(const char *table) { return team->db().number(std::string("SELECT count(*) FROM ") + table).value_or(0); }

    // A ban of acc-1 on two final violations, suggested.
    std::vector<DecisionId> grounds;
    SuggestionId ban()
    {
        grounds = team.twoFinal();
        return *SuggestionId::parse(must(service().suggestBan(team.as("robo"), team.ban("acc-1", grounds))).id("suggestion"));
    }
    void readAll(const std::string &who, SuggestionId id, bool agree = true)
    {
        must(service().begin(team.as(who), id));
        for (const ReadingItem &item : Suggestions(team->db()).items(id, team.as(who).id())) {
            const Decision judged = team.decision(item.decision);
            const bool violates = (judged.verdict == Verdict::Violation) == (agree || item.decoy);
            must(service().read(team.as(who), id, item.item, violates ? Verdict::Violation : Verdict::NoViolation, violates ? judged.clause : std::string()));
        }
    }
    Json statement(ActionKind action)
    {
        for (const NoticeRecord &notice : team->outgoing().notices(team.account("acc-1"))) {
            const auto sanction = notice.sanction.valid() ? team->sanctions().find(notice.sanction) : std::nullopt;
            const bool fits = action == ActionKind::Ban ? sanction && sanction->action == ActionKind::Ban : notice.decision.valid();
            if (fits)
                return team->log().open(notice.vault)->value("json", Json::object());
        }
        return {};
    }
};

TEST(Suggestion, OfACaseTakesNoEffectUntilAPersonFindsTheSame)
{
    Robo r;
    const CaseId id = r.team.flag();
    const SuggestionId suggestion = r.suggest(id);
    r.team.after(hours(1));
    for (const char *table : {"decision", "proposal", "sanction", "platform_order", "notice", "strike"})
        EXPECT_EQ(r.count(table), 0) << table;
    const auto waiting = r.team.reviewCase(id);
    EXPECT_EQ(waiting.state, CaseState::Open);

    const Receipt decided = must(r.team.tryDecide("mira", id, r.team.violation(id), {ActionKind::Remove}));
    EXPECT_EQ(decided.id("suggestion"), suggestion.str() + " adopted");
    r.team.after(seconds(10));
    EXPECT_EQ(r.now(suggestion).state, SuggestionState::Adopted);
    const Decision made = r.team.decision(r.now(suggestion).decision);
    EXPECT_EQ(made.person, r.team.as("mira").id()) << "it is the person's decision";
    EXPECT_EQ(made.state, DecisionState::Standing);
    const Json statement = r.statement(ActionKind::Remove);
    EXPECT_EQ(statement["automated_detection"], "Yes") << statement.dump(1);
    EXPECT_EQ(statement["automated_decision"], "AUTOMATED_DECISION_PARTIALLY");
    r.team.checkLog();
}

TEST(Suggestion, WithoutOneNothingIsAutomated)
{
    Robo r;
    r.team.removed();
    const Json statement = r.statement(ActionKind::Remove);
    EXPECT_EQ(statement["automated_detection"], "No") << statement.dump(1);
    EXPECT_EQ(statement["automated_decision"], "AUTOMATED_DECISION_NOT_AUTOMATED");
}

TEST(Suggestion, ADifferingFindingDoesNotAdoptIt)
{
    const auto answeredBy = [](const std::function<void(Robo &, CaseId)> &decide) {
        Robo r;
        const CaseId id = r.team.flag();
        const SuggestionId suggestion = r.suggest(id);
        decide(r, id);
        r.team.after(seconds(10));
        EXPECT_FALSE(r.now(suggestion).decision.valid());
        r.team.checkLog();
        return r.now(suggestion).state;
    };
    EXPECT_EQ(answeredBy([](Robo &r, CaseId id) { r.team.leaveUp("mira", id); }), SuggestionState::NotAdopted);
    EXPECT_EQ(answeredBy([](Robo &r, CaseId id) { r.team.decide("mira", id, r.team.violation(id), {ActionKind::Label}); }), SuggestionState::NotAdopted);
    EXPECT_EQ(answeredBy([](Robo &r, CaseId id) { r.team.decide("mira", id, r.team.violation(id, "VI-1"), {ActionKind::Remove}); }),
              SuggestionState::NotAdopted)
        << "another severity";
}

TEST(Suggestion, WhoMayAdoptItDoesNotSeeIt)
{
    Robo r;
    const CaseId id = r.team.flag();
    const SuggestionId suggestion = r.suggest(id);
    for (const char *who : {"mira", "ines", "admin", "ben"})
        EXPECT_FALSE(r.seenBy(who, suggestion).contains("content")) << who;
    EXPECT_FALSE(must(r.service().file({}, suggestion)).contains("content"));
    EXPECT_EQ(r.seenBy("robo", suggestion)["content"]["clause"], "HB-1");
    const auto entry = r.team->log().entry(r.team.logSize());
    ASSERT_EQ(entry->type, "suggestion.made");
    EXPECT_EQ(entry->actorType, ActorType::Automation);
    EXPECT_EQ(entry->data.dump().find("HB-1"), std::string::npos) << "nor in the log";
    const Json file = must(Documents(*r.team, Viewer{r.team.as("mira").person()}).caseFile(id));
    EXPECT_EQ(file.dump().find("The words quoted do what"), std::string::npos) << "nor with the case";
    r.team.decide("mira", id, r.team.violation(id), {ActionKind::Remove});
    EXPECT_EQ(r.seenBy("mira", suggestion)["content"]["clause"], "HB-1") << "it stays on record beside what was decided";
}

TEST(Suggestion, SaysWhatCanBeReadForOneself)
{
    Robo r;
    const CaseId id = r.team.flag();
    const Finding good = r.team.violation(id);
    const auto refused = [&](Finding finding, const std::vector<ActionKind> &actions) {
        return unmetOf(r.service().suggestDecision(r.team.as("robo"), id, finding, actions));
    };
    EXPECT_EQ(refused(Finding{}, {ActionKind::Remove}), Codes{"R2:finding.clause"});
    EXPECT_EQ(refused(good, {}), Codes{"R2:actions.allowed"});
    EXPECT_EQ(refused(good, {ActionKind::Ban}), Codes{"R2:actions.allowed"});
    Finding invented = good;
    invented.quote = "Words that nobody wrote.";
    EXPECT_EQ(refused(invented, {ActionKind::Remove}), Codes{"R2:finding.cited"});
    EXPECT_EQ(r.team.lastRefusal()["use_case"], "suggestion.decision");
    EXPECT_EQ(codeOf(r.service().suggestDecision(r.team.as("mira"), id, good, {ActionKind::Remove})), "forbidden") << "people decide";
    r.suggest(id);
    EXPECT_EQ(codeOf(r.trySuggest(id)), "conflict");
    EXPECT_EQ(codeOf(r.service().withdraw(r.team.as("mira"), SuggestionId(1))), "forbidden");
    must(r.service().withdraw(r.team.as("robo"), SuggestionId(1)));
    EXPECT_EQ(codeOf(r.trySuggest(id)), "ok");
    EXPECT_EQ(codeOf(r.team.tryDecide("robo", id, good, {ActionKind::Remove})), "forbidden") << "an automation holds and decides nothing";
    r.team.checkLog();
}

TEST(Suggestion, OfABanIsAdoptedByReadingBlindAndCountersignedBySomebodyElse)
{
    Robo r;
    r.team.leaveUpSome(3);
    const SuggestionId suggestion = r.ban();
    EXPECT_EQ(r.count("proposal"), 0);
    r.readAll("emre", suggestion);
    EXPECT_EQ(r.count("proposal"), 0) << "nothing before it is adopted";
    const Receipt adopted = must(r.service().finish(r.team.as("emre"), suggestion, {}));
    EXPECT_EQ(adopted.id("state"), "adopted");
    const ProposalId id = *ProposalId::parse(adopted.id("proposal"));
    EXPECT_EQ(r.team.proposal(id).proposer, r.team.as("emre").id()) << "the adopter counts as proposer";
    r.team.after(seconds(60));
    EXPECT_EQ(r.count("sanction"), 2) << "the two removals; a ban still needs another signature";
    EXPECT_TRUE(unmetOf(SignoffService(*r.team).begin(r.team.as("emre"), id)).contains("R1:signer.not_proposer"));
    r.team.countersign("ines", id);
    r.team.advance(minutes(15));
    r.team.appealsComplete();
    r.team.runClock();
    ASSERT_EQ(r.team.proposal(id).state, ProposalState::Released);
    const Json statement = r.statement(ActionKind::Ban);
    EXPECT_EQ(statement["automated_decision"], "AUTOMATED_DECISION_PARTIALLY") << statement.dump(1);
    EXPECT_EQ(must(Documents(*r.team, Viewer{r.team.as("emre").person()}).proposalFile(id))["suggestion"], suggestion.str());
    r.team.checkLog();
}

TEST(Suggestion, OfABanWhereOneFindingDiffersIsNotAdopted)
{
    Robo r;
    const SuggestionId suggestion = r.ban();
    r.readAll("emre", suggestion, false);
    const Receipt answer = must(r.service().finish(r.team.as("emre"), suggestion, {}));
    EXPECT_EQ(answer.id("state"), "not_adopted");
    EXPECT_EQ(r.count("proposal"), 0);
    EXPECT_EQ(codeOf(r.service().begin(r.team.as("dana"), suggestion)), "conflict") << "it is answered once";
    r.team.checkLog();
}

TEST(Suggestion, ADecoyCalledViolatingDoesNotAdoptItEither)
{
    Robo r;
    r.team.leaveUpSome(6);
    const SuggestionId suggestion = r.ban();
    must(r.service().begin(r.team.as("emre"), suggestion));
    bool decoy = false;
    for (const ReadingItem &item : Suggestions(r.team->db()).items(suggestion, r.team.as("emre").id())) {
        decoy = decoy || item.decoy;
        must(r.service().read(r.team.as("emre"), suggestion, item.item, Verdict::Violation, "HB-1"));
    }
    ASSERT_TRUE(decoy) << "one item in three";
    EXPECT_EQ(must(r.service().finish(r.team.as("emre"), suggestion, {})).id("state"), "not_adopted") << "who calls everything violating reads nothing";
}

TEST(Suggestion, WhoMayReadTheOneOfABan)
{
    Robo r;
    const SuggestionId suggestion = r.ban();
    EXPECT_TRUE(unmetOf(r.service().begin(r.team.as("robo"), suggestion)).contains("R17:adopter.person"));
    EXPECT_TRUE(unmetOf(r.service().begin(r.team.as("ben"), suggestion)).contains("R17:adopter.person"));
    EXPECT_EQ(unmetOf(r.service().begin(r.team.as("mira"), suggestion)), Codes{"R13:adopter.independent"}) << "who decided a ground";
    EXPECT_EQ(codeOf(r.service().finish(r.team.as("emre"), suggestion, {})), "conflict") << "not without reading";
    must(r.service().begin(r.team.as("emre"), {}));
    EXPECT_EQ(unmetOf(r.service().finish(r.team.as("emre"), suggestion, {})), Codes{"R6:read.all_items"});
    EXPECT_EQ(codeOf(r.service().begin(r.team.as("dana"), suggestion)), "held_by_other");
    r.team.advance(hours(24));
    EXPECT_EQ(codeOf(r.service().begin(r.team.as("dana"), suggestion)), "ok") << "a lease that ran out gives it back";
    EXPECT_EQ(codeOf(r.service().read(r.team.as("emre"), suggestion, 1, Verdict::NoViolation, {})), "conflict");
    r.team.checkLog();
}

TEST(Suggestion, OfABanMeetsWhatAProposalMeets)
{
    Robo r;
    const DecisionId only = r.team.removed();
    const auto refused = r.service().suggestBan(r.team.as("robo"), r.team.ban("acc-1", {only}));
    EXPECT_TRUE(unmetOf(refused).contains("R4:grounds.enough"));
    EXPECT_EQ(r.team.lastRefusal()["use_case"], "suggestion.ban");
    const SuggestionId suggestion = r.ban();
    EXPECT_EQ(codeOf(r.service().suggestBan(r.team.as("robo"), r.team.ban("acc-1", r.grounds))), "conflict");
    r.readAll("emre", suggestion);
    const AppealId appeal = r.team.appeal(r.grounds.front());
    EXPECT_TRUE(unmetOf(r.service().finish(r.team.as("emre"), suggestion, {})).contains("R3:grounds.uncontested"));
    EXPECT_EQ(r.now(suggestion).state, SuggestionState::Reading) << "nothing was half done";
    EXPECT_EQ(r.count("proposal"), 0);
    static_cast<void>(appeal);
    r.team.checkLog();
}

TEST(Suggestion, WhileItWaitsTheFindingsAreHiddenFromWhoMayAdoptIt)
{
    Robo r;
    const SuggestionId suggestion = r.ban();
    const auto seenBy = [&](const std::string &who) { return must(Documents(*r.team, Viewer{r.team.as(who).person()}).decisionFile(r.grounds[0])); };
    EXPECT_TRUE(seenBy("emre").contains("hidden"));
    EXPECT_TRUE(seenBy("ines").contains("hidden"));
    EXPECT_FALSE(seenBy("mira").contains("hidden")) << "who decided it has nothing to be blind to";
    r.readAll("emre", suggestion);
    must(r.service().finish(r.team.as("emre"), suggestion, {}));
    EXPECT_FALSE(seenBy("emre").contains("hidden"));
    EXPECT_TRUE(seenBy("ines").contains("hidden")) << "she may still countersign";
}

TEST(Suggestion, ExpiresUnanswered)
{
    Robo r;
    const SuggestionId suggestion = r.ban();
    r.team.advance(r.now(suggestion).validUntil - r.team.now());
    EXPECT_EQ(codeOf(r.service().begin(r.team.as("emre"), suggestion)), "conflict");
    EXPECT_EQ(r.team.runClock().ended, std::vector<std::string>{suggestion.str()});
    EXPECT_EQ(r.now(suggestion).state, SuggestionState::Expired);
    r.team.checkLog();
}

TEST(Suggestion, TheDatabaseLetsNoAutomationDecide)
{
    Robo r;
    const CaseId id = r.team.flag();
    r.suggest(id);
    const DecisionId decided = r.team.removed();
    const std::string robo = std::to_string(r.team.as("robo").id().value);
    const std::string mira = std::to_string(r.team.as("mira").id().value);
    const auto refuses = [&](const std::string &sql) { EXPECT_ANY_THROW(r.team->db().script(sql)) << sql; };
    refuses("INSERT INTO decision SELECT 99, review_case, account, subject_kind, subject, " + robo
            + ", state, version, verdict, clause, policy_version, severity, actions, media_from, media_to, evidence_hash, evidence_vault, finding_hash,"
              " finding_vault, posted_at, reach, detection, hand_imported, decided_at, hold_until, released_at, notice_at, proposal, barred_until,"
              " target_hash, target_vault, signature FROM decision WHERE id = "
            + std::to_string(decided.value));
    refuses("UPDATE suggestion SET automation = " + mira);
    refuses("UPDATE suggestion SET state = 'adopted'");
    refuses("DELETE FROM suggestion");
    refuses("INSERT INTO suggestion (id, kind, account, review_case, automation, state, version, content_hash, vault, created_at, valid_until)"
            " SELECT 9, kind, account, review_case, " + mira + ", 'open', 1, content_hash, vault, created_at, valid_until FROM suggestion");
}

TEST(Suggestion, ADecisionThatAnAutomationSignedIsFoundInTheLog)
{
    Robo r;
    r.team.removed();
    r.team->db().script("DROP TRIGGER automations_decide_nothing; DROP TRIGGER decision_is_the_holders");
    const Decision like = r.team.decision(DecisionId(1));
    must(r.team->change({"case.decide", {}, &r.team.as("robo"), {}, {}}, [&](Unit &unit) -> Result<Receipt> {
        Changes changes;
        changes.insert("decision", {{"id", 2}, {"review_case", like.reviewCase.value}, {"account", like.account.value}, {"subject_kind", "post"},
                                    {"subject", like.subject}, {"person", r.team.as("robo").id().value}, {"state", "held"}, {"version", 1},
                                    {"verdict", "violation"}, {"clause", "HB-1"}, {"policy_version", like.policyVersion}, {"severity", 2},
                                    {"actions", "remove"}, {"evidence_hash", hex(like.evidenceHash)}, {"evidence_vault", like.evidenceVault},
                                    {"finding_hash", hex(like.findingHash)}, {"finding_vault", like.findingVault}, {"detection", "user"},
                                    {"hand_imported", 0}, {"decided_at", toMs(unit.now)}});
        const LogStore::Author robo{r.team.as("robo").id().str(), ActorType::Automation, &r.team.as("robo").key()}; // past the services
        CS_TRY([[maybe_unused]] const auto seq, unit.log().append(robo, unit.now, "decision.made", {{"decision", 2}}, changes));
        return unit.finish();
    }));
    const VerifyReport report = must(AuditService(*r.team).verify());
    EXPECT_FALSE(report.intact);
    EXPECT_EQ(report.firstBad, r.team.logSize());
}

TEST(Suggestion, WhatItsReaderFoundIsFoundForTheSignOffToo) // R6
{
    Robo r;
    const SuggestionId id = r.ban();
    r.readAll("ines", id, false);
    EXPECT_EQ(must(r.service().finish(r.team.as("ines"), id, {})).id("state"), "not_adopted");
    const ProposalId proposal = r.team.propose("emre", r.team.ban("acc-1", r.grounds));
    EXPECT_EQ(r.team.readAndReveal("dana", proposal).id("state"), "arbitration") << "somebody found otherwise, and nobody has settled it";
    EXPECT_EQ(unmetOf(SignoffService(*r.team).beginArbitration(r.team.as("ines"), proposal)), Codes{"R6:arbiter.fresh"});
    r.team.checkLog();
}

TEST(Suggestion, WhoIsShownWhatItSaysHasSeenIt)
{
    Robo r;
    const SuggestionId id = r.ban();
    must(r.service().withdraw(r.team.as("robo"), id));
    ASSERT_TRUE(r.seenBy("ines", id).contains("content"));
    const ProposalId proposal = r.team.propose("emre", r.team.ban("acc-1", r.grounds));
    EXPECT_EQ(unmetOf(SignoffService(*r.team).begin(r.team.as("ines"), proposal)), Codes{"R6:reader.prior_sight"});
    r.team.countersign("dana", proposal);
    EXPECT_EQ(r.seenBy("oskar", id).contains("content"), false) << "he might still have to read it";
}

TEST(Suggestion, AnAutomationWritesNothingElse)
{
    Robo r;
    r.team.flag();
    EscalationService::Opening press;
    press.kind = EscalationKind::Press;
    press.subject = "C-1";
    press.note = "A paper asks.";
    EXPECT_EQ(codeOf(EscalationService(*r.team).open(r.team.as("robo"), press)), "forbidden");
}

} // namespace suggestion_tests
} // namespace countersign::testing_support
