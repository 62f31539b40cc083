// What the transparency files share: RFC 4180 rows and dates, and statements about what an authority ordered.
#pragma once

#include "base/json.h"
#include "base/time.h"

#include <string>
#include <vector>

namespace countersign {

struct Decision;
class Workspace;

} // namespace countersign

namespace countersign::transparency {

std::string csvRow(const std::vector<std::string> &fields); // quoted where needed, ends with CRLF
std::string day(Instant at);    // 2026-03-01
std::string second(Instant at); // 2026-03-01 08:00:00

// R26: a law and nothing of the guidelines; where, of the countries in which the database's act applies: none at all
// leaves territorial_scope empty.
void putAuthorityOrder(Workspace &workspace, const Decision &decision, Json &body);

} // namespace countersign::transparency
