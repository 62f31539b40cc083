// The appeal desk: what there is to hear, blind first (R7). Who hears an appeal says what they think of the content
// before they learn who decided; what they said is an entry of the log, and from then on the decision is shown to them.
#pragma once

#include "services/appeals/appeal_service.h"
#include "services/signoff/blindness.h"

namespace countersign {

enum class HearerAnswer { Violates, DoesNotViolate, Undecided };
CS_NAMES(HearerAnswer, 3, {HearerAnswer::Violates, "violates"}, {HearerAnswer::DoesNotViolate, "not"},
         {HearerAnswer::Undecided, "undecided"});

struct AppealRow {
    Appeal appeal;
    Requirements hearer;       // why this person may not hear it
    bool againstMine = false;  // this person made the decision that is appealed
    bool mine = false;         // this person holds it now
};

struct AppealFile {
    AppealView view;
    Requirements hearer;
    bool mine = false;
    std::string evidenceHash;            // SHA-256 of the content as judged
    std::optional<HearerAnswer> answer;  // this person's own, blind
    std::string reply;                   // what the appellant was told, once decided
    // Null until the answer is given or the appeal has ended: verdict, clause, actions, quote, rationale, decided_by.
    Json decision;
};

class AppealDesk {
public:
    explicit AppealDesk(Workspace &workspace) : m_workspace(workspace) {}

    // Open ones by due time, then those decided, newest first. A moderator gets those against their own decisions.
    Result<std::vector<AppealRow>> rows(const Session &session);
    Result<AppealFile> file(const Session &session, AppealId id);
    // What there is to hear. The clause tells what was found: a possible reader of a proposal that lists the decision is
    // not told, unless they have taken the appeal to hear.
    Result<AppealView> view(const Viewer &viewer, AppealId id);
    // Only by who holds it. Made: appeal, answer.
    Result<Receipt> answer(const Session &session, AppealId id, HearerAnswer answer, const std::string &requestId = {});

    // What this person found blind, when they heard it.
    std::optional<HearerAnswer> answerOf(PersonId person, AppealId id);

private:
    Workspace &m_workspace;
};

} // namespace countersign
