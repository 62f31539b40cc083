#include "replay/agreement_panel.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace countersign {
namespace {

using FleissRows = std::vector<std::vector<std::uint64_t>>;
using ReaderRows = std::vector<std::vector<std::optional<double>>>;

constexpr auto missing = std::nullopt;

// Krippendorff (2011): four readers, twelve units, gaps.
const ReaderRows referenceReaders{{1, 2, 3, 3, 2, 1, 4, 1, 2, missing, missing, missing},
                                  {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, missing, 3},
                                  {missing, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, missing},
                                  {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, missing}};

const FleissRows fleissTable{{0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
                             {7, 7, 0, 0, 0},  {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}};

TEST(AgreementPanel, FleissKappaReferenceTable)
{
    ASSERT_TRUE(fleissKappa(fleissTable));
    EXPECT_NEAR(*fleissKappa(fleissTable), .20993, 5e-6);
}

TEST(AgreementPanel, FleissKappaUndefined)
{
    EXPECT_FALSE(fleissKappa({}));
    EXPECT_FALSE(fleissKappa(FleissRows{{1, 0}}));                 // one reader
    EXPECT_FALSE(fleissKappa(FleissRows{{0, 0}, {0, 0}}));         // none
    EXPECT_FALSE(fleissKappa(FleissRows{{}}));                     // no categories
    EXPECT_FALSE(fleissKappa(FleissRows{{2, 1}, {2, 2}}));         // unequal numbers of readers
    EXPECT_FALSE(fleissKappa(FleissRows{{2, 1}, {2, 1, 0}}));      // unequal scales
    EXPECT_FALSE(fleissKappa(FleissRows{{3, 0}, {3, 0}, {3, 0}})); // one category for everything
    EXPECT_FALSE(fleissKappa(FleissRows(7, {0, 7, 0})));
}

TEST(AgreementPanel, FleissKappaEnds)
{
    EXPECT_NEAR(*fleissKappa(FleissRows{{3, 0}, {0, 3}}), 1, 1e-12);
    EXPECT_NEAR(*fleissKappa(FleissRows{{1, 1}, {1, 1}}), -1, 1e-12);
    EXPECT_NEAR(*fleissKappa(FleissRows{{1, 1}}), -1, 1e-12); // one subject
}

TEST(AgreementPanel, AlphaReferenceValues)
{
    const std::vector<RatedUnit> units = ratedUnits(referenceReaders);
    ASSERT_EQ(units.size(), 12u);
    EXPECT_EQ(units[0], (RatedUnit{1, 1, 1}));
    EXPECT_EQ(units[11], RatedUnit{3});
    EXPECT_NEAR(*krippendorffAlpha(units, Level::Nominal), .7434, 5e-5);
    EXPECT_NEAR(*krippendorffAlpha(units, Level::Ordinal), .8154, 5e-5);
    EXPECT_NEAR(*krippendorffAlpha(units, Level::Interval), .8491, 5e-5);
    EXPECT_NEAR(*krippendorffAlpha(units, Level::Ratio), .7974, 5e-5);
}

TEST(AgreementPanel, UnitsOfOneValueChangeNothing)
{
    std::vector<RatedUnit> units = ratedUnits(referenceReaders);
    const double before = *krippendorffAlpha(units, Level::Ordinal);
    units.push_back({9});
    units.push_back({});
    units.push_back({-std::numeric_limits<double>::infinity()}); // not looked at
    EXPECT_DOUBLE_EQ(*krippendorffAlpha(units, Level::Ordinal), before);
}

TEST(AgreementPanel, OrderOfReadersAndUnitsChangesNothing)
{
    std::vector<RatedUnit> units = ratedUnits(referenceReaders);
    const double before = *krippendorffAlpha(units, Level::Ratio);
    std::reverse(units.begin(), units.end());
    for (RatedUnit &unit : units)
        std::reverse(unit.begin(), unit.end());
    EXPECT_NEAR(*krippendorffAlpha(units, Level::Ratio), before, 1e-12);
}

TEST(AgreementPanel, LevelsKeepWhatTheyMean)
{
    const std::vector<RatedUnit> units = ratedUnits(referenceReaders);
    std::vector<RatedUnit> monotone = units;
    std::vector<RatedUnit> linear = units;
    std::vector<RatedUnit> scaled = units;
    const auto change = [](std::vector<RatedUnit> &all, auto f) {
        for (RatedUnit &unit : all)
            for (double &value : unit)
                value = f(value);
    };
    change(monotone, [](double v) { return v * v * v - 100; });
    change(linear, [](double v) { return 3 * v - 50; });
    change(scaled, [](double v) { return 7 * v; });
    const auto alpha = [](const std::vector<RatedUnit> &all, Level level) { return *krippendorffAlpha(all, level); };
    EXPECT_NEAR(alpha(monotone, Level::Nominal), alpha(units, Level::Nominal), 1e-12);
    EXPECT_NEAR(alpha(monotone, Level::Ordinal), alpha(units, Level::Ordinal), 1e-12);
    EXPECT_NEAR(alpha(linear, Level::Interval), alpha(units, Level::Interval), 1e-12);
    EXPECT_NEAR(alpha(scaled, Level::Ratio), alpha(units, Level::Ratio), 1e-12);
    EXPECT_GT(std::abs(alpha(monotone, Level::Interval) - alpha(units, Level::Interval)), 1e-3);
}

TEST(AgreementPanel, AlphaUndefined)
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    for (const Level level : {Level::Nominal, Level::Ordinal, Level::Interval, Level::Ratio}) {
        EXPECT_FALSE(krippendorffAlpha({}, level));
        EXPECT_FALSE(krippendorffAlpha(std::vector<RatedUnit>{{1}, {2}, {3}}, level));
        EXPECT_FALSE(krippendorffAlpha(std::vector<RatedUnit>{{4, 4}, {4, 4, 4}}, level));
        EXPECT_FALSE(krippendorffAlpha(std::vector<RatedUnit>{{1, nan}, {1, 2}}, level));
        EXPECT_FALSE(krippendorffAlpha(std::vector<RatedUnit>{{1, HUGE_VAL}, {1, 2}}, level));
    }
    EXPECT_FALSE(krippendorffAlpha(std::vector<RatedUnit>{{-1, 2}, {1, 1}}, Level::Ratio));
    EXPECT_TRUE(krippendorffAlpha(std::vector<RatedUnit>{{-1, 2}, {1, 1}}, Level::Interval));
    EXPECT_TRUE(
        krippendorffAlpha(std::vector<RatedUnit>{{0, 0}, {0, 1}, {1, 1}}, Level::Ratio)); // 0/0 is no difference
}

TEST(AgreementPanel, AlphaEnds)
{
    for (const Level level : {Level::Nominal, Level::Ordinal, Level::Interval, Level::Ratio}) {
        EXPECT_NEAR(*krippendorffAlpha(std::vector<RatedUnit>{{1, 1}, {2, 2}, {3, 3}}, level), 1, 1e-12);
        EXPECT_NEAR(*krippendorffAlpha(std::vector<RatedUnit>{{1, 2}}, level), 0, 1e-12); // a single unit
    }
    // Two units, always apart: 1 − (4 − 1)·4 / (2·2·2).
    EXPECT_NEAR(*krippendorffAlpha(std::vector<RatedUnit>{{1, 2}, {2, 1}}, Level::Nominal), -.5, 1e-12);
}

TEST(AgreementPanel, BootstrapIsRepeatableAndHoldsTheValue)
{
    const std::vector<RatedUnit> units = ratedUnits(referenceReaders);
    SeededRandom first(7);
    SeededRandom again(7);
    SeededRandom other(8);
    const auto a = krippendorffAlpha(units, Level::Nominal, first);
    const auto b = krippendorffAlpha(units, Level::Nominal, again);
    const auto c = krippendorffAlpha(units, Level::Nominal, other);
    ASSERT_TRUE(a && a->interval && b && b->interval && c && c->interval);
    EXPECT_EQ(a->value, *krippendorffAlpha(units, Level::Nominal));
    EXPECT_EQ(a->interval->low, b->interval->low);
    EXPECT_EQ(a->interval->high, b->interval->high);
    EXPECT_LT(a->interval->low, a->value);
    EXPECT_GT(a->interval->high, a->value);
    EXPECT_LE(a->interval->high, 1.0);
    EXPECT_NEAR(a->interval->low, c->interval->low, .1); // other dice, much the same interval
    EXPECT_NEAR(a->interval->low, .45, .15);
}

TEST(AgreementPanel, BootstrapNarrowsWithMoreUnits)
{
    const std::vector<RatedUnit> few = ratedUnits(referenceReaders);
    std::vector<RatedUnit> many;
    for (int i = 0; i < 25; ++i)
        many.insert(many.end(), few.begin(), few.end());
    SeededRandom random(7);
    const auto wide = krippendorffAlpha(few, Level::Interval, random);
    const auto narrow = krippendorffAlpha(many, Level::Interval, random);
    EXPECT_LT(narrow->interval->high - narrow->interval->low, (wide->interval->high - wide->interval->low) / 3);
}

TEST(AgreementPanel, NoIntervalWhereTheBootstrapHasNone)
{
    SeededRandom random(7);
    const auto single = krippendorffAlpha(std::vector<RatedUnit>{{1, 2}, {3}}, Level::Nominal, random);
    ASSERT_TRUE(single);
    EXPECT_FALSE(single->interval);
    // One unit that differs among many that do not: a third of the resamples lack it and have no alpha.
    std::vector<RatedUnit> lopsided(20, RatedUnit{1, 1});
    lopsided.push_back({1, 2});
    const auto rare = krippendorffAlpha(lopsided, Level::Nominal, random);
    ASSERT_TRUE(rare);
    EXPECT_FALSE(rare->interval);
    EXPECT_FALSE(krippendorffAlpha(ratedUnits(referenceReaders), Level::Nominal, random, 99)->interval);
    EXPECT_FALSE(krippendorffAlpha({}, Level::Nominal, random));
}

} // namespace
} // namespace countersign
