// The queue's filter, and dealing from what it shows.
#include "services/review/review_service.h"
#include "support/flagged_like.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {

namespace {

class Queue : public ::testing::Test {
protected:
    std::vector<CaseId> found(const std::string &text, int mostRows = 0)
    {
        QueueFilter filter;
        filter.text = text;
        filter.mostRows = mostRows;
        std::vector<CaseId> out;
        do {
            const QueuePage page = must(ReviewService(*team).queue(filter));
            for (const QueueItem &item : page.items)
                out.push_back(item.reviewCase.id);
            filter.after = page.next;
        } while (!filter.after.empty());
        return out;
    }
    CaseId says(const std::string &text, const std::string &account = "acc-1")
    {
        return team.flag(flaggedLike([&](Flagged &f) {
            f.text = text;
            f.account = account;
        }));
    }
    Result<Receipt> dealt(const std::string &who, const std::string &text)
    {
        QueueFilter filter;
        filter.text = text;
        return ReviewService(*team).claimFrom(team.as(who), filter);
    }

    TestWorkspace team;
};

} // namespace

TEST_F(Queue, WordsAreFoundInTextHandleSubjectAndId)
{
    const CaseId plain = says("A plain sentence about text and reports.");
    const CaseId marks = says("100% \"quoted\" back\\slash under_score");
    const CaseId german = says("Grüße aus Köln,\nzweite Zeile", "köln");
    const CaseId other = says("Nothing of that.", "acc-2");
    using Ids = std::vector<CaseId>;
    EXPECT_EQ(found("SENTENCE"), (Ids{plain}));
    EXPECT_EQ(found("text"), (Ids{plain})) << "not the names of stored fields";
    EXPECT_EQ(found("100% \"quoted\""), (Ids{marks}));
    EXPECT_EQ(found("back\\slash"), (Ids{marks}));
    EXPECT_EQ(found("r_s"), (Ids{marks})) << "_ is no wildcard";
    EXPECT_EQ(found("0%"), (Ids{marks})) << "% is no wildcard";
    EXPECT_EQ(found("Köln, zweite"), (Ids{german}));
    EXPECT_EQ(found("@köln"), (Ids{german}));
    EXPECT_EQ(found(other.str() + " nothing"), (Ids{other}));
    EXPECT_EQ(found("acc-1 sentence"), (Ids{plain}));
    EXPECT_EQ(found("of language:en"), (Ids{other}));
    EXPECT_TRUE(found("language:de").empty());
    EXPECT_TRUE(found(std::string(100'000, 'x')).empty()) << "longer than any pattern may be";
    EXPECT_EQ(found("zweite", 1), (Ids{german})) << "page by page";
}

TEST_F(Queue, DealingKeepsToTheFilter)
{
    const CaseId first = says("One about apples.");
    const CaseId carrots = says("One about carrots.");
    const CaseId more = says("More about carrots.");
    EXPECT_EQ(must(dealt("mira", "carrots")).id("case"), carrots.str());
    EXPECT_EQ(must(dealt("tom", "carrots")).id("case"), more.str()) << "the other is held";
    const std::int64_t before = team.logSize();
    EXPECT_EQ(codeOf(dealt("emre", "carrots")), "not_found");
    EXPECT_EQ(team.logSize(), before) << "finding nothing is no refusal";
    must(ReviewService(*team).skip(team.as("mira"), carrots, "Not mine."));
    EXPECT_EQ(codeOf(dealt("mira", "carrots")), "not_found") << "what was skipped comes to somebody else";
    EXPECT_EQ(must(dealt("emre", "carrots")).id("case"), carrots.str());
    EXPECT_EQ(team.reviewCase(first).state, CaseState::Open);
    EXPECT_EQ(codeOf(dealt("ben", "apples")), "forbidden");
    EXPECT_EQ(codeOf(dealt("mira", "severity:dreadful")), "usage");
}

} // namespace countersign::testing_support
