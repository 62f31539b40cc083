// R19: a store older than its last anchor is read-only until appeals are re-read.
#include "support/test_workspace.h"

#include "services/orders/anchor.h"
#include "services/audit/audit_service.h"

#include <gtest/gtest.h>

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

} // namespace anchor_tests
} // namespace countersign::testing_support
