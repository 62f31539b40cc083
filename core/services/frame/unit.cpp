#include "services/frame/movers.h"
#include "services/frame/workspace.h"

#include "log/entry_rules.h"
#include "services/orders/anchor.h"
#include "services/signoff/seeded_checks.h"

#include <algorithm>

namespace countersign {

namespace {

Instant effectiveNow(Workspace &workspace)
{
    const auto head = workspace.log().head();
    return head ? std::max(workspace.now(), head->lastAt) : workspace.now();
}

bool isRefusal(ErrorCode code)
{
    return exitStatus(code) == 1;
}

std::string fingerprintOf(const Request &request)
{
    return request.useCase + " " + request.target + " " + (request.session ? request.session->person().handle : request.feed);
}

Json receiptJson(const Receipt &receipt)
{
    Json json = {{"made", receipt.made}, {"events", receipt.events}};
    if (receipt.effectiveAt)
        json["effective_at"] = toMs(*receipt.effectiveAt);
    return json;
}

Receipt receiptFrom(const Json &json)
{
    Receipt receipt;
    receipt.made = json.value("made", Json::object());
    receipt.events = json.value("events", std::vector<std::int64_t>());
    if (json.contains("effective_at"))
        receipt.effectiveAt = fromMs(json["effective_at"].get<std::int64_t>());
    return receipt;
}

// R16: who may not do something at all is refused by the rule about people, where no other one was named.
void nameTheRule(Error &error)
{
    if (error.code != ErrorCode::Forbidden || !error.requirements.empty())
        return;
    Requirement r;
    r.rule = "R23";
    r.id = "person.may";
    r.title = CS_TEXT("People do what their role is for");
    r.state = RequirementState::NotMet;
    r.why = error.message;
    r.clears = error.hint;
    error.requirements.push_back(std::move(r));
}

Error usedBefore(const Request &request)
{
    return {ErrorCode::Conflict, {CS_TEXT("The request id %1 was used before for something else."), {request.requestId}},
            CS_TEXT("Use a new id for every new request."), {}};
}

// The table whose rows the target's id names, "" for what has no version.
std::string_view versionedTable(const std::string &target)
{
    const std::string first = target.substr(0, target.find(' ')); // "P-1 item 2"
    if (CaseId::parse(first))
        return "review_case";
    if (DecisionId::parse(first))
        return "decision";
    if (ProposalId::parse(first))
        return "proposal";
    if (SanctionId::parse(first))
        return "sanction";
    if (AppealId::parse(first))
        return "appeal";
    if (EscalationId::parse(first))
        return "escalation";
    return {};
}

} // namespace

Result<std::optional<Receipt>> Workspace::earlier(const Request &request)
{
    return read<std::optional<Receipt>>([&]() -> Result<std::optional<Receipt>> {
        if (request.requestId.empty())
            return std::optional<Receipt>();
        auto row = m_connection->prepare("SELECT fingerprint, result FROM request WHERE id = ?1");
        row.bind(request.requestId);
        if (!row.step())
            return std::optional<Receipt>();
        if (row.text(0) != fingerprintOf(request))
            return fail(usedBefore(request));
        return std::optional(receiptFrom(parseJson(row.text(1))));
    });
}

Result<> Workspace::remember(const Request &request, const Receipt &receipt)
{
    if (request.requestId.empty())
        return {};
    try {
        Transaction transaction(*m_connection);
        m_connection->run("INSERT OR IGNORE INTO request VALUES (?1, ?2, ?3, ?4)", request.requestId, fingerprintOf(request),
                          receiptJson(receipt).dump(), now());
        transaction.commit();
        return {};
    } catch (const StoreFailure &failure) {
        return fail(failure.error());
    }
}

Result<> Workspace::checkVersion(const Request &request)
{
    if (!m_expectedVersion || !request.session)
        return {};
    const std::string_view table = versionedTable(request.target);
    if (table.empty())
        return fail(ErrorCode::Usage, {CS_TEXT("\"%1\" has no version to expect."), {request.target.empty() ? request.useCase : request.target}},
                    CS_TEXT("Leave --expect-version out; cases, decisions, proposals, appeals and escalations have versions."));
    const std::string thing = request.target.substr(0, request.target.find(' '));
    auto version = m_connection->number("SELECT version FROM " + std::string(table) + " WHERE id = ?1",
                                              std::stoll(thing.substr(thing.find('-') + 1)));
    if (const auto check = version || table != "proposal" ? std::nullopt : SeededChecks(*this).find(*ProposalId::parse(thing)))
        version = check->version;
    if (!version || *version == *m_expectedVersion) // what is not there is told by the use case itself
        return {};
    Requirement r;
    r.rule = "R14";
    r.id = "version.current";
    r.title = CS_TEXT("It is still as it was read");
    r.state = RequirementState::NotMet;
    r.why = {CS_TEXT("%1 changed while you read: it is at version %2, not %3."),
             {thing, std::to_string(*version), std::to_string(*m_expectedVersion)}};
    r.clears = CS_TEXT("Look at what changed, then try again.");
    return fail(ErrorCode::Stale, r.why, r.clears, {r});
}

Result<Receipt> Workspace::change(const Request &request, const std::function<Result<Receipt>(Unit &)> &work)
{
    try {
        std::optional<Result<Receipt>> result;
        {
            Transaction transaction(*m_connection);
            if (!request.requestId.empty()) {
                auto row = m_connection->prepare("SELECT fingerprint, result FROM request WHERE id = ?1");
                row.bind(request.requestId);
                if (row.step()) {
                    if (row.text(0) != fingerprintOf(request))
                        return fail(usedBefore(request));
                    return receiptFrom(parseJson(row.text(1)));
                }
            }
            Unit unit(*this, request);
            auto current = request.session ? stillCounts(*request.session) : Result<>();
            if (current)
                current = mayChange(*this, request);
            if (current)
                current = checkVersion(request);
            result = current ? work(unit) : Result<Receipt>(fail(std::move(current).error()));
            if (*result) {
                if (!request.requestId.empty())
                    m_connection->run("INSERT INTO request VALUES (?1, ?2, ?3, ?4)", request.requestId, fingerprintOf(request),
                                      receiptJson(**result).dump(), now());
                transaction.commit();
            }
        }
        if (!*result && isRefusal(result->error().code)) {
            nameTheRule(result->error());
            recordRefusal(request, result->error());
        }
        return *std::move(result);
    } catch (const StoreFailure &failure) {
        // A rule that the database itself refused (SQLITE_CONSTRAINT) is recorded like any other refusal.
        if (failure.error().code == ErrorCode::Refused)
            recordRefusal(request, failure.error());
        return fail(failure.error());
    }
}

Result<> Workspace::stillCounts(const Session &session)
{
    const auto person = people().find(session.id());
    if (person && person->active() && person->publicKey == session.key().publicKey()) {
        if (person->roles == session.person().roles && person->qualifications == session.person().qualifications)
            return {};
        return fail(ErrorCode::Forbidden, {CS_TEXT("What %1 may do here was changed."), {session.person().handle}},
                    CS_TEXT("Sign in again; the new roles hold from then on."));
    }
    return fail(ErrorCode::Forbidden, {CS_TEXT("The key of %1 no longer counts here."), {session.person().handle}},
                CS_TEXT("It was revoked. Keys are never recovered; ask two people to enrol you with a new one."));
}

void Workspace::recordRefusal(const Request &request, const Error &error)
{
    if (!request.session && request.feed.empty())
        return; // the clock asks every minute; only people's and feeds' refusals are news
    try {
        Transaction transaction(*m_connection);
        Unit unit(*this, request);
        std::string rules;
        for (const Requirement &r : unmet(error.requirements))
            rules += (rules.empty() ? "" : ",") + r.rule + ":" + r.id;
        const Json data = {{"use_case", request.useCase}, {"target", request.target}, {"code", std::string(name(error.code))},
                           {"rules", rules}};
        const auto head = m_log->head();
        if (!head)
            return;
        Changes changes;
        changes.insert("refusal", {{"seq", head->size + 1}, {"at", toMs(unit.now)}, {"use_case", request.useCase},
                                   {"target", request.target}, {"code", std::string(name(error.code))}, {"rules", rules},
                                   {"person", request.session ? Json(request.session->id().value) : Json()}});
        // A key that does not count signs nothing, not even that it was refused.
        const bool bySession = !request.session || stillCounts(*request.session);
        if (bySession ? unit.append("refused", data, changes) : unit.appendAsClock("refused", data, changes))
            transaction.commit();
    } catch (const StoreFailure &) {
        // The refusal stands and is told to the person; a full disk can only lose its record.
    }
}

Unit::Unit(Workspace &ws, const Request &request) : workspace(ws), now(effectiveNow(ws)), m_request(request) {}

Result<std::int64_t> Unit::append(std::string type, Json data, const Changes &changes)
{
    LogStore::Author author;
    if (m_request.session) {
        const bool automation = m_request.session->person().has(Role::Automation);
        author = {m_request.session->id().str(), automation ? ActorType::Automation : ActorType::Person,
                  &m_request.session->key()};
    } else if (!m_request.feed.empty()) {
        author = {m_request.feed, ActorType::Import, nullptr};
    } else {
        author = {"clock", ActorType::Clock, nullptr};
    }
    return append(author, std::move(type), std::move(data), changes);
}

Result<std::int64_t> Unit::appendAsClock(std::string type, Json data, const Changes &changes)
{
    return append({"clock", ActorType::Clock, nullptr}, std::move(type), std::move(data), changes);
}

Result<std::int64_t> Unit::append(const LogStore::Author &author, std::string type, Json data, const Changes &changes)
{
    CS_CHECK(checkMoves(db(), changes, author.key ? moversOf(m_request.session->person()) : moversOf(author.type)));
    const auto beyond = beyondType(type, author.type, changes.json());
    if (beyond && author.type == ActorType::Automation) // R17
        return fail(ErrorCode::Forbidden, {CS_TEXT("%1 is an automation, which proposes only."), {m_request.session->person().handle}}, CS_TEXT("Somebody does it in their own name."));
    if (beyond) // it would not verify
        return fail(ErrorCode::Internal, {CS_TEXT("The program would write into an entry \"%1\" what such an entry may not hold: \"%2\"."), {type, *beyond}},
                    CS_TEXT("Nothing was changed. Please report this."));
    CS_TRY(const std::int64_t seq, log().append(author, now, std::move(type), std::move(data), changes));
    m_receipt.events.push_back(seq);
    return seq;
}

std::int64_t Unit::nextId(std::string_view table)
{
    const auto last = db().number("SELECT max(id) FROM " + std::string(table)).value_or(0);
    return (table == "proposal" ? std::max(last, SeededChecks(workspace).lastNumber()) : last) + 1;
}

} // namespace countersign
