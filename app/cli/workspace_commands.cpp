#include "cli/command.h"

#include "cli/people_json.h"

namespace countersign::cli {

namespace workspace_words {

Result<Json> init(Context &context)
{
    Workspace::Create create;
    create.path = context.workspacePath();
    const auto kind = parse<WorkspaceKind>(context.arguments.value("kind", "real"));
    if (!kind)
        return usage({CS_TEXT("--kind \"%1\" is unknown."), {context.arguments.value("kind")}}, CS_TEXT("It is real, demo or test."));
    create.kind = *kind;
    if (context.arguments.has("now") && *kind == WorkspaceKind::Real)
        return nowRefused();
    if (!context.arguments.has("admin"))
        return usage(CS_TEXT("A workspace needs a first administrator."), CS_TEXT("Give --admin HANDLE --new-passphrase-file FILE."));
    create.admin = context.arguments.value("admin");
    CS_TRY(create.passphrase, context.passphrase("new-passphrase-file"));
    if (context.arguments.has("policy")) {
        CS_TRY(create.policyJson, readFile(context.arguments.value("policy"), "policy book"));
    }
    CS_TRY(const auto workspace, Workspace::create(create, context.clock(), context.random()));
    Json events = Json::array();
    CS_TRY(const LogHead head, workspace->log().head());
    for (std::int64_t seq = 1; seq <= head.size; ++seq)
        events.push_back(seq);
    return Json{{"workspace", create.path}, {"origin", workspace->origin()}, {"kind", std::string(name(*kind))},
                {"policy_version", workspace->policyNow().version()}, {"people", peopleJson(*workspace)}, {"events", events}};
}

} // namespace workspace_words

std::vector<Command> workspaceCommands()
{
    using namespace workspace_words;
    return {{"init", "", "Create a workspace with its first administrator.", 0, 0,
             {{"kind", "KIND", "real (default), demo or test."},
              {"policy", "FILE", "Policy book (default: the one that comes with the program)."},
              {"admin", "HANDLE", "First administrator."},
              {"new-passphrase-file", "FILE", "File with the new passphrase."}},
             init}};
}

} // namespace countersign::cli
