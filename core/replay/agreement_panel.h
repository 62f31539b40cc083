// How well several readers agree. Pure functions, any thread (the generator: one thread at a time).
// Nullopt means undefined.
#pragma once

#include "base/clock.h"
#include "replay/agreement.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace countersign {

// Fleiss (1971). One row a subject: how many readers chose each category. Undefined without subjects, below
// two readers, where rows differ in length or in number of readers, and where all chose one category.
// No interval: its textbook standard error holds only under "no agreement".
std::optional<double> fleissKappa(std::span<const std::vector<std::uint64_t>> subjects);

// What differences between values mean.
enum class Level {
    Nominal,  // equal or not
    Ordinal,  // ranked: severity
    Interval, // differences count
    Ratio     // proportions count; values are not negative
};

// The values given to one item, whoever gave them: alpha knows no readers, and a missing value is one fewer.
using RatedUnit = std::vector<double>;

// From one row a reader, with gaps: row lengths may differ, what is missing at the end is missing.
std::vector<RatedUnit> ratedUnits(std::span<const std::vector<std::optional<double>>> readers);

// Krippendorff (2011), "Computing Krippendorff's alpha-reliability". Units of fewer than two values are left
// out. Undefined where no unit is left, where all values left are equal, where a value is not finite, and at
// level Ratio where one is negative.
std::optional<double> krippendorffAlpha(std::span<const RatedUnit> units, Level level);

// The same with a 95 % percentile bootstrap over units (with at least two values). Resamples in which alpha is
// undefined are left out; no interval when those are more than one in twenty, or there is but one unit, or
// `resamples` is below 100. The same generator state gives the same interval.
std::optional<Agreement> krippendorffAlpha(std::span<const RatedUnit> units, Level level, RandomSource &random,
                                           std::size_t resamples = 2000);

} // namespace countersign
