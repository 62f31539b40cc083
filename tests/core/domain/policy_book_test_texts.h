// The default policy book as a starting point that tests break in one place.
#pragma once

#include "base/json.h"
#include "domain/policy_book.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

namespace countersign::samples {

inline std::string defaultPolicyFile()
{
    std::ifstream file(COUNTERSIGN_SOURCE_DIR "/resources/policies/default.json", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline Json defaultPolicyJson() { return Json::parse(defaultPolicyFile()); }

// Replaces the first occurrence; an assert-like empty text when it is not there.
inline std::string replacedOnce(std::string text, const std::string &from, const std::string &to)
{
    const auto at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

// Line of the first occurrence, from 1.
inline int lineOfPart(const std::string &text, const std::string &part)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(text.find(part));
    return 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
}

inline std::size_t clauseIndex(const Json &book, const std::string &code)
{
    const Json &clauses = book.at("clauses");
    const auto found =
        std::find_if(clauses.begin(), clauses.end(), [&](const Json &c) { return c.at("code") == code; });
    return static_cast<std::size_t>(std::distance(clauses.begin(), found));
}

inline Json &clauseOf(Json &book, const std::string &code) { return book["clauses"][clauseIndex(book, code)]; }

// The refusal's sentence, or "" when the book is accepted.
inline std::string policyRefusal(const std::string &text)
{
    const auto book = PolicyBook::parse(text);
    return book ? std::string() : book.error().message.english();
}

inline std::string policyRefusal(const Json &book) { return policyRefusal(book.dump(2)); }

} // namespace countersign::samples
