// Who is said to have done something is who signed it.
#include "log/verdict_actors.h"

#include <algorithm>
#include <array>

namespace countersign {

namespace {

struct OwnName {
    std::string_view table;
    const char *column;
};

constexpr std::array ownNames{
    OwnName{"countersignature", "person"}, OwnName{"appeals_complete", "person"}, OwnName{"declared_conflict", "person"},
    OwnName{"declared_conflict", "lifted_by"}, OwnName{"reading", "person"},       OwnName{"reading_item", "person"},
    OwnName{"suggestion_item", "person"},  OwnName{"suggestion", "reader"},       OwnName{"part", "person"},
    OwnName{"proposal", "proposer"},       OwnName{"proposal", "reader"},         OwnName{"decision", "person"},
    OwnName{"appeal", "decided_by"},       OwnName{"appeal", "recorded_by"},      OwnName{"erasure", "requested_by"},
    OwnName{"untagging", "proposed_by"},   OwnName{"untagging", "approved_by"},   OwnName{"escalation", "opened_by"},
    OwnName{"escalation", "owner"},        OwnName{"person_change", "proposed_by"}, OwnName{"person_change", "decided_by"},
    OwnName{"policy_version", "loaded_by"},
};

// What more than one person may have, each their own, is looked up by whose it is.
constexpr std::array<std::string_view, 3> rowsOfPeople{"reading", "reading_item", "suggestion_item"};

} // namespace

Text inAnotherName(const Entry &entry)
{
    constexpr auto sentence = CS_TEXT("Entry %1 (%2, by %3) writes in the name of somebody else: %4. Everything before it is intact.");
    const bool isSigned = entry.actorType == ActorType::Person;
    for (const RowChange &change : rowChangesOf(entry)) {
        for (const OwnName &own : ownNames) {
            if (own.table != change.table)
                continue;
            const bool ofPeople = std::find(rowsOfPeople.begin(), rowsOfPeople.end(), change.table) != rowsOfPeople.end();
            const Json &where = ofPeople && !change.columns.contains(own.column) ? change.key : change.columns;
            const auto said = where.find(own.column);
            // The first policy book comes with the workspace, before anybody could sign.
            if (said == where.end() || (!isSigned && entry.type == "policy.published"))
                continue;
            if (!said->is_number_integer() || entry.actor != PersonId(said->get<std::int64_t>()).str() || !isSigned)
                return aboutActor(sentence, entry, change.table + "." + own.column);
        }
        for (const std::string_view table : rowsOfPeople)
            if (table == change.table && !change.isNew && !change.key.contains("person"))
                return aboutActor(sentence, entry, change.table);
    }
    return {};
}

} // namespace countersign
