// Read models: one document per thing that people look at, as JSON, already blinded for the viewer; what is shown of a
// finding or a proposal is recorded as the viewer's sight (R6) before the document is handed out. The command line
// prints them; the window's view models read them. Ids are strings, times RFC 3339 UTC.
#pragma once

#include "services/signoff/blindness.h"
#include "services/signoff/sight.h"
#include "services/frame/workspace.h"

namespace countersign {

class Documents {
public:
    Documents(Workspace &workspace, Viewer viewer) : m_workspace(workspace), m_viewer(std::move(viewer)), m_sight(m_workspace, m_viewer) {}

    // Content, account summary, reports, precedents, earlier decisions, lease.
    Result<Json> caseFile(CaseId id);
    // Strikes with state, sanctions with grounds, appeals, escalations, what blocks a ban, timeline.
    Result<Json> accountFile(const std::string &reference);
    Result<Json> proposalFile(ProposalId id);
    Result<Json> decisionFile(DecisionId id);
    Result<Json> noticeFile(NoticeId id);
    // R26: what was ordered, by whom, how that was verified, the content, who signed and what a second signature asks for.
    Result<Json> authorityFile(DecisionId id);
    Result<Json> authorities(bool waitingOnly);
    Result<Json> sanctions(std::optional<AccountId> account, bool activeOnly);
    Result<Json> orders(bool queuedOnly);
    // One entry of the log: {seq, at, type, actor, actor_type, data}, or {seq, hidden} with as much as may be told.
    Result<Json> logEntry(std::int64_t seq);

private:
    // Reads, then records under the use case's name what was shown.
    Result<Json> shown(std::string_view useCase, const std::function<Result<Json>()> &work);
    Json decision(const Decision &decision, const Blindness &blind);
    Json sanction(const Sanction &sanction, const Blindness &blind);
    Json authorityOrder(DecisionId id, const Blindness &blind);
    Json accountSummary(const Account &account, const Blindness &blind);
    Json timeline(AccountId account, const Blindness &blind);
    bool tells(const NoticeRecord &notice, const Blindness &blind); // what is hidden
    Json linkedAccounts(AccountId account, const Blindness &blind);
    Json freezeHours(AccountId account, const Blindness &blind);
    Json subject(SubjectKind kind, std::int64_t id);
    Json reports(CaseId id);
    Json precedents(const Case &one, const Blindness &blind);
    Requirements beforeDeciding(const Case &one, const Account &account);

    Workspace &m_workspace;
    Viewer m_viewer;
    Sight m_sight;
};

Json requirementsJson(const Requirements &requirements);
Json appealJson(Workspace &workspace, const Appeal &appeal);
Json escalationJson(Workspace &workspace, const Escalation &escalation);
Json orderJson(Workspace &workspace, const PlatformOrder &order);
Json strikeJson(const Strike &strike);
std::string accountHandle(Workspace &workspace, const Account &account);
std::string subjectName(Workspace &workspace, SubjectKind kind, std::int64_t id);

} // namespace countersign
