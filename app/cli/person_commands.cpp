#include "cli/command.h"
#include "cli/people_json.h"

#include "services/people/conflict_service.h"

#include <charconv>

namespace countersign::cli {

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
    if (const auto change = workspace.people().waitingChange(person.id)) {
        Json waiting = {{"kind", change->newKey ? "key" : "roles"}, {"proposed_by", workspace.people().handle(change->proposedBy)},
                        {"since", rfc3339(change->proposedAt)}};
        if (change->newKey)
            waiting["fingerprint"] = change->publicKey.fingerprint();
        else
            waiting.update({{"roles", split(roleList(change->roles))}, {"languages", change->languages}, {"qualifications", change->qualifications}});
        out["waiting"] = std::move(waiting);
    }
    return out;
}

Json peopleJson(Workspace &workspace)
{
    Json items = Json::array();
    for (const Person &person : workspace.people().all())
        items.push_back(personJson(workspace, person));
    return items;
}

namespace person_words {

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
    return workspace->read<Json>([&] { return context.page(peopleJson(*workspace), "person"); });
}

std::vector<std::string> listed(const std::vector<std::string> &values)
{
    std::vector<std::string> out;
    for (const auto &value : values)
        for (const auto &word : split(value))
            out.push_back(word);
    return out;
}

Result<std::set<Role>> roles(Context &context)
{
    std::set<Role> out;
    for (const auto &word : listed(context.arguments.values("role"))) {
        const auto role = word == "admin" ? std::optional(Role::Administrator) : parse<Role>(word);
        if (!role)
            return usage({CS_TEXT("There is no role \"%1\"."), {word}},
                         CS_TEXT("Roles are moderator, lead, trainer, trainee, auditor, administrator and automation."));
        out.insert(*role);
    }
    return out;
}

Result<> known(Workspace &workspace, const std::vector<std::string> &clauses)
{
    for (const auto &clause : clauses)
        if (!workspace.policyNow().find(clause))
            return fail(ErrorCode::NotFound, {CS_TEXT("There is no clause \"%1\" in the policy book."), {clause}}, CS_TEXT("\"policy show\" lists them."));
    return {};
}

Result<Json> personAdd(Context &context)
{
    Enrolment enrolment;
    enrolment.handle = context.arguments.at(0);
    CS_TRY(enrolment.roles, roles(context));
    enrolment.languages = listed(context.arguments.values("language"));
    enrolment.qualifications = listed(context.arguments.values("qualification"));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_CHECK(known(*workspace, enrolment.qualifications));
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

Result<Json> personChange(Context &context)
{
    PersonPatch patch;
    if (context.arguments.has("role")) {
        CS_TRY(patch.roles, roles(context));
    }
    if (context.arguments.has("language"))
        patch.languages = listed(context.arguments.values("language"));
    if (context.arguments.has("qualification"))
        patch.qualifications = listed(context.arguments.values("qualification"));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_CHECK(known(*workspace, patch.qualifications.value_or(std::vector<std::string>())));
    CS_TRY(const Receipt receipt, PeopleService(*workspace).change(*session, context.arguments.at(0), patch, context.requestId()));
    return withPerson(context, receipt);
}

Result<Json> personRekey(Context &context)
{
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const std::string secret, context.passphrase("new-passphrase-file"));
    CS_TRY(const Receipt receipt, PeopleService(*workspace).rekey(*session, context.arguments.at(0), secret, context.requestId()));
    return withPerson(context, receipt);
}

Result<Json> personDecline(Context &context)
{
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, PeopleService(*workspace).decline(*session, context.arguments.at(0), context.requestId()));
    return withPerson(context, receipt);
}

Result<Json> conflictDeclare(Context &context)
{
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, ConflictService(*workspace).declare(*session, context.arguments.at(0), context.arguments.has("own"),
                                                                     context.arguments.value("reason"), context.requestId()));
    return json(receipt);
}

Result<Json> conflictLift(Context &context)
{
    const std::string text = context.arguments.at(0);
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error != std::errc{} || end != text.data() + text.size() || id < 1)
        return usage({CS_TEXT("\"%1\" is no number of a declared conflict."), {text}}, CS_TEXT("\"conflict list\" shows them."));
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Receipt receipt, ConflictService(*workspace).lift(*session, id, context.arguments.value("reason"), context.requestId()));
    return json(receipt);
}

Result<Json> conflictList(Context &context)
{
    CS_TRY(const Session *const session, context.acting());
    CS_TRY(Workspace *const workspace, context.workspace());
    CS_TRY(const Json items, ConflictService(*workspace).list(*session));
    return context.page(items, "conflict");
}

} // namespace person_words

std::vector<Command> personCommands()
{
    using namespace person_words;
    const std::vector<Option> abilities{{"role", "R", "moderator, lead, trainer, trainee, auditor, administrator, automation (repeat or separate by commas)."},
                                        {"language", "L", "ISO 639-1 (repeat)."},
                                        {"qualification", "CLAUSE", "Clauses they sign and hear; none = all (repeat)."}};
    const Option newPassphrase{"new-passphrase-file", "FILE", "File with the new person's passphrase."};
    auto enrolment = abilities;
    enrolment.push_back(newPassphrase);
    return {{"person add", "HANDLE", "Enrol somebody; after set-up a second person approves.", 1, 1, enrolment, personAdd},
            {"person list", "", "Who is enrolled.", 0, 0, {}, personList},
            {"person approve", "HANDLE", "Approve somebody whom another person enrolled, or the change that waits for them.", 1, 1, {}, personApprove},
            {"person decline", "HANDLE", "Decline the change that waits for somebody.", 1, 1, {}, personDecline},
            {"person change", "HANDLE", "Propose other roles, languages or qualifications; a second person approves.", 1, 1, abilities, personChange},
            {"person rekey", "HANDLE", "Propose a new key for somebody; a second person approves.", 1, 1, {newPassphrase}, personRekey},
            {"person revoke", "HANDLE", "Stop trusting a key.", 1, 1, {{"untrusted-since", "TIME", "Default: now."}}, personRevoke},
            {"conflict declare", "ACCOUNT", "Say that you are not to judge an account.", 1, 1,
             {{"own", "", "It is an account of your own."}, {"reason", "TEXT", "Why, where it is not your own."}}, conflictDeclare},
            {"conflict lift", "NUMBER", "Say that somebody else's conflict is none any more.", 1, 1, {{"reason", "TEXT", "Why."}}, conflictLift},
            {"conflict list", "", "Declared conflicts: your own; for administrators, leads and auditors everybody's.", 0, 0, {}, conflictList}};
}

} // namespace countersign::cli
