// Escalations: what is handed to press, legal, government, safety or policy, with its clock.
#pragma once

#include "services/frame/workspace.h"

namespace countersign {

class EscalationService {
public:
    explicit EscalationService(Workspace &workspace) : m_workspace(workspace) {}

    Result<std::vector<Escalation>> list();
    // `subject`: a case, decision, sanction or account. An author's objection that arrives this way is an
    // appeal (R3): name the decision with `objectsTo` and it is filed at once.
    struct Opening {
        EscalationKind kind = EscalationKind::Policy;
        std::string subject;
        std::optional<Instant> due; // nullopt: 24 h, safety 1 h, press 4 h
        std::string note;
        DecisionId objectsTo;
    };
    Result<Receipt> open(const Session &session, const Opening &opening, const std::string &requestId = {});
    Result<Receipt> acknowledge(const Session &session, EscalationId id, const std::string &requestId = {});
    Result<Receipt> wait(const Session &session, EscalationId id, const std::string &reason, const std::string &requestId = {});
    Result<Receipt> resume(const Session &session, EscalationId id, const std::string &requestId = {});
    Result<Receipt> resolve(const Session &session, EscalationId id, const std::string &note, const std::string &requestId = {});

private:
    Workspace &m_workspace;
};

} // namespace countersign
