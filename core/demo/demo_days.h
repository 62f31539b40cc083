// The ninety days: reports arrive, people judge them by their shifts, authors appeal, others hear the appeals, some
// accounts are banned, and at the end every desk has open work.
#pragma once

#include "demo/demo_floor.h"

namespace countersign {

struct DemoDays {
    DemoFloor &floor;
    DemoContent &content;
    Instant start;
    Instant end;
    int cases;

    void plan(); // everything below

private:
    void arrivals();
    void arrive(const IncomingAccount &account, const DemoPost &post, bool reviewed);
    Result<> review(CaseId id, const DemoPost &post);
    Result<bool> hesitates(const std::string &who, CaseId id, const DemoPost &post, const Finding &finding,
                           const std::vector<ActionKind> &actions);
    Result<> signOff(ProposalId id, DecisionId decision, bool agrees);
    void afterDecision(DecisionId decision, const std::string &language, bool wrongly);
    void hearing(AppealId id, DecisionId decision, const std::string &language, bool wrongly);
    void bans();
    void ban(int gnome, Instant from, int ending);
    void waitForReaders();
    void waitForHearers();
    void freezes();
    void externalSanctions();
    void escalations();
    void routine();
    std::string moderatorFor(const std::string &language);
    Instant inShift(Instant when);
};

Finding violation(const DemoPost &post);       // as a reviewer would write it
ActionKind actionFor(const Clause &clause);    // what is usually done about it

} // namespace countersign
