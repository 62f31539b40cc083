// Countries by their ISO 3166-1 alpha-2 codes, as orders of authorities name them (R26).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace countersign {

bool isCountry(std::string_view code); // "DE"; upper case only

// "de, FR" → {"DE","FR"}: upper case, sorted, each once. nullopt where one is no country, with it in `wrong` when given;
// an empty list where nothing is named.
std::optional<std::vector<std::string>> countriesIn(std::string_view list, std::string *wrong = nullptr);

// Where the EU Digital Services Act applies: the 27 member states, Iceland, Liechtenstein and Norway.
bool isUnderDsa(std::string_view code);

} // namespace countersign
