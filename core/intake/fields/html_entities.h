// Characters by their HTML names and numbers.
#pragma once

#include <string>
#include <string_view>

namespace countersign
{

// The character of `&name;` (case matters); 0 for a name that is not known.
char32_t namedCharacter(std::string_view name);

// The character of `&#number;` as the HTML standard reads it: U+FFFD for what is no character.
char32_t numberedCharacter(char32_t number);

void appendUtf8(std::string &out, char32_t character); // precondition: not a surrogate, at most 0x10FFFF

} // namespace countersign
