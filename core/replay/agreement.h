// How well two readers agree on the same items, by chance taken off. For more readers: agreement_panel.h.
// Pure functions, any thread. Nullopt means undefined, which is neither 0 nor 1: show it as "no value".
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace countersign {

struct AgreementInterval {
    double low = 0;
    double high = 0;
};

struct Agreement {
    double value = 0;                          // 1 perfect; 0 no better than chance (percent agreement: none)
    std::optional<AgreementInterval> interval; // 95 %; absent where the method has none to give
};

// Counts of (first reader's category, second reader's category).
class ConfusionMatrix {
public:
    // Categories are numbered from 0; name every category of the scale, used or not.
    explicit ConfusionMatrix(std::size_t categories);
    // Categories named by what occurs, in byte order. Use the other form where the scale is known: AC1
    // depends on how many categories could have been chosen.
    static ConfusionMatrix ofLabels(std::span<const std::pair<std::string, std::string>> pairs);

    void add(std::size_t first, std::size_t second, std::uint64_t times = 1); // categories in range (asserted)

    std::size_t categories() const { return m_categories; }
    const std::vector<std::string> &labels() const { return m_labels; } // empty unless made by ofLabels
    std::uint64_t at(std::size_t first, std::size_t second) const;
    std::uint64_t firstTotal(std::size_t category) const;
    std::uint64_t secondTotal(std::size_t category) const;
    std::uint64_t total() const { return m_total; }
    std::uint64_t agreed() const;

    struct Confusion {
        std::size_t first = 0;
        std::size_t second = 0;
        std::uint64_t count = 0;
        friend bool operator==(const Confusion &, const Confusion &) = default;
    };
    // The commonest disagreement, with its direction; of equals the one of the lowest categories. Nullopt
    // without any.
    std::optional<Confusion> topConfusion() const;

private:
    std::size_t m_categories;
    std::vector<std::string> m_labels;
    std::vector<std::uint64_t> m_cells; // by row: the first reader's category
    std::uint64_t m_total = 0;
};

// Share of items judged alike, with the Wilson interval. Undefined without items.
std::optional<Agreement> percentAgreement(const ConfusionMatrix &matrix);

// Cohen (1960); interval by the large-sample standard error of Fleiss, Cohen and Everitt (1969), absent where
// that is zero (perfect agreement), as it then only pretends to be certain. Undefined without items, and
// where both readers only ever used one and the same category.
std::optional<Agreement> cohenKappa(const ConfusionMatrix &matrix);
std::optional<Agreement> cohenKappa(std::uint64_t yesYes, std::uint64_t yesNo, std::uint64_t noYes, std::uint64_t noNo);

// Gwet (2008) AC1, which a lopsided prevalence does not pull down; interval by his linearised variance
// (infinite population, over n − 1, normal quantile), absent where that is zero or below two items. Undefined without
// items and for a scale of fewer than two categories.
std::optional<Agreement> gwetAc1(const ConfusionMatrix &matrix);
std::optional<Agreement> gwetAc1(std::uint64_t yesYes, std::uint64_t yesNo, std::uint64_t noYes, std::uint64_t noNo);

} // namespace countersign
