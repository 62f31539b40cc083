// What automations proposed, and who read it (R17). What is proposed lies in the vault.
#pragma once

#include "base/ids.h"
#include "domain/vocabulary.h"
#include "store/connection.h"
#include "store/proposals.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign {

struct SuggestionTag { static constexpr std::string_view prefix = "G"; };
using SuggestionId = Id<SuggestionTag>;

enum class SuggestionState { Open, Reading, Adopted, NotAdopted, Withdrawn, Expired };
CS_NAMES(SuggestionState, 6, {SuggestionState::Open, "open"}, {SuggestionState::Reading, "reading"},
         {SuggestionState::Adopted, "adopted"}, {SuggestionState::NotAdopted, "not_adopted"},
         {SuggestionState::Withdrawn, "withdrawn"}, {SuggestionState::Expired, "expired"});

struct Suggestion {
    SuggestionId id;
    bool aboutAccount = false; // an account action; else the decision of a case
    AccountId account;
    CaseId reviewCase;
    PersonId automation;
    SuggestionState state = SuggestionState::Open;
    std::int64_t version = 1;
    std::int64_t vault = 0;
    Instant createdAt{};
    Instant validUntil{};
    PersonId reader; // of an account action; 0 = nobody
    std::optional<Instant> startedAt;
    DecisionId decision; // that adopted it
    ProposalId proposal;

    bool open() const { return state == SuggestionState::Open || state == SuggestionState::Reading; }
};

class Suggestions {
public:
    explicit Suggestions(Connection &connection) : m_connection(connection) {}

    std::optional<Suggestion> find(SuggestionId id) const;
    std::vector<Suggestion> all(bool openOnly) const;
    std::vector<Suggestion> openOfCase(CaseId id) const;
    // The one that the decision or proposal adopted.
    std::optional<Suggestion> behind(DecisionId decision) const;
    std::optional<Suggestion> behind(ProposalId proposal) const;
    std::vector<ReadingItem> items(SuggestionId id, PersonId person) const;

private:
    std::vector<Suggestion> where(const char *condition, std::int64_t value = 0) const;
    Connection &m_connection;
};

} // namespace countersign
