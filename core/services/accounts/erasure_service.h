// R15: erasing the personal data of an account without breaking the log.
//
// The log commits to content by salted hashes; erasure empties payload and salt in the vault and says so in an entry
// of its own, so the log verifies as before and nobody can tell any more what stood there. Kept until it has ended:
// what a sanction, an appeal or its window (R21), an open proposal, case or escalation still rests on. The request stays
// open until then, and the clock carries it out. Erased evidence supports nothing (R3), and never ends an appeal (R7).
// With the last content go the account's handles and fingerprints; the platform's number of it stays, without which
// nothing could be undone there and a second import would bring everything back.
#pragma once

#include "services/signoff/blindness.h"

#include <set>
#include <vector>

namespace countersign {

struct ErasurePlan {
    struct Kept {
        std::string subject; // "D-7"
        Text why;
        std::optional<Instant> until; // when known
    };
    std::vector<std::int64_t> vaults; // content that can be erased now
    std::vector<Kept> kept;
    bool complete() const { return kept.empty(); }
};

// What erasing the account would do now. Pure look-up.
ErasurePlan planErasure(Workspace &workspace, AccountId account, Instant now);

class ErasureService {
public:
    explicit ErasureService(Workspace &workspace) : m_workspace(workspace) {}

    // What a blind viewer must not be told of yet (R6) is listed without the thing and its reason; what is told, they have seen.
    Result<ErasurePlan> preview(const std::string &account, const Viewer &viewer);
    // By an administrator. Made: erasure, erased (count), kept[{subject,why,until}], state open|done. Errors: forbidden,
    // usage (no reason), conflict (asked for already and nothing more to erase now), not_found.
    Result<Receipt> erase(const Session &session, const std::string &account, const std::string &reason, const std::string &requestId = {});
    // The clock's part: what is free by now of requests that wait. Returns accounts of which something was erased.
    Result<std::vector<std::string>> carryOut(std::vector<std::int64_t> &events);

private:
    Workspace &m_workspace;
};

} // namespace countersign
