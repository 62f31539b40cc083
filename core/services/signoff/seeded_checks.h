// Seeded known-bad proposals: a disclosed programme that measures rubber-stamping, off unless the policy book says so.
//
// A check alleges violations about posts that were finally found not to violate, and looks like a proposal until it
// closes. It cannot take effect: it is no row of any table that is released, ordered, notified, exported or rebuilt,
// nothing of it is in the log, and only this class and the measure read its tables. What it is to its possible readers:
// * When a real proposal is dealt, a check is laid with the book's probability. It has its number at once, so that
//   numbers without a proposal tell nothing, and stands in the worklist some time (up to four hours) later, so that it
//   does not come with what its reader just did. At most one is open in the whole workspace, and none is laid where
//   fewer than `leastPool` posts would do, or no proposal is there to look like.
// * Whoever may read it by the rules for real ones takes it, by "signoff next", by its number or from the desk; it waits
//   among the others by its number, so at most one reading comes before a real one, and it counts in no load, pair,
//   rotation or decoy rule. When the reader's lease runs out it is over (a real one would wait again).
// * Until it closes every view and every refusal answers as for a real one (`open`, `find`), what it rests on is hidden
//   from who might read it (Blindness), and receipts name the entry numbers that a real act would have got. Refused acts
//   are recorded as all are (R16), by the number alone. What is not hidden: the log does not grow by it. Who counts
//   entries while reading can know; the log is not bent for the programme.
// * The reveal ends it where the reader differs (caught) or found fault with a decoy (stopped: the decoys did their
//   part, which is no measure of the signature). Only who found every allegation right sees a proposer, by a name that
//   nobody here has: no person is said to have proposed it. Signed is signed; returned or rejected is caught.
// * On closing the reader is told at once what it was and why; its content then counts as seen (R6).
#pragma once

#include "services/signoff/signoff_service.h"

namespace countersign {

class SeededChecks {
public:
    // With fewer posts to choose from readers would come to know them, and fewer than this says nothing either.
    static constexpr std::int64_t leastPool = 20;
    // In a thousand proposals dealt. Above that, checks would cost more attention than they measure. Demo and test
    // workspaces may go beyond, up to all.
    static constexpr int ceilingPermille = 100;

    explicit SeededChecks(Workspace &workspace) : m_workspace(workspace) {}

    // Open ones as the proposals that they look like, oldest first. `proposer` is nobody. Listed: those that stand in the
    // worklist already.
    std::vector<Proposal> open();
    std::vector<Proposal> listed();
    std::optional<Proposal> find(ProposalId id);
    static bool is(const Proposal &proposal) { return !proposal.proposer.valid(); }
    // Not to who knows what it rests on: the reason why they may not read it would tell what it is.
    static bool mayBeListed(const Requirements &notMetByReader);
    // Whether this person has taken the check of that number, open or over.
    bool isReadBy(ProposalId id, PersonId person);
    std::vector<ReadingItem> items(ProposalId id);
    // The reading of an open one by this person.
    std::optional<Reading> reading(ProposalId id, PersonId person);

    // 0: there is none yet. The next proposal's number is above it.
    std::int64_t lastNumber();

    // Inside the transaction that deals a real proposal to the unit's person.
    void maybeLay(Unit &unit);

    // As SignoffService's, inside its transactions; `isReadBy` has to hold for all but `begin`.
    Result<Receipt> begin(Unit &unit, const Session &session, const Proposal &check);
    Result<Receipt> read(Unit &unit, const Session &session, ProposalId id, int item, Verdict verdict, const std::string &clause,
                         std::optional<std::chrono::seconds> looked);
    Result<Receipt> reveal(Unit &unit, const Session &session, ProposalId id);
    Result<Receipt> countersign(Unit &unit, const Session &session, ProposalId id, const std::string &hash);
    // Returned with a question or rejected for a reason; the words go nowhere and are not kept.
    Result<Receipt> turnDown(Unit &unit, const Session &session, ProposalId id);
    Result<SignoffView> view(const Session &session, ProposalId id);

    // Of an open one that is revealed to this person, what "proposal show" says of a real one; of one that is over, what
    // it was; nothing for anybody else.
    std::optional<Json> file(const Person &person, ProposalId id);
    // Outcomes: signed, caught, stopped; lapsed where it ended without one.
    static Text words(const std::string &outcome, ProposalId id);
    // What the policy book's figure means, for whoever reads the book; empty where it is 0.
    static Text disclosure(const PolicyBook &book);

private:
    struct Check;
    std::vector<Check> where(const std::string &condition, std::int64_t value);
    std::optional<Check> row(ProposalId id);
    std::vector<ItemDifference> compared(const Check &check);
    Proposal standIn(const Check &check);
    bool over(const Check &check);
    bool stillFit(const Check &check);
    Result<> isRevealed(const Check &check);
    Result<Check> running(const Session &session, ProposalId id);
    Requirements requirements(const Proposal &check, const Person &signer);
    std::string rationale(const Check &check);
    CheckDisclosure disclosed(const Check &check);
    Result<Receipt> close(Unit &unit, const Session &session, const Check &check, const std::string &outcome, Json made);
    // The entry that a real act would have written.
    void step(Unit &unit, const Check &check);

    Workspace &m_workspace;
};

// R21: in a real workspace no book lays more of them than the ceiling.
Result<> checksStayRare(WorkspaceKind kind, const PolicyBook &book);

// The proposal of that number, or the open check that looks like one. For refusals, which must not differ.
std::optional<Proposal> proposalOrCheck(Workspace &workspace, ProposalId id);

// {"outcome","words","items":[{"item","decision","clause","found"}]}
Json checkJson(const CheckDisclosure &check);

} // namespace countersign
