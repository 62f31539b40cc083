#include "insights/percentiles.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <vector>

namespace countersign {
namespace {

// 1 … n, from the top, so that nothing passes by being sorted already.
std::vector<double> countdown(std::size_t n)
{
    std::vector<double> out(n);
    std::iota(out.rbegin(), out.rend(), 1.0);
    return out;
}

TEST(Percentiles, NearestRankTextbookExample)
{
    const std::vector<double> values{50, 15, 35, 20, 40};
    EXPECT_EQ(percentile(values, 5), 15);
    EXPECT_EQ(percentile(values, 30), 20);
    EXPECT_EQ(percentile(values, 40), 20);
    EXPECT_EQ(percentile(values, 50), 35);
    EXPECT_EQ(percentile(values, 100), 50);
}

TEST(Percentiles, RankIsTheCeilingExactly)
{
    for (std::size_t n = 1; n <= 200; ++n) {
        const auto both = percentiles(countdown(n));
        ASSERT_TRUE(both);
        EXPECT_EQ(both->count, n);
        EXPECT_EQ(both->p50, static_cast<double>((n + 1) / 2)) << n;      // the lower middle
        EXPECT_EQ(both->p90, static_cast<double>((9 * n + 9) / 10)) << n; // 0.9·10 is 9, never 10
        EXPECT_EQ(percentile(countdown(n), 90), both->p90);
        EXPECT_EQ(percentile(countdown(n), 1), static_cast<double>((n + 99) / 100));
    }
}

TEST(Percentiles, NothingHasNone)
{
    EXPECT_FALSE(percentile({}, 50));
    EXPECT_FALSE(percentiles({}));
    EXPECT_FALSE(medianInterval({}));
}

TEST(Percentiles, EqualValues)
{
    const std::vector<double> values(9, 7.5);
    EXPECT_EQ(percentiles(values)->p50, 7.5);
    EXPECT_EQ(percentiles(values)->p90, 7.5);
    EXPECT_EQ(medianInterval(values), (Interval{7.5, 7.5}));
}

TEST(Percentiles, MedianIntervalRanksOfTheTables)
{
    // Ranks of the exact 95 % interval, from the binomial (n, ½).
    for (const auto &[n, low, high] : {std::tuple<std::size_t, double, double>{6, 1, 6},
                                       {8, 1, 8},
                                       {9, 2, 8},
                                       {10, 2, 9},
                                       {12, 3, 10},
                                       {15, 4, 12},
                                       {17, 5, 13},
                                       {20, 6, 15},
                                       {25, 8, 18},
                                       {30, 10, 21},
                                       {100, 40, 61}})
        EXPECT_EQ(medianInterval(countdown(n)), (Interval{low, high})) << n;
}

TEST(Percentiles, TooFewForAMedianInterval)
{
    for (std::size_t n = 1; n <= 5; ++n)
        EXPECT_FALSE(medianInterval(countdown(n))) << n;
    EXPECT_EQ(medianInterval(countdown(5), 0.90), (Interval{1, 5}));
    EXPECT_FALSE(medianInterval(countdown(7), 0.99));
    EXPECT_EQ(medianInterval(countdown(8), 0.99), (Interval{1, 8}));
}

TEST(Percentiles, MedianIntervalStaysAroundTheMedianForMany)
{
    const auto interval = medianInterval(countdown(100'001));
    ASSERT_TRUE(interval);
    EXPECT_NEAR(interval->low, 50'001 - 310, 2); // 1.96·√n/2
    EXPECT_NEAR(interval->high, 50'001 + 310, 2);
}

} // namespace
} // namespace countersign
