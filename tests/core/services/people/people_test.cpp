// People: enrolled and approved by two, revoked with what their key signed (R23).
#include "services/audit/audit_service.h"
#include "services/people/people_service.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {

namespace {

class PeopleTest : public ::testing::Test {
protected:
    Enrolment nadia() const { return {"nadia", {Role::Moderator, Role::Lead}, {"en"}, {}, passphrase}; }
    PeopleService people() { return PeopleService(*m_team); }
    Person person(const std::string &handle) { return m_team->people().find(handle).value(); }

    TestWorkspace m_team;
};

} // namespace

TEST_F(PeopleTest, WhileAWorkspaceIsSetUpAnAdministratorEnrolsAloneAfterwardsTwoDo)
{
    EXPECT_EQ(must(people().enrol(m_team.as("admin"), nadia())).id("state"), "active");
    m_team.flag();
    Enrolment late = nadia();
    late.handle = "petra";
    EXPECT_EQ(must(people().enrol(m_team.as("admin"), late)).id("state"), "pending");
    EXPECT_EQ(codeOf(m_team->signIn("petra", passphrase)), "forbidden");
    EXPECT_EQ(unmetOf(people().approve(m_team.as("admin"), "petra")), std::set<std::string>{"R23:enrolment.two_people"});
    EXPECT_EQ(m_team.lastRefusal()["use_case"], "person.approve");
    EXPECT_EQ(codeOf(people().approve(m_team.as("mira"), "petra")), "forbidden");
    must(people().approve(m_team.as("vera"), "petra"));
    EXPECT_TRUE(m_team->signIn("petra", passphrase));
    EXPECT_EQ(codeOf(people().approve(m_team.as("vera"), "petra")), "conflict");
    m_team.checkLog();
}

TEST_F(PeopleTest, WhoIsNewSignsNothingForThreeDays)
{
    m_team.flag();
    must(people().enrol(m_team.as("admin"), nadia()));
    must(people().approve(m_team.as("vera"), "nadia"));
    EXPECT_EQ(person("nadia").signsFrom, m_team.now() + hours(72));
    const ProposalId id = m_team.propose("emre", m_team.ban("acc-1", m_team.twoFinal()));
    static_cast<void>(id);
    EXPECT_LT(person("nadia").signsFrom, m_team.now()) << "the grounds took longer to become final";
}

TEST_F(PeopleTest, AWrongPassphraseAnUnknownHandleAndAnExchangedKeyAreRefused)
{
    EXPECT_EQ(codeOf(m_team->signIn("mira", "wrong")), "bad_passphrase");
    EXPECT_EQ(codeOf(m_team->signIn("mira", "")), "bad_passphrase");
    EXPECT_EQ(codeOf(m_team->signIn("nobody", passphrase)), "not_found");
    // The stored key of somebody else, put in Mira's place, opens but is not hers.
    m_team->db().run("UPDATE person_key SET sealed = (SELECT sealed FROM person_key WHERE person = ?1) WHERE person = ?2",
                     person("tom").id, person("mira").id);
    EXPECT_EQ(codeOf(m_team->signIn("mira", passphrase)), "unverified");
}

TEST_F(PeopleTest, BadHandlesRolesAndDoubleNamesAreRefused)
{
    const auto tried = [&](const std::string &handle, std::set<Role> roles) {
        return codeOf(people().enrol(m_team.as("admin"), {handle, std::move(roles), {}, {}, passphrase}));
    };
    EXPECT_EQ(tried("", {Role::Moderator}), "usage");
    EXPECT_EQ(tried("two words", {Role::Moderator}), "usage");
    EXPECT_EQ(tried(std::string(65, 'a'), {Role::Moderator}), "usage");
    EXPECT_EQ(tried("nadia", {}), "usage");
    EXPECT_EQ(tried("MIRA", {Role::Moderator}), "conflict");
    EXPECT_EQ(tried("robot", {Role::Automation, Role::Lead}), "refused");
    EXPECT_EQ(codeOf(people().enrol(m_team.as("mira"), nadia())), "forbidden");
}

TEST_F(PeopleTest, AnAutomationIsNobodyWhoEnrolsOrApproves)
{
    m_team.enrol("robot", {Role::Automation});
    EXPECT_EQ(codeOf(people().enrol(m_team.as("robot"), nadia())), "forbidden");
}

