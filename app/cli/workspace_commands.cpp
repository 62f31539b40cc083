#include "cli/command.h"

#include "services/people_service.h"

namespace countersign::cli {

namespace workspace_words {

Json personJson(Workspace &workspace, const Person &person)
{
    Json roles = Json::array();
    for (const Role role : person.roles)
        roles.push_back(std::string(name(role)));
    Json out = {{"person", person.handle}, {"id", person.id.str()}, {"roles", roles}, {"languages", person.languages},
                {"qualifications", person.qualifications}, {"fingerprint", person.publicKey.fingerprint()},
                {"key_fingerprint", person.publicKey.fingerprint()}, {"state", person.state},
                {"since", rfc3339(person.enrolledAt)}, {"signs_from", rfc3339(person.signsFrom)},
                {"enrolled_by", workspace.people().handle(person.enrolledBy)}};
    if (person.untrustedSince)
        out["untrusted_since"] = rfc3339(*person.untrustedSince);
    return out;
}

Json people(Workspace &workspace)
{
    Json items = Json::array();
    for (const Person &person : workspace.people().all())
        items.push_back(personJson(workspace, person));
    return items;
}

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
                {"policy_version", workspace->policyNow().version()}, {"people", people(*workspace)}, {"events", events}};
}

// The receipt with the person as they are now: key fingerprint, since, state.
Result<Json> withPerson(Context &context, const Receipt &receipt)
{
    CS_TRY(Workspace *const workspace, context.workspace());
    return workspace->read<Json>([&]() -> Result<Json> {
        const auto person = workspace->people().find(receipt.id("person"));
        Json out = person ? personJson(*workspace, *person) : Json::object();
        out.update(json(receipt));
        return out;
    });
}

Result<Json> personList(Context &context)
{
    CS_TRY(Workspace *const workspace, context.workspace());
    return workspace->read<Json>([&] { return context.page(people(*workspace), "person"); });
}

std::vector<std::string> listed(const std::vector<std::string> &values)
{
    std::vector<std::string> out;
    for (const auto &value : values)
        for (const auto &word : split(value))
            out.push_back(word);
    return out;
}

Result<Json> personAdd(Context &context)
{
    Enrolment enrolment;
    enrolment.handle = context.arguments.at(0);
    for (const auto &word : listed(context.arguments.values("role"))) {
        const auto role = word == "admin" ? std::optional(Role::Administrator) : parse<Role>(word);
        if (!role)
            return usage({CS_TEXT("There is no role \"%1\"."), {word}},
                         CS_TEXT("Roles are moderator, lead, trainer, trainee, auditor, administrator and automation."));
        enrolment.roles.insert(*role);
    }
    enrolment.languages = listed(context.arguments.values("language"));
    enrolment.qualifications = listed(context.arguments.values("qualification"));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    for (const auto &clause : enrolment.qualifications)
        if (!workspace->policyNow().find(clause))
            return fail(ErrorCode::NotFound, {CS_TEXT("There is no clause \"%1\" in the policy book."), {clause}}, CS_TEXT("\"policy show\" lists them."));
    CS_TRY(enrolment.passphrase, context.passphrase("new-passphrase-file"));
    CS_TRY(const Receipt receipt, PeopleService(*workspace).enrol(*session, enrolment, context.requestId()));
    return withPerson(context, receipt);
}

Result<Json> personApprove(Context &context)
{
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, PeopleService(*workspace).approve(*session, context.arguments.at(0), context.requestId()));
    return withPerson(context, receipt);
}

Result<Json> personRevoke(Context &context)
{
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const auto since, context.time("untrusted-since"));
    CS_TRY(const Receipt receipt,
           PeopleService(*workspace).revoke(*session, context.arguments.at(0), since.value_or(context.clock().now()), context.requestId()));
    return withPerson(context, receipt);
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

std::vector<Command> personCommands()
{
    using namespace workspace_words;
    return {{"person add", "HANDLE", "Enrol somebody; after set-up a second person approves.", 1, 1,
             {{"role", "R", "moderator, lead, trainer, trainee, auditor, administrator, automation (repeat or separate by commas)."},
              {"language", "L", "ISO 639-1 (repeat)."},
              {"qualification", "CLAUSE", "Clauses they sign and hear; none = all (repeat)."},
              {"new-passphrase-file", "FILE", "File with the new person's passphrase."}},
             personAdd},
            {"person list", "", "Who is enrolled.", 0, 0, {}, personList},
            {"person approve", "HANDLE", "Approve somebody whom another person enrolled.", 1, 1, {}, personApprove},
            {"person revoke", "HANDLE", "Stop trusting a key.", 1, 1, {{"untrusted-since", "TIME", "Default: now."}}, personRevoke}};
}

} // namespace countersign::cli
