// Entries that are whole, linked and counted, and do what whoever is said to have written them may not do. What makes
// them fit (hashes, links, head) needs no key; that they are found is all that stands between a file and its owner.
#include "log/entry_rules.h"
#include "services/audit/audit_service.h"
#include "services/people/conflict_service.h"
#include "services/policy/policy_service.h"
#include "support/busy_workspace.h"
#include "support/log_forger.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <functional>

namespace countersign::testing_support {

namespace {

Json changed(const char *table, std::int64_t id, Json columns) { return {{"t", table}, {"k", {{"id", id}}}, {"c", std::move(columns)}}; }
Json added(const char *table, Json columns) { return {{"t", table}, {"new", std::move(columns)}}; }

// The ban in force, as the clock would write it.
Json released(TestWorkspace &team, ProposalId id, Instant now)
{
    const Proposal proposal = team.proposal(id);
    Json out = {changed("proposal", id.value, {{"state", "released"}, {"version", proposal.version + 1}, {"released_at", toMs(now)}}),
                added("sanction", {{"id", 99}, {"account", proposal.account.value}, {"subject_kind", "account"}, {"subject", proposal.account.value},
                                   {"action", "ban"}, {"state", "in_force"}, {"version", 1}, {"proposal", id.value}, {"external", 0},
                                   {"policy_version", 1}, {"from_at", toMs(now)}})};
    if (proposal.duration)
        out.back()["new"]["until_at"] = toMs(now + *proposal.duration);
    for (const DecisionId ground : proposal.grounds)
        out.push_back(added("sanction_ground", {{"sanction", 99}, {"decision", ground.value}, {"fell", 0}}));
    return out;
}

// A ban of acc-1 that ines has countersigned and nobody has released; an appeal of acc-2; a policy book that ines loaded; a
// conflict that dana declared; acc-5 with a reach of 50,000 and the tag "news".
class ActorForgery : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_team = std::make_unique<TestWorkspace>();
        TestWorkspace &team = *s_team;
        Flagged other;
        other.account = "acc-2";
        s_appealed = team.removed(other, "tom");
        s_grounds = team.twoFinal();
        s_appeal = team.appeal(s_appealed);
        Flagged large;
        large.account = "acc-5";
        large.reach = 50000;
        large.tags = {"news"};
        team.flag(large);
        must(ConflictService(*team).declare(team.as("dana"), "acc-2", false, "A cousin."));
        must(PolicyService(*team).load(team.as("ines"), shippedBook(2)));
        s_proposal = team.propose("emre", team.ban("acc-1", s_grounds));
        team.countersign("ines", s_proposal);
        team.checkLog();
        team->db().script("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    static void TearDownTestSuite() { s_team.reset(); }

    ActorForgery() : m_path(m_folder.filePath(QStringLiteral("copy.countersign")).toStdString()) { startAnew(); }

    void startAnew()
    {
        m_forger.reset();
        std::filesystem::copy_file(s_team->path(), m_path, std::filesystem::copy_options::overwrite_existing);
        m_forger = std::make_unique<Forger>(m_path);
    }

    static Entry unsignedEntry(const char *type, Json changes, ActorType by = ActorType::Clock, const char *actor = "clock")
    {
        Entry out;
        out.type = type;
        out.actor = actor;
        out.actorType = by;
        out.data = {{"changes", std::move(changes)}};
        return out;
    }

    // Appended to a fresh copy; what verification says of it, which must be about that entry.
    std::string verdictOn(const Entry &entry, Milliseconds later = Milliseconds(0))
    {
        startAnew();
        m_forger->append(entry, later);
        return verdict();
    }

    std::string verdict()
    {
        const VerifyReport report = must(AuditService::verifyFile(m_path));
        EXPECT_FALSE(report.intact) << m_forger->entry(m_forger->size()).type;
        EXPECT_EQ(report.firstBad, std::optional(m_forger->size())) << report.what.english();
        return report.what.english();
    }

    // With the key of somebody who is enrolled and means it.
    std::string verdictOnSigned(const char *who, const char *type, Json changes)
    {
        startAnew();
        const Session &session = s_team->as(who);
        Entry forged = unsignedEntry(type, std::move(changes), ActorType::Person);
        forged.actor = session.id().str();
        const Entry last = m_forger->entry(m_forger->size());
        forged.seq = m_forger->size() + 1;
        forged.at = last.at;
        forged.prev = leafHash(encodeLeaf(last));
        forged.data["key"] = session.key().publicKey().fingerprint();
        forged.data["sig"] = hex(bytesOf(session.key().sign(bytesOf(entrySigningHash(forged)))));
        m_forger->append(forged);
        return verdict();
    }

    static std::int64_t at(Milliseconds later) { return toMs(s_team->now() + later); }
    Milliseconds untilRelease() { return *s_team->proposal(s_proposal).releaseAt - m_forger->entry(m_forger->size()).at + minutes(1); }

    static std::unique_ptr<TestWorkspace> s_team;
    static std::vector<DecisionId> s_grounds;
    static DecisionId s_appealed;
    static AppealId s_appeal;
    static ProposalId s_proposal;
    QTemporaryDir m_folder;
    std::string m_path;
    std::unique_ptr<Forger> m_forger;
};

std::unique_ptr<TestWorkspace> ActorForgery::s_team;
std::vector<DecisionId> ActorForgery::s_grounds;
DecisionId ActorForgery::s_appealed;
AppealId ActorForgery::s_appeal;
ProposalId ActorForgery::s_proposal;

bool says(const std::string &what, const char *words) { return what.find(words) != std::string::npos; }

} // namespace

TEST_F(ActorForgery, TheClockEndsNoAppealUnderWhateverName)
{
    const Json changes = {changed("appeal", s_appeal.value, {{"state", "withdrawn"}, {"version", 3}}),
                          changed("decision", s_appealed.value, {{"state", "standing"}, {"version", 4}})};
    for (const char *type : {"strike.expired", "appeal.withdrawn", "appeal.decided", "decision.released", "hold.ended"})
        EXPECT_TRUE(says(verdictOn(unsignedEntry(type, changes)), "clock")) << type;
    EXPECT_TRUE(says(verdictOn(unsignedEntry("appeal.withdrawn", changes)), "may not write such an entry"));
    EXPECT_TRUE(says(verdictOn(unsignedEntry("strike.expired", changes)), "may not change this: appeal"));
}

TEST_F(ActorForgery, TheClockReleasesNoBanWithoutAppealsStatedComplete)
{
    for (const Milliseconds later : {Milliseconds(minutes(1)), untilRelease()}) {
        const Instant now = m_forger->entry(m_forger->size()).at + later;
        EXPECT_TRUE(says(verdictOn(unsignedEntry("proposal.released", released(*s_team, s_proposal, now)), later), "all appeals were read"));
    }
}

TEST_F(ActorForgery, TheClockReleasesNoBanBeforeItsHoldIsOver)
{
    TestWorkspace team;
    const ProposalId id = team.propose("emre", team.ban("acc-1", team.twoFinal()));
    team.countersign("ines", id);
    team.advance(minutes(1));
    const auto found = [&] {
        team->db().script("PRAGMA wal_checkpoint(TRUNCATE)");
        m_forger.reset();
        std::filesystem::copy_file(team.path(), m_path, std::filesystem::copy_options::overwrite_existing);
        m_forger = std::make_unique<Forger>(m_path);
        m_forger->append(unsignedEntry("proposal.released", released(team, id, team.now())), team.now() - m_forger->entry(m_forger->size()).at);
        return verdict();
    };
    team.appealsComplete("emre"); // who proposed it vouches for nothing
    EXPECT_TRUE(says(found(), "all appeals were read"));
    team.advance(minutes(1));
    team.appealsComplete("vera");
    EXPECT_TRUE(says(found(), "was not due"));
}

TEST_F(ActorForgery, TheClockStatesNothing)
{
    const Json stated = {added("appeals_complete", {{"source", source}, {"until_at", at(minutes(1))}, {"stated_at", at(minutes(1))},
                                                    {"person", s_team->as("vera").id().value}})};
    EXPECT_TRUE(says(verdictOn(unsignedEntry("strike.expired", stated)), "a new appeals_complete"));
    EXPECT_TRUE(says(verdictOn(unsignedEntry("appeals.complete", stated)), "may not write such an entry"));
    EXPECT_TRUE(says(verdictOn(unsignedEntry("report.received", stated, ActorType::Import, "feed:acme")), "a new appeals_complete"));
}

TEST_F(ActorForgery, TheClockPutsNoPolicyBookInForce)
{
    const Json inForce = {{{"t", "policy_version"}, {"k", {{"version", 2}}}, {"c", {{"state", "in_force"}, {"in_force_from", at(minutes(0))}}}}};
    EXPECT_TRUE(says(verdictOn(unsignedEntry("strike.expired", inForce)), "may not change this: policy_version"));
    EXPECT_TRUE(says(verdictOn(unsignedEntry("policy.published", inForce)), "may not change this: policy_version"));
    const Json another = {added("policy_version", {{"version", 3}, {"state", "in_force"}, {"hash", std::string(64, 'a')}, {"loaded_at", 1}, {"in_force_from", 1}})};
    EXPECT_TRUE(says(verdictOn(unsignedEntry("policy.published", another)), "was not due"));
    const Json ended = {{{"t", "policy_version"}, {"k", {{"version", 1}}}, {"c", {{"state", "superseded"}}}}};
    EXPECT_TRUE(says(verdictOn(unsignedEntry("policy.superseded", ended)), "was not due"));
    EXPECT_TRUE(says(verdictOnSigned("ines", "policy.published", inForce), "without a second person"));
}

TEST_F(ActorForgery, TheClockLiftsNoConflict)
{
    const Json lifted = {changed("declared_conflict", 1, {{"lifted_at", at(minutes(0))}, {"lifted_by", 1}})};
    EXPECT_TRUE(says(verdictOn(unsignedEntry("strike.expired", lifted)), "declared_conflict"));
    EXPECT_TRUE(says(verdictOn(unsignedEntry("conflict.lifted", lifted)), "may not write such an entry"));
}

TEST_F(ActorForgery, NobodyUnsignedLowersReachOrTakesOffTags)
{
    const std::int64_t account = s_team->account("acc-5").value;
    EXPECT_TRUE(says(verdictOn(unsignedEntry("strike.expired", {changed("account", account, {{"reach", 5}, {"highest_reach", 5}})})), "may not change this"));
    for (const Json &columns : {Json{{"highest_reach", 5}}, Json{{"tags", ""}}, Json{{"tags", "new"}}})
        EXPECT_TRUE(says(verdictOn(unsignedEntry("report.received", {changed("account", account, columns)}, ActorType::Import, "feed:acme")), "takes two people"))
            << columns.dump();
}

TEST_F(ActorForgery, NoNoticeIsBackdated)
{
    const std::int64_t ground = s_grounds.back().value;
    const Json backdated = {changed("decision", ground, {{"notice_at", 1}, {"released_at", 1}})};
    EXPECT_TRUE(says(verdictOn(unsignedEntry("strike.expired", backdated)), "may not change this: decision"));
    EXPECT_TRUE(says(verdictOn(unsignedEntry("decision.released", backdated)), "was not due"));
    EXPECT_TRUE(says(verdictOn(unsignedEntry("decision.released", {changed("decision", ground, {{"notice_at", at(minutes(0))}})})), "was not due"));
}

TEST_F(ActorForgery, TheClockEndsNothingBeforeItsTimeAndImposesNothingThatNobodyDecided)
{
    const Strike strike = s_team->strikeOf(s_grounds.front());
    EXPECT_TRUE(says(verdictOn(unsignedEntry("strike.expired", {changed("strike", strike.id.value, {{"state", "expired"}})})), "was not due"));
    const Sanction removal = s_team->sanction(SanctionId(1));
    EXPECT_TRUE(says(verdictOn(unsignedEntry("sanction.ended", {changed("sanction", 1, {{"state", "expired"}, {"version", removal.version + 1}})})), "was not due"));
    EXPECT_TRUE(says(verdictOn(unsignedEntry("sanction.suspended", {changed("sanction", 1, {{"state", "suspended"}, {"version", removal.version + 1}})})),
                     "was not due"));
    const std::int64_t account = s_team->account("acc-5").value;
    const Json ban = {added("sanction", {{"id", 99}, {"account", account}, {"subject_kind", "account"}, {"subject", account}, {"action", "ban"},
                                         {"state", "in_force"}, {"version", 1}, {"external", 1}, {"policy_version", 1}, {"from_at", at(minutes(0))}})};
    EXPECT_TRUE(says(verdictOn(unsignedEntry("order.settled", ban)), "may not write such an entry"));
    EXPECT_TRUE(says(verdictOn(unsignedEntry("decision.released", ban)), "restricts an account as a whole"));
    Json limit = ban; // R1, by whatever name
    limit[0]["new"].update({{"action", "limit"}, {"external", 0}});
    EXPECT_TRUE(says(verdictOn(unsignedEntry("decision.released", limit)), "restricts an account as a whole on one signature"));
    const Json order = {added("platform_order", {{"id", 99}, {"number", 9}, {"target_kind", "account"}, {"target", account}, {"account", account},
                                                 {"action", "ban"}, {"sanction", 1}, {"state", "queued"}, {"issued_at", at(minutes(0))}})};
    EXPECT_TRUE(says(verdictOn(unsignedEntry("order.dispatched", order, ActorType::Import, "feed:outbox")), "imposes or orders"));
}

// R3, R24: a feed may bring what was earlier, never what is later.
TEST_F(ActorForgery, AFeedLearnsOnlyOfEarlierTimes)
{
    const Appeal appeal = s_team->appealNow(s_appeal);
    const auto filed = [&](Milliseconds later, Json more = Json::array()) {
        Json changes = {changed("appeal", s_appeal.value, {{"filed_at", toMs(appeal.filedAt + later)}, {"version", appeal.version + 1}})};
        changes.insert(changes.end(), more.begin(), more.end());
        return unsignedEntry("appeal.filed_earlier", changes, ActorType::Import, "import:acme");
    };
    EXPECT_TRUE(says(verdictOn(filed(minutes(1))), "what its appeal is not about"));
    const Sanction removal = s_team->sanction(SanctionId(1)); // in force since before
    const Json lifted = {changed("sanction", 1, {{"state", "reversing"}, {"version", removal.version + 1}})};
    EXPECT_TRUE(says(verdictOn(filed(minutes(-1), lifted)), "what its appeal is not about"));
    const std::int64_t post = s_team->decision(s_appealed).subject;
    const auto posted = [&](const Json &column) {
        return unsignedEntry("report.received", {changed("post", post, {{"posted_at", column}})}, ActorType::Import, "import:acme");
    };
    EXPECT_TRUE(says(verdictOn(posted(at(minutes(0)))), "younger than was known"));
}

TEST_F(ActorForgery, AWorkspaceIsMadeOnce)
{
    EXPECT_TRUE(says(verdictOn(unsignedEntry("workspace.created", Json::array())), "may not change this: workspace"));
}

TEST_F(ActorForgery, ARowIsNamedByItsOwnNumber)
{
    const Json change = {{{"t", "strike"}, {"k", {{"decision", s_grounds.front().value}}}, {"c", {{"state", "expired"}}}}};
    EXPECT_TRUE(says(verdictOn(unsignedEntry("strike.expired", change)), "by its number"));
}

TEST_F(ActorForgery, ASignedEntrySmugglesNothingOfAnotherType)
{
    const std::int64_t vera = s_team->as("vera").id().value;
    const Json stated = {added("appeals_complete", {{"source", source}, {"until_at", at(minutes(0))}, {"stated_at", at(minutes(0))}, {"person", vera}})};
    EXPECT_TRUE(says(verdictOnSigned("ines", "item.read", stated), "a new appeals_complete"));
    EXPECT_TRUE(says(verdictOnSigned("emre", "appeals.complete", stated), "in the name of somebody else"));
    EXPECT_TRUE(says(verdictOnSigned("mira", "case.skipped", {changed("account", 1, {{"tags", ""}})}), "may not change this: account"));
    const Json lifted = {changed("declared_conflict", 1, {{"lifted_at", at(minutes(0))}, {"lifted_by", vera}})};
    EXPECT_TRUE(says(verdictOnSigned("ines", "conflict.lifted", lifted), "in the name of somebody else"));
    EXPECT_TRUE(says(verdictOnSigned("ben", "what.is.this", {changed("account", 1, {{"tags", ""}})}), "may not write such an entry"));
}

TEST_F(ActorForgery, ASignedEntryMovesOnlyWhatItsRolesMay)
{
    const Appeal appeal = s_team->appealNow(s_appeal);
    const auto closing = [&](const char *who) {
        return Json{changed("appeal", s_appeal.value, {{"state", "stands"}, {"version", appeal.version + 1}, {"decided_by", s_team->as(who).id().value}})};
    };
    EXPECT_TRUE(says(verdictOnSigned("mira", "appeal.decided", closing("mira")), "may not turn appeal 1"));
    EXPECT_TRUE(says(verdictOnSigned("dana", "appeal.decided", closing("dana")), "from \"received\" into \"stands\"")) << "nobody admitted it";
    EXPECT_TRUE(says(verdictOnSigned("dana", "appeal.admitted", {changed("appeal", 7, {{"state", "admitted"}})}), "may not turn appeal 7"));
}

// With everything else in order: what comes into force has to be what was signed.
TEST_F(ActorForgery, ABanComesIntoForceAsSignedAndNoEarlier)
{
    TestWorkspace team;
    const auto grounds = team.twoFinal();
    Flagged other;
    other.account = "acc-2";
    const DecisionId elsewhere = team.removed(other, "tom");
    const ProposalId id = team.propose("emre", team.ban("acc-1", grounds));
    team.countersign("ines", id);
    team.advance(*team.proposal(id).releaseAt - team.now());
    team.appealsComplete();
    const std::int64_t before = team.logSize();
    team.runClock();
    ASSERT_EQ(team.proposal(id).state, ProposalState::Released);
    team->db().script("PRAGMA wal_checkpoint(TRUNCATE)");
    const auto verdictAfter = [&](const std::function<void(Entry &)> &change) {
        std::filesystem::copy_file(team.path(), m_path, std::filesystem::copy_options::overwrite_existing);
        Forger forger(m_path);
        const std::int64_t seq = forger.last("proposal.released");
        EXPECT_GT(seq, before);
        Entry real = forger.entry(seq);
        change(real);
        forger.cutAfter(seq - 1);
        forger.insert(seq, real);
        forger.write(true);
        const VerifyReport report = must(AuditService::verifyFile(m_path));
        return report.firstBad == std::optional(seq) ? report.what.english() : std::string("not found");
    };
    const auto inNew = [](Entry &entry, const char *table, const char *column, const Json &value) {
        for (Json &one : entry.data["changes"])
            if (stringOr(one, "t") == table && one.contains("new"))
                one["new"][column] = value;
    };
    m_forger.reset();
    EXPECT_FALSE(says(verdictAfter([](Entry &) {}), "not due")) << "as it is, it is no forgery";
    EXPECT_TRUE(says(verdictAfter([](Entry &entry) { entry.data["changes"][0]["c"]["released_at"] = 1; }), "was not due"));
    const std::int64_t account = team.account("acc-2").value;
    EXPECT_TRUE(says(verdictAfter([&](Entry &entry) { inNew(entry, "sanction", "account", account); }), "imposes or orders"));
    EXPECT_TRUE(says(verdictAfter([&](Entry &entry) { inNew(entry, "sanction", "until_at", 4102444800000); }), "imposes or orders"));
    EXPECT_TRUE(says(verdictAfter([&](Entry &entry) { inNew(entry, "sanction_ground", "decision", elsewhere.value); }), "imposes or orders"));
    EXPECT_TRUE(says(verdictAfter([&](Entry &entry) { inNew(entry, "platform_order", "target", account); }), "imposes or orders"));
}

TEST(EntryRules, SayWhatAnEntryOfATypeMayNotWrite)
{
    const Json nothing = Json::array();
    const Json strike = {changed("strike", 1, {{"state", "expired"}})};
    EXPECT_EQ(beyondType("strike.expired", ActorType::Clock, strike), std::nullopt);
    EXPECT_EQ(beyondType("strike.expired", ActorType::Person, strike), "");
    EXPECT_EQ(beyondType("strike.expired", ActorType::Clock, Json::array({changed("strike", 1, {{"weight", 0}})})), "strike.weight");
    EXPECT_EQ(beyondType("strike.expired", ActorType::Clock, Json::array({{{"t", "strike"}, {"k", {{"id", 1}}}, {"x", {"weight"}}}})), "strike.weight");
    EXPECT_EQ(beyondType("strike.expired", ActorType::Clock, Json::array({added("strike", {{"id", 1}})})), "a new strike");
    EXPECT_EQ(beyondType("strike.expired", ActorType::Clock, {{"0", changed("strike", 1, {{"state", "expired"}})}}), "changes") << "an object is no list";
    EXPECT_EQ(beyondType("never.heard.of", ActorType::Person, nothing), std::nullopt) << "words alone change nothing";
    EXPECT_EQ(beyondType("never.heard.of", ActorType::Person, strike), "");
}

} // namespace countersign::testing_support
