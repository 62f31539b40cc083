#include "replay/agreement.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>

namespace countersign {

namespace {

constexpr double agreementZ = 1.959964;

// The counts as shares, the way the formulas have them.
struct PairShares {
    explicit PairShares(const ConfusionMatrix &matrix) : items(static_cast<double>(matrix.total()))
    {
        for (std::size_t i = 0; i < matrix.categories(); ++i) {
            first.push_back(static_cast<double>(matrix.firstTotal(i)) / items);
            second.push_back(static_cast<double>(matrix.secondTotal(i)) / items);
        }
        observed = static_cast<double>(matrix.agreed()) / items;
    }
    double cell(const ConfusionMatrix &matrix, std::size_t i, std::size_t j) const
    {
        return static_cast<double>(matrix.at(i, j)) / items;
    }

    double items;
    std::vector<double> first;
    std::vector<double> second;
    double observed = 0;
};

std::optional<AgreementInterval> normalInterval(double value, double variance)
{
    if (!(variance > 1e-15)) // zero but for rounding
        return std::nullopt;
    const double half = agreementZ * std::sqrt(variance);
    return AgreementInterval{std::max(-1.0, value - half), std::min(1.0, value + half)};
}

// Fleiss, Cohen and Everitt (1969), as in Fleiss, Levin and Paik (2003), (18.13)–(18.15).
double kappaVariance(const ConfusionMatrix &matrix, const PairShares &shares, double kappa, double chance)
{
    double agreeing = 0;
    double differing = 0;
    for (std::size_t i = 0; i < matrix.categories(); ++i) {
        for (std::size_t j = 0; j < matrix.categories(); ++j) {
            const double p = shares.cell(matrix, i, j);
            if (i == j)
                agreeing += p * std::pow(1 - (shares.first[i] + shares.second[i]) * (1 - kappa), 2);
            else
                differing += p * std::pow((shares.second[i] + shares.first[j]) * (1 - kappa), 2);
        }
    }
    const double centre = std::pow(kappa - chance * (1 - kappa), 2);
    return (agreeing + differing - centre) / (shares.items * std::pow(1 - chance, 2));
}

// Gwet (2008), (19): each item's share in the coefficient, linearised, and the variance of their mean.
double ac1Variance(const ConfusionMatrix &matrix, const std::vector<double> &prevalence, double ac1, double chance)
{
    const double items = static_cast<double>(matrix.total());
    const double scale = static_cast<double>(matrix.categories() - 1);
    double squares = 0;
    for (std::size_t i = 0; i < matrix.categories(); ++i) {
        for (std::size_t j = 0; j < matrix.categories(); ++j) {
            const double own = ((i == j ? 1.0 : 0.0) - chance) / (1 - chance);
            const double ownChance = (2 - prevalence[i] - prevalence[j]) / 2 / scale;
            const double linear = own - 2 * (1 - ac1) * (ownChance - chance) / (1 - chance);
            squares += static_cast<double>(matrix.at(i, j)) * std::pow(linear - ac1, 2);
        }
    }
    return squares / (items * (items - 1));
}

ConfusionMatrix twoByTwo(std::uint64_t yesYes, std::uint64_t yesNo, std::uint64_t noYes, std::uint64_t noNo)
{
    ConfusionMatrix matrix(2);
    matrix.add(0, 0, yesYes);
    matrix.add(0, 1, yesNo);
    matrix.add(1, 0, noYes);
    matrix.add(1, 1, noNo);
    return matrix;
}

} // namespace

ConfusionMatrix::ConfusionMatrix(std::size_t categories) : m_categories(categories), m_cells(categories * categories, 0)
{
}

ConfusionMatrix ConfusionMatrix::ofLabels(std::span<const std::pair<std::string, std::string>> pairs)
{
    std::map<std::string, std::size_t> numbers;
    for (const auto &[first, second] : pairs) {
        numbers.emplace(first, 0);
        numbers.emplace(second, 0);
    }
    ConfusionMatrix out(numbers.size());
    for (auto &[label, number] : numbers) {
        number = out.m_labels.size();
        out.m_labels.push_back(label);
    }
    for (const auto &[first, second] : pairs)
        out.add(numbers.at(first), numbers.at(second));
    return out;
}

void ConfusionMatrix::add(std::size_t first, std::size_t second, std::uint64_t times)
{
    assert(first < m_categories && second < m_categories);
    m_cells[first * m_categories + second] += times;
    m_total += times;
}

std::uint64_t ConfusionMatrix::at(std::size_t first, std::size_t second) const
{
    assert(first < m_categories && second < m_categories);
    return m_cells[first * m_categories + second];
}

std::uint64_t ConfusionMatrix::firstTotal(std::size_t category) const
{
    std::uint64_t sum = 0;
    for (std::size_t other = 0; other < m_categories; ++other)
        sum += at(category, other);
    return sum;
}

std::uint64_t ConfusionMatrix::secondTotal(std::size_t category) const
{
    std::uint64_t sum = 0;
    for (std::size_t other = 0; other < m_categories; ++other)
        sum += at(other, category);
    return sum;
}

std::uint64_t ConfusionMatrix::agreed() const
{
    std::uint64_t sum = 0;
    for (std::size_t category = 0; category < m_categories; ++category)
        sum += at(category, category);
    return sum;
}

std::optional<ConfusionMatrix::Confusion> ConfusionMatrix::topConfusion() const
{
    Confusion top;
    for (std::size_t i = 0; i < m_categories; ++i)
        for (std::size_t j = 0; j < m_categories; ++j)
            if (i != j && at(i, j) > top.count)
                top = {i, j, at(i, j)};
    if (top.count == 0)
        return std::nullopt;
    return top;
}

std::optional<Agreement> percentAgreement(const ConfusionMatrix &matrix)
{
    if (matrix.total() == 0)
        return std::nullopt;
    // Wilson (1927). insights/intervals.h has it too: siblings do not include each other, a test compares them.
    const double n = static_cast<double>(matrix.total());
    const double p = static_cast<double>(matrix.agreed()) / n;
    const double square = agreementZ * agreementZ;
    const double centre = (p + square / (2 * n)) / (1 + square / n);
    const double half = agreementZ * std::sqrt(p * (1 - p) / n + square / (4 * n * n)) / (1 + square / n);
    return Agreement{p, AgreementInterval{std::max(0.0, centre - half), std::min(1.0, centre + half)}};
}

std::optional<Agreement> cohenKappa(const ConfusionMatrix &matrix)
{
    if (matrix.total() == 0)
        return std::nullopt;
    const PairShares shares(matrix);
    double chance = 0;
    for (std::size_t i = 0; i < matrix.categories(); ++i) {
        if (matrix.firstTotal(i) == matrix.total() && matrix.secondTotal(i) == matrix.total())
            return std::nullopt;
        chance += shares.first[i] * shares.second[i];
    }
    const double kappa = (shares.observed - chance) / (1 - chance);
    return Agreement{kappa, normalInterval(kappa, kappaVariance(matrix, shares, kappa, chance))};
}

std::optional<Agreement> cohenKappa(std::uint64_t yesYes, std::uint64_t yesNo, std::uint64_t noYes, std::uint64_t noNo)
{
    return cohenKappa(twoByTwo(yesYes, yesNo, noYes, noNo));
}

std::optional<Agreement> gwetAc1(const ConfusionMatrix &matrix)
{
    if (matrix.total() == 0 || matrix.categories() < 2)
        return std::nullopt;
    const PairShares shares(matrix);
    std::vector<double> prevalence;
    double chance = 0; // at most 1/2, so 1 − chance never vanishes
    for (std::size_t i = 0; i < matrix.categories(); ++i) {
        prevalence.push_back((shares.first[i] + shares.second[i]) / 2);
        chance += prevalence[i] * (1 - prevalence[i]) / static_cast<double>(matrix.categories() - 1);
    }
    Agreement out{(shares.observed - chance) / (1 - chance), std::nullopt};
    if (matrix.total() > 1)
        out.interval = normalInterval(out.value, ac1Variance(matrix, prevalence, out.value, chance));
    return out;
}

std::optional<Agreement> gwetAc1(std::uint64_t yesYes, std::uint64_t yesNo, std::uint64_t noYes, std::uint64_t noNo)
{
    return gwetAc1(twoByTwo(yesYes, yesNo, noYes, noNo));
}

} // namespace countersign
