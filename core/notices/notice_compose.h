// The pieces that several kinds of notices are composed of.
#pragma once

#include "notices/notice_document.h"

#include <vector>

namespace countersign {

struct GroundLineOptions {
    bool appeals = false;  // say where the appeal against each ground stands
    bool toAuthor = true;  // "your post", or "the post"
};

// One list entry per decision: number, clause, version, words or media time; then the clause's text.
std::vector<NoticeLine> groundLines(const std::vector<NoticeGround> &grounds, GroundLineOptions options,
                                    NoticeWriter &writer);

void composeRestriction(const StatementOfReasons &statement, NoticeWriter &writer);

} // namespace countersign
