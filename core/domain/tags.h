// Tags of accounts as they are compared (R12): "News", "news " and "NEWS" are one tag, however a source writes it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace countersign {

// Trimmed, white space within folded, in lower case.
std::string foldedTag(std::string_view tag);
// Each once, sorted, without empty ones.
std::vector<std::string> foldedTags(const std::vector<std::string> &tags);
// Whether the list, folded or not, names the tag.
bool listsTag(const std::vector<std::string> &list, std::string_view tag);

} // namespace countersign
