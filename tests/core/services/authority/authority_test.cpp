// R26: orders of public authorities. One person complies, a second one signs within a day; no strike, no ground.
#include "core/services/authority/authority_team.h"

#include "services/audit/audit_service.h"
#include "services/documents/documents.h"
#include "services/insights/export_service.h"
#include "services/orders/order_issue.h"
#include "services/orders/outbox_service.h"
#include "services/people/people_service.h"
#include "support/raw_sql.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {
namespace authority_tests {

using Codes = std::set<std::string>;

TEST(Authority, TakesEffectAtOnceInItsCountriesWithNoticeAndOrder)
{
    Ordered o;
    const Receipt receipt = o.comply();
    EXPECT_EQ(receipt.id("state"), "unsigned");
    EXPECT_EQ(receipt.id("due_at"), rfc3339(o.team.now() + hours(24)));
    const DecisionId id = o.decision;
    EXPECT_EQ(o.team.decision(id).state, DecisionState::Standing);
    EXPECT_EQ(o.team.decision(id).verdict, Verdict::NoViolation);
    EXPECT_EQ(o.sanction().state, SanctionState::InForce);
    EXPECT_EQ(o.sanction().territories, (std::vector<std::string>{"DE", "FR"}));
    EXPECT_FALSE(o.team->decisions().strikeOf(id)) << "no strike";
    const Json payload = o.team->log().open(o.team->outgoing().notices(o.team.account("acc-1")).back().vault).value();
    const std::string text = stringOr(payload["en"], "text");
    for (const char *part : {"§ 130 StGB", "AZ 12/34", "DE, FR", "A public authority ordered us to act", "our guidelines played no part"})
        EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
    for (const char *secret : {"Court of Example", "Called back", "mira"}) // R25: neither names nor channels
        EXPECT_EQ(text.find(secret), std::string::npos) << secret;
    EXPECT_EQ(payload["json"]["territories"], Json::array({"DE", "FR"}));
    EXPECT_EQ(stringOr(payload["json"]["grounds"][0], "decision_ground"), "DECISION_GROUND_ILLEGAL_CONTENT");
    EXPECT_NE(stringOr(payload["de"], "text").find("Eine Behörde"), std::string::npos);
    const Case one = o.team.reviewCase(o.caseId);
    EXPECT_EQ(one.state, CaseState::Open) << "somebody else judges it by the guidelines";
    EXPECT_FALSE(one.lease);
    o.team.checkLog();
}

TEST(Authority, EveryMissingPartIsRefusedByItsOwnRequirement)
{
    Ordered o;
    const auto without = [&](auto change) {
        AuthorityFacts facts = o.facts();
        change(facts);
        return unmetOf(o.tryComply("mira", facts));
    };
    EXPECT_EQ(without([](AuthorityFacts &f) { f.authority = " \n"; }), Codes{"R26:authority.verified"});
    EXPECT_EQ(without([](AuthorityFacts &f) { f.verifiedBy = ""; }), Codes{"R26:authority.verified"});
    EXPECT_EQ(without([](AuthorityFacts &f) { f.reference = "\t"; }), Codes{"R26:authority.referenced"});
    EXPECT_EQ(without([](AuthorityFacts &f) { f.law = ""; }), Codes{"R26:authority.referenced"});
    EXPECT_EQ(without([](AuthorityFacts &f) { f.orderedAt.reset(); }), Codes{"R26:authority.referenced"});
    EXPECT_EQ(without([&](AuthorityFacts &f) { f.orderedAt = o.team.now() + hours(1); }), Codes{"R26:authority.referenced"});
    EXPECT_EQ(without([](AuthorityFacts &f) { f.category = "STATEMENT_CATEGORY_NONSENSE"; }), Codes{"R26:authority.referenced"});
    EXPECT_EQ(without([](AuthorityFacts &f) { f.territories.clear(); }), Codes{"R26:authority.territorial"});
    EXPECT_EQ(without([](AuthorityFacts &f) { f.territories = {"EU"}; }), Codes{"R26:authority.territorial"});
    for (const ActionKind action : {ActionKind::Ban, ActionKind::Freeze, ActionKind::Label, ActionKind::None})
        EXPECT_EQ(without([&](AuthorityFacts &f) { f.action = action; }), Codes{"R26:authority.content_only"}) << name(action);
    EXPECT_EQ(without([](AuthorityFacts &f) { f.rationale = ""; }), Codes{"R2:finding.rationale"});
    EXPECT_EQ(without([](AuthorityFacts &f) { f.quote = "words that are not there"; }), Codes{"R2:finding.evidence"});
    EXPECT_EQ(without([](AuthorityFacts &f) { f = AuthorityFacts(); }),
              (Codes{"R26:authority.verified", "R26:authority.referenced", "R26:authority.territorial", "R26:authority.content_only",
                     "R2:finding.evidence", "R2:finding.rationale"}));
    EXPECT_EQ(o.team.lastRefusal()["use_case"], "authority.comply") << "R16";
    EXPECT_TRUE(must(AuthorityService(*o.team).list()).empty());
}

TEST(Authority, OnlyWhoHoldsTheCaseAndTookNoPart)
{
    Ordered o;
    EXPECT_EQ(codeOf(o.tryComply("ben")), "forbidden") << "a trainee";
    EXPECT_EQ(codeOf(o.tryComply("tom")), "held_by_other");
    o.comply();
    must(ReviewService(*o.team).claim(o.team.as("tom"), o.caseId));
    AuthorityFacts again = o.facts();
    EXPECT_EQ(unmetOf(o.tryComply("tom", again)), Codes{"R26:authority.once"}) << "the same letter is carried out once";
    again.reference = "AZ 99/1";
    EXPECT_EQ(codeOf(o.tryComply("tom", again)), "ok") << "another order about the same post";
    const Result<Receipt> claimed = ReviewService(*o.team).claim(o.team.as("mira"), o.caseId);
    if (claimed) {
        again.reference = "AZ 100/1";
        EXPECT_EQ(unmetOf(o.tryComply("mira", again)), Codes{"R13:decider.uninvolved"});
    }
    o.team.checkLog();
}

TEST(Authority, ASecondLeadSignsTheTextAndThePlatformLearnsThatItLasts)
{
    Ordered o;
    o.comply();
    EXPECT_EQ(unmetOf(o.sign("mira")).count("R26:authority.second_person"), 1u);
    EXPECT_EQ(unmetOf(o.sign("tom")), Codes{"R23:signer.qualified"}) << "a moderator";
    EXPECT_EQ(codeOf(AuthorityService(*o.team).countersign(o.team.as("ines"), o.decision, std::string(64, '0'))), "stale");
    o.team.advance(hours(24) - seconds(1));
    must(o.sign("ines"));
    EXPECT_EQ(o.order().state, AuthorityState::Countersigned);
    EXPECT_EQ(codeOf(o.sign("dana")), "conflict") << "once";
    o.team.after(hours(48));
    EXPECT_EQ(o.order().state, AuthorityState::Countersigned);
    EXPECT_EQ(o.sanction().state, SanctionState::InForce);
    const PlatformOrder last = o.team.orders(o.team.account("acc-1")).back();
    EXPECT_FALSE(last.until);
    EXPECT_EQ(last.territories, (std::vector<std::string>{"DE", "FR"}));
    o.team.checkLog();
}

TEST(Authority, NewlyKeyedAndInvolvedLeadsDoNotSign)
{
    Ordered o;
    o.comply();
    PersonPatch lead;
    lead.roles = std::set<Role>{Role::Moderator, Role::Lead};
    const Receipt change = must(PeopleService(*o.team).change(o.team.as("vera"), "emre", lead));
    EXPECT_EQ(unmetOf(o.sign("emre")), Codes{"R23:signer.qualified"});
    must(ConflictService(*o.team).declare(o.team.as("dana"), "acc-1", true, {}));
    EXPECT_EQ(unmetOf(o.sign("dana")), Codes{"R13:signer.uninvolved"});
    must(o.sign("ines"));
}

TEST(Authority, ARejectionLiftsEverythingAndTellsTheAuthor)
{
    Ordered o;
    o.comply();
    EXPECT_EQ(codeOf(AuthorityService(*o.team).reject(o.team.as("ines"), o.decision, "  ")), "usage");
    EXPECT_EQ(codeOf(AuthorityService(*o.team).reject(o.team.as("mira"), o.decision, "Mine.")), "refused");
    must(AuthorityService(*o.team).reject(o.team.as("ines"), o.decision, "The court never heard of it."));
    EXPECT_EQ(o.order().state, AuthorityState::Rejected);
    EXPECT_EQ(o.team.decision(o.decision).state, DecisionState::Overturned);
    EXPECT_EQ(o.sanction().state, SanctionState::Reversing);
    EXPECT_EQ(o.team.orders(o.team.account("acc-1")).back().action, "restore");
    EXPECT_EQ(o.team.orders(o.team.account("acc-1")).back().territories, (std::vector<std::string>{"DE", "FR"}));
    EXPECT_EQ(o.team->outgoing().notices(o.team.account("acc-1")).back().kind, "correction");
    EXPECT_EQ(codeOf(o.sign("dana")), "conflict");
    o.team.checkLog();
}

TEST(Authority, UnsignedItEndsAtTwentyFourHoursExactlyAndOnce)
{
    Ordered o;
    o.comply();
    o.team.after(hours(24) - Milliseconds(1));
    EXPECT_EQ(o.order().state, AuthorityState::Unsigned);
    o.team.advance(Milliseconds(1));
    EXPECT_EQ(unmetOf(o.sign("ines")), Codes{"R26:authority.in_time"}) << "too late, whether or not the clock has run";
    SeededRandom random(3);
    const auto second = must(Workspace::open(o.team.path(), o.team.clock(), random));
    const DueReport first = o.team.runClock();
    const DueReport other = must(ClockService(*second).run(DueScope::Everything));
    EXPECT_EQ(first.ended, std::vector<std::string>{o.decision.str()});
    EXPECT_EQ(first.escalated.size(), 1u);
    EXPECT_TRUE(other.ended.empty() && other.escalated.empty()) << "two clocks, one effect";
    EXPECT_EQ(o.order().state, AuthorityState::Lapsed);
    EXPECT_EQ(o.team.decision(o.decision).state, DecisionState::Overturned);
    EXPECT_EQ(o.sanction().state, SanctionState::Reversing);
    const auto told = o.team->escalations().all(o.team.account("acc-1"));
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told[0].kind, EscalationKind::Government);
    EXPECT_EQ(told[0].subject, o.decision.str());
    int corrections = 0;
    for (const NoticeRecord &notice : o.team->outgoing().notices(o.team.account("acc-1")))
        corrections += notice.kind == "correction" ? 1 : 0;
    EXPECT_EQ(corrections, 1);
    o.team.runClock();
    EXPECT_EQ(o.team->escalations().all(o.team.account("acc-1")).size(), 1u);
    o.team.checkLog();
}

