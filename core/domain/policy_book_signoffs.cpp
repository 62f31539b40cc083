// Floors (R21) and contradictions of the tables: which actions need a second signature, what strikes permit, and what
// takes a qualification.
#include "domain/policy_book_check.h"

#include <set>

namespace countersign {

namespace {

class TableCheck {
public:
    TableCheck(const Json &book, const JsonLines &lines, PolicyProblems &problems) : m_book(book), m_lines(lines), m_problems(problems) {}

    void actions()
    {
        if (!m_book.contains("actions"))
            return;
        for (const auto &item : m_book.at("actions").items()) {
            const std::string place = JsonLines::join("actions", item.key());
            const std::string when = stringOr(item.value(), "signoff");
            if (item.key() == "remove" && when == "never")
                add(JsonLines::join(place, "signoff"), "R21",
                    CS_TEXT("Line %1: %2 is never; a removal from an account with reach needs a second look (R12)."), {},
                    CS_TEXT("Write reach or always."));
            if (item.key() == "freeze" && when != "always")
                add(JsonLines::join(place, "signoff"), "R21",
                    CS_TEXT("Line %1: %2 is %3; every freeze is looked at by a second person (R11)."), {when}, CS_TEXT("Write always."));
            if (intOr(item.value(), "countersigners") < 1)
                add(JsonLines::join(place, "countersigners"), "R21",
                    CS_TEXT("Line %1: %2 is 0; where a second signature is asked for, at least one person has to give it."), {},
                    CS_TEXT("Ask for at least 1 countersigner, or write never under signoff."));
            const bool mild = item.key() == "label" || item.key() == "warn";
            if (!mild && stringOr(item.value(), "reading") == "blind")
                add(JsonLines::join(place, "reading"), "R21",
                    CS_TEXT("Line %1: %2 is blind; without decoys only labels and warnings are read (R6)."), {},
                    CS_TEXT("Write blind_with_decoys."));
        }
    }

    void ladder()
    {
        if (!m_book.contains("strikes"))
            return;
        std::int64_t before = 0;
        bool bans = false;
        const Json &steps = m_book.at("strikes").at("ladder");
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const std::string place = JsonLines::join("strikes.ladder", i);
            const Json &step = steps[i];
            const auto weight = intOr(step, "weight");
            if (weight <= before)
                add(JsonLines::join(place, "weight"), {}, CS_TEXT("Line %1: %2 is %3, not more than the step before."), {std::to_string(weight)},
                    CS_TEXT("List the steps by rising weight."));
            before = weight;
            const bool ban = stringOr(step, "action") == "ban";
            if (bans && !ban)
                add(JsonLines::join(place, "action"), {}, CS_TEXT("Line %1: %2 is milder than the step before it."), {},
                    CS_TEXT("More strikes never permit less."));
            bans = bans || ban;
            if (!ban && (step.contains("suggested_s") || step.contains("longest_s")))
                add(place, {}, CS_TEXT("Line %1: %2 gives a warning a duration; a warning restricts nothing."), {},
                    CS_TEXT("Leave suggested_s and longest_s out."));
            if (step.contains("suggested_s") && step.contains("longest_s") && intOr(step, "suggested_s") > intOr(step, "longest_s"))
                add(JsonLines::join(place, "suggested_s"), {}, CS_TEXT("Line %1: %2 is %3, longer than longest_s permits."),
                    {readableSeconds(intOr(step, "suggested_s"))}, CS_TEXT("Shorten the one or lengthen the other."));
        }
    }

    void qualifications()
    {
        if (!m_book.contains("qualifications"))
            return;
        std::set<std::string> codes;
        for (const Json &clause : m_book.at("clauses"))
            codes.insert(clause.at("code").get<std::string>());
        const Json &asked = m_book.at("qualifications").at("clauses");
        for (std::size_t i = 0; i < asked.size(); ++i)
            if (!codes.contains(asked[i].get<std::string>()))
                add(JsonLines::join("qualifications.clauses", i), {}, CS_TEXT("Line %1: %2 names the clause %3, which the policy book does not have."),
                    {asked[i].get<std::string>()}, CS_TEXT("Name a clause by its code."));
    }

private:
    // %1 is the line, %2 the place, the rest are `args`.
    void add(const std::string &where, std::string rule, const char *what, std::vector<Text::Arg> args, Text next)
    {
        const int line = m_lines.line(where);
        args.insert(args.begin(), {Text::Arg(std::to_string(line)), Text::Arg(where)});
        m_problems.push_back({line, where, std::move(rule), Text(what, std::move(args)), std::move(next)});
    }

    const Json &m_book;
    const JsonLines &m_lines;
    PolicyProblems &m_problems;
};

} // namespace

void checkSignoffs(const Json &book, const JsonLines &lines, PolicyProblems &problems)
{
    TableCheck check(book, lines, problems);
    check.actions();
    check.ladder();
    check.qualifications();
}

} // namespace countersign
