// What a schema cannot say about clauses and exceptions: names that must be unique or must exist,
// and combinations that would contradict the rules.
#include "domain/policy_book_check.h"
#include "domain/policy_book_dsa.h"

#include <algorithm>
#include <map>
#include <set>

namespace countersign {

namespace {

constexpr std::int64_t longestStrike = 2LL * 365 * 86400;

std::string loweredName(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

// How strong an action is, for comparison with a severity only.
int actionStrength(ActionKind action)
{
    switch (action) {
    case ActionKind::None: return 0;
    case ActionKind::Label: return 1;
    case ActionKind::Warn: return 1;
    case ActionKind::AgeRestrict: return 2;
    case ActionKind::Limit: return 2;
    case ActionKind::Remove: return 3;
    case ActionKind::Freeze: return 3;
    case ActionKind::Ban: return 4;
    }
    return 0;
}

// The least that must be possible against a violation of this severity.
int strengthNeeded(Severity severity)
{
    switch (severity) {
    case Severity::Low: return 1;
    case Severity::Medium: return 2;
    case Severity::High: return 3;
    case Severity::Critical: return 3;
    }
    return 1;
}

class ClauseCheck {
public:
    ClauseCheck(const Json &clause, std::size_t index, const JsonLines &lines, PolicyProblems &problems)
        : m_clause(clause), m_where(JsonLines::join("clauses", index)), m_lines(lines), m_problems(problems),
          m_code(clause.at("code").get<std::string>())
    {
    }

    void names(std::map<std::string, std::string> &owners)
    {
        claimName(owners, m_code, JsonLines::join(m_where, "code"));
        const Json &aliases = m_clause.at("aliases");
        for (std::size_t i = 0; i < aliases.size(); ++i)
            claimName(owners, aliases[i].get<std::string>(), JsonLines::join(JsonLines::join(m_where, "aliases"), i));
    }

    void exceptions(const std::set<std::string> &known)
    {
        const Json &names = m_clause.at("exceptions");
        for (std::size_t i = 0; i < names.size(); ++i)
            if (!known.contains(names[i].get<std::string>()))
                add(JsonLines::join(JsonLines::join(m_where, "exceptions"), i), "R9",
                    CS_TEXT("Line %1: clause %2 names the exception \"%3\", which the policy book does not define."),
                    {names[i].get<std::string>()}, CS_TEXT("Define it under exceptions, or correct the name."));
    }

    void actions()
    {
        const std::string severity = m_clause.at("severity").get<std::string>();
        int strongest = 0;
        for (const Json &action : m_clause.at("allowed_actions"))
            strongest = std::max(strongest, actionStrength(*parse<ActionKind>(action.get<std::string>())));
        if (strongest < strengthNeeded(*parse<Severity>(severity)))
            add("allowed_actions", {},
                CS_TEXT("Line %1: clause %2 has severity %3, but allows only actions below that."), {severity},
                CS_TEXT("Allow a stronger action (limit for medium, remove for high and critical), or lower the "
                        "severity."));
    }

    void marks()
    {
        const std::string severity = m_clause.at("severity").get<std::string>();
        const bool imminent = lists("marks", "imminent");
        if (imminent && !(lists("allowed_actions", "freeze") && lists("allowed_actions", "remove")))
            add("marks", "R11",
                CS_TEXT("Line %1: clause %2 is marked imminent, but does not allow both remove and freeze."), {},
                CS_TEXT("Add remove and freeze to its allowed actions, or drop the mark."));
        if (!imminent && lists("allowed_actions", "freeze"))
            add("allowed_actions", "R11",
                CS_TEXT("Line %1: clause %2 allows freeze, but is not marked imminent: one person may freeze only "
                        "where harm is imminent."),
                {}, CS_TEXT("Drop freeze, or mark the clause imminent."));
        if (lists("marks", "sufficient_alone") && severity != "high" && severity != "critical")
            add("marks", "R4",
                CS_TEXT("Line %1: clause %2 is marked sufficient_alone, but its severity is only %3."), {severity},
                CS_TEXT("Drop the mark: only clauses of high or critical severity can support a ban alone."));
        if (lists("marks", "sufficient_alone") && !lists("allowed_actions", "ban"))
            add("marks", "R4",
                CS_TEXT("Line %1: clause %2 is marked sufficient_alone, but does not allow a ban."), {},
                CS_TEXT("Add ban to its allowed actions, or drop the mark."));
    }

    void law()
    {
        const bool illegal = lists("marks", "illegal");
        if (illegal && !m_clause.contains("legal_ground"))
            add("marks", "R10",
                CS_TEXT("Line %1: clause %2 is marked illegal, but cites no law: a notice has to name it."), {},
                CS_TEXT("Add legal_ground, or drop the mark."));
        if (!illegal && m_clause.contains("legal_ground"))
            add("legal_ground", {},
                CS_TEXT("Line %1: clause %2 cites a law, but is not marked illegal."), {},
                CS_TEXT("Mark it illegal, or remove legal_ground."));
    }

    void strike()
    {
        const auto expiry = m_clause.at("strike_expiry_s").get<std::int64_t>();
        if (expiry > longestStrike)
            add("strike_expiry_s", "R21",
                CS_TEXT("Line %1: the strikes of clause %2 expire after %3; at most %4 is allowed, because a mistake "
                        "may not follow an account for ever."),
                {readableSeconds(expiry), readableSeconds(longestStrike)},
                CS_TEXT("Let strikes expire after two years (63072000 s) at the latest."));
    }

    void transparency()
    {
        const DsaCategory *category = dsaCategory(m_clause.at("dsa_category").get<std::string>());
        const std::string keyword = stringOr(m_clause, "dsa_keyword");
        if (category == nullptr || keyword.empty())
            return;
        const auto &allowed = category->keywords;
        if (std::find(allowed.begin(), allowed.end(), keyword) != allowed.end())
            return;
        std::string list;
        for (const std::string_view word : allowed)
            list.append(list.empty() ? "" : ", ").append(word);
        add("dsa_keyword", {},
            CS_TEXT("Line %1: clause %2 has the keyword %3, which does not belong to %4; allowed are %5."),
            {keyword, std::string(category->name), list.empty() ? std::string("none") : list},
            CS_TEXT("Choose a keyword of its category, or another category."));
    }

private:
    bool lists(const char *key, const char *word) const
    {
        const Json &list = m_clause.at(key);
        return std::find(list.begin(), list.end(), Json(word)) != list.end();
    }

    void claimName(std::map<std::string, std::string> &owners, const std::string &name, const std::string &where)
    {
        const auto [owner, fresh] = owners.emplace(loweredName(name), m_code);
        if (!fresh)
            add(where, {}, CS_TEXT("Line %1: clause %2 uses the name \"%3\", which already stands for clause %4."),
                {name, owner->second},
                CS_TEXT("Give every clause names of its own; upper and lower case are the same."));
    }

    // `place` is a field of the clause, or a whole path. %1 is the line, %2 the code, the rest are `args`.
    void add(const std::string &place, std::string rule, const char *what, std::vector<Text::Arg> args, Text next)
    {
        const std::string where = place.starts_with("clauses[") ? place : JsonLines::join(m_where, place);
        const int line = m_lines.line(where);
        args.insert(args.begin(), {std::to_string(line), m_code});
        m_problems.push_back({line, where, std::move(rule), Text(what, std::move(args)), std::move(next)});
    }

    const Json &m_clause;
    std::string m_where;
    const JsonLines &m_lines;
    PolicyProblems &m_problems;
    std::string m_code;
};

std::set<std::string> exceptionNames(const Json &book, const JsonLines &lines, PolicyProblems &problems)
{
    std::set<std::string> names;
    const Json &exceptions = book.at("exceptions");
    for (std::size_t i = 0; i < exceptions.size(); ++i) {
        const std::string name = exceptions[i].at("name").get<std::string>();
        if (names.insert(name).second)
            continue;
        const std::string where = JsonLines::join(JsonLines::join("exceptions", i), "name");
        const int line = lines.line(where);
        problems.push_back(
            {line,
             where,
             {},
             Text(CS_TEXT("Line %1: the exception \"%2\" is defined twice."), {std::to_string(line), name}),
             CS_TEXT("Keep one of the two definitions.")});
    }
    return names;
}

} // namespace

void checkClauses(const Json &book, const JsonLines &lines, PolicyProblems &problems)
{
    const std::set<std::string> known = exceptionNames(book, lines, problems);
    std::map<std::string, std::string> owners;
    const Json &clauses = book.at("clauses");
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        ClauseCheck check(clauses[i], i, lines, problems);
        check.names(owners);
        check.exceptions(known);
        check.actions();
        check.marks();
        check.law();
        check.strike();
        check.transparency();
    }
}

} // namespace countersign