TEST_F(PeopleTest, RevocationSuspendsBansThatTheKeyCountersignedSinceAndLeavesEarlierOnes)
{
    const SanctionId ban = m_team.banned("acc-1", m_team.twoFinal());
    const auto ordersBefore = m_team.orders(m_team.account("acc-1")).size();
    must(people().revoke(m_team.as("admin"), "ines", m_team.now() - hours(1)));
    EXPECT_EQ(m_team.sanction(ban).state, SanctionState::Suspended);
    ASSERT_GT(m_team.orders(m_team.account("acc-1")).size(), ordersBefore);
    EXPECT_EQ(m_team.orders(m_team.account("acc-1")).back().action, "restore");
    EXPECT_EQ(codeOf(m_team->signIn("ines", passphrase)), "forbidden");
    const VerifyReport report = must(AuditService(*m_team).verify());
    EXPECT_TRUE(report.intact) << report.what.english();
    EXPECT_FALSE(report.voidEntries.empty()) << "what the key signed since is named";
    EXPECT_TRUE(must(AuditService(*m_team).rebuildCheck()).identical);
}

TEST_F(PeopleTest, ABanByAProposerWhoseKeyIsUntrustedIsSuspendedToo)
{
    const SanctionId ban = m_team.banned("acc-1", m_team.twoFinal());
    must(people().revoke(m_team.as("admin"), "emre", m_team.now() - hours(1)));
    EXPECT_EQ(m_team.sanction(ban).state, SanctionState::Suspended);
    m_team.checkLog();
}

TEST_F(PeopleTest, ABanSuspendedForAnAppealDoesNotComeBackByAnUntrustedSignature)
{
    const auto grounds = m_team.twoFinal();
    const SanctionId ban = m_team.banned("acc-1", grounds);
    m_team.advance(minutes(1));
    const AppealId appeal = m_team.appeal(grounds[0]);
    ASSERT_EQ(m_team.sanction(ban).state, SanctionState::Suspended);
    must(people().revoke(m_team.as("admin"), "ines", m_team.now() - hours(1)));
    m_team.answer("dana", appeal, AppealOutcome::Stands);
    EXPECT_EQ(m_team.sanction(ban).state, SanctionState::Suspended) << "one of its two signatures is void";
    m_team.checkLog();
}

TEST_F(PeopleTest, RevokedFromLaterOnAnEarlierSignatureStays)
{
    const SanctionId ban = m_team.banned("acc-1", m_team.twoFinal());
    m_team.advance(minutes(5));
    must(people().revoke(m_team.as("admin"), "ines", m_team.now()));
    EXPECT_EQ(m_team.sanction(ban).state, SanctionState::InForce);
    EXPECT_TRUE(must(AuditService(*m_team).verify()).voidEntries.empty());
}

TEST_F(PeopleTest, RevocationVoidsWhatWasCountersignedButNotReleased)
{
    const ProposalId id = m_team.propose("emre", m_team.ban("acc-1", m_team.twoFinal()));
    m_team.countersign("ines", id);
    must(people().revoke(m_team.as("admin"), "ines", m_team.now() - minutes(5)));
    EXPECT_EQ(m_team.proposal(id).state, ProposalState::Voided);
    m_team.advance(minutes(20));
    m_team.appealsComplete();
    EXPECT_TRUE(m_team.runClock().released.empty());
}

TEST_F(PeopleTest, WhatARevokedKeyDecidedSinceSupportsNothing)
{
    const auto grounds = m_team.twoFinal(); // by mira, then by tom
    const SanctionId ban = m_team.banned("acc-1", grounds);
    const auto ordersBefore = m_team.orders(m_team.account("acc-1")).size();
    must(people().revoke(m_team.as("admin"), "tom", m_team.decision(grounds.back()).decidedAt));
    EXPECT_TRUE(m_team.decision(grounds.back()).signatureVoid);
    EXPECT_FALSE(m_team.decision(grounds.front()).signatureVoid) << "by somebody else";
    EXPECT_EQ(m_team.decision(grounds.back()).state, DecisionState::Standing) << "it stands, and supports nothing";
    EXPECT_EQ(m_team.sanction(ban).state, SanctionState::Suspended) << "one ground of two is left";
    ASSERT_GT(m_team.orders(m_team.account("acc-1")).size(), ordersBefore);
    EXPECT_EQ(m_team.orders(m_team.account("acc-1")).back().action, "restore");
    EXPECT_TRUE(unmetOf(ProposalService(*m_team).submit(m_team.as("emre"), m_team.ban("acc-1", grounds))).contains("R3:grounds.uncontested"));
    EXPECT_TRUE(must(AuditService(*m_team).rebuildCheck()).identical);
}

