#include "services/frame/state_changes.h"

#include <array>

namespace countersign {

namespace {

struct ThingKind {
    std::string_view name;
    std::string_view table;
    std::string_view prefix;
};

constexpr std::array<ThingKind, 9> thingKinds{{{"case", "review_case", CaseTag::prefix},
                                               {"decision", "decision", DecisionTag::prefix},
                                     {"proposal", "proposal", ProposalTag::prefix},
                                     {"sanction", "sanction", SanctionTag::prefix},
                                     {"strike", "strike", StrikeTag::prefix},
                                     {"appeal", "appeal", AppealTag::prefix},
                                     {"escalation", "escalation", EscalationTag::prefix},
                                     {"notice", "notice", NoticeTag::prefix},
                                     {"account", "account", AccountTag::prefix}}};

} // namespace

std::string thingName(std::string_view kind, std::int64_t id)
{
    for (const ThingKind &one : thingKinds)
        if (one.name == kind || one.table == kind)
            return std::string(one.prefix) + '-' + std::to_string(id);
    return {};
}

Json stateChanges(Workspace &workspace, const std::vector<std::int64_t> &entries)
{
    Json out = Json::array();
    for (const std::int64_t seq : entries) {
        const auto entry = workspace.log().entry(seq);
        if (!entry)
            continue;
        for (const auto &change : entry->data.value("changes", Json::array())) {
            const bool fresh = change.contains("new");
            const Json key = fresh ? change["new"] : change.value("k", Json::object());
            const std::string subject = thingName(stringOr(change, "t"), intOr(key, "id"));
            const std::string to = stringOr(fresh ? key : change.value("c", Json::object()), "state");
            if (subject.empty() || to.empty())
                continue;
            out.push_back({{"subject", subject}, {"from", ""}, {"to", to},
                           {"what", Text{CS_TEXT("%1 is %2"), {subject, to}}.english()}});
        }
    }
    return out;
}

} // namespace countersign
