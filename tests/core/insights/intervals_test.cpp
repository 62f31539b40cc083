#include "insights/intervals.h"

#include <gtest/gtest.h>

#include <cmath>

namespace countersign {
namespace {

// P(X ≤ k), X ~ Binomial(n, p), term by term: what Clopper and Pearson's ends are defined by.
double binomialUpTo(std::uint64_t k, std::uint64_t n, double p)
{
    double sum = 0;
    for (std::uint64_t i = 0; i <= k; ++i)
        sum += std::exp(std::lgamma(static_cast<double>(n) + 1) - std::lgamma(static_cast<double>(i) + 1)
                        - std::lgamma(static_cast<double>(n - i) + 1) + static_cast<double>(i) * std::log(p)
                        + static_cast<double>(n - i) * std::log1p(-p));
    return sum;
}

void expectInterval(const std::optional<Interval> &actual, double low, double high, double tolerance = 5e-5)
{
    ASSERT_TRUE(actual);
    EXPECT_NEAR(actual->low, low, tolerance);
    EXPECT_NEAR(actual->high, high, tolerance);
}

TEST(Intervals, WilsonReferenceValues)
{
    expectInterval(wilson(81, 263), .2553, .3662);
    expectInterval(wilson(15, 148), .0624, .1605);
    expectInterval(wilson(0, 20), 0, .1611);
    expectInterval(wilson(1, 29), .0061, .1718);
}

TEST(Intervals, WilsonEnds)
{
    EXPECT_EQ(wilson(0, 20)->low, 0.0);
    EXPECT_EQ(wilson(20, 20)->high, 1.0);
    EXPECT_NEAR(wilson(20, 20)->low, 1 - wilson(0, 20)->high, 1e-12);
    expectInterval(wilson(1, 1), .2065, 1);
    EXPECT_FALSE(wilson(0, 0));
    EXPECT_FALSE(wilson(3, 2));
    const auto huge = wilson(1'000'000'000'000, 2'000'000'000'000);
    ASSERT_TRUE(huge);
    EXPECT_NEAR(huge->low, 0.5, 1e-6);
    EXPECT_LT(huge->low, 0.5);
    // A larger z widens.
    EXPECT_LT(wilson(81, 263, 2.5758)->low, wilson(81, 263)->low);
    EXPECT_GT(wilson(81, 263, 2.5758)->high, wilson(81, 263)->high);
}

TEST(Intervals, ClopperPearsonMeetsItsDefinition)
{
    for (const auto &[hits, n] :
         {std::pair<std::uint64_t, std::uint64_t>{1, 2}, {3, 10}, {81, 263}, {15, 148}, {9, 10}}) {
        const auto interval = clopperPearson(hits, n);
        ASSERT_TRUE(interval);
        EXPECT_NEAR(1 - binomialUpTo(hits - 1, n, interval->low), .025, 1e-9);
        EXPECT_NEAR(binomialUpTo(hits, n, interval->high), .025, 1e-9);
    }
    const auto wider = clopperPearson(3, 10, 0.99);
    EXPECT_NEAR(binomialUpTo(3, 10, wider->high), .005, 1e-9);
}

TEST(Intervals, ClopperPearsonEnds)
{
    expectInterval(clopperPearson(0, 10), 0, 1 - std::pow(.025, .1), 1e-12);
    expectInterval(clopperPearson(10, 10), std::pow(.025, .1), 1, 1e-12);
    expectInterval(clopperPearson(1, 1), .025, 1, 1e-12);
    EXPECT_FALSE(clopperPearson(0, 0));
    EXPECT_FALSE(clopperPearson(2, 1));
    EXPECT_FALSE(clopperPearson(1, 2, 0));
    EXPECT_FALSE(clopperPearson(1, 2, 1));
}

TEST(Intervals, NewcombePublishedExamples)
{
    // Newcombe (1998), table II, method 10.
    expectInterval(newcombe(56, 70, 48, 80), .0524, .3339);
    expectInterval(newcombe(9, 10, 3, 10), .1705, .8090);
    expectInterval(newcombe(6, 7, 2, 7), .0582, .8062);
    expectInterval(newcombe(5, 56, 0, 29), -.0381, .1926);
    expectInterval(newcombe(0, 10, 0, 20), -.1611, .2775);
    expectInterval(newcombe(10, 10, 0, 10), .6075, 1);
}

TEST(Intervals, NewcombeIsAntisymmetricAndNeedsBothSamples)
{
    const auto forth = newcombe(56, 70, 48, 80);
    const auto back = newcombe(48, 80, 56, 70);
    EXPECT_NEAR(forth->low, -back->high, 1e-15);
    EXPECT_NEAR(forth->high, -back->low, 1e-15);
    EXPECT_FALSE(newcombe(0, 0, 1, 2));
    EXPECT_FALSE(newcombe(1, 2, 0, 0));
    EXPECT_FALSE(newcombe(3, 2, 1, 2));
}

TEST(Intervals, ZeroDefectSampleSizes)
{
    EXPECT_EQ(zeroDefectSampleSize(.05), 59u);
    EXPECT_EQ(zeroDefectSampleSize(.02), 149u);
    EXPECT_EQ(zeroDefectSampleSize(.01), 299u);
    EXPECT_EQ(zeroDefectSampleSize(.5, .5), 1u);
    EXPECT_EQ(zeroDefectSampleSize(.01, .99), 459u);
    EXPECT_FALSE(zeroDefectSampleSize(0));
    EXPECT_FALSE(zeroDefectSampleSize(1));
    EXPECT_FALSE(zeroDefectSampleSize(-1));
    EXPECT_FALSE(zeroDefectSampleSize(.05, 1));
    EXPECT_FALSE(zeroDefectSampleSize(std::nan("")));
    EXPECT_FALSE(zeroDefectSampleSize(1e-300));
}

TEST(Intervals, BenjaminiHochbergOriginalExample)
{
    // Benjamini and Hochberg (1995), §3: four discoveries at q = 0.05, where Bonferroni has three. Shuffled.
    const std::vector<double> p{.4262, .0001, .0278, 1.0000, .0019, .0095, .0459, .0201,
                                .0004, .0298, .3240, .0344,  .5719, .6528, .7590};
    const std::vector<double> adjusted = benjaminiHochberg(p);
    ASSERT_EQ(adjusted.size(), p.size());
    for (std::size_t i = 0; i < p.size(); ++i)
        EXPECT_EQ(adjusted[i] <= .05, p[i] <= .0095) << p[i];
    EXPECT_NEAR(adjusted[1], .0015, 1e-12);
    EXPECT_NEAR(adjusted[8], .0030, 1e-12);
    EXPECT_NEAR(adjusted[5], .035625, 1e-12);
    EXPECT_NEAR(adjusted[7], .0603, 1e-12);
    EXPECT_NEAR(adjusted[2], .0298 * 15 / 7, 1e-12); // not .0278·15/6: never above a larger p's
    EXPECT_NEAR(adjusted[3], 1, 1e-12);
}

TEST(Intervals, BenjaminiHochbergEdges)
{
    EXPECT_TRUE(benjaminiHochberg({}).empty());
    EXPECT_EQ(benjaminiHochberg(std::vector{.04}), std::vector{.04});
    EXPECT_EQ(benjaminiHochberg(std::vector{.2, .2, .2}), (std::vector{.2, .2, .2}));
    EXPECT_EQ(benjaminiHochberg(std::vector{1.0, 0.0}), (std::vector{1.0, 0.0}));
}

} // namespace
} // namespace countersign
