#include "viewmodels/clause_choice.h"

#include "text/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace countersign::ui {

namespace {

ClauseChoice choiceOf(const PolicyBook &book, const Clause &clause, std::string_view language)
{
    ClauseChoice out;
    out.code = clause.code;
    out.title = plain(clause.title.in(language));
    out.text = plain(clause.text.in(language));
    out.severity = std::string(name(clause.severity));
    for (const std::string &exception : clause.exceptions)
        if (const PolicyException *e = book.exception(exception))
            out.exceptions.push_back({e->name, plain(e->title.in(language)), plain(e->question.in(language))});
    out.actions = clause.allowedActions;
    out.imminent = clause.imminent;
    out.sufficientAlone = clause.sufficientAlone;
    return out;
}

std::map<std::string, int> counted(const PolicyBook &book, const Json &list, const char *field)
{
    std::map<std::string, int> out;
    if (list.is_array())
        for (const Json &one : list)
            if (const Clause *clause = book.find(stringOr(one, field)))
                ++out[clause->code];
    return out;
}

int countOf(const std::map<std::string, int> &counts, const std::string &code)
{
    const auto it = counts.find(code);
    return it == counts.end() ? 0 : it->second;
}

} // namespace

bool ClauseChoice::allows(ActionKind action) const { return std::find(actions.begin(), actions.end(), action) != actions.end(); }

QString ClauseChoice::line() const { return plain(code) + QLatin1Char(' ') + title; }

std::vector<ClauseChoice> likelyClauses(const PolicyBook &book, const Json &caseFile, std::string_view language)
{
    const auto alleged = counted(book, caseFile.value("reports", Json::array()), "alleged");
    const auto before = counted(book, caseFile.value("precedents", Json::object()).value("items", Json::array()), "clause");
    std::vector<ClauseChoice> out;
    for (const Clause &clause : book.clauses()) {
        ClauseChoice choice = choiceOf(book, clause, language);
        if (const int reports = countOf(alleged, clause.code))
            choice.likelyBecause = QCoreApplication::translate("clauses", "%n report(s)", nullptr, reports);
        else if (countOf(before, clause.code) > 0)
            choice.likelyBecause = QCoreApplication::translate("clauses", "decided before");
        out.push_back(std::move(choice));
    }
    std::stable_sort(out.begin(), out.end(), [&](const ClauseChoice &a, const ClauseChoice &b) {
        const int reportsA = countOf(alleged, a.code);
        const int reportsB = countOf(alleged, b.code);
        return reportsA != reportsB ? reportsA > reportsB : countOf(before, a.code) > countOf(before, b.code);
    });
    return out;
}

} // namespace countersign::ui
