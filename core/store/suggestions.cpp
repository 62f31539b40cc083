#include "store/suggestions.h"

namespace countersign {

std::vector<Suggestion> Suggestions::where(const char *condition, std::int64_t value) const
{
    std::vector<Suggestion> out;
    const std::string rest(condition);
    auto row = m_connection.prepare("SELECT id, kind, account, review_case, automation, state, version, vault, created_at, valid_until,"
                                    " reader, started_at, decision, proposal FROM suggestion "
                                    + rest);
    if (rest.find("?1") != std::string::npos)
        row.bindAt(1, value);
    while (row.step()) {
        Suggestion s;
        s.id = row.id<SuggestionId>(0);
        s.aboutAccount = row.text(1) == "account";
        s.account = row.id<AccountId>(2);
        s.reviewCase = row.id<CaseId>(3);
        s.automation = row.id<PersonId>(4);
        s.state = parse<SuggestionState>(row.text(5)).value_or(SuggestionState::Expired);
        s.version = row.integer(6);
        s.vault = row.integer(7);
        s.createdAt = row.instant(8);
        s.validUntil = row.instant(9);
        s.reader = row.id<PersonId>(10);
        s.startedAt = row.instantOrNull(11);
        s.decision = row.id<DecisionId>(12);
        s.proposal = row.id<ProposalId>(13);
        out.push_back(s);
    }
    return out;
}

namespace {

std::optional<Suggestion> theOne(std::vector<Suggestion> found)
{
    return found.empty() ? std::nullopt : std::optional(found.front());
}

} // namespace

std::optional<Suggestion> Suggestions::find(SuggestionId id) const { return theOne(where("WHERE id = ?1", id.value)); }

std::vector<Suggestion> Suggestions::all(bool openOnly) const
{
    return where(openOnly ? "WHERE state IN ('open', 'reading') ORDER BY id" : "ORDER BY id");
}

std::vector<Suggestion> Suggestions::openOfCase(CaseId id) const
{
    return where("WHERE review_case = ?1 AND state IN ('open', 'reading') ORDER BY id", id.value);
}

std::optional<Suggestion> Suggestions::behind(DecisionId decision) const { return theOne(where("WHERE decision = ?1", decision.value)); }
std::optional<Suggestion> Suggestions::behind(ProposalId proposal) const { return theOne(where("WHERE proposal = ?1", proposal.value)); }

std::vector<ReadingItem> Suggestions::items(SuggestionId id, PersonId person) const
{
    auto rows = m_connection.prepare("SELECT item, decision, decoy, verdict, clause, severity FROM suggestion_item"
                                     " WHERE suggestion = ?1 AND person = ?2 ORDER BY item");
    rows.bind(id, person);
    return readingItems(rows);
}

} // namespace countersign
