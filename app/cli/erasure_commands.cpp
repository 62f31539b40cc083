#include "cli/command.h"

#include "services/accounts/erasure_service.h"

namespace countersign::cli {

namespace erasure_words {

Result<Json> preview(Context &context)
{
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Viewer viewer, context.viewer());
    CS_TRY(const ErasurePlan plan, ErasureService(*workspace).preview(context.arguments.at(0), viewer));
    Json kept = Json::array();
    for (const auto &one : plan.kept)
        kept.push_back({{"subject", one.subject}, {"why", one.why.english()}, {"until", one.until ? Json(rfc3339(*one.until)) : Json()}});
    return Json{{"erasable", plan.vaults.size()}, {"kept", kept}, {"complete", plan.complete()}};
}

Result<Json> apply(Context &context)
{
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt,
           ErasureService(*workspace).erase(*session, context.arguments.at(0), context.arguments.value("reason"), context.requestId()));
    return json(receipt);
}

} // namespace erasure_words

std::vector<Command> erasureCommands()
{
    using namespace erasure_words;
    return {{"erase preview", "ACCOUNT", "What erasing an account's personal data would empty now, and what is kept and why.", 1, 1, {}, preview},
            {"erase apply", "ACCOUNT", "Erase an account's personal data; what still carries a sanction or appeal follows by itself.", 1, 1,
             {{"reason", "TEXT", "Who asked for it, and by which right."}}, apply}};
}

} // namespace countersign::cli