TEST(Authority, AShorterTimeOfThePolicyBookCounts)
{
    WorkspaceOptions options;
    Json book = parseJson(must(defaultPolicyText()));
    book["authority"]["signoff_within_s"] = 3600;
    options.policyJson = book.dump();
    Ordered o(options);
    o.comply();
    o.team.after(hours(1));
    EXPECT_EQ(o.order().state, AuthorityState::Lapsed);
}

TEST(Authority, IsNoGroundAndCountsNowhere)
{
    Ordered o;
    o.comply();
    const auto two = o.team.twoFinal();
    const auto refused = unmetOf(ProposalService(*o.team).submit(o.team.as("emre"), o.team.ban("acc-1", {two[0], two[1], o.decision})));
    EXPECT_TRUE(refused.contains("R26:grounds.authority"));
    EXPECT_TRUE(unmetOf(ProposalService(*o.team).submit(o.team.as("emre"), o.team.ban("acc-1", {o.decision}))).contains("R26:grounds.authority"));
    EXPECT_EQ(o.team->decisions().oneSignatureRestrictions(o.team.account("acc-1"), o.team.now() - hours(24 * 30)), 2);
    EXPECT_EQ(o.team->decisions().strikes(o.team.account("acc-1")).size(), 2u);
    // Nor was the content judged: somebody else may find it violating, with one signature (R20).
    const CaseId id = o.caseId;
    const DecisionId judged = o.team.decide("tom", id, o.team.violation(id), {ActionKind::Remove});
    EXPECT_FALSE(o.team.decision(judged).proposal.valid());
    o.team.checkLog();
}

