// A team whose policy book lays a check with every proposal that is dealt, and posts that checks can be made of.
#pragma once

#include "services/people/people_service.h"
#include "services/signoff/seeded_checks.h"
#include "support/busy_workspace.h"
#include "support/test_workspace.h"

#include <gtest/gtest.h>

namespace countersign::testing_support {

inline WorkspaceOptions withChecks(int permille)
{
    Json book = parseJson(shippedBook(1));
    book["signoff"]["seeded_permille"] = permille;
    WorkspaceOptions options;
    options.policyJson = book.dump(2);
    return options;
}

struct Checks : testing::Test {
    explicit Checks(int permille = 1000, int innocent = 60) : team(withChecks(permille))
    {
        team.leaveUpSome(innocent);
        team.after(hours(73)); // final
    }

    // A removal of an account with reach, which waits for its reader.
    ProposalId real()
    {
        Flagged seen;
        seen.account = "reach-" + std::to_string(++m_real);
        seen.reach = 50000;
        const CaseId id = team.flag(seen);
        const DecisionId made = team.decide("mira", id, team.violation(id), {ActionKind::Remove});
        team.after(seconds(60));
        return team.decision(made).proposal;
    }

    // Deals a real one to `who`, who signs it, and lets the check that came with it appear; 0: none came.
    ProposalId laid(const std::string &who = "ines")
    {
        const ProposalId id = real();
        team.countersign(who, id);
        team.after(hours(5));
        return ProposalId(SeededChecks(*team).lastNumber());
    }

    void enrolAuditor()
    {
        team.enrol("aud", {Role::Auditor});
        must(PeopleService(*team).approve(team.as("vera"), "aud"));
    }

    std::vector<ProposalId> worklist(const std::string &who) { return must(SignoffService(*team).worklist(team.as(who))); }
    SignoffView view(const std::string &who, ProposalId id) { return must(SignoffService(*team).view(team.as(who), id)); }

    bool isDecoy(ProposalId id, int item)
    {
        return team->db().number("SELECT decoy FROM seeded_item WHERE number = ?1 AND item = ?2", id, item).value_or(0) == 1;
    }

    // Reads every item; what is alleged as `violates`, decoys as `decoyViolates`. The reveal's receipt.
    Receipt readAll(const std::string &who, ProposalId id, bool violates, bool decoyViolates = false)
    {
        SignoffService signoff(*team);
        must(signoff.begin(team.as(who), id));
        for (const BlindItem &item : view(who, id).items) {
            const bool says = isDecoy(id, item.item) ? decoyViolates : violates;
            must(signoff.read(team.as(who), id, item.item, says ? Verdict::Violation : Verdict::NoViolation, says ? "HB-1" : ""));
        }
        return must(signoff.reveal(team.as(who), id));
    }

    Receipt sign(const std::string &who, ProposalId id)
    {
        return must(SignoffService(*team).countersign(team.as(who), id, hex(view(who, id).boundHash)));
    }

    std::string outcome(ProposalId id)
    {
        return team->db().word("SELECT outcome FROM seeded_check WHERE number = ?1", id).value_or("");
    }

    TestWorkspace team;

private:
    int m_real = 0;
};

// Nothing left up; just as many removals that were restored on appeal as are needed.
struct Restored : Checks {
    Restored() : Checks(1000, 0)
    {
        for (int i = 0; i < 20; ++i) {
            all.push_back(team.removed(Flagged{.account = "restored-" + std::to_string(i)}, "mira"));
            team.answer("vera", team.appeal(all.back()), AppealOutcome::Overturned);
        }
    }
    bool lays(const std::string &who)
    {
        const auto before = SeededChecks(*team).lastNumber();
        must(SignoffService(*team).begin(team.as(who), real()));
        return SeededChecks(*team).lastNumber() != before;
    }
    std::vector<DecisionId> all;
};

} // namespace countersign::testing_support
