// Notices as text and as HTML. Pure; any thread.
//
// Errors: refused, when the notice is incomplete (with the requirement R10 and what is missing);
// bad_input, when there is no wording in that language or the wording has a place that means nothing.
// A place is never left in what comes out.
#pragma once

#include "notices/notice_templates.h"

#include <string>
#include <string_view>

namespace countersign {

// Plain text, UTF-8, lines ended by "\n"; every ground on a line of its own.
Result<std::string> renderText(const Notice &notice, std::string_view language);
Result<std::string> renderText(const Notice &notice, std::string_view language, const NoticeTemplates &templates);

// A whole HTML document that refers to nothing outside itself and runs nothing.
Result<std::string> renderHtml(const Notice &notice, std::string_view language);
Result<std::string> renderHtml(const Notice &notice, std::string_view language, const NoticeTemplates &templates);

// The subject line.
Result<std::string> renderTitle(const Notice &notice, std::string_view language);

} // namespace countersign
