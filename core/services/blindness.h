// R6 and R7 in every view, search and command: what a possible reader may not see yet.
//
// While a proposal is open, nobody who might still countersign it sees proposer, clause, action, rationale or
// other readers of what it lists; while an appeal is open, nobody who might still hear it sees who decided.
// Somebody whose identity is not proved might be anybody, and sees what a blind reader sees.
#pragma once

#include "services/workspace.h"

#include <functional>
#include <set>

namespace countersign {

struct Viewer {
    std::optional<Person> person;  // nullopt: not proved
    Workspace *live = nullptr;     // in an as-of view: the workspace as it stands
    std::function<std::string(const Text &)> language = nullptr; // what they read; null: English

    std::string say(const Text &text) const { return language ? language(text) : text.english(); }
};

class Blindness {
public:
    Blindness(Workspace &workspace, const Viewer &viewer);

    bool hidesFinding(DecisionId decision) const { return m_findings.contains(decision); }
    bool hidesDecider(DecisionId decision) const { return m_deciders.contains(decision) || hidesFinding(decision); }
    bool hides(ProposalId proposal) const { return m_proposals.contains(proposal); }
    bool hidesAccount(AccountId account) const { return m_accounts.contains(account); }
    // A sanction or a strike tells the finding that it rests on.
    bool hides(const Sanction &sanction) const;
    // Whether a log entry would tell what is hidden.
    bool hides(const Entry &entry) const;

private:
    bool hidesRefusal(const Entry &entry) const;

    Workspace &m_workspace;
    std::set<DecisionId> m_findings;
    std::set<DecisionId> m_deciders;
    std::set<ProposalId> m_proposals;
    std::set<AccountId> m_accounts;
};

} // namespace countersign
