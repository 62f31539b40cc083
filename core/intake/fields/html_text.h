// HTML fragments as plain text. Nothing is ever rendered or fetched; what looks like a tag but is
// none stays in the text, so that no content is hidden from the moderator.
#pragma once

#include <string>
#include <string_view>

namespace countersign
{

// Decodes each entity once: `&amp;lt;` becomes `&lt;`. Numbers need no semicolon, names do (`&copy=`
// stands in many addresses); unknown names stay as they are.
std::string decodeEntities(std::string_view text);

// Tags are dropped, `<br>` and the end of a block become one line break, contents of script and style
// go, then entities are decoded once. Blank lines and spaces at both ends are cut.
std::string htmlToText(std::string_view html);

} // namespace countersign