TEST(Authority, TheAuthorAppealsAndAnOverturnLiftsIt)
{
    Ordered o;
    o.comply();
    must(o.sign("ines"));
    const AppealId appeal = o.team.appeal(o.decision);
    EXPECT_EQ(o.team.decision(o.decision).state, DecisionState::UnderAppeal);
    EXPECT_NE(codeOf(AppealService(*o.team).decide(o.team.as("ines"), appeal, AppealOutcome::Overturned, "No.", {})), "ok") << "she signed it";
    o.team.answer("dana", appeal, AppealOutcome::Overturned);
    EXPECT_EQ(o.order().state, AuthorityState::Reversed);
    EXPECT_EQ(o.team.decision(o.decision).state, DecisionState::Overturned);
    EXPECT_EQ(o.sanction().state, SanctionState::Reversing);
    o.team.checkLog();
}

TEST(Authority, AnAppealOutlivesTheLapseAndCannotFindThatItStands)
{
    Ordered o;
    o.comply();
    const AppealId appeal = o.team.appeal(o.decision);
    o.team.after(hours(24));
    EXPECT_EQ(o.order().state, AuthorityState::Lapsed);
    EXPECT_EQ(o.sanction().state, SanctionState::Reversing);
    EXPECT_EQ(o.team.decision(o.decision).state, DecisionState::UnderAppeal) << "R7: only its decision ends an appeal";
    EXPECT_TRUE(unmetOf(AppealService(*o.team).decide(o.team.as("dana"), appeal, AppealOutcome::Stands, "It stays.", {})).contains("R26:authority.in_effect"));
    o.team.answer("dana", appeal, AppealOutcome::Overturned);
    EXPECT_EQ(o.team.decision(o.decision).state, DecisionState::Overturned);
    int corrections = 0;
    for (const NoticeRecord &notice : o.team->outgoing().notices(o.team.account("acc-1")))
        corrections += notice.kind == "correction" ? 1 : 0;
    EXPECT_EQ(corrections, 1) << "the same mistake is corrected once";
    o.team.checkLog();
}