TEST_F(PeopleTest, AProposalThatRestsOnAVoidSignatureIsVoid)
{
    const auto grounds = m_team.twoFinal();
    const ProposalId id = m_team.propose("emre", m_team.ban("acc-1", grounds));
    must(people().revoke(m_team.as("admin"), "tom", m_team.decision(grounds.back()).decidedAt));
    EXPECT_EQ(m_team.proposal(id).state, ProposalState::Voided);
    // A new key does not make the old signatures good.
    must(people().rekey(m_team.as("vera"), "tom", "another one"));
    must(people().approve(m_team.as("dana"), "tom"));
    EXPECT_TRUE(m_team.decision(grounds.back()).signatureVoid);
    EXPECT_TRUE(must(AuditService(*m_team).rebuildCheck()).identical);
}

TEST_F(PeopleTest, ASessionOpenWhenItsKeyIsRevokedSignsNothingAnyMore)
{
    const CaseId id = m_team.flag();
    must(ReviewService(*m_team).claim(m_team.as("mira"), id));
    const Session &mira = m_team.as("mira");
    must(people().revoke(m_team.as("admin"), "mira", m_team.now()));
    const auto refused = ReviewService(*m_team).decide(mira, id, m_team.violation(id), {ActionKind::Remove});
    EXPECT_EQ(codeOf(refused), "forbidden");
    EXPECT_EQ(codeOf(people().enrol(mira, nadia())), "forbidden");
    EXPECT_TRUE(must(AuditService(*m_team).verify()).voidEntries.empty());
}

TEST_F(PeopleTest, TheLastAdministratorStaysAndTimesToComeAreRefused)
{
    EXPECT_EQ(codeOf(people().revoke(m_team.as("vera"), "admin", m_team.now())), "conflict");
    EXPECT_EQ(codeOf(people().revoke(m_team.as("vera"), "mira", m_team.now() + hours(1))), "usage");
    EXPECT_EQ(codeOf(people().revoke(m_team.as("mira"), "tom", m_team.now())), "forbidden");
    must(people().revoke(m_team.as("mira"), "mira", m_team.now())); // one's own key, always
    EXPECT_EQ(codeOf(people().revoke(m_team.as("vera"), "mira", m_team.now())), "conflict");
}

TEST_F(PeopleTest, OtherRolesTakeTwoOtherPeopleAndANewLeadWaits)
{
    m_team.flag();
    PersonPatch lead;
    lead.roles = std::set<Role>{Role::Moderator, Role::Lead};
    EXPECT_EQ(codeOf(people().change(m_team.as("mira"), "mira", lead)), "forbidden") << "a moderator changes nobody";
    EXPECT_EQ(unmetOf(people().change(m_team.as("vera"), "vera", lead)), std::set<std::string>{"R23:roles.two_people"});
    EXPECT_EQ(must(people().change(m_team.as("admin"), "mira", lead)).id("state"), "proposed");
    EXPECT_FALSE(person("mira").has(Role::Lead)) << "one person changes nothing";
    EXPECT_EQ(codeOf(people().change(m_team.as("vera"), "mira", lead)), "conflict") << "one change at a time";
    EXPECT_EQ(unmetOf(people().approve(m_team.as("admin"), "mira")), std::set<std::string>{"R23:roles.two_people"});
    const Session &mira = m_team.as("mira");
    must(people().approve(m_team.as("vera"), "mira"));
    EXPECT_TRUE(person("mira").has(Role::Lead));
    EXPECT_EQ(person("mira").signsFrom, m_team.now() + hours(72));
    EXPECT_EQ(codeOf(ReviewService(*m_team).claim(mira, std::nullopt)), "forbidden") << "who was signed in before signs in again";
    EXPECT_TRUE(m_team->signIn("mira", passphrase));
    m_team.checkLog();
}

TEST_F(PeopleTest, ADeclinedChangeChangesNothing)
{
    m_team.flag();
    PersonPatch patch;
    patch.languages = std::vector<std::string>{"en", "de"};
    must(people().change(m_team.as("vera"), "mira", patch));
    must(people().decline(m_team.as("admin"), "mira"));
    EXPECT_EQ(codeOf(people().approve(m_team.as("dana"), "mira")), "conflict");
    EXPECT_EQ(person("mira").languages, std::vector<std::string>{});
    must(people().change(m_team.as("vera"), "mira", patch));
    must(people().approve(m_team.as("dana"), "mira"));
    EXPECT_EQ(person("mira").languages, (std::vector<std::string>{"en", "de"}));
    EXPECT_LT(person("mira").signsFrom, m_team.now()) << "languages are no promotion";
    m_team.checkLog();
}

