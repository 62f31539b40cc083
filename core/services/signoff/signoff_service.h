// Sign-off: blind reading, reveal, countersignature, and the arbiter where readers differ (R1, R5, R6, R13).
#pragma once

#include "services/frame/workspace.h"

namespace countersign {

// One thing to read, without anything that would tell what somebody else thinks of it.
struct BlindItem {
    int item = 0; // from 1, in this reader's own random order
    Json content;  // text, media, language, posted_at, as judged; least_look_s, as today's book says
    std::optional<Verdict> verdict; // what this reader found so far
    std::string clause;
    std::optional<std::chrono::seconds> looked{}; // what the finding says of the look; nullopt: not measured
    Milliseconds lookedSoFar{};                   // the same and what was measured since, for whoever goes on measuring
};

struct ItemDifference {
    int item = 0;
    DecisionId decision;
    bool decoy = false;
    Verdict mine = Verdict::NoViolation;
    std::string myClause;
    Verdict theirs = Verdict::NoViolation;
    std::string theirClause;
    bool differs = false; // in verdict or severity
};

// What a seeded known-bad proposal was, told to its reader when it is over.
struct CheckDisclosure {
    struct Item {
        int item = 0;
        DecisionId decision;
        std::string clause; // what it alleged; "" of a decoy
        Text found;         // what was finally found
    };
    std::string outcome; // signed, caught, stopped, lapsed
    Text words;
    std::vector<Item> items;
};

struct SignoffView {
    ProposalId proposal;
    ReadingStage stage = ReadingStage::First;
    ProposalState state = ProposalState::Reading;
    bool revealed = false;
    std::vector<BlindItem> items;
    Requirements requirements; // before the reveal: those of reading; after it: those of the countersignature
    // After the reveal only.
    std::vector<ItemDifference> differences;
    Hash boundHash{};
    Json proposalDetails = Json::object(); // proposer, action, duration, rationale, grounds
    std::optional<CheckDisclosure> check;  // it was none, and is over
};

class SignoffService {
public:
    explicit SignoffService(Workspace &workspace) : m_workspace(workspace) {}

    // Proposals that this person may read now, oldest first.
    Result<std::vector<ProposalId>> worklist(const Session &session);
    // Deals the next one (or the named one) to this reader and returns what to read.
    Result<Receipt> begin(const Session &session, std::optional<ProposalId> id, const std::string &requestId = {});
    Result<Receipt> beginArbitration(const Session &session, ProposalId id, const std::string &requestId = {});
    Result<SignoffView> view(const Session &session, ProposalId id);

    // `looked`: focused time on this item, all in all, by whoever measured it (nullopt: nothing did). No more of it is
    // believed than the time since the item was dealt. A finding may be given again while the reading is blind.
    Result<Receipt> read(const Session &session, ProposalId id, int item, Verdict verdict, const std::string &clause,
                         const std::string &requestId = {}, std::optional<std::chrono::seconds> looked = {});
    Result<Receipt> reveal(const Session &session, ProposalId id, const std::string &requestId = {});
    Result<Receipt> countersign(const Session &session, ProposalId id, const std::string &hash, const std::string &requestId = {});
    Result<Receipt> sendBack(const Session &session, ProposalId id, const std::string &question, const std::string &requestId = {});
    Result<Receipt> reject(const Session &session, ProposalId id, const std::string &reason, const std::string &requestId = {});

private:
    Result<Receipt> start(const Session &session, Unit &unit, const Proposal &proposal, ReadingStage stage);
    Workspace &m_workspace;
};

} // namespace countersign
