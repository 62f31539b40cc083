#include "services/intake/case_reason.h"

#include <array>
#include <optional>
#include <string_view>

namespace countersign {

namespace {

struct Reason {
    const char *sentence;
    int word = 0; // which argument is a name out of the log; 0: none
};

constexpr std::array reasons{
    Reason{CS_TEXT("severity %1 · reach unknown · 1 report"), 1},
    Reason{CS_TEXT("severity %1 · reach unknown · %2 reports"), 1},
    Reason{CS_TEXT("severity %1 · reach %2 · 1 report"), 1},
    Reason{CS_TEXT("severity %1 · reach %2 · %3 reports"), 1},
    Reason{CS_TEXT("reported while %1 was open")},
    Reason{CS_TEXT("the same text was restored elsewhere (%1)")},
    Reason{CS_TEXT("after appeal %1")},
    Reason{CS_TEXT("%1 was changed")},
};

// What stands in the places of the sentence, in their order; nothing where `stored` is another sentence.
std::optional<std::vector<std::string>> places(std::string_view sentence, std::string_view stored)
{
    std::vector<std::string> found;
    while (true) {
        const auto place = sentence.find('%');
        const std::string_view before = sentence.substr(0, place);
        if (!stored.starts_with(before))
            return std::nullopt;
        stored.remove_prefix(before.size());
        if (place == std::string_view::npos)
            return stored.empty() ? std::optional(found) : std::nullopt;
        sentence.remove_prefix(place + 2);
        const std::string_view after = sentence.substr(0, sentence.find('%'));
        const auto end = after.empty() ? stored.size() : stored.find(after);
        if (end == std::string_view::npos || end == 0)
            return std::nullopt;
        found.emplace_back(stored.substr(0, end));
        stored.remove_prefix(end);
    }
}

} // namespace

Text reasonOf(const std::string &stored)
{
    for (const Reason &reason : reasons)
        if (const auto found = places(reason.sentence, stored)) {
            Text text(reason.sentence);
            for (std::size_t i = 0; i < found->size(); ++i)
                text.args.push_back(static_cast<int>(i) + 1 == reason.word ? Text::word((*found)[i]) : Text::Arg((*found)[i]));
            return text;
        }
    return {"%1", {stored}};
}

} // namespace countersign