TEST(Authority, ASignatureOfAnUntrustedKeyDoesNotKeepIt)
{
    Ordered o;
    o.comply();
    must(o.sign("ines"));
    must(PeopleService(*o.team).revoke(o.team.as("admin"), "ines", o.team.now() - hours(1)));
    o.team.runClock();
    EXPECT_EQ(o.order().state, AuthorityState::Lapsed);
    EXPECT_EQ(o.sanction().state, SanctionState::Reversing);
    o.team.checkLog();
}

TEST(AuthorityOrderDocument, CarriesItsCountriesAndItsSignatures)
{
    Ordered o;
    o.comply();
    const Json alone = o.document();
    EXPECT_EQ(alone["territories"], Json::array({"DE", "FR"}));
    EXPECT_EQ(alone["until"], rfc3339(o.team.now() + hours(24))) << "with one signature it lasts a day on the platform, too";
    EXPECT_TRUE(o.verified(alone));
    const auto altered = [&](auto change) {
        Json order = alone;
        change(order);
        order.erase("hash");
        order["hash"] = hex(signedHash("order", order));
        return unmetOf(o.verified(order));
    };
    EXPECT_EQ(altered([](Json &order) { order["territories"] = {"DE"}; }), Codes{"R19:order.territories_signed"});
    EXPECT_EQ(altered([](Json &order) { order["territories"] = {"DE", "FR", "US"}; }), Codes{"R19:order.territories_signed"});
    EXPECT_EQ(altered([](Json &order) { order.erase("territories"); }), Codes{"R19:order.territories_signed"}) << "everywhere";
    EXPECT_EQ(altered([](Json &order) { order.erase("until"); }), Codes{"R19:order.authority_hours"});
    EXPECT_EQ(altered([](Json &order) { order["until"] = "2027-01-01T00:00:00Z"; }), Codes{"R19:order.authority_hours"});
    EXPECT_EQ(altered([](Json &order) { order["action"] = "ban"; }), Codes{"R19:order.action_signed"});
    EXPECT_EQ(altered([](Json &order) { order["bases"][0]["signatures"] = Json::array(); }), Codes{"R19:order.signed"});
    must(o.sign("ines"));
    const Json both = o.document();
    EXPECT_FALSE(both.contains("until"));
    EXPECT_EQ(both["bases"][0]["signatures"].size(), 2u);
}

