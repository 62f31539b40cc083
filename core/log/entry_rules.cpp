#include "log/entry_rules.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <vector>

namespace countersign {

namespace {

// by: P people, A automations, C the clock, F feeds.
// writes: TABLE+ new rows, TABLE~ changed ones, TABLE~A,B only these columns of them; @ a group.
struct TypeRule {
    std::string_view type;
    std::string_view by;
    std::string_view writes;
};

struct Group {
    std::string_view name;
    std::string_view writes;
};

constexpr std::array groups{
    Group{"@orders", "platform_order+ platform_order~state,settled_at"},
    // A proposal that ends takes a freeze and a drafted decision along.
    Group{"@ends", "proposal~ sanction~ decision~ review_case~ part+ reading~ @orders"},
    Group{"@falls", "decision~ strike~ sanction~ sanction_ground~ proposal~ authority_order~ review_case+ notice+ part+ @orders"},
    Group{"@imposes", "sanction+ sanction_ground+ strike+ notice+ decision~hold_until,notice_at,released_at,state,version @orders"},
    Group{"@closed", "proposal~closed_why,reader,stage,state,version sanction~changed_why,state,version decision~state,version"
                     " review_case~state,version,decided_at @orders"},
    Group{"@taken", "account+ account~reach,highest_reach,tags account_link+ post+ post~vault,content_hash,posted_at report+ review_case+"
                    " review_case~reports,severity,priority,why,version case_part+"},
    Group{"@contests", "appeal+ decision~state,version strike~state proposal~closed_why,reader,stage,state,version"
                       " sanction~changed_why,contested_at,contest_due,state,version notice+ escalation+ @orders"},
};

constexpr std::array typeRules{
    TypeRule{"workspace.created", "C", ""},
    TypeRule{"person.enrolled", "PC", "person+ person_public_key+"},
    TypeRule{"person.approved", "P", "person~"},
    TypeRule{"person.changed", "P", "person~ person_change~"},
    TypeRule{"person.rekeyed", "P", "person~ person_change+ person_change~ person_public_key+"},
    TypeRule{"person.change_proposed", "P", "person_change+"},
    TypeRule{"person.rekey_proposed", "P", "person_change+"},
    TypeRule{"person.change_declined", "P", "person_change~"},
    TypeRule{"person.revoked", "P", "person~ requirement_override~ appeals_complete~void @ends"},
    TypeRule{"policy.published", "C", "policy_version+"},
    TypeRule{"policy.published", "P", "policy_version~"},
    TypeRule{"policy.loaded", "P", "policy_version+"},
    TypeRule{"policy.superseded", "C", "policy_version~state"},
    TypeRule{"conflict.declared", "P", "declared_conflict+ case_part+ @ends"},
    TypeRule{"conflict.lifted", "P", "declared_conflict~"},

    TypeRule{"report.received", "PF", "@taken"},
    TypeRule{"sanction.imported", "PF", "account+ account~reach,highest_reach,tags account_link+ sanction+ external_ground+"},
    TypeRule{"import.finished", "PF", ""},
    TypeRule{"account.linked", "P", "account_link+"},
    TypeRule{"account.unlinked", "P", "account_link~"},
    TypeRule{"account.untag_proposed", "P", "account~tags untagging+ untagging~"},
    TypeRule{"account.untagged", "P", "account~tags untagging~ proposal~high_reach"},
    TypeRule{"erasure.requested", "P", "erasure+"},
    TypeRule{"content.erased", "PC", "erasure~done_at"},
    TypeRule{"refused", "PACF", "refusal+"},
    TypeRule{"checkpoint.signed", "P", ""},

    TypeRule{"case.skipped", "P", ""},
    TypeRule{"decision.made", "P", "decision+ decision~proposal part+ proposal+ proposal~ proposal_ground+ review_case~ suggestion~"},
    TypeRule{"decision.undone", "P", "decision~ review_case~"},
    TypeRule{"decision.released", "C", "@imposes"},
    TypeRule{"decision.recalled", "C", "decision~hold_until,state,version review_case~state,version,decided_at"},
    TypeRule{"suggestion.made", "A", "suggestion+"},
    TypeRule{"suggestion.withdrawn", "A", "suggestion~"},
    TypeRule{"suggestion.reading", "P", "suggestion~ suggestion_item+"},
    TypeRule{"suggestion.item_read", "P", "suggestion_item~"},
    TypeRule{"suggestion.adopted", "P", "suggestion~ part+"},
    TypeRule{"suggestion.not_adopted", "P", "suggestion~ part+"},
    TypeRule{"suggestion.expired", "C", "suggestion~state,version,closed_at"},

    TypeRule{"proposal.made", "P", "proposal+ proposal~ proposal_ground+ part+"},
    TypeRule{"freeze.imposed", "P", "proposal+ proposal_ground+ part+ sanction+ sanction_ground+ notice+ @orders"},
    TypeRule{"freeze.shortened", "C", "sanction~until_at,version @orders"},
    TypeRule{"proposal.submitted", "C", "proposal~state,version"},
    TypeRule{"reading.started", "P", "proposal~ reading+ reading~ reading_item+"},
    TypeRule{"item.read", "P", "reading_item~"},
    TypeRule{"reading.lapsed", "C", "proposal~reader,stage,state,version"},
    TypeRule{"proposal.revealed", "P", "@ends"},
    TypeRule{"requirement.overridden", "P", "requirement_override+"},
    TypeRule{"proposal.countersigned", "P", "proposal~ countersignature+ part+"},
    TypeRule{"proposal.rejected", "P", "@ends"},
    TypeRule{"proposal.returned", "P", "@ends"},
    TypeRule{"proposal.stopped", "P", "@ends"},
    TypeRule{"proposal.withdrawn", "P", "@ends"},
    TypeRule{"proposal.expired", "C", "@closed"},
    TypeRule{"proposal.voided", "C", "@closed"},
    TypeRule{"proposal.held_anew", "C", "proposal~release_at"},
    TypeRule{"proposal.released", "C",
             "proposal~reader,released_at,stage,state,version review_case~state,version,decided_at sanction~until_at,version @imposes"},

    TypeRule{"sanction.ended", "C", "sanction~changed_why,state,version proposal~closed_why,reader,stage,state,version @orders"},
    TypeRule{"sanction.suspended", "C", "sanction~changed_why,contest_due,thinned_due,state,version notice+ @orders"},
    TypeRule{"sanction.reaffirmed", "P", "sanction~ part+"},
    TypeRule{"strike.expired", "C", "strike~state"},
    TypeRule{"reinstatement.applied", "P", "@falls"},

    TypeRule{"appeal.filed", "PF", "@contests"},
    TypeRule{"appeal.added", "PF", "appeal~version"},
    TypeRule{"appeal.filed_earlier", "PF", "appeal~filed_at,version sanction~changed_why,state,version notice+ @orders"},
    TypeRule{"appeal.admitted", "P", "appeal~"},
    TypeRule{"appeal.answered", "P", "appeal~"},
    TypeRule{"appeal.inadmissible", "P", "appeal~ @falls"},
    TypeRule{"appeal.withdrawn", "P", "appeal~ @falls"},
    TypeRule{"appeal.decided", "P", "appeal~ @falls"},
    TypeRule{"appeals.complete", "P", "appeals_complete+"},

    TypeRule{"escalation.opened", "PC", "escalation+"},
    TypeRule{"escalation.acknowledged", "P", "escalation~"},
    TypeRule{"escalation.waiting", "P", "escalation~"},
    TypeRule{"escalation.resumed", "P", "escalation~"},
    TypeRule{"escalation.resolved", "P", "escalation~"},

    TypeRule{"authority.complied", "P", "authority_order+ decision+ part+"},
    TypeRule{"authority.in_effect", "P", "decision~ sanction+ sanction_ground+ notice+ @orders"},
    TypeRule{"authority.countersigned", "P", "authority_order~ part+ @orders"},
    TypeRule{"authority.rejected", "P", "@falls"},
    TypeRule{"authority.lapsed", "C",
             "authority_order~state,version,closed_at,closed_by decision~state,version strike~state sanction_ground~fell"
             " sanction~changed_why,contest_due,thinned_due,state,version proposal~closed_why,reader,stage,state,version"
             " review_case+ notice+ escalation+ @orders"},

    TypeRule{"order.dispatched", "PF", "platform_order+ platform_order~state,settled_at,sent_at,document_hash,document_vault,held_why"},
    TypeRule{"order.held_back", "PF", "platform_order~held_why"},
    TypeRule{"order.failed", "PF", "platform_order~attempts,try_after,sent_at,platform_number escalation+"},
    TypeRule{"order.settled", "PF", "platform_order~state,settled_at sanction~state,version"},
};

char letterOf(ActorType actor)
{
    switch (actor) {
    case ActorType::Person: return 'P';
    case ActorType::Automation: return 'A';
    case ActorType::Clock: return 'C';
    case ActorType::Import: return 'F';
    }
    return ' ';
}

std::vector<std::string_view> wordsOf(std::string_view text, char separator)
{
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const auto end = text.find(separator);
        if (end != 0)
            out.push_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return out;
}

struct Writes {
    std::set<std::string_view> inserts;
    std::map<std::string_view, std::set<std::string_view>> updates; // no column named: any
};

void collectWrites(std::string_view text, Writes &out)
{
    for (const std::string_view word : wordsOf(text, ' ')) {
        if (word.front() == '@') {
            collectWrites(std::find_if(groups.begin(), groups.end(), [&](const Group &g) { return g.name == word; })->writes, out);
            continue;
        }
        const auto mark = word.find_first_of("+~");
        const std::string_view table = word.substr(0, mark);
        if (word[mark] == '+') {
            out.inserts.insert(table);
            continue;
        }
        const auto columns = wordsOf(word.substr(mark + 1), ',');
        out.updates[table].insert(columns.begin(), columns.end());
    }
}

using Rulebook = std::map<std::pair<std::string_view, char>, Writes>;

const Rulebook &rulebook()
{
    static const Rulebook all = [] {
        Rulebook out;
        for (const TypeRule &rule : typeRules)
            for (const char by : rule.by)
                collectWrites(rule.writes, out[{rule.type, by}]);
        return out;
    }();
    return all;
}

bool isKnown(std::string_view type)
{
    return std::any_of(typeRules.begin(), typeRules.end(), [&](const TypeRule &rule) { return rule.type == type; });
}

std::optional<std::string> beyondColumns(const std::string &table, const Json &change, const std::set<std::string_view> &allowed)
{
    if (allowed.empty())
        return std::nullopt;
    if (const auto set = change.find("c"); set != change.end() && set->is_object())
        for (const auto &[column, value] : set->items())
            if (!allowed.contains(column))
                return table + "." + column;
    if (const auto emptied = change.find("x"); emptied != change.end() && emptied->is_array())
        for (const Json &column : *emptied)
            if (!column.is_string() || !allowed.contains(column.get_ref<const std::string &>()))
                return table + (column.is_string() ? "." + column.get<std::string>() : std::string());
    return std::nullopt;
}

} // namespace

std::optional<std::string> beyondType(std::string_view type, ActorType actor, const Json &changes)
{
    if (!changes.is_array()) // what applies changes would walk through an object as well
        return "changes";
    const auto rule = rulebook().find({type, letterOf(actor)});
    const bool writes = !changes.empty();
    if (rule == rulebook().end())
        return writes || isKnown(type) ? std::optional<std::string>(std::string()) : std::nullopt;
    if (!writes)
        return std::nullopt;
    for (const Json &change : changes) {
        const std::string table = change.is_object() ? stringOr(change, "t") : std::string();
        if (change.is_object() && change.contains("new")) {
            if (!rule->second.inserts.contains(table))
                return "a new " + table;
            continue;
        }
        const auto allowed = rule->second.updates.find(table);
        if (allowed == rule->second.updates.end())
            return table;
        if (auto beyond = beyondColumns(table, change, allowed->second))
            return beyond;
    }
    return std::nullopt;
}

} // namespace countersign
