// Orders of public authorities (R26).
#include "cli/command.h"

#include "domain/territories.h"
#include "services/authority/authority_service.h"
#include "services/documents/documents.h"

#include <algorithm>

namespace countersign::cli {

namespace authority_words {

// What is missing is not asked for here: the rule says so, and is recorded (R16).
Result<AuthorityFacts> factsOf(Context &context)
{
    const Arguments &a = context.arguments;
    AuthorityFacts facts;
    facts.authority = a.value("authority");
    facts.reference = a.value("reference");
    facts.law = a.value("law");
    facts.verifiedBy = a.value("verified-by");
    facts.category = a.value("category");
    facts.quote = a.value("quote");
    facts.rationale = a.value("rationale");
    CS_TRY(facts.orderedAt, context.time("ordered-at"));
    CS_TRY(facts.mediaFrom, context.seconds("media-from"));
    CS_TRY(facts.mediaTo, context.seconds("media-to"));
    std::string wrong;
    if (auto countries = countriesIn(a.value("territory"), &wrong))
        facts.territories = *std::move(countries);
    else
        facts.territories = {wrong};
    std::string word = a.value("action");
    std::replace(word.begin(), word.end(), '-', '_');
    if (!word.empty()) {
        const auto action = parse<ActionKind>(word);
        if (!action)
            return usage({CS_TEXT("There is no action \"%1\"."), {word}}, CS_TEXT("An authority's order is to remove, limit or age_restrict."));
        facts.action = *action;
    }
    return facts;
}

Result<Json> comply(Context &context)
{
    CS_TRY(const CaseId id, parseId<CaseId>(context.arguments.at(0)));
    CS_TRY(const AuthorityFacts facts, factsOf(context));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, AuthorityService(*workspace).comply(*session, id, facts, context.requestId()));
    return json(receipt);
}

Result<Json> list(Context &context)
{
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Json items, Documents(*workspace, viewer).authorities(context.arguments.has("waiting")));
    return context.page(items, "decision");
}

Result<Json> show(Context &context)
{
    CS_TRY(const DecisionId id, parseId<DecisionId>(context.arguments.at(0)));
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(Workspace *const workspace, context.workspace());
    return Documents(*workspace, viewer).authorityFile(id);
}

Result<Json> countersign(Context &context)
{
    CS_TRY(const DecisionId id, parseId<DecisionId>(context.arguments.at(0)));
    if (!context.arguments.has("hash"))
        return usage(CS_TEXT("Which text do you sign?"), CS_TEXT("Give --hash as \"authority show\" shows it."));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, AuthorityService(*workspace).countersign(*session, id, context.arguments.value("hash"), context.requestId()));
    return json(receipt);
}

Result<Json> reject(Context &context)
{
    CS_TRY(const DecisionId id, parseId<DecisionId>(context.arguments.at(0)));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, AuthorityService(*workspace).reject(*session, id, context.arguments.value("reason"), context.requestId()));
    return json(receipt);
}

} // namespace authority_words

std::vector<Command> authorityCommands()
{
    using namespace authority_words;
    return {{"authority comply", "CASE", "Carry out what a public authority ordered, on one post and in the countries named; a second person signs within a day.",
             1, 1,
             {{"authority", "NAME", "Which authority ordered it."},
              {"reference", "TEXT", "By what number it knows the order."},
              {"territory", "CC[,CC]", "Where: countries by their two letters."},
              {"law", "TEXT", "The law that it cites."},
              {"ordered-at", "TIME", "The date of the order."},
              {"verified-by", "TEXT", "How it was made sure that the order is the authority's."},
              {"action", "A", "remove, limit or age_restrict."},
              {"quote", "TEXT", "The words concerned."},
              {"media-from", "S", "From which second of the recording."},
              {"media-to", "S", "To which second."},
              {"category", "C", "Of the transparency database; not specified otherwise."},
              {"rationale", "TEXT", "What the second person must see to agree."}},
             comply},
            {"authority list", "", "Orders of authorities, and until when they wait for a second signature.", 0, 0,
             {{"waiting", "", "Only those that wait."}}, list},
            {"authority show", "ID", "What was ordered, the content, who signed, and the hash to sign.", 1, 1, {}, show},
            {"authority countersign", "ID", "Sign it as the second person.", 1, 1, {{"hash", "H", "Of the text that is signed."}}, countersign},
            {"authority reject", "ID", "Lift what was done.", 1, 1, {{"reason", "TEXT", "Why."}}, reject}};
}

} // namespace countersign::cli
