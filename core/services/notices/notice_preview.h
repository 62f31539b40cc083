// What somebody would be told if this were released now, written by the code that writes what is sent.
#pragma once

#include "services/signoff/blindness.h"

namespace countersign {

struct NoticePreview {
    std::string reference;                // D-… (a restriction), P-… (an account measure), A-… (the answer to an appeal)
    std::optional<AppealOutcome> outcome; // of an answer
    std::string reply;                    // of an answer
};

// The payload of the notice: {"kind","language","en":{"text","html"},"de":{…},"json"}. Nothing is changed or recorded.
// Errors: refused (R10: what is missing, requirement notice.complete; or R6: the viewer may still have to judge it blind),
// not_found, usage (nothing is told about it).
Result<Json> previewNotice(Workspace &workspace, const Viewer &viewer, const NoticePreview &what);

} // namespace countersign
