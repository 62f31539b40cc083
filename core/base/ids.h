// Typed identifiers. Inside a number, outside a string with a letter: C-12 is a case.
// Numbers are given in the transaction that creates the thing, with gaps where a check took a number, and never reused.
#pragma once

#include <charconv>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace countersign {

template <typename Tag>
struct Id {
    std::int64_t value = 0;

    constexpr Id() = default;
    constexpr explicit Id(std::int64_t v) : value(v) {}
    constexpr bool valid() const { return value > 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;

    std::string str() const { return std::string(Tag::prefix) + '-' + std::to_string(value); }

    // Accepts "C-12" only; anything else is no id.
    static std::optional<Id> parse(std::string_view text)
    {
        const std::string_view prefix = Tag::prefix;
        if (text.size() < prefix.size() + 2 || text.substr(0, prefix.size()) != prefix
            || text[prefix.size()] != '-' || text[prefix.size() + 1] == '0')
            return std::nullopt;
        const char *begin = text.data() + prefix.size() + 1;
        const char *end = text.data() + text.size();
        std::int64_t number = 0;
        const auto [rest, error] = std::from_chars(begin, end, number);
        if (error != std::errc{} || rest != end || number <= 0)
            return std::nullopt;
        return Id(number);
    }
};

struct PersonTag { static constexpr std::string_view prefix = "U"; };
struct AccountTag { static constexpr std::string_view prefix = "X"; };
struct PostTag { static constexpr std::string_view prefix = "T"; };
struct ReportTag { static constexpr std::string_view prefix = "R"; };
struct CaseTag { static constexpr std::string_view prefix = "C"; };
struct DecisionTag { static constexpr std::string_view prefix = "D"; };
struct ProposalTag { static constexpr std::string_view prefix = "P"; };
struct SanctionTag { static constexpr std::string_view prefix = "S"; };
struct StrikeTag { static constexpr std::string_view prefix = "K"; };
struct AppealTag { static constexpr std::string_view prefix = "A"; };
struct EscalationTag { static constexpr std::string_view prefix = "E"; };
struct NoticeTag { static constexpr std::string_view prefix = "N"; };
struct OrderTag { static constexpr std::string_view prefix = "O"; };
struct OverrideTag { static constexpr std::string_view prefix = "V"; };

using PersonId = Id<PersonTag>;
using AccountId = Id<AccountTag>;
using PostId = Id<PostTag>;
using ReportId = Id<ReportTag>;
using CaseId = Id<CaseTag>;
using DecisionId = Id<DecisionTag>;
using ProposalId = Id<ProposalTag>;
using SanctionId = Id<SanctionTag>;
using StrikeId = Id<StrikeTag>;
using AppealId = Id<AppealTag>;
using EscalationId = Id<EscalationTag>;
using NoticeId = Id<NoticeTag>;
using OrderId = Id<OrderTag>;
using OverrideId = Id<OverrideTag>;

} // namespace countersign

template <typename Tag>
struct std::hash<countersign::Id<Tag>> {
    std::size_t operator()(const countersign::Id<Tag> &id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value);
    }
};