TEST(AuthorityOrderDocument, DoesNotLeaveOnceItsTimeIsOver)
{
    Ordered o;
    o.comply();
    o.team.advance(hours(25));
    const Json taken = must(OutboxService(*o.team).take(nullptr, 100)).made;
    ASSERT_FALSE(taken["held"].empty());
    EXPECT_NE(stringOr(taken["held"].back(), "why").find("R26"), std::string::npos) << taken["held"].dump();
}

TEST(AuthorityRaw, TheDatabaseTakesNoSecondSignatureOfTheSamePerson)
{
    Ordered o;
    o.comply();
    RawSql sql(o.team.path());
    const std::string now = std::to_string(toMs(o.team.now()));
    const auto signedBy = [&](const std::string &who) {
        return "UPDATE authority_order SET state = 'countersigned', signer = " + std::to_string(o.team.as(who).id().value)
               + ", signer_signature = zeroblob(64), signed_at = ";
    };
    const auto said = [&](const std::string &statement) { return sql.tryRun(statement).substr(0, 4); };
    EXPECT_EQ(said(signedBy("mira") + now), "R26:");
    EXPECT_EQ(said(signedBy("ines") + std::to_string(toMs(o.team.now() + hours(24)))), "R26:") << "too late";
    EXPECT_NE(said("UPDATE authority_order SET state = 'countersigned'"), "") << "without a signature";
    EXPECT_EQ(said("UPDATE authority_order SET territories = 'US'"), "R15:");
    EXPECT_EQ(said("UPDATE authority_order SET due_at = due_at + 1"), "R15:");
    EXPECT_EQ(said("DELETE FROM authority_order"), "R15:");
    const std::string id = std::to_string(o.decision.value);
    EXPECT_EQ(said("INSERT INTO strike (id, account, decision, weight, state, given_at, expires_at) SELECT 99, account, id, 1, 'active', 1, 2"
                   " FROM decision WHERE id = " + id), "R26:");
    EXPECT_EQ(said("UPDATE sanction SET territories = ''"), "R15:");
    o.team.checkLog();
}

TEST(AuthorityRaw, TamperingIsFound)
{
    Ordered o;
    o.comply();
    must(o.sign("ines"));
    const auto bad = [&](const std::string &statement) {
        RawSql sql(o.team.path());
        sql.disarm();
        sql.run(statement);
        const VerifyReport report = must(AuditService(*o.team).verify());
        return !report.intact;
    };
    const std::string before = RawSql(o.team.path()).one("SELECT hex(signer_signature) FROM authority_order");
    EXPECT_TRUE(bad("UPDATE authority_order SET signer_signature = zeroblob(64)"));
    EXPECT_FALSE(bad("UPDATE authority_order SET signer_signature = x'" + before + "'")) << "put back, it is as it was";
    EXPECT_TRUE(bad("UPDATE authority_order SET signer = NULL, signer_signature = NULL, signed_at = NULL, state = 'unsigned'"));
}