TEST_F(PeopleTest, ANewKeyTakesTwoOtherPeopleAndTheOldOneSignsNoMore)
{
    const DecisionId before = m_team.removed();
    const PublicKey old = person("mira").publicKey;
    EXPECT_EQ(unmetOf(people().rekey(m_team.as("vera"), "vera", "another one")), std::set<std::string>{"R23:key.two_people"});
    must(people().rekey(m_team.as("vera"), "mira", "another one"));
    EXPECT_EQ(person("mira").publicKey, old);
    EXPECT_FALSE(m_team->signIn("mira", "another one")) << "not before somebody else approves";
    EXPECT_EQ(unmetOf(people().approve(m_team.as("vera"), "mira")), std::set<std::string>{"R23:key.two_people"});
    const Session &mira = m_team.as("mira");
    must(people().approve(m_team.as("dana"), "mira"));
    EXPECT_NE(person("mira").publicKey, old);
    EXPECT_EQ(codeOf(m_team->signIn("mira", passphrase)), "bad_passphrase");
    EXPECT_TRUE(m_team->signIn("mira", "another one"));
    EXPECT_EQ(codeOf(ReviewService(*m_team).claim(mira, std::nullopt)), "forbidden") << "the old key signs nothing any more";
    EXPECT_EQ(m_team.decision(before).state, DecisionState::Standing);
    EXPECT_TRUE(must(AuditService(*m_team).verify()).voidEntries.empty()) << "and what it signed stays signed";
    m_team.checkLog();
}

TEST_F(PeopleTest, WhoseKeyWasRevokedComesBackWithANewOne)
{
    m_team.flag();
    must(people().revoke(m_team.as("admin"), "ines", m_team.now()));
    must(people().rekey(m_team.as("vera"), "ines", "another one"));
    must(people().approve(m_team.as("dana"), "ines"));
    EXPECT_TRUE(person("ines").active());
    EXPECT_FALSE(person("ines").untrustedSince);
    EXPECT_EQ(person("ines").signsFrom, m_team.now() + hours(72)) << "a re-keyed lead signs nothing for a while";
    EXPECT_TRUE(m_team->signIn("ines", "another one"));
    m_team.checkLog();
}

TEST_F(PeopleTest, AnAutomationStaysOneAndTheLastAdministratorStays)
{
    m_team.flag();
    PersonPatch automation;
    automation.roles = std::set<Role>{Role::Automation};
    EXPECT_EQ(codeOf(people().change(m_team.as("vera"), "mira", automation)), "refused");
    PersonPatch moderator;
    moderator.roles = std::set<Role>{Role::Moderator};
    EXPECT_EQ(codeOf(people().change(m_team.as("vera"), "admin", moderator)), "conflict");
    EXPECT_EQ(codeOf(people().change(m_team.as("vera"), "tom", moderator)), "usage") << "is that already";
}

// What a program of their own could write, with a key that is theirs.
TEST_F(PeopleTest, ANewKeyGivenByOnePersonAloneIsFoundByVerification)
{
    m_team.flag();
    const auto written = [&](const Changes &changes) {
        must(m_team->change({"person.rekey", "mira", &m_team.as("vera"), {}, {}}, [&](Unit &unit) -> Result<Receipt> {
            CS_TRY([[maybe_unused]] const auto seq, unit.append("person.rekeyed", Json::object(), changes));
            return unit.finish();
        }));
    };
    const Json key = {{"public_key", SecretKey::generate().publicKey().hex()}};
    Json proposed = {{"id", 1}, {"person", person("mira").id.value}, {"kind", "key"}, {"roles", "moderator"}, {"languages", "en"}, {"qualifications", ""},
                     {"proposed_by", person("vera").id.value}, {"proposed_at", toMs(m_team.now())}, {"state", "proposed"}};
    proposed.update(key);
    Changes both;
    both.insert("person_change", proposed);
    both.update("person", person("mira").id.value, key);
    written(both);
    const VerifyReport report = must(AuditService(*m_team).verify());
    EXPECT_FALSE(report.intact);
    EXPECT_EQ(report.firstBad, m_team.logSize());
    EXPECT_NE(report.what.english().find("second person"), std::string::npos) << report.what.english();
}

} // namespace countersign::testing_support
