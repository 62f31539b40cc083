#include "replay/agreement.h"

#include "insights/intervals.h"

#include <gtest/gtest.h>

#include <cmath>

namespace countersign {
namespace {

ConfusionMatrix matrixOf(const std::vector<std::vector<std::uint64_t>> &rows)
{
    ConfusionMatrix out(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < rows.size(); ++j)
            out.add(i, j, rows[i][j]);
    return out;
}

double halfWidth(const Agreement &agreement)
{
    return (agreement.interval->high - agreement.interval->low) / 2;
}

TEST(Agreement, CohenKappaReferenceTables)
{
    EXPECT_NEAR(cohenKappa(20, 5, 10, 15)->value, .4000, 5e-5);
    EXPECT_NEAR(cohenKappa(45, 15, 25, 15)->value, .1304, 5e-5);
    EXPECT_NEAR(cohenKappa(25, 35, 5, 35)->value, .2593, 5e-5);
    EXPECT_NEAR(cohenKappa(80, 10, 5, 5)->value, .3182, 5e-5);
}

TEST(Agreement, PrevalenceParadoxIsSeenByAc1)
{
    EXPECT_NEAR(gwetAc1(80, 10, 5, 5)->value, .8080, 5e-5);
    EXPECT_GT(gwetAc1(80, 10, 5, 5)->value, cohenKappa(80, 10, 5, 5)->value + .4);
}

TEST(Agreement, CohenKappaStandardErrorOfFleissLevinPaik)
{
    // Fleiss, Levin and Paik (2003), table 18.1: κ = .68, standard error .087.
    const auto kappa = cohenKappa(matrixOf({{75, 1, 4}, {5, 4, 1}, {0, 0, 10}}));
    ASSERT_TRUE(kappa && kappa->interval);
    EXPECT_NEAR(kappa->value, .6765, 5e-5);
    EXPECT_NEAR(halfWidth(*kappa) / z95, .087, 1e-3);
    EXPECT_NEAR((kappa->interval->low + kappa->interval->high) / 2, kappa->value, 1e-12);
}

TEST(Agreement, ThreeCategoriesAgainstIrrCac)
{
    // The 100 records of R's irrCAC, cont3x3abstractors.
    const ConfusionMatrix matrix = matrixOf({{13, 0, 0}, {0, 20, 7}, {0, 4, 56}});
    EXPECT_NEAR(percentAgreement(matrix)->value, .89, 1e-12);
    EXPECT_NEAR(cohenKappa(matrix)->value, .7964094, 5e-8);
    const auto ac1 = gwetAc1(matrix);
    EXPECT_NEAR(ac1->value, .8493305, 5e-8);
    // Its table form divides the squares by n², its raw form, as we do, by n(n − 1).
    EXPECT_NEAR(halfWidth(*ac1) / z95, .04321747 * std::sqrt(100.0 / 99), 5e-8);
}

TEST(Agreement, PercentAgreementHasTheWilsonInterval)
{
    const auto share = percentAgreement(matrixOf({{50, 100}, {82, 31}}));
    ASSERT_TRUE(share && share->interval);
    const auto expected = wilson(81, 263);
    EXPECT_DOUBLE_EQ(share->value, 81.0 / 263);
    EXPECT_NEAR(share->interval->low, expected->low, 1e-15);
    EXPECT_NEAR(share->interval->high, expected->high, 1e-15);
}

TEST(Agreement, NothingToCompareIsUndefined)
{
    for (const std::size_t categories : {0u, 1u, 2u, 5u}) {
        const ConfusionMatrix empty(categories);
        EXPECT_FALSE(percentAgreement(empty));
        EXPECT_FALSE(cohenKappa(empty));
        EXPECT_FALSE(gwetAc1(empty));
        EXPECT_FALSE(empty.topConfusion());
    }
    EXPECT_FALSE(cohenKappa(0, 0, 0, 0));
}

TEST(Agreement, OneCategoryForEverythingLeavesKappaUndefinedButNotAc1)
{
    EXPECT_FALSE(cohenKappa(40, 0, 0, 0));
    EXPECT_FALSE(cohenKappa(0, 0, 0, 40));
    EXPECT_FALSE(cohenKappa(matrixOf({{0, 0, 0}, {0, 7, 0}, {0, 0, 0}})));
    EXPECT_NEAR(gwetAc1(40, 0, 0, 0)->value, 1, 1e-12);
    EXPECT_FALSE(gwetAc1(40, 0, 0, 0)->interval);
    EXPECT_FALSE(gwetAc1(matrixOf({{40}}))); // a scale of one category
    // Each reader of one mind, but not of the same: defined, and no better than chance.
    EXPECT_NEAR(cohenKappa(0, 40, 0, 0)->value, 0, 1e-12);
}

TEST(Agreement, PerfectAgreementClaimsNoCertainty)
{
    const auto kappa = cohenKappa(3, 0, 0, 2);
    ASSERT_TRUE(kappa);
    EXPECT_NEAR(kappa->value, 1, 1e-12);
    EXPECT_FALSE(kappa->interval);
    EXPECT_FALSE(gwetAc1(3, 0, 0, 3)->interval);
    EXPECT_TRUE(percentAgreement(matrixOf({{3, 0}, {0, 2}}))->interval); // Wilson has one
}

TEST(Agreement, PerfectDisagreement)
{
    EXPECT_NEAR(cohenKappa(0, 5, 5, 0)->value, -1, 1e-12);
    EXPECT_NEAR(gwetAc1(0, 5, 5, 0)->value, -1, 1e-12);
}

TEST(Agreement, OneItem)
{
    EXPECT_FALSE(cohenKappa(1, 0, 0, 0));
    EXPECT_NEAR(cohenKappa(0, 1, 0, 0)->value, 0, 1e-12);
    const auto ac1 = gwetAc1(0, 1, 0, 0);
    ASSERT_TRUE(ac1);
    EXPECT_NEAR(ac1->value, -1, 1e-12);
    EXPECT_FALSE(ac1->interval);
}

TEST(Agreement, IntervalsStayWithinTheScale)
{
    const auto kappa = cohenKappa(9, 1, 0, 1);
    ASSERT_TRUE(kappa && kappa->interval);
    EXPECT_EQ(kappa->interval->high, 1.0);
    EXPECT_GE(kappa->interval->low, -1.0);
    EXPECT_LT(kappa->interval->low, kappa->value);
}

TEST(Agreement, UnusedCategoriesChangeAc1Only)
{
    const ConfusionMatrix two = matrixOf({{80, 10}, {5, 5}});
    const ConfusionMatrix three = matrixOf({{80, 10, 0}, {5, 5, 0}, {0, 0, 0}});
    EXPECT_DOUBLE_EQ(cohenKappa(two)->value, cohenKappa(three)->value);
    EXPECT_GT(gwetAc1(three)->value, gwetAc1(two)->value);
}

TEST(Agreement, MatrixCountsAndTopConfusion)
{
    const ConfusionMatrix matrix = matrixOf({{10, 2, 0}, {4, 20, 1}, {4, 0, 3}});
    EXPECT_EQ(matrix.total(), 44u);
    EXPECT_EQ(matrix.agreed(), 33u);
    EXPECT_EQ(matrix.firstTotal(1), 25u);
    EXPECT_EQ(matrix.secondTotal(0), 18u);
    EXPECT_EQ(matrix.at(1, 2), 1u);
    // (1, 0) and (2, 0) are as common; the lower comes first, and the direction is kept.
    EXPECT_EQ(matrix.topConfusion(), (ConfusionMatrix::Confusion{1, 0, 4}));
    EXPECT_FALSE(matrixOf({{3, 0}, {0, 4}}).topConfusion());
}

TEST(Agreement, MatrixOfLabels)
{
    const std::vector<std::pair<std::string, std::string>> pairs{
        {"hate", "harassment"}, {"hate", "hate"}, {"none", "none"}, {"hate", "harassment"}, {"none", "hate"}};
    const ConfusionMatrix matrix = ConfusionMatrix::ofLabels(pairs);
    EXPECT_EQ(matrix.labels(), (std::vector<std::string>{"harassment", "hate", "none"}));
    EXPECT_EQ(matrix.total(), 5u);
    EXPECT_EQ(matrix.agreed(), 2u);
    const auto top = matrix.topConfusion();
    ASSERT_TRUE(top);
    EXPECT_EQ(matrix.labels()[top->first], "hate");
    EXPECT_EQ(matrix.labels()[top->second], "harassment");
    EXPECT_EQ(top->count, 2u);
    EXPECT_EQ(ConfusionMatrix::ofLabels({}).total(), 0u);
}

} // namespace
} // namespace countersign
