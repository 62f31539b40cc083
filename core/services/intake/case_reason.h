// Why a case is here, as a sentence that can be said in any language. The log's projection keeps it in English
// ("severity high · reach 21,000 · 3 reports"); these are the sentences that it is written in.
#pragma once

#include "base/text.h"

#include <string>

namespace countersign {

// `stored` itself where it is none of the sentences known.
Text reasonOf(const std::string &stored);

} // namespace countersign
