// R19: a store older than its last anchor is read-only until appeals are re-read.
#include "support/test_workspace.h"

#include "services/orders/anchor.h"
#include "services/audit/audit_service.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace countersign::testing_support {
namespace anchor_tests {

namespace fs = std::filesystem;

// A workspace that was restored from a backup: it lacks what happened after the copy, an anchored checkpoint included.
struct Restored {
    TestWorkspace team;
    DecisionId decision;
    CaseId waiting;
    std::unique_ptr<Workspace> old;
    std::map<std::string, std::unique_ptr<Session>> sessions;
    SeededRandom random{7};

    Restored()
    {
        decision = team.removed();
        waiting = team.flag();
        const std::string copy = team.path() + "-old";
        team->db().run("VACUUM INTO ?1", copy);
        team.appeal(decision); // nobody will remember it
        const Receipt signedHead = must(AuditService(*team).checkpoint(team.as("vera")));
        EXPECT_EQ(signedHead.id("anchor"), team.path() + ".anchor");
        fs::copy_file(team.path() + ".anchor", copy + ".anchor");
        old = must(Workspace::open(copy, team.clock(), random));
    }
    const Session &as(const std::string &who)
    {
        auto &session = sessions[who];
        if (!session)
            session = must(old->signIn(who, passphrase));
        return *session;
    }
    Result<Receipt> act() { return ReviewService(*old).claim(as("mira"), waiting); }
    Result<Receipt> reread(Milliseconds ago = {}) { return AppealService(*old).statedComplete(as("vera"), source, team.now() - ago); }
};

TEST(Anchor, AStoreThatHoldsItsAnchorGoesOn)
{
    TestWorkspace team;
    team.removed();
    must(AuditService(*team).checkpoint(team.as("vera")));
    EXPECT_FALSE(behindAnchor(*team));
    EXPECT_EQ(codeOf(ReviewService(*team).claim(team.as("mira"), team.flag())), "ok");
}

TEST(Anchor, AnOlderOneIsReadOnlyUntilAppealsAreReadAgain)
{
    Restored r;
    const auto behind = behindAnchor(*r.old);
    ASSERT_TRUE(behind);
    EXPECT_EQ(behind->sources, std::vector<std::string>{source});
    const auto head = must(r.old->log().head()).size;
    const auto refused = r.act();
    EXPECT_EQ(codeOf(refused), "read_only");
    EXPECT_EQ(unmetOf(refused), std::set<std::string>{"R19:store.current"});
    EXPECT_EQ(codeOf(AuditService(*r.old).checkpoint(r.as("vera"))), "read_only") << "a new anchor would cover it up";
    r.team.advance(hours(24 * 100));
    EXPECT_TRUE(must(ClockService(*r.old).run(DueScope::Everything)).events.empty()) << "the clock ends and releases nothing";
    EXPECT_EQ(must(r.old->log().head()).size, head) << "nothing was written";
    EXPECT_EQ(codeOf(r.reread(hours(2))), "bad_input") << "not up to some time ago";
    // Appeals are learnt meanwhile, before anybody states that they are complete.
    AppealFiling filing;
    filing.decision = r.decision;
    filing.by = AppellantKind::Author;
    filing.text = "It was a joke.";
    filing.filedAt = r.team.now() - hours(24 * 99);
    EXPECT_EQ(codeOf(AppealService(*r.old).file(r.as("vera"), filing)), "ok");
    EXPECT_EQ(codeOf(r.act()), "read_only");
    EXPECT_EQ(codeOf(r.reread()), "ok");
    EXPECT_EQ(codeOf(r.act()), "ok");
    EXPECT_TRUE(must(AuditService(*r.old).rebuildCheck()).identical);
    EXPECT_EQ(codeOf(AuditService(*r.old).checkpoint(r.as("vera"))), "ok");
    EXPECT_FALSE(behindAnchor(*r.old)) << "anchored anew";
}

TEST(Anchor, WhatIsNoAnchorOfThisLogIsNone)
{
    Restored r;
    const std::string path = r.old->db().path() + ".anchor";
    const auto write = [&](const std::string &text) { std::ofstream(path, std::ios::trunc) << text; };
    std::ifstream file(path);
    const std::string note((std::istreambuf_iterator<char>(file)), {});
    write("rubbish");
    EXPECT_FALSE(behindAnchor(*r.old));
    std::string forged = note;
    forged[forged.find('\n') + 1] = '9'; // another size, which nobody signed
    write(forged);
    EXPECT_FALSE(behindAnchor(*r.old));
    TestWorkspace other;
    must(AuditService(*other).checkpoint(other.as("vera")));
    fs::copy_file(other.path() + ".anchor", path, fs::copy_options::overwrite_existing);
    EXPECT_FALSE(behindAnchor(*r.old)) << "another log's";
    write(note);
    EXPECT_TRUE(behindAnchor(*r.old));
}

// What somebody who verifies the file is told of it, whatever else is in order.
TEST(Anchor, VerificationSaysWhatTheAnchorTells)
{
    Restored r;
    const std::string path = r.old->db().path() + ".anchor";
    const auto verified = [&] { return must(AuditService::verifyFile(r.old->db().path())); };
    const VerifyReport older = verified();
    EXPECT_FALSE(older.intact);
    EXPECT_EQ(older.firstBad, older.size + 1);
    EXPECT_NE(older.what.english().find("older than its last anchor"), std::string::npos) << older.what.english();
    EXPECT_FALSE(must(AuditService(*r.old).verify()).intact) << "in the window as well";
    std::ofstream(path, std::ios::trunc) << "rubbish";
    const VerifyReport rubbish = verified();
    EXPECT_TRUE(rubbish.intact);
    ASSERT_EQ(rubbish.warnings.size(), 1u);
    EXPECT_NE(rubbish.warnings.front().english().find("no signed checkpoint of this log"), std::string::npos);
    fs::remove(path);
    fs::create_directory(path);
    EXPECT_TRUE(anchorTrouble(r.old->db())) << "a folder";
    fs::remove(path);
    EXPECT_TRUE(verified().warnings.empty()) << "no checkpoint was ever signed in this copy";
}

TEST(Anchor, OneThatIsMissingIsSaid)
{
    TestWorkspace team;
    must(AuditService(*team).checkpoint(team.as("vera")));
    EXPECT_FALSE(anchorTrouble(team->db()));
    fs::remove(team.path() + ".anchor");
    const VerifyReport report = must(AuditService(*team).verify());
    EXPECT_TRUE(report.intact);
    ASSERT_EQ(report.warnings.size(), 1u);
    EXPECT_NE(report.warnings.front().english().find("is missing, though checkpoints were signed"), std::string::npos);
    EXPECT_EQ(codeOf(ReviewService(*team).claim(team.as("mira"), team.flag())), "ok") << "beside the workspace it is no condition";
}

TEST(Anchor, NamedElsewhereItHasToBeThere)
{
    struct Named {
        explicit Named(const std::string &path) { ::setenv("COUNTERSIGN_ANCHOR", path.c_str(), 1); }
        ~Named() { ::unsetenv("COUNTERSIGN_ANCHOR"); }
    };
    TestWorkspace team;
    const CaseId waiting = team.flag();
    const CaseId another = team.flag();
    const std::string elsewhere = team.path() + "-kept.anchor";
    {
        const Named named("/nowhere/at/all");
        const auto refused = ReviewService(*team).claim(team.as("mira"), waiting);
        EXPECT_EQ(codeOf(refused), "read_only");
        EXPECT_EQ(unmetOf(refused), std::set<std::string>{"R19:store.current"});
        const VerifyReport report = must(AuditService(*team).verify());
        EXPECT_FALSE(report.intact);
        EXPECT_NE(report.what.english().find("/nowhere/at/all"), std::string::npos) << report.what.english();
    }
    {
        const Named named(elsewhere);
        EXPECT_EQ(codeOf(ReviewService(*team).claim(team.as("mira"), waiting)), "ok") << "nothing was anchored yet";
        must(AuditService(*team).checkpoint(team.as("vera")));
        EXPECT_TRUE(fs::exists(elsewhere));
        EXPECT_EQ(codeOf(ReviewService(*team).claim(team.as("tom"), another)), "ok");
    }
    const Named wrong(elsewhere + "-not");
    EXPECT_EQ(codeOf(ReviewService(*team).release(team.as("tom"), another)), "read_only");
    EXPECT_FALSE(must(AuditService(*team).verify()).intact);
    must(AuditService(*team).checkpoint(team.as("vera"))); // leaves one there
    EXPECT_EQ(codeOf(ReviewService(*team).release(team.as("tom"), another)), "ok");
    EXPECT_TRUE(must(AuditService(*team).verify()).intact);
}

} // namespace anchor_tests
} // namespace countersign::testing_support
