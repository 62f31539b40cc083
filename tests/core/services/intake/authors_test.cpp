// Whose a post is, since when it is there, and who is meant by an id: what a record says is not all believed (R4, R22).
#include "services/frame/facts.h"
#include "services/intake/authors.h"
#include "services/intake/case_opening.h"
#include "support/flagged_like.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {

namespace {

class Authors : public ::testing::Test {
protected:
    Result<Taken> tryTake(const IncomingReport &report)
    {
        Taken taken;
        CS_CHECK(m_team->change({"import", {}, nullptr, {}, "import:acme"}, [&](Unit &unit) -> Result<Receipt> {
            CS_TRY(taken, takeReport(unit, report, {}));
            return unit.finish();
        }));
        return taken;
    }
    IncomingReport record(const std::string &post, const std::string &account)
    {
        IncomingReport report;
        report.source = source;
        report.externalId = "record-" + std::to_string(++m_records);
        report.reportedAt = m_team.now();
        report.subjectId = post;
        report.createdAt = m_team.now() - hours(1);
        report.text = "Words of " + post + ".";
        report.account.id = account;
        report.account.handle = "@" + account;
        report.account.reach = 100;
        return report;
    }
    Post post(const std::string &external)
    {
        return m_team->accounts().post(PostId(*m_team->accounts().internalId(source, "post", external))).value();
    }
    Account account(const std::string &external) { return m_team->accounts().find(m_team.account(external)).value(); }
    bool mayBeBanned(const std::string &external)
    {
        const auto list = must(ProposalService(*m_team).requirements(m_team.ban(external, {})));
        return !unmetOf(list).contains("R22:account.immutable_id");
    }

    TestWorkspace m_team;
    int m_records = 0;
};

} // namespace

// ---- a post keeps its author ----

TEST_F(Authors, ARecordThatNamesAnotherAuthorOfAKnownPostIsRefused)
{
    must(tryTake(record("post-8", "acc-1")));
    const auto refused = tryTake(record("post-8", "acc-9"));
    EXPECT_EQ(unmetOf(refused), std::set<std::string>{"R22:post.author_known"});
    EXPECT_EQ(post("post-8").account, m_team.account("acc-1"));
    EXPECT_FALSE(m_team->accounts().internalId(source, "account", "acc-9")) << "nothing of it stays";
    EXPECT_EQ(codeOf(tryTake(record("post-8", "acc-1"))), "ok");
}

TEST_F(Authors, AfterTheDecisionTooNobodyAnswersForSomebodyElsesPost)
{
    const DecisionId made = m_team.removed(flaggedLike([](Flagged &f) { f.post = "post-8"; }));
    EXPECT_EQ(codeOf(tryTake(record("post-8", "acc-9"))), "refused");
    EXPECT_EQ(m_team.decision(made).account, m_team.account("acc-1"));
    m_team.checkLog();
}

TEST_F(Authors, WhereTheRecordOrTheFirstSightKnowsAHandleOnlyThePostsOwnAccountCounts)
{
    must(tryTake(record("post-1", "acc-1")));
    IncomingReport handleOnly = record("post-1", "");
    handleOnly.account.handle = "@renamed";
    handleOnly.account.tags = {"News"};
    const CaseId joined = must(tryTake(handleOnly)).reviewCase;
    EXPECT_EQ(m_team.reviewCase(joined).account, m_team.account("acc-1"));
    EXPECT_EQ(account("acc-1").tags, std::vector<std::string>{"news"}) << "what is said of the author counts for it (R12)";
    EXPECT_TRUE(m_team->accounts().resolve("@renamed").empty()) << "but the name is not believed";

    IncomingReport first = record("post-2", "");
    first.account.handle = "@early";
    const CaseId early = must(tryTake(first)).reviewCase;
    const AccountId own = m_team.reviewCase(early).account;
    const CaseId later = must(tryTake(record("post-2", "acc-2"))).reviewCase;
    EXPECT_EQ(later, early);
    EXPECT_EQ(m_team.reviewCase(later).account, own);
    EXPECT_EQ(post("post-2").account, own);
    m_team.checkLog();
}

TEST_F(Authors, AnAppealThatNamesTheAuthorWronglyIsStillAnAppeal)
{
    const DecisionId made = m_team.removed(flaggedLike([](Flagged &f) { f.post = "post-8"; }));
    IncomingReport appeal = record("post-8", "acc-9");
    appeal.isAppeal = true;
    EXPECT_EQ(must(tryTake(appeal)).as, Taken::As::Appeal);
    EXPECT_EQ(m_team.decision(made).state, DecisionState::UnderAppeal);
}

TEST_F(Authors, ThePostsOwnAuthorObjectsEvenWhereTheRecordKnowsOnlyAHandle)
{
    const DecisionId made = m_team.removed(flaggedLike([](Flagged &f) { f.post = "post-8"; }));
    IncomingReport own = record("post-8", "");
    own.reporterId = "acc-1";
    EXPECT_EQ(must(tryTake(own)).as, Taken::As::Appeal);
    EXPECT_EQ(m_team.decision(made).state, DecisionState::UnderAppeal);
}

