// Appeals and reinstatement: fresh eyes (R7), complete reversal (R8).
#pragma once

#include "services/appeals/appeal_filing.h"
#include "services/reversal/reversal.h"

namespace countersign {

struct AppealView {
    Appeal appeal;
    Json content;          // as judged
    std::string clause;    // as in force then
    std::string clauseText;  // in the language of the content, as far as the book has it
    LocalText clauseTexts;   // in all languages of the book
    std::string text;      // the appellant's words
    std::string newEvidence;
    bool evidenceIntact = false;
};

class AppealService {
public:
    explicit AppealService(Workspace &workspace) : m_workspace(workspace) {}

    Result<std::vector<Appeal>> list(bool openOnly);
    Result<AppealView> view(AppealId id);

    Result<Receipt> file(const Session &session, AppealFiling filing, const std::string &requestId = {});
    Result<Receipt> admit(const Session &session, AppealId id, const std::string &requestId = {});
    Result<Receipt> findInadmissible(const Session &session, AppealId id, const std::string &reason, const std::string &requestId = {});
    Result<Receipt> claim(const Session &session, AppealId id, const std::string &requestId = {});
    // Made: appeal, outcome, effects, irreversible, notices.
    Result<Receipt> decide(const Session &session, AppealId id, AppealOutcome outcome, const std::string &reply,
                           const std::string &attribution, const std::string &requestId = {});
    // Only by the appellant's own message, which is stored.
    Result<Receipt> withdraw(const Session &session, AppealId id, const std::string &message, const std::string &requestId = {});
    Result<Receipt> statedComplete(const Session &session, const std::string &source, Instant until, const std::string &requestId = {});

    // Reinstatement. The preview computes exactly what apply (or an overturn) does, and keeps nothing.
    Result<ReversalPlan> preview(DecisionId decision, AppealOutcome outcome = AppealOutcome::Overturned);
    Result<Receipt> reinstate(const Session &session, DecisionId decision, const std::string &reason, const std::string &attribution,
                              const std::string &requestId = {});

private:
    Result<> hear(Unit &unit, const Session &session, const Appeal &appeal);
    Result<> letStand(Unit &unit, NewRows &rows, Changes &changes, const Appeal &appeal, const Decision &decision);
    Workspace &m_workspace;
};

// Why this person may not hear the appeal (R7, R13, R23), all of it.
Requirements hearerRequirements(Workspace &workspace, const Person &person, const Appeal &appeal, Instant now);

Json effectsJson(const ReversalPlan &plan);

} // namespace countersign
