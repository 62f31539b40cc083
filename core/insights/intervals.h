// How sure a share is. Shares are in [0, 1]; an interval without data is no interval (nullopt), as is one
// for more successes than trials. Pure functions, any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace countersign {

struct Interval {
    double low = 0;
    double high = 0;

    friend bool operator==(const Interval &, const Interval &) = default;
};

inline constexpr double z95 = 1.959964; // two-sided 95 %

// Wilson (1927) score interval, without continuity correction.
std::optional<Interval> wilson(std::uint64_t successes, std::uint64_t n, double z = z95);

// Clopper and Pearson (1934), from quantiles of the beta distribution: covers at least `confidence`, in (0, 1).
std::optional<Interval> clopperPearson(std::uint64_t successes, std::uint64_t n, double confidence = 0.95);

// Difference of two independent shares, first − second, in [−1, 1]: Newcombe (1998), method 10 (hybrid score).
std::optional<Interval> newcombe(std::uint64_t successes1, std::uint64_t n1, std::uint64_t successes2, std::uint64_t n2,
                                 double z = z95);

// How many must be drawn, all without a defect, to be `confidence` sure that fewer than the share `p` are
// defective: ⌈ln(1 − confidence) / ln(1 − p)⌉. Nullopt unless p and confidence are in (0, 1).
std::optional<std::uint64_t> zeroDefectSampleSize(double p, double confidence = 0.95);

// Benjamini and Hochberg (1995), in the order given: p values adjusted so that what is ≤ q is a discovery
// at false discovery rate q (independent or positively dependent tests). Each input is in [0, 1] (asserted).
std::vector<double> benjaminiHochberg(std::span<const double> pValues);

} // namespace countersign