// ---- posted when ----

TEST_F(Authors, NothingIsPostedAfterItWasReportedOrAfterWeLearntOfIt)
{
    IncomingReport ahead = record("post-1", "acc-1");
    ahead.createdAt = *parseRfc3339("2099-01-01T00:00:00Z");
    ahead.reportedAt = m_team.now() - hours(3);
    must(tryTake(ahead));
    EXPECT_EQ(post("post-1").postedAt, m_team.now() - hours(3));
    ahead = record("post-2", "acc-1");
    ahead.createdAt = ahead.reportedAt = *parseRfc3339("2099-01-01T00:00:00Z");
    must(tryTake(ahead));
    EXPECT_EQ(post("post-2").postedAt, m_team.now());
    IncomingReport unknown = record("post-3", "acc-1");
    unknown.createdAt.reset();
    must(tryTake(unknown));
    EXPECT_FALSE(post("post-3").postedAt) << "unknown stays unknown: it counts with what was posted before";
    IncomingReport earlier = record("post-2", "acc-1");
    earlier.createdAt.reset();
    earlier.reportedAt = m_team.now() - hours(9);
    must(tryTake(earlier));
    EXPECT_EQ(post("post-2").postedAt, m_team.now() - hours(9)) << "an earlier report of it says so too";
    must(tryTake(record("post-2", "acc-1")));
    EXPECT_EQ(post("post-2").postedAt, m_team.now() - hours(9));
    m_team.checkLog();
}

TEST_F(Authors, TwoPostsThatWereThereBeforeTheNoticeOfTheFirstCountAsOneWhateverIsSaidOfTheirTimes)
{
    const auto ahead = [&] { return flaggedLike([&](Flagged &f) { f.postedAt = m_team.now() + hours(24 * 365); }); };
    const CaseId one = m_team.flag(ahead());
    const CaseId two = m_team.flag(ahead());
    const DecisionId first = m_team.decide("mira", one, m_team.violation(one), {ActionKind::Remove});
    m_team.after(hours(2));
    const DecisionId second = m_team.decide("tom", two, m_team.violation(two), {ActionKind::Remove});
    m_team.after(hours(73));
    EXPECT_TRUE(unmetOf(ProposalService(*m_team).submit(m_team.as("emre"), m_team.ban("acc-1", {first, second}))).contains("R4:grounds.enough"));
}

// ---- an id that names somebody ----

TEST_F(Authors, AnIdThatNamesNobodyInParticularIsNoneThatNeverChanges)
{
    for (const char *id : {"", " ", "\xE2\x80\x8B", "\xE2\x80\xAE", "\xC2\xA0", "unknown", " Unknown ", "UN\xE2\x80\x8BKNOWN", "null", "None", "0", "N/A"})
        EXPECT_FALSE(namesSomebody(id)) << "\"" << id << "\"";
    for (const char *id : {"1", "00", "acc-1", "unknown_soldier", "\xE7\x8E\x8B", "nobody0"})
        EXPECT_TRUE(namesSomebody(id)) << id;
}

TEST_F(Authors, NoBanOfAnAccountWhoseIdNamesNobody)
{
    for (const char *id : {" ", "\xE2\x80\x8B", "unknown"}) {
        must(tryTake(record(std::string("post-of-") + id, id)));
        EXPECT_TRUE(account(id).handleOnly) << "\"" << id << "\"";
        EXPECT_FALSE(mayBeBanned(id));
    }
    must(tryTake(record("post-of-somebody", "acc-1")));
    EXPECT_TRUE(mayBeBanned("acc-1"));
    m_team.checkLog();
}

TEST_F(Authors, AReporterCalledUnknownIsNotTheAuthorCalledUnknown)
{
    const DecisionId made = m_team.removed(flaggedLike([](Flagged &f) { f.account = "unknown"; f.post = "post-1"; }));
    IncomingReport reported = record("post-1", "unknown");
    reported.reporterId = "unknown";
    EXPECT_EQ(must(tryTake(reported)).as, Taken::As::Report);
    EXPECT_EQ(m_team.decision(made).state, DecisionState::Standing);
}

// ---- tags ----

TEST_F(Authors, ATagAsksForASecondLookHoweverItIsWritten) // R12
{
    for (const char *tag : {"News", "news ", " POLITICAL\t"}) {
        const CaseId id = m_team.flag(flaggedLike([&](Flagged &f) {
            f.account = "acc-" + std::string(tag);
            f.tags = {tag};
        }));
        EXPECT_EQ(must(m_team.tryDecide("mira", id, m_team.violation(id), {ActionKind::Remove})).id("state"), "awaiting_signoff") << tag;
    }
    m_team.checkLog();
}

TEST_F(Authors, ATagThatAnEarlierVersionStoredAsItCameAsksToo)
{
    m_team.flag();
    m_team->db().run("UPDATE account SET tags = 'News ,SPORTS'");
    EXPECT_EQ(account("acc-1").tags, (std::vector<std::string>{"news", "sports"}));
    EXPECT_TRUE(secondLook(*m_team, account("acc-1"), m_team->policyNow()).needed);
}

} // namespace countersign::testing_support
