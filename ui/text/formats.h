// Times, ages and numbers as people read them. Instants are UTC; the window shows UTC and says so.
#pragma once

#include "base/time.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace countersign::ui {

QString clockTime(Instant at);                 // "14:31"
QString dateTime(Instant at);                  // "30 Jan 2026 14:31 UTC"
QString dateTime(std::string_view rfc3339);    // the same from a read model; "–" where empty
QString dayOf(Instant at);                     // "30 Jan 2026"
QString span(Milliseconds time);               // "5 s", "11 min", "3 h 20 min", "12 d"
QString age(Instant since, Instant now);       // span, never negative
QString countdown(Instant until, Instant now); // "0:03", "14:59", "23:10:00"; "now" when it has come
QString number(std::int64_t value);            // grouped by the locale
QString share(double part);                    // "25.5 %"

std::optional<Instant> instantOf(std::string_view rfc3339); // from a read model

} // namespace countersign::ui
