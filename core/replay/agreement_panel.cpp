#include "replay/agreement_panel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace countersign {

namespace {

// Units of two values and more, each value as its place among the distinct ones.
struct CodedUnits {
    std::vector<double> values; // distinct, ascending
    std::vector<std::vector<std::size_t>> units;
};

std::optional<CodedUnits> codeUnits(std::span<const RatedUnit> units, Level level)
{
    CodedUnits out;
    for (const RatedUnit &unit : units) {
        if (unit.size() < 2)
            continue;
        for (const double value : unit)
            if (!std::isfinite(value) || (level == Level::Ratio && value < 0))
                return std::nullopt;
        out.values.insert(out.values.end(), unit.begin(), unit.end());
    }
    std::sort(out.values.begin(), out.values.end());
    out.values.erase(std::unique(out.values.begin(), out.values.end()), out.values.end());
    for (const RatedUnit &unit : units) {
        if (unit.size() < 2)
            continue;
        std::vector<std::size_t> coded;
        for (const double value : unit) {
            const auto place = std::lower_bound(out.values.begin(), out.values.end(), value);
            coded.push_back(static_cast<std::size_t>(place - out.values.begin()));
        }
        out.units.push_back(std::move(coded));
    }
    return out;
}

// δ² between values by their places; `counts` are how often each value occurs, which ordinal ranks need.
class SquaredDifference {
public:
    SquaredDifference(Level level, const std::vector<double> &values, const std::vector<double> &counts)
        : m_level(level), m_values(values)
    {
        double below = 0;
        for (const double count : counts) {
            m_midRanks.push_back(below + count / 2);
            below += count;
        }
    }

    double operator()(std::size_t a, std::size_t b) const
    {
        const double sum = m_values[a] + m_values[b];
        double difference = 0;
        switch (m_level) {
        case Level::Nominal:
            return a == b ? 0 : 1;
        case Level::Ordinal: // Σ n_g from a to b, less half of both ends, is the distance of the mid-ranks
            difference = m_midRanks[a] - m_midRanks[b];
            break;
        case Level::Interval:
            difference = m_values[a] - m_values[b];
            break;
        case Level::Ratio:
            difference = sum > 0 ? (m_values[a] - m_values[b]) / sum : 0;
            break;
        }
        return difference * difference;
    }

private:
    Level m_level;
    const std::vector<double> &m_values;
    std::vector<double> m_midRanks;
};

// Alpha over the chosen units, each as often as it is chosen.
std::optional<double> alphaOf(const CodedUnits &coded, std::span<const std::size_t> chosen, Level level)
{
    std::vector<double> counts(coded.values.size(), 0);
    double total = 0;
    for (const std::size_t index : chosen) {
        for (const std::size_t place : coded.units[index])
            counts[place] += 1;
        total += static_cast<double>(coded.units[index].size());
    }
    const SquaredDifference squared(level, coded.values, counts);
    double observed = 0;
    for (const std::size_t index : chosen) {
        const auto &unit = coded.units[index];
        double pairs = 0;
        for (std::size_t i = 0; i < unit.size(); ++i)
            for (std::size_t j = i + 1; j < unit.size(); ++j)
                pairs += 2 * squared(unit[i], unit[j]);
        observed += pairs / static_cast<double>(unit.size() - 1);
    }
    double expected = 0;
    for (std::size_t c = 0; c < counts.size(); ++c)
        for (std::size_t k = c + 1; k < counts.size(); ++k)
            expected += 2 * counts[c] * counts[k] * squared(c, k);
    const double alpha = 1 - (total - 1) * observed / expected;
    if (!(expected > 0) || !std::isfinite(alpha))
        return std::nullopt;
    return alpha;
}

std::optional<AgreementInterval> bootstrapAlpha(const CodedUnits &coded, Level level, RandomSource &random,
                                                std::size_t resamples)
{
    if (coded.units.size() < 2 || resamples < 100)
        return std::nullopt;
    std::vector<double> alphas;
    std::vector<std::size_t> chosen(coded.units.size());
    for (std::size_t round = 0; round < resamples; ++round) {
        for (std::size_t &index : chosen)
            index = static_cast<std::size_t>(random.below(coded.units.size()));
        if (const auto alpha = alphaOf(coded, chosen, level))
            alphas.push_back(*alpha);
    }
    if (alphas.size() * 20 < resamples * 19)
        return std::nullopt;
    std::sort(alphas.begin(), alphas.end());
    const std::size_t cut = alphas.size() / 40; // 2.5 % at each end
    return AgreementInterval{alphas[cut], alphas[alphas.size() - 1 - cut]};
}

} // namespace

std::optional<double> fleissKappa(std::span<const std::vector<std::uint64_t>> subjects)
{
    if (subjects.empty())
        return std::nullopt;
    const auto readersOf = [](const std::vector<std::uint64_t> &row) {
        return std::accumulate(row.begin(), row.end(), std::uint64_t{0});
    };
    const std::uint64_t readers = readersOf(subjects.front());
    if (readers < 2)
        return std::nullopt;
    std::vector<double> totals(subjects.front().size(), 0);
    const double n = static_cast<double>(readers);
    double observed = 0;
    for (const std::vector<std::uint64_t> &row : subjects) {
        if (row.size() != totals.size() || readersOf(row) != readers)
            return std::nullopt;
        double squares = 0;
        for (std::size_t category = 0; category < row.size(); ++category) {
            const double count = static_cast<double>(row[category]);
            totals[category] += count;
            squares += count * count;
        }
        observed += (squares - n) / (n * (n - 1));
    }
    const double count = static_cast<double>(subjects.size());
    double chance = 0;
    for (const double total : totals) {
        if (total == count * n) // one category only: exact, unlike chance == 1
            return std::nullopt;
        chance += std::pow(total / (count * n), 2);
    }
    return (observed / count - chance) / (1 - chance);
}

std::vector<RatedUnit> ratedUnits(std::span<const std::vector<std::optional<double>>> readers)
{
    std::vector<RatedUnit> out;
    for (const auto &row : readers) {
        out.resize(std::max(out.size(), row.size()));
        for (std::size_t unit = 0; unit < row.size(); ++unit)
            if (row[unit])
                out[unit].push_back(*row[unit]);
    }
    return out;
}

std::optional<double> krippendorffAlpha(std::span<const RatedUnit> units, Level level)
{
    const auto coded = codeUnits(units, level);
    if (!coded)
        return std::nullopt;
    std::vector<std::size_t> all(coded->units.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return alphaOf(*coded, all, level);
}

std::optional<Agreement> krippendorffAlpha(std::span<const RatedUnit> units, Level level, RandomSource &random,
                                           std::size_t resamples)
{
    const auto alpha = krippendorffAlpha(units, level);
    if (!alpha)
        return std::nullopt;
    return Agreement{*alpha, bootstrapAlpha(*codeUnits(units, level), level, random, resamples)};
}

} // namespace countersign
