// The clauses of a policy book as the window offers them: in the language of the window, the likely ones first.
#pragma once

#include "base/json.h"
#include "domain/policy_book.h"

#include <QString>

#include <vector>

namespace countersign::ui {

struct ExceptionQuestion {
    std::string name; // "educational"
    QString title;
    QString question;
};

struct ClauseChoice {
    std::string code;
    QString title;
    QString text;
    std::string severity;
    std::vector<ExceptionQuestion> exceptions; // each is answered before a violation is recorded (R9)
    std::vector<ActionKind> actions;
    bool imminent = false;        // R11: freezing the account is possible
    bool sufficientAlone = false; // R4
    QString likelyBecause;        // "2 reports", "removed before"; empty: only by the order of the book

    bool allows(ActionKind action) const;
    QString line() const; // "HE-2.1 Dangerous health claims"
};

// The clauses of `book` with texts in `language` (ISO 639-1): those alleged in the reports of `caseFile` by how often,
// then those that decided precedents cite, then the order of the book. Pure.
std::vector<ClauseChoice> likelyClauses(const PolicyBook &book, const Json &caseFile, std::string_view language);

} // namespace countersign::ui
