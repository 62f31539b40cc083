// What stands in a workspace file, read with plain SQL: nothing of the program's is asked.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace countersign::prove {

using Id = std::int64_t; // 0: none
using Ms = std::int64_t;

struct SeenDecision {
    Id reviewCase, account, person;
    std::string state, verdict, clause, actions;
    std::optional<Ms> posted, notice, barred, hold;
    Id proposal;
    bool there; // its evidence has not been erased
    bool operator==(const SeenDecision &) const = default;
};

struct SeenStrike {
    Id decision;
    std::string state;
    Ms expires;
    bool operator==(const SeenStrike &) const = default;
};

struct SeenProposal {
    std::string kind, state;
    Id account, proposer, reader;
    std::optional<Ms> countersigned, releaseAt;
    bool highReach;
    Ms created;
    std::vector<Id> grounds;
    std::map<Id, Ms> signers;
    bool operator==(const SeenProposal &) const = default;
    bool closed() const { return state == "released" || state == "rejected" || state == "withdrawn" || state == "voided" || state == "expired"; }
};

struct SeenSanction {
    std::string action, state, on;
    Id account, proposal;
    bool external;
    Ms from;
    std::optional<Ms> until, contestDue, thinnedDue;
    std::map<Id, bool> grounds; // decision → whether it fell
    bool operator==(const SeenSanction &) const = default;
    bool ourBan() const { return action == "ban" && !external; }
};

struct SeenAppeal {
    Id decision, account;
    std::string by, state;
    Ms filed, learnt;
    Id decidedBy;
    bool operator==(const SeenAppeal &) const = default;
    bool open() const { return state == "received" || state == "admitted"; }
};

struct SeenOrder {
    std::string target; // "account 3"
    Id number, sanction;
    std::string action, state;
    bool operator==(const SeenOrder &) const = default;
};

struct SeenPerson {
    std::string roles, state;
    bool operator==(const SeenPerson &) const = default;
};

struct SeenLink {
    Id a, b;
    std::optional<Ms> ended;
    bool operator==(const SeenLink &) const = default;
};

struct Sight {
    std::map<Id, SeenDecision> decisions;
    std::map<Id, SeenStrike> strikes; // by decision
    std::map<Id, SeenProposal> proposals;
    std::map<Id, SeenSanction> sanctions;
    std::map<Id, SeenAppeal> appeals;
    std::map<Id, SeenOrder> orders;
    std::map<Id, SeenPerson> people;
    std::map<Id, SeenLink> links;
    std::map<Id, std::string> escalations; // → state
    std::map<Id, std::string> suggestions; // → state
    std::map<Id, std::string> tags;        // of accounts, "news,political"
    std::map<Id, bool> wide;          // accounts whose removals two look at
    std::set<Id> noticedDecisions, noticedSanctions;
    std::map<Id, std::pair<Id, Ms>> held; // case → who, until
    Id refusals = 0, size = 0;
    Ms lastAt = 0;

    bool sameButForRefusals(const Sight &other) const
    {
        return decisions == other.decisions && strikes == other.strikes && proposals == other.proposals && sanctions == other.sanctions
               && appeals == other.appeals && orders == other.orders && people == other.people && links == other.links
               && escalations == other.escalations && suggestions == other.suggestions && tags == other.tags;
    }
};

using Rows = std::function<std::vector<std::vector<std::string>>(const std::string &sql)>;
Sight lookAt(const Rows &rows);

} // namespace countersign::prove
