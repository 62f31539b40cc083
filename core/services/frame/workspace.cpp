#include "services/frame/workspace.h"

#include "log/sealed_key.h"
#include "services/people/handles.h"
#include "services/signoff/seeded_checks.h"
#include "store/migrator.h"

#include <QFile>

#include <sodium.h>

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <filesystem>

namespace countersign {

namespace {

Result<std::string> resource(const char *path)
{
    QFile file(QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, {CS_TEXT("The program's own file %1 is missing."), {path}});
    return file.readAll().toStdString();
}

std::string randomOrigin(RandomSource &random, WorkspaceKind kind)
{
    std::array<std::byte, 8> bytes{};
    random.fill(bytes);
    return "countersign." + std::string(name(kind)) + "/"
           + hex(std::string_view(reinterpret_cast<const char *>(bytes.data()), bytes.size()));
}

} // namespace

Workspace::Workspace(std::unique_ptr<Connection> connection, const Clock &clock, RandomSource &random)
    : m_connection(std::move(connection)), m_clock(clock), m_random(random)
{
}

Workspace::~Workspace() = default;

bool Workspace::changedElsewhere()
{
    const auto seen = m_connection->number("PRAGMA data_version");
    const bool changed = m_dataVersion && seen != m_dataVersion;
    m_dataVersion = seen;
    return changed;
}

std::string Workspace::defaultPath()
{
    const char *data = std::getenv("XDG_DATA_HOME");
    const char *home = std::getenv("HOME");
    const std::filesystem::path base = data && *data ? std::filesystem::path(data)
                                                     : std::filesystem::path(home ? home : ".") / ".local" / "share";
    return (base / "countersign" / "workspace.countersign").string();
}

Result<std::unique_ptr<Workspace>> Workspace::create(const Create &options, const Clock &clock, RandomSource &random)
{
    if (sodium_init() < 0)
        return fail(ErrorCode::Internal, CS_TEXT("The cryptographic library could not start."));
    std::string policyJson = options.policyJson;
    if (policyJson.empty()) {
        CS_TRY(policyJson, resource(":/policies/default.json"));
    }
    CS_TRY(const PolicyBook policy, PolicyBook::parse(policyJson));
    CS_CHECK(checksStayRare(options.kind, policy));
    if (options.admin.empty() || options.passphrase.empty())
        return fail(ErrorCode::Usage, CS_TEXT("A workspace needs a first administrator with a passphrase."),
                    CS_TEXT("Name one with --admin HANDLE and --new-passphrase-file FILE."));
    CS_CHECK(checkHandle(options.admin));

    std::error_code ignored;
    if (const auto parent = std::filesystem::path(options.path).parent_path(); !parent.empty())
        std::filesystem::create_directories(parent, ignored);
    const bool existed = std::filesystem::exists(options.path, ignored);
    const auto leaveNothing = [&] { // half-made behind; what was there before stays
        if (!existed)
            for (const char *suffix : {"", "-wal", "-shm"})
                std::filesystem::remove(options.path + suffix, ignored);
    };
    auto opened = Connection::open(options.path, OpenMode::Create);
    if (!opened) {
        leaveNothing();
        return fail(std::move(opened).error());
    }
    auto connection = *std::move(opened);
    std::filesystem::permissions(options.path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, ignored);
    auto built = [&]() -> Result<std::unique_ptr<Workspace>> {
        CS_TRY([[maybe_unused]] const auto outcome, migrate(*connection, clock.now(), true));
        auto workspace = std::unique_ptr<Workspace>(new Workspace(std::move(connection), clock, random));
        workspace->m_log = std::make_unique<LogStore>(*workspace->m_connection, random);
        workspace->m_origin = randomOrigin(random, options.kind);
        workspace->m_kind = options.kind;
        {
            Transaction transaction(*workspace->m_connection);
            workspace->m_log->create(workspace->m_origin);
            transaction.commit();
        }
        const SecretKey key = SecretKey::generate();
        const auto strength = options.kind == WorkspaceKind::Real ? SealStrength::Interactive : SealStrength::Minimum;
        CS_TRY(const std::string sealedKey, sealKey(key, options.passphrase, strength));
        const Request request{"workspace.create", {}, nullptr, {}, {}};
        const auto made = workspace->change(request, [&](Unit &unit) -> Result<Receipt> {
            CS_TRY([[maybe_unused]] auto first,
                   unit.append("workspace.created",
                               {{"origin", workspace->m_origin},
                                {"kind", std::string(name(options.kind))},
                                {"program", COUNTERSIGN_VERSION}},
                               {}));
            Changes changes;
            changes.insert("person", {{"id", 1}, {"handle", options.admin}, {"roles", "administrator"}, {"languages", ""},
                                      {"qualifications", ""}, {"public_key", key.publicKey().hex()}, {"state", "active"},
                                      {"enrolled_at", toMs(unit.now)}, {"signs_from", toMs(unit.now)}});
            changes.insert("person_public_key", {{"fingerprint", key.publicKey().fingerprint()}, {"person", 1},
                                                 {"public_key", key.publicKey().hex()}, {"since", toMs(unit.now)}});
            CS_TRY([[maybe_unused]] auto second, unit.append("person.enrolled", {{"person", 1}}, changes));
            workspace->people().storeSealedKey(PersonId(1), sealedKey);
            unit.db().run("INSERT INTO policy_text VALUES (?1, ?2)", Blob{bytesOf(policy.hash())}, policy.text());
            Changes book;
            book.insert("policy_version", {{"version", policy.version()}, {"hash", hex(policy.hash())}, {"state", "in_force"},
                                           {"loaded_at", toMs(unit.now)}, {"loaded_by", 1}, {"in_force_from", toMs(unit.now)}});
            CS_TRY([[maybe_unused]] auto third,
                   unit.append("policy.published", {{"version", policy.version()}, {"sha256", hex(policy.hash())}}, book));
            return unit.finish();
        });
        if (!made)
            return fail(made.error());
        CS_CHECK(workspace->load());
        return workspace;
    };
    std::optional<Result<std::unique_ptr<Workspace>>> result;
    try {
        result = built();
    } catch (const StoreFailure &failure) {
        result = fail(failure.error());
    }
    if (!*result) {
        connection.reset();
        leaveNothing();
    }
    return *std::move(result);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const std::string &path, const Clock &clock, RandomSource &random,
                                                   OpenMode mode)
{
    if (sodium_init() < 0)
        return fail(ErrorCode::Internal, CS_TEXT("The cryptographic library could not start."));
    CS_TRY(auto connection, Connection::open(path, mode));
    CS_TRY([[maybe_unused]] const auto outcome, migrate(*connection, clock.now(), false));
    auto workspace = std::unique_ptr<Workspace>(new Workspace(std::move(connection), clock, random));
    try {
        workspace->m_log = std::make_unique<LogStore>(*workspace->m_connection, random);
        CS_CHECK(workspace->load());
    } catch (const StoreFailure &failure) {
        return fail(failure.error());
    }
    return workspace;
}

Result<> Workspace::load()
{
    CS_TRY(const LogHead head, m_log->head());
    m_origin = head.origin;
    const auto first = m_log->entry(1);
    if (!first || first->type != "workspace.created")
        return fail(ErrorCode::Corrupt, {CS_TEXT("The first entry of the log in %1 is missing or damaged."), {m_connection->path()}},
                    CS_TEXT("Restore the last backup."));
    // The kind stands in the first log entry, so a real workspace cannot be turned into a test one.
    m_kind = parse<WorkspaceKind>(stringOr(first->data, "kind")).value_or(WorkspaceKind::Real);
    auto rows = m_connection->prepare("SELECT v.version, t.text FROM policy_version v JOIN policy_text t ON t.hash = v.hash");
    while (rows.step()) {
        const int version = static_cast<int>(rows.integer(0));
        if (m_policies.contains(version))
            continue;
        CS_TRY(PolicyBook book, PolicyBook::parse(rows.text(1)));
        m_policies[version] = std::make_unique<PolicyBook>(std::move(book));
    }
    if (m_policies.empty())
        return fail(ErrorCode::Corrupt, {CS_TEXT("The workspace %1 holds no policy book."), {m_connection->path()}},
                    CS_TEXT("Restore the last backup."));
    return {};
}

const PolicyBook *Workspace::policyVersion(int version)
{
    const auto it = m_policies.find(version);
    if (it != m_policies.end())
        return it->second.get();
    if (!load()) // another process may have loaded it
        return nullptr;
    const auto again = m_policies.find(version);
    return again == m_policies.end() ? nullptr : again->second.get();
}

const PolicyBook &Workspace::policyAt(Instant at)
{
    auto version = m_connection->number("SELECT version FROM policy_version WHERE in_force_from <= ?1"
                                        " ORDER BY in_force_from DESC, version DESC LIMIT 1",
                                        at);
    if (!version)
        version = m_connection->number("SELECT version FROM policy_version WHERE in_force_from IS NOT NULL"
                                       " ORDER BY in_force_from, version LIMIT 1");
    const PolicyBook *book = version ? policyVersion(static_cast<int>(*version)) : nullptr;
    assert(book);
    return *book;
}

bool Workspace::beingSetUp() { return !m_connection->exists("SELECT 1 FROM review_case LIMIT 1"); }

Result<std::unique_ptr<Session>> Workspace::signIn(std::string_view handle, std::string_view passphrase)
{
    return read<std::unique_ptr<Session>>([&]() -> Result<std::unique_ptr<Session>> {
        const auto person = people().find(handle);
        if (!person)
            return fail(ErrorCode::NotFound, {CS_TEXT("Nobody here is called \"%1\"."), {std::string(handle)}},
                        CS_TEXT("\"person list\" shows who is enrolled."));
        if (person->state == "pending")
            return fail(ErrorCode::Forbidden, {CS_TEXT("%1 is enrolled but not yet approved by a second person."), {person->handle}},
                        CS_TEXT("Ask a lead or administrator to run \"person approve\"."));
        if (!person->active())
            return fail(ErrorCode::Forbidden, {CS_TEXT("The key of %1 has been revoked."), {person->handle}},
                        CS_TEXT("Keys are never recovered; ask two people to enrol you with a new one."));
        const auto sealed = people().sealedKey(person->id);
        if (!sealed)
            return fail(ErrorCode::NotFound, {CS_TEXT("The key of %1 is not kept in this workspace."), {person->handle}},
                        CS_TEXT("Sign in at the workstation that holds it."));
        CS_TRY(SecretKey key, openSealedKey(*sealed, passphrase));
        if (key.publicKey() != person->publicKey)
            return fail(ErrorCode::Unverified, {CS_TEXT("The stored key of %1 is not the one that was enrolled."), {person->handle}},
                        CS_TEXT("Somebody may have exchanged it. Verify the log and tell the auditor."));
        return std::make_unique<Session>(*person, std::move(key));
    });
}

} // namespace countersign
