// The policy book: the guidelines, versioned, and the requirements that go with them, as data.
//
// Read from JSON that satisfies resources/schemas/policy-book.schema.json. Immutable once parsed;
// may be shared between threads. Durations are whole seconds. The floors of rule R21 are checked
// here (PolicyBook::parse refuses a book below them), so no file can lower them.
#pragma once

#include "base/hash.h"
#include "base/result.h"
#include "domain/policy_rules.h"
#include "domain/vocabulary.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace countersign {

// A text in several languages (ISO 639-1 → text); English is always present.
class LocalText {
public:
    using ByLanguage = std::map<std::string, std::string, std::less<>>;

    LocalText() = default;
    explicit LocalText(ByLanguage byLanguage) : m_byLanguage(std::move(byLanguage)) {}
    const std::string &in(std::string_view language) const; // falls back to English
    const std::string &en() const { return in("en"); }
    bool has(std::string_view language) const { return m_byLanguage.contains(language); }
    bool empty() const { return en().empty(); }
    const ByLanguage &byLanguage() const { return m_byLanguage; }

    friend bool operator==(const LocalText &, const LocalText &) = default;

private:
    ByLanguage m_byLanguage;
};

struct PolicyException {
    std::string name;   // "educational"
    LocalText title;
    LocalText question; // what has to be answered before a violation is recorded
};

// The smallest citable rule.
struct Clause {
    std::string code;                  // "MI-4"
    std::vector<std::string> aliases;  // other ways to cite it: "Misinformation 4(a)"
    std::string area;                  // "misinformation"
    LocalText title;
    LocalText text;
    Severity severity = Severity::Low;
    int strikeWeight = 1;
    std::chrono::seconds strikeExpiry{};
    std::vector<ActionKind> allowedActions;
    std::vector<std::string> exceptions; // names of PolicyException, each must be answered (R9)
    bool imminent = false;         // R11: content down at once, freeze possible
    bool sufficientAlone = false;  // R4: skips count and wait
    std::string dsaCategory;       // STATEMENT_CATEGORY_…
    std::string dsaKeyword;        // KEYWORD_…, may be empty
    bool illegalContent = false;   // DSA decision ground: illegal, not merely incompatible
    std::string legalGround;       // law cited, when illegalContent

    bool allows(ActionKind action) const; // doing nothing is always allowed
    bool hasException(std::string_view exceptionName) const;
};

// One thing wrong with the text of a policy book.
struct PolicyProblem {
    int line = 0;      // from 1; 0 when the text is no JSON at all
    std::string where; // "clauses[3].severity"
    std::string rule;  // "R21" for a floor, empty for a mistake of form
    Text what;         // the whole sentence, beginning with "Line %1: "
    Text next;         // what to do about it
};

class PolicyBook {
public:
    // Parses, validates against the schema and the floors. Errors (bad_input) name line, place and why;
    // `json` must be UTF-8. A book whose text differs in white space only has the same hash.
    // The error's message is the first problem; its requirements list all of them.
    static Result<PolicyBook> parse(std::string_view json);

    // Everything that is wrong with the text, in the order of lines; empty when parse() would take it.
    // An error only when the program's own schema cannot be read (internal).
    static Result<std::vector<PolicyProblem>> problems(std::string_view json);

    int version() const { return m_version; }
    const LocalText &title() const { return m_title; }
    const Hash &hash() const { return m_hash; }          // SHA-256("countersign/policy/v1\n" ‖ canonical JSON)
    const std::string &text() const { return m_text; }   // canonical JSON, as stored

    const std::vector<Clause> &clauses() const { return m_clauses; }
    // By code or alias, ignoring ASCII case; nullptr when there is none.
    const Clause *find(std::string_view codeOrAlias) const;
    const std::vector<PolicyException> &exceptions() const { return m_exceptions; }
    const PolicyException *exception(std::string_view name) const;

    const HoldTimes &holds() const { return m_holds; }
    const AppealRules &appeals() const { return m_appeals; }
    const BanRules &bans() const { return m_bans; }
    const SignoffRules &signoff() const { return m_signoff; }
    const ReachRules &reach() const { return m_reach; }
    const FreezeRules &freezes() const { return m_freezes; }
    const OrderRules &orders() const { return m_orders; }
    const ReviewRules &review() const { return m_review; }
    std::chrono::seconds claimLease() const { return m_review.claimLease; }

    // What this action needs a second signature for. A ban always needs one; how many stands in bans().
    ActionSignoff signoffOf(ActionKind action) const;
    // The gravest of them: whatever any of the actions asks for.
    ActionSignoff signoffOf(const std::vector<ActionKind> &actions) const;
    const LookRules &looks() const { return m_looks; }
    const PairRules &pairs() const { return m_pairs; }
    // By rising weight; empty: any final grounds permit any duration.
    const std::vector<LadderStep> &ladder() const { return m_ladder; }
    const LadderStep *stepAt(int weight) const; // nullptr below the first step, or where there is no ladder
    const QualificationRules &qualifications() const { return m_qualifications; }
    const EscalationRules &escalations() const { return m_escalations; }
    const PublicationRules &publication() const { return m_publication; }
    const AuthorityRules &authority() const { return m_authority; }
    // The words for what went wrong, for error attribution.
    const std::vector<std::string> &errorCauses() const { return m_errorCauses; }

private:
    friend class PolicyBookReader;

    int m_version = 0;
    LocalText m_title;
    Hash m_hash{};
    std::string m_text;
    std::vector<Clause> m_clauses;
    std::vector<PolicyException> m_exceptions;
    HoldTimes m_holds;
    AppealRules m_appeals;
    BanRules m_bans;
    SignoffRules m_signoff;
    ReachRules m_reach;
    FreezeRules m_freezes;
    OrderRules m_orders;
    ReviewRules m_review;
    std::map<ActionKind, ActionSignoff> m_actions;
    LookRules m_looks;
    PairRules m_pairs;
    std::vector<LadderStep> m_ladder;
    QualificationRules m_qualifications;
    EscalationRules m_escalations;
    PublicationRules m_publication;
    AuthorityRules m_authority;
    std::vector<std::string> m_errorCauses;
};

// "72 h", "7 days": as books and refusals say durations.
std::string readableDuration(std::chrono::seconds duration);

struct PolicyDifference {
    std::string where; // "clause MI-4: severity", "bans.min_final_violations"
    std::string before; // empty when added
    std::string after;  // empty when removed

    friend bool operator==(const PolicyDifference &, const PolicyDifference &) = default;
};

// Every value that differs, clause by clause, durations in readable units. White space and the order
// of keys never differ; a changed order of clauses or exceptions is one difference of its own.
std::vector<PolicyDifference> differences(const PolicyBook &before, const PolicyBook &after);

} // namespace countersign