TEST(AuthorityExport, StatementAndReport)
{
    Ordered o;
    o.comply();
    const Export sor = must(ExportService(*o.team).statements(ExportFormat::JsonBatches, {}));
    ASSERT_EQ(sor.records, 1u);
    const Json body = parseJson(sor.files[0].bytes)["statements"][0];
    EXPECT_EQ(stringOr(body, "decision_ground"), "DECISION_GROUND_ILLEGAL_CONTENT");
    EXPECT_EQ(stringOr(body, "illegal_content_legal_ground"), "§ 130 StGB");
    EXPECT_EQ(body["territorial_scope"], Json::array({"DE", "FR"}));
    EXPECT_EQ(stringOr(body, "source_type"), "SOURCE_TYPE_OTHER_NOTIFICATION");
    EXPECT_EQ(stringOr(body, "category"), "STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE");
    EXPECT_FALSE(body.contains("incompatible_content_ground"));
    EXPECT_EQ(body.dump().find("Court of Example"), std::string::npos) << "R25";
    const std::string report = must(ExportService(*o.team).report(ReportStandard::Dsa, {})).files[0].bytes;
    for (const char *line : {"3,authority_orders,all,1\r\n", "3,authority_orders_by_country,DE,1\r\n", "3,authority_orders_by_country,FR,1\r\n",
                             "5-6,visibility,own_initiative,0\r\n"})
        EXPECT_NE(report.find(line), std::string::npos) << line << report;
}

// R1: by instalments, whoever asks for them.
TEST(Authority, UnsignedOrdersCountAmongTheRestrictionsBySingleSignatures)
{
    Ordered o;
    o.comply();
    std::vector<DecisionId> carriedOut{o.decision};
    for (int i = 1; i < 12; ++i) {
        const CaseId next = o.team.flag(Flagged{.kind = ReporterKind::Government});
        must(ReviewService(*o.team).claim(o.team.as("mira"), next));
        AuthorityFacts facts = o.facts();
        facts.reference = "AZ " + std::to_string(i);
        facts.quote = o.team.violation(next).quote;
        const auto complied = AuthorityService(*o.team).comply(o.team.as("mira"), next, facts);
        if (complied) {
            carriedOut.push_back(*DecisionId::parse(complied->id("decision")));
            continue;
        }
        EXPECT_EQ(unmetOf(complied), std::set<std::string>{"R1:volume.second_look"});
        const CaseId ordinary = o.team.flag();
        EXPECT_EQ(must(o.team.tryDecide("tom", ordinary, o.team.violation(ordinary), {ActionKind::Remove})).id("state"), "awaiting_signoff");
        for (const DecisionId one : carriedOut) {
            o.decision = one;
            must(o.sign("ines"));
        }
        EXPECT_EQ(codeOf(AuthorityService(*o.team).comply(o.team.as("mira"), next, facts)), "ok") << "what two have signed does not count";
        o.team.checkLog();
        return;
    }
    ADD_FAILURE() << "one person restricted everything alone";
}

TEST(AuthorityDocuments, WhoMayHearTheAppealIsNotToldWhoComplied)
{
    Ordered o;
    o.comply();
    must(o.sign("ines"));
    o.team.appeal(o.decision);
    const auto shownTo = [&](const char *who) {
        return must(Documents(*o.team, {o.team.as(who).person(), nullptr}).authorityFile(o.decision));
    };
    const Json dana = shownTo("dana");
    EXPECT_EQ(stringOr(dana, "authority"), "Court of Example");
    EXPECT_FALSE(dana.contains("complied_by") || dana.contains("countersigned_by") || dana.contains("rationale"));
    const Json ines = shownTo("ines");
    EXPECT_EQ(stringOr(ines, "complied_by"), "mira");
    EXPECT_EQ(stringOr(ines, "countersigned_by"), "ines");
    const Json account = must(Documents(*o.team, {o.team.as("ines").person(), nullptr}).accountFile("acc-1"));
    EXPECT_EQ(stringOr(account["decisions"][0]["authority"], "state"), "countersigned");
    EXPECT_EQ(account["sanctions"][0]["territories"], Json::array({"DE", "FR"}));
    std::set<std::string> types;
    for (const Json &entry : account["timeline"])
        types.insert(stringOr(entry, "type"));
    EXPECT_TRUE(types.contains("authority.complied") && types.contains("authority.countersigned")) << account["timeline"].dump();
}

} // namespace authority_tests
} // namespace countersign::testing_support
