#include "viewmodels/escalations_view_model.h"

#include "services/audit/audit_service.h"
#include "services/documents/documents.h"
#include "services/escalations/escalation_service.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/words.h"

#include <algorithm>

namespace countersign::ui {

namespace escalation_reading {

bool seesAll(const Viewer &viewer)
{
    return viewer.person && (viewer.person->has(Role::Lead) || viewer.person->has(Role::Auditor));
}

bool mine(const Viewer &viewer, const Escalation &one)
{
    return viewer.person && (one.openedBy == viewer.person->id || one.owner == viewer.person->id);
}

Json lineOf(Workspace &workspace, const Escalation &one)
{
    Json line = escalationJson(workspace, one);
    line["opened_by"] = workspace.people().handle(one.openedBy);
    const auto account = workspace.accounts().find(one.account);
    line["handle"] = account ? accountHandle(workspace, *account) : std::string();
    return line;
}

// What happened to it, each step with the words that were written with it.
Result<Json> stepsOf(Workspace &workspace, EscalationId id, const Blindness &blind)
{
    LogFilter filter;
    filter.about = "escalation";
    filter.aboutId = id.value;
    filter.newestFirst = false;
    filter.limit = 1000;
    CS_TRY(const LogPage page, AuditService(workspace).list(filter, [&](const Entry &entry) { return blind.veil(entry); }));
    Json steps = Json::array();
    for (const LogLine &line : page.items) {
        const auto person = PersonId::parse(line.actor);
        Json step = {{"seq", line.seq}, {"at", line.at ? rfc3339(*line.at) : std::string()}, {"type", line.type},
                     {"by", person ? workspace.people().handle(*person) : line.actor}};
        const auto payload = workspace.log().open(intOr(line.data.value("content", Json::object()), "vault"));
        if (payload)
            step["words"] = payload->contains("reason") ? stringOr(*payload, "reason") : stringOr(*payload, "note");
        steps.push_back(std::move(step));
    }
    return steps;
}

Result<Json> fileOf(Desk &desk, EscalationId id)
{
    Workspace &workspace = desk.workspace;
    const Viewer viewer = desk.viewer();
    const auto one = workspace.escalations().find(id);
    if (!one || (!seesAll(viewer) && !mine(viewer, *one)))
        return fail(ErrorCode::NotFound, {CS_TEXT("There is no escalation %1 for you to see."), {id.str()}},
                    CS_TEXT("Moderators see those that they opened or own. A lead sees all."));
    const Blindness blind(workspace, viewer);
    Json file = lineOf(workspace, *one);
    CS_TRY(file["steps"], stepsOf(workspace, id, blind));
    if (const auto decisionId = DecisionId::parse(one->subject)) {
        if (const auto decision = workspace.decisions().find(*decisionId))
            file["case"] = decision->reviewCase.str();
    } else if (CaseId::parse(one->subject)) {
        file["case"] = one->subject;
    }
    Json appeals = Json::array();
    for (const Appeal &appeal : workspace.appeals().ofAccount(one->account, workspace.now()))
        if (!appeal.decidedAt)
            appeals.push_back({{"appeal", appeal.id.str()}, {"decision", appeal.decision.str()}, {"state", std::string(name(appeal.state))},
                               {"due_at", rfc3339(appeal.dueAt)}});
    file["appeals"] = std::move(appeals);
    return file;
}

QString sentenceOfOpening(const Receipt &receipt)
{
    const QString id = plain(receipt.id("escalation"));
    const QString due = dateTime(receipt.id("due_at"));
    if (const QString appeal = plain(receipt.id("appeal")); !appeal.isEmpty())
        return EscalationsViewModel::tr("%1 is open, due %2. The objection was filed as appeal %3 at once.").arg(id, due, appeal);
    return EscalationsViewModel::tr("%1 is open, due %2.").arg(id, due);
}

} // namespace escalation_reading

EscalationsViewModel::EscalationsViewModel(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {}

bool EscalationsViewModel::ownOnly() const { return !m_backend.who().has(Role::Lead) && !m_backend.who().has(Role::Auditor); }

void EscalationsViewModel::setIncludeResolved(bool include)
{
    m_includeResolved = include;
    load();
}

void EscalationsViewModel::load()
{
    struct Answer {
        Json items = Json::array();
        int open = 0;
    };
    m_backend.ask(
        m_list, this,
        [include = m_includeResolved](Desk &desk) -> Result<Answer> {
            CS_TRY(const auto all, EscalationService(desk.workspace).list());
            const Viewer viewer = desk.viewer();
            return desk.workspace.read<Answer>([&]() -> Result<Answer> {
                Answer answer;
                for (const Escalation &one : all) {
                    if (!escalation_reading::seesAll(viewer) && !escalation_reading::mine(viewer, one))
                        continue;
                    const bool done = one.state == EscalationState::Resolved;
                    answer.open += done ? 0 : 1;
                    if (!done || include)
                        answer.items.push_back(escalation_reading::lineOf(desk.workspace, one));
                }
                // What is still open first, by its clock; then what is resolved, the latest first.
                std::stable_sort(answer.items.begin(), answer.items.end(), [](const Json &a, const Json &b) {
                    const bool doneA = a["state"] == "resolved", doneB = b["state"] == "resolved";
                    if (doneA != doneB)
                        return doneB;
                    return doneA ? stringOr(b, "resolved_at") < stringOr(a, "resolved_at") : stringOr(a, "due_at") < stringOr(b, "due_at");
                });
                return answer;
            });
        },
        [this](Result<Answer> answer) {
            if (!answer) {
                Q_EMIT failedToLoad(answer.error());
                return;
            }
            m_items = std::move(answer->items);
            m_open = answer->open;
            Q_EMIT listChanged();
        });
    if (!m_selected.isEmpty())
        select(m_selected);
}

void EscalationsViewModel::select(const QString &id)
{
    if (m_selected != id) {
        m_selected = id;
        m_file = Json::object();
        Q_EMIT fileChanged();
    }
    const auto parsed = EscalationId::parse(utf8(id));
    if (!parsed) {
        m_one.cancel();
        return;
    }
    m_backend.ask(
        m_one, this,
        [parsed = *parsed](Desk &desk) -> Result<Json> {
            return desk.workspace.read<Json>([&] { return escalation_reading::fileOf(desk, parsed); });
        },
        [this](Result<Json> file) {
            if (!file) {
                Q_EMIT refused(file.error());
                return;
            }
            if (*file == m_file)
                return;
            m_file = std::move(*file);
            Q_EMIT fileChanged();
        });
}

void EscalationsViewModel::reset()
{
    m_list.cancel();
    m_one.cancel();
    m_items = Json::array();
    m_file = Json::object();
    m_selected.clear();
    m_open = 0;
    Q_EMIT listChanged();
    Q_EMIT fileChanged();
}

bool EscalationsViewModel::may(EscalationEvent event, QString *why) const
{
    const auto state = parse<EscalationState>(stringOr(m_file, "state"));
    if (!state)
        return false;
    if (!next(escalationTransitions, *state, event)) {
        if (*state == EscalationState::Open)
            *why = tr("Nobody owns it yet: own it first.");
        else if (*state == EscalationState::Waiting)
            *why = tr("Its clock is paused: let it run again first.");
        else if (*state == EscalationState::Resolved)
            *why = tr("It is resolved.");
        return false;
    }
    const QString owner = plain(stringOr(m_file, "owner"));
    if (event == EscalationEvent::Resolve && !owner.isEmpty() && owner != m_backend.who().handle) {
        *why = tr("%1 owns it; its owner resolves it.").arg(owner);
        return false;
    }
    return true;
}

template <typename Step>
void EscalationsViewModel::act(Step step, const QString &sentence)
{
    const auto id = EscalationId::parse(utf8(m_selected));
    if (!id)
        return;
    m_backend.change(
        this,
        [step, id = *id](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            EscalationService service(desk.workspace);
            return step(service, *session, id);
        },
        [this, sentence](const Result<Receipt> &receipt) {
            if (!receipt)
                Q_EMIT refused(receipt.error());
            else
                Q_EMIT acted(sentence);
            load();
        });
}

void EscalationsViewModel::acknowledge()
{
    act([](EscalationService &service, const Session &session, EscalationId id) { return service.acknowledge(session, id); },
        tr("You own %1 now. Its clock runs on.").arg(m_selected));
}

void EscalationsViewModel::pause(const QString &reason)
{
    act([reason = utf8(reason)](EscalationService &service, const Session &session, EscalationId id) { return service.wait(session, id, reason); },
        tr("The clock of %1 is paused.").arg(m_selected));
}

void EscalationsViewModel::resume()
{
    act([](EscalationService &service, const Session &session, EscalationId id) { return service.resume(session, id); },
        tr("The clock of %1 runs again; the pause was added to its due time.").arg(m_selected));
}

void EscalationsViewModel::resolve(const QString &note)
{
    act([note = utf8(note)](EscalationService &service, const Session &session, EscalationId id) { return service.resolve(session, id, note); },
        tr("%1 is resolved.").arg(m_selected));
}

void EscalationsViewModel::open(const EscalationDraft &draft)
{
    const QString objection = draft.objectsTo.trimmed();
    const auto decision = DecisionId::parse(utf8(objection));
    if (!objection.isEmpty() && !decision) {
        Q_EMIT refused(Error{ErrorCode::Usage,
                             {CS_TEXT("Not opened: \"%1\" is no decision."), {utf8(objection)}},
                             CS_TEXT("Name the decision the author objects to, like D-12; leave the field empty where nobody objects."),
                             {}});
        return;
    }
    m_backend.change(
        this,
        [draft, decision, subject = utf8(draft.subject.trimmed()), note = utf8(draft.note.trimmed())](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            if (subject.empty())
                return fail(ErrorCode::Usage, CS_TEXT("Not opened: it says nothing about whom or what."),
                            CS_TEXT("Name a case (C-…), a decision (D-…), a sanction (S-…) or an account."));
            EscalationService::Opening opening;
            opening.kind = draft.kind;
            opening.subject = subject;
            opening.note = note;
            if (draft.within)
                opening.due = desk.workspace.now() + *draft.within;
            opening.objectsTo = decision.value_or(DecisionId());
            return EscalationService(desk.workspace).open(*session, opening);
        },
        [this](const Result<Receipt> &receipt) {
            if (!receipt) {
                Q_EMIT refused(receipt.error());
                return;
            }
            load();
            Q_EMIT opened(plain(receipt->id("escalation")), escalation_reading::sentenceOfOpening(*receipt));
        });
}

QString EscalationsViewModel::clockWords(const Json &escalation, Instant now)
{
    const auto due = instantOf(stringOr(escalation, "due_at"));
    const std::string state = stringOr(escalation, "state");
    if (state == "resolved")
        return tr("resolved %1").arg(dateTime(stringOr(escalation, "resolved_at")));
    if (!due)
        return QStringLiteral("–");
    const auto paused = instantOf(stringOr(escalation, "waiting_since"));
    const Milliseconds left = *due - paused.value_or(now);
    const QString time = span(left < Milliseconds(0) ? -left : left);
    if (paused)
        return left < Milliseconds(0) ? tr("paused, overdue by %1").arg(time) : tr("paused with %1 left").arg(time);
    return left < Milliseconds(0) ? tr("overdue by %1").arg(time) : tr("%1 left").arg(time);
}

bool EscalationsViewModel::overdue(const Json &escalation, Instant now)
{
    const auto due = instantOf(stringOr(escalation, "due_at"));
    return due && stringOr(escalation, "state") != "resolved" && !instantOf(stringOr(escalation, "waiting_since")) && *due < now;
}

} // namespace countersign::ui
