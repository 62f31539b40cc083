#include "services/appeals/appeal_desk.h"

#include "services/documents/documents.h"
#include "services/signoff/sight.h"

#include <algorithm>

namespace countersign {

namespace {

bool seesEvery(const Person &person) { return person.has(Role::Lead) || person.has(Role::Auditor); }

Result<Appeal> appealOnDesk(Workspace &workspace, const Session &session, AppealId id)
{
    const auto appeal = workspace.appeals().find(id, workspace.now());
    if (!appeal)
        return fail(ErrorCode::NotFound, {CS_TEXT("There is no appeal %1."), {id.str()}});
    const auto decision = workspace.decisions().find(appeal->decision);
    if (!seesEvery(session.person()) && decision->person != session.id())
        return fail(ErrorCode::Forbidden, {CS_TEXT("%1 is not against a decision of yours."), {id.str()}},
                    CS_TEXT("Moderators see what became of their own decisions; team leads hear appeals."));
    return *appeal;
}

} // namespace

std::optional<HearerAnswer> AppealDesk::answerOf(PersonId person, AppealId id)
{
    auto rows = m_workspace.db().prepare("SELECT seq FROM log_mention WHERE kind = 'appeal' AND id = ?1 ORDER BY seq DESC");
    rows.bind(id);
    while (rows.step()) {
        const auto entry = m_workspace.log().entry(rows.integer(0));
        if (!entry || entry->type != "appeal.answered" || entry->actor != person.str())
            continue;
        const auto content = m_workspace.log().open(intOr(entry->data.value("content", Json::object()), "vault"));
        return content ? parse<HearerAnswer>(stringOr(*content, "answer")) : std::nullopt;
    }
    return std::nullopt;
}

Result<std::vector<AppealRow>> AppealDesk::rows(const Session &session)
{
    return m_workspace.read<std::vector<AppealRow>>([&]() -> Result<std::vector<AppealRow>> {
        const Instant now = m_workspace.now();
        std::vector<AppealRow> out;
        for (Appeal &appeal : m_workspace.appeals().all(now, false)) {
            AppealRow row;
            const auto decision = m_workspace.decisions().find(appeal.decision);
            row.againstMine = decision->person == session.id();
            if (!seesEvery(session.person()) && !row.againstMine)
                continue;
            row.mine = appeal.open() && appeal.hearer == session.id();
            if (appeal.open())
                row.hearer = unmet(hearerRequirements(m_workspace, session.person(), appeal, now));
            row.appeal = std::move(appeal);
            out.push_back(std::move(row));
        }
        std::stable_sort(out.begin(), out.end(), [](const AppealRow &a, const AppealRow &b) {
            if (a.appeal.open() != b.appeal.open())
                return a.appeal.open();
            return a.appeal.open() ? a.appeal.dueAt < b.appeal.dueAt : a.appeal.decidedAt > b.appeal.decidedAt;
        });
        return out;
    });
}

Result<AppealFile> AppealDesk::file(const Session &session, AppealId id)
{
    return m_workspace.read<AppealFile>([&]() -> Result<AppealFile> {
        CS_TRY(const Appeal appeal, appealOnDesk(m_workspace, session, id));
        AppealFile out;
        CS_TRY(out.view, view({session.person()}, id));
        const auto decision = m_workspace.decisions().find(appeal.decision);
        out.evidenceHash = hex(decision->evidenceHash);
        if (appeal.open())
            out.hearer = unmet(hearerRequirements(m_workspace, session.person(), appeal, m_workspace.now()));
        out.mine = appeal.open() && appeal.hearer == session.id();
        out.answer = answerOf(session.id(), id);
        if (const auto reply = m_workspace.log().open(appeal.replyVault))
            out.reply = stringOr(*reply, "reply");
        if (appeal.open() && decision->person != session.id() && (!out.mine || !out.answer))
            return out;
        CS_TRY(out.decision, Documents(m_workspace, Viewer{session.person()}).decisionFile(decision->id));
        if (out.decision.contains("hidden"))
            out.decision = nullptr; // a proposal that lists it waits to be read blind
        return out;
    });
}

Result<AppealView> AppealDesk::view(const Viewer &viewer, AppealId id)
{
    return m_workspace.read<AppealView>([&]() -> Result<AppealView> {
        CS_TRY(AppealView out, AppealService(m_workspace).view(id));
        const bool hears = viewer.person && out.appeal.hearer == viewer.person->id;
        if (!hears && Blindness(m_workspace, viewer).hidesFinding(out.appeal.decision)) {
            out.clause.clear();
            out.clauseText.clear();
            return out;
        }
        CS_CHECK(recordSight(m_workspace, viewer, out.appeal.decision, "appeal.show"));
        return out;
    });
}

Result<Receipt> AppealDesk::answer(const Session &session, AppealId id, HearerAnswer answer, const std::string &requestId)
{
    return m_workspace.change({"appeal.answer", id.str(), &session, requestId, {}}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY(const Appeal appeal, appealOnDesk(m_workspace, session, id));
        if (!appeal.open() || appeal.hearer != session.id())
            return fail(ErrorCode::Conflict, {CS_TEXT("You are not hearing %1."), {id.str()}}, CS_TEXT("Take it first."));
        if (answerOf(session.id(), id))
            return fail(ErrorCode::Conflict, {CS_TEXT("You have answered about %1 already."), {id.str()}},
                        CS_TEXT("What you found blind stands; decide the appeal now."));
        const Sealed sealed = unit.seal({{"answer", std::string(name(answer))}});
        Changes changes;
        changes.update("appeal", id.value, {{"version", appeal.version}}); // nothing moves; the log lists it under the appeal
        CS_TRY([[maybe_unused]] const auto seq, unit.append("appeal.answered", {{"appeal", id.value}, {"content", sealed.json()}}, changes));
        unit.receipt().made = {{"appeal", id.str()}, {"answer", std::string(name(answer))}};
        return unit.finish();
    });
}

} // namespace countersign
