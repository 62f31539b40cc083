// What is typed about a case and not yet decided. Kept in the workspace (DraftService) per person and case.
#pragma once

#include "base/json.h"
#include "services/review/review_service.h"

#include <QString>

#include <map>
#include <optional>
#include <string>

namespace countersign::ui {

struct CaseDraft {
    ActionKind action = ActionKind::Remove;
    std::string clause;
    QString quote;
    std::optional<std::int64_t> mediaFrom; // seconds
    std::optional<std::int64_t> mediaTo;
    std::map<std::string, QString> exceptions; // name → why it does not apply
    QString newEvidence; // what was not known when this was left up or restored (R20)
    QString rationale;
    QString note; // internal

    bool empty() const; // nothing was typed or chosen
    Json json() const;  // {} where empty
    static CaseDraft fromJson(const Json &json);

    Finding violation() const;
    Finding noViolation() const; // the note only
    friend bool operator==(const CaseDraft &, const CaseDraft &) = default;
};

} // namespace countersign::ui
