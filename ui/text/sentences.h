// Core's sentences in the language of the window. Core marks them with CS_TEXT (context "core").
#pragma once

#include "base/error.h"
#include "base/text.h"

#include <QString>

#include <string>
#include <string_view>

namespace countersign::ui {

QString plain(std::string_view utf8);      // outside text or a name, as it is
std::string utf8(const QString &text);

QString say(const Text &text);             // translated, with its arguments (times, states) in the reader's words too
QString say(const Error &error);           // what, why, what next, in one paragraph
QString sayShort(const Error &error);      // what and why

} // namespace countersign::ui
