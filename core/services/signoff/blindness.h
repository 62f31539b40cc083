// R6 and R7 in every view, search and command: what a possible reader may not see yet.
//
// While a proposal is open, nobody who might still countersign it sees proposer, clause, action, rationale or
// other readers of what it lists; while an appeal is open, nobody who might still hear it sees who decided, until they
// have answered it. A proposal that came back to its proposer is open until its time runs out: it may be submitted again,
// and whoever would read it then must not have seen it meanwhile. Where nothing can be submitted again (the decision that
// it was about is dropped with it), it hides nothing any more.
// Somebody whose identity is not proved might be anybody, and sees what a blind reader sees.
#pragma once

#include "services/frame/workspace.h"

#include <functional>
#include <set>
#include <string_view>

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
    // What a log entry would tell of what is hidden: what was found or proposed (Finding: then not even its type, its
    // time and its actor are told), or only who decided (Decider).
    enum class Veil { None, Decider, Finding };
    Veil veil(const Entry &entry) const;
    bool hides(const Entry &entry) const { return veil(entry) != Veil::None; }

private:
    bool hidesRefusal(const Entry &entry) const;
    Veil veil(std::string_view table, const Json &row) const;

    Workspace &m_workspace;
    std::set<DecisionId> m_findings;
    std::set<DecisionId> m_deciders;
    std::set<ProposalId> m_proposals;
    std::set<AccountId> m_accounts;
};

} // namespace countersign
