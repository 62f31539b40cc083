// The categories and keywords of the EU DSA Transparency Database (schema in force since 1 July 2025).
#pragma once

#include <span>
#include <string_view>

namespace countersign {

struct DsaCategory {
    std::string_view name; // "STATEMENT_CATEGORY_SELF_HARM"
    std::span<const std::string_view> keywords; // "KEYWORD_SUICIDE", …, KEYWORD_OTHER where it exists
};

std::span<const DsaCategory> dsaCategories(); // in the order of the database
const DsaCategory *dsaCategory(std::string_view name);

} // namespace countersign
