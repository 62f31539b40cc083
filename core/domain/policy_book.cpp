#include "domain/policy_book.h"

#include "base/json.h"
#include "domain/policy_book_check.h"
#include "domain/policy_book_reader.h"

#include <algorithm>

namespace countersign {

namespace {

constexpr std::size_t largestBook = 4u << 20;

bool sameIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

int lineOfByte(std::string_view text, std::size_t byte)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(byte, text.size()));
    return 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
}

// Why `text` is no JSON; the parser's own words after its prefix.
PolicyProblem notJson(std::string_view text)
{
    int line = 1;
    std::string why = "it ends too early";
    try {
        const Json ignored = Json::parse(text.begin(), text.end());
    } catch (const Json::parse_error &error) {
        line = lineOfByte(text, error.byte == 0 ? 0 : error.byte - 1);
        why = error.what();
        if (const auto column = why.find("column "); column != std::string::npos)
            if (const auto colon = why.find(": ", column); colon != std::string::npos)
                why = why.substr(colon + 2);
    }
    return {line, {}, {}, Text(CS_TEXT("Line %1: this is not JSON: %2."), {std::to_string(line), validUtf8(why)}),
            CS_TEXT("Correct that line; often a comma or a quotation mark is missing just before it.")};
}

PolicyProblem oddityProblem(const JsonLines::Odd &odd)
{
    const std::string line = std::to_string(odd.line);
    const std::string where = odd.where.empty() ? "the policy book" : odd.where;
    PolicyProblem problem{odd.line, odd.where, {}, {}, {}};
    switch (odd.kind) {
    case JsonLines::Oddity::DuplicateKey:
        problem.what = Text(CS_TEXT("Line %1: \"%3\" stands twice in %2; only one of them would count."),
                            {line, where, odd.token});
        problem.next = CS_TEXT("Remove one of the two.");
        break;
    case JsonLines::Oddity::KeyNotAscii:
        problem.what = Text(CS_TEXT("Line %1: the field \"%3\" in %2 has letters that no field name has."),
                            {line, where, odd.token});
        problem.next = CS_TEXT("Write field names in plain English letters.");
        break;
    case JsonLines::Oddity::NotPlain:
        problem.what = Text(CS_TEXT("Line %1: %2 is %3; a policy book holds texts and whole numbers only, so that its "
                                    "hash is the same everywhere."),
                            {line, where, odd.token});
        problem.next = CS_TEXT("Write a whole number, a text, or leave the field out.");
        break;
    case JsonLines::Oddity::NumberTooLarge:
        problem.what = Text(CS_TEXT("Line %1: %2 is %3, a number too large to mean anything here."),
                            {line, where, odd.token});
        problem.next = CS_TEXT("Write a smaller number.");
        break;
    case JsonLines::Oddity::TooDeep:
        problem.what = Text(CS_TEXT("Line %1: lists and objects are nested deeper than %2 levels."),
                            {line, std::to_string(JsonLines::deepest)});
        problem.next = CS_TEXT("Write the policy book in the form that comes with the program.");
        break;
    }
    return problem;
}

struct CheckedPolicy {
    Json json;
    PolicyProblems problems;
};

Result<CheckedPolicy> checkedPolicy(std::string_view text)
{
    CheckedPolicy out;
    if (text.size() > largestBook) {
        out.problems.push_back({0, {}, {}, CS_TEXT("The policy book is larger than 4 MiB."),
                                CS_TEXT("Check that this is the right file.")});
        return out;
    }
    out.json = parseJson(text);
    if (out.json.is_discarded()) {
        out.problems.push_back(notJson(text));
        return out;
    }
    const JsonLines lines(text);
    for (const JsonLines::Odd &odd : lines.oddities())
        out.problems.push_back(oddityProblem(odd));
    if (out.problems.empty()) {
        CS_TRY(out.problems, schemaProblems(out.json, lines));
    }
    if (out.problems.empty()) {
        checkClauses(out.json, lines, out.problems);
        checkFloors(out.json, lines, out.problems);
        checkSignoffs(out.json, lines, out.problems);
    }
    std::stable_sort(out.problems.begin(), out.problems.end(),
                     [](const PolicyProblem &a, const PolicyProblem &b) { return a.line < b.line; });
    return out;
}

} // namespace

bool Clause::allows(ActionKind action) const
{
    return action == ActionKind::None
           || std::find(allowedActions.begin(), allowedActions.end(), action) != allowedActions.end();
}

bool Clause::hasException(std::string_view exceptionName) const
{
    return std::find(exceptions.begin(), exceptions.end(), exceptionName) != exceptions.end();
}

Result<std::vector<PolicyProblem>> PolicyBook::problems(std::string_view json)
{
    CS_TRY(CheckedPolicy checked, checkedPolicy(json));
    return std::move(checked.problems);
}

Result<PolicyBook> PolicyBook::parse(std::string_view json)
{
    CS_TRY(CheckedPolicy checked, checkedPolicy(json));
    if (checked.problems.empty())
        return PolicyBookReader::read(checked.json);
    Requirements all;
    for (const PolicyProblem &problem : checked.problems)
        all.push_back({problem.rule.empty() ? "R21" : problem.rule, problem.where.empty() ? "policy.book" : problem.where, CS_TEXT("The policy book is complete and keeps the floors"),
                       RequirementState::NotMet, problem.what, problem.next, RequirementKind::Condition});
    return fail(ErrorCode::BadInput, checked.problems.front().what, checked.problems.front().next, std::move(all));
}

const Clause *PolicyBook::find(std::string_view codeOrAlias) const
{
    for (const Clause &clause : m_clauses) {
        const auto same = [&](const std::string &name) { return sameIgnoringCase(name, codeOrAlias); };
        if (same(clause.code) || std::any_of(clause.aliases.begin(), clause.aliases.end(), same))
            return &clause;
    }
    return nullptr;
}

const PolicyException *PolicyBook::exception(std::string_view name) const
{
    const auto found = std::find_if(m_exceptions.begin(), m_exceptions.end(),
                                    [name](const PolicyException &e) { return e.name == name; });
    return found == m_exceptions.end() ? nullptr : &*found;
}

} // namespace countersign
