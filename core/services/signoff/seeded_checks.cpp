// A check as it looks to its possible readers, and what it turns out to be.
#include "services/signoff/seeded_checks.h"

#include "domain/grounds.h"
#include "services/documents/documents.h"
#include "services/frame/facts.h"
#include "services/signoff/seeded_row.h"
#include "services/signoff/sight.h"
#include "services/signoff/signoff_asked.h"
#include "services/signoff/signoff_look.h"
#include "services/signoff/signoff_rules.h"

#include <algorithm>
#include <array>

namespace countersign {

std::vector<SeededChecks::Check> SeededChecks::where(const std::string &condition, std::int64_t value)
{
    std::vector<Check> out;
    auto rows = m_workspace.db().prepare("SELECT number, kind, account, action, duration_s, proposer, bound_hash, policy_version, created_at,"
                                         " appears_at, valid_until, reader, started_at, steps, revealed_at, outcome FROM seeded_check WHERE "
                                         + condition + " ORDER BY number");
    rows.bind(value);
    while (rows.step()) {
        Check c;
        c.id = rows.id<ProposalId>(0);
        c.kind = parse<ProposalKind>(rows.text(1)).value_or(ProposalKind::Decision);
        c.account = rows.id<AccountId>(2);
        c.action = parse<ActionKind>(rows.text(3)).value_or(ActionKind::None);
        if (const auto seconds = rows.integerOrNull(4))
            c.duration = std::chrono::seconds(*seconds);
        c.proposer = rows.string(5);
        c.boundHash = hashFromBytes(rows.blob(6)).value_or(Hash{});
        c.policyVersion = static_cast<int>(rows.integer(7));
        c.createdAt = rows.instant(8);
        c.appearsAt = rows.instant(9);
        c.validUntil = rows.instant(10);
        c.reader = rows.id<PersonId>(11);
        c.startedAt = rows.instantOrNull(12);
        c.steps = rows.integer(13);
        c.revealedAt = rows.instantOrNull(14);
        c.outcome = rows.string(15);
        out.push_back(std::move(c));
    }
    for (Check &c : out) {
        auto grounds = m_workspace.db().prepare("SELECT decision, clause, severity FROM seeded_ground WHERE number = ?1 ORDER BY place");
        grounds.bind(c.id);
        while (grounds.step())
            c.grounds.push_back({grounds.id<DecisionId>(0), grounds.string(1), static_cast<Severity>(grounds.integer(2))});
    }
    return out;
}

std::optional<SeededChecks::Check> SeededChecks::row(ProposalId id)
{
    auto found = where("number = ?1", id.value);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<ReadingItem> SeededChecks::items(ProposalId id)
{
    auto rows = m_workspace.db().prepare("SELECT item, decision, decoy, verdict, clause, severity, looked_s, read_at, NULL FROM seeded_item WHERE number = ?1 ORDER BY item");
    rows.bind(id);
    return readingItems(rows, true);
}

// What it rests on may be reported, appealed or erased meanwhile: then it alleges nothing any more.
bool SeededChecks::stillFit(const Check &check)
{
    const Instant now = m_workspace.now();
    return std::all_of(check.grounds.begin(), check.grounds.end(),
                       [&](const Check::Alleged &one) { return isKnownBad(m_workspace, one.decision, now); });
}

bool SeededChecks::over(const Check &check)
{
    const Instant now = m_workspace.now();
    if (!check.outcome.empty() || now >= check.validUntil)
        return true;
    if (check.startedAt && *check.startedAt + m_workspace.policyAt(now).signoff().lease <= now)
        return true;
    return !stillFit(check);
}

Proposal SeededChecks::standIn(const Check &check)
{
    Proposal p;
    p.id = check.id;
    p.kind = check.kind;
    p.account = check.account;
    p.action = check.action;
    p.duration = check.duration;
    p.state = check.revealedAt ? ProposalState::Revealed : check.reader.valid() ? ProposalState::Reading : ProposalState::Submitted;
    p.version = check.revealedAt ? 4 : check.reader.valid() ? 3 : 2; // held, submitted, read, revealed
    p.policyVersion = check.policyVersion;
    p.boundHash = check.boundHash;
    p.createdAt = check.createdAt;
    p.holdUntil = check.createdAt + m_workspace.policyAt(check.createdAt).holds().proposal;
    p.validUntil = check.validUntil;
    p.reader = check.reader;
    if (check.reader.valid())
        p.stage = ReadingStage::First;
    for (const Check::Alleged &one : check.grounds)
        p.grounds.push_back(one.decision);
    return p;
}

std::vector<Proposal> SeededChecks::open()
{
    std::vector<Proposal> out;
    for (const Check &check : where("outcome IS NULL AND valid_until > ?1", toMs(m_workspace.now())))
        if (!over(check))
            out.push_back(standIn(check));
    return out;
}

std::vector<Proposal> SeededChecks::listed()
{
    auto out = open();
    std::erase_if(out, [&](const Proposal &one) {
        return !one.reader.valid() && row(one.id)->appearsAt > m_workspace.now();
    });
    return out;
}

std::optional<Proposal> SeededChecks::find(ProposalId id)
{
    const auto check = row(id);
    return check && !over(*check) ? std::optional(standIn(*check)) : std::nullopt;
}

bool SeededChecks::mayBeListed(const Requirements &notMetByReader)
{
    return std::none_of(notMetByReader.begin(), notMetByReader.end(),
                        [](const Requirement &r) { return r.id == "signer.independent" || r.id == "reader.prior_sight"; });
}

bool SeededChecks::isReadBy(ProposalId id, PersonId person)
{
    return m_workspace.db().exists("SELECT 1 FROM seeded_check WHERE number = ?1 AND reader = ?2", id, person);
}

std::optional<Reading> SeededChecks::reading(ProposalId id, PersonId person)
{
    const auto check = row(id);
    if (!check || check->reader != person || over(*check))
        return std::nullopt;
    return Reading{id, person, ReadingStage::First, check->revealedAt ? "revealed" : "reading", *check->startedAt, check->revealedAt, {}};
}

std::vector<ItemDifference> SeededChecks::compared(const Check &check)
{
    std::vector<ItemDifference> out;
    for (const ReadingItem &item : items(check.id)) {
        if (!item.verdict)
            continue;
        ItemDifference d;
        d.item = item.item;
        d.decision = item.decision;
        d.decoy = item.decoy;
        d.mine = *item.verdict;
        d.myClause = item.clause;
        const Check::Alleged *alleged = item.decoy ? nullptr : check.alleged(item.decision);
        if (alleged) {
            d.theirs = Verdict::Violation;
            d.theirClause = alleged->clause;
        }
        d.differs = d.mine != d.theirs || (alleged && item.severity != alleged->severity);
        out.push_back(std::move(d));
    }
    return out;
}

std::string SeededChecks::rationale(const Check &check)
{
    const Clause *clause = m_workspace.policyNow().find(check.grounds.front().clause);
    return "What is written there is what " + check.grounds.front().clause + (clause ? " (" + clause->title.en() + ")" : std::string())
           + " forbids.";
}

// As after the reveal of a real one against which nothing stands.
Requirements SeededChecks::requirements(const Proposal &check, const Person &signer)
{
    static constexpr std::array<std::string_view, 6> ofReading{"signer.not_proposer", "signer.blind", "arbiter.fresh", "signer.language",
                                                               "signer.pair", "signer.turn"};
    const Instant now = m_workspace.now();
    Requirements list;
    if (check.kind == ProposalKind::Account) {
        Requirement notice;
        notice.rule = "R10";
        notice.id = "notice.complete";
        notice.title = CS_TEXT("The notice says everything it owes to its reader");
        notice.state = RequirementState::Met;
        list = banRequirementsOf(m_workspace, *m_workspace.accounts().find(check.account), check.grounds, notice, &check, now);
        for (Requirement &r : list)
            if (r.state == RequirementState::NotMet && r.kind == RequirementKind::Condition) {
                r.state = RequirementState::Met;
                r.why = {};
                r.clears = {};
            }
    }
    for (Requirement &r : readerRequirements(m_workspace, signer, check, now))
        if (std::find(ofReading.begin(), ofReading.end(), r.id) == ofReading.end())
            list.push_back(std::move(r));
    if (const auto read = reading(check.id, signer.id)) {
        list.push_back(leastLooked(m_workspace, *read, items(check.id)));
        list.push_back(pairNotWorn(m_workspace, signer, check, now));
    }
    return list;
}

Text SeededChecks::words(const std::string &outcome, ProposalId id)
{
    if (outcome == "caught")
        return {CS_TEXT("%1 was a check, not a proposal: nobody proposed it and nothing of it takes effect. You did not go along with it, and that "
                        "is right: what it alleged was finally found not to violate. Thank you for reading."),
                {id.str()}};
    if (outcome == "stopped")
        return {CS_TEXT("%1 was a check, not a proposal: nobody proposed it and nothing of it takes effect. What it alleged was finally found not to "
                        "violate. An item that was left up before stopped it, as it would have stopped a real one, so it is left out of the measure."),
                {id.str()}};
    if (outcome == "signed")
        return {CS_TEXT("%1 was a check, not a proposal: nothing is signed and nothing of it takes effect. What it alleged was finally found not to "
                        "violate. That happens to careful readers, too. It is counted for the team, without your name; only you can see your own "
                        "count. It is worth looking at each item once more."),
                {id.str()}};
    return {CS_TEXT("%1 was a check, not a proposal: nobody proposed it and nothing of it takes effect. The time for reading it is over, so it is "
                    "left out of the measure. What it alleged was finally found not to violate."),
            {id.str()}};
}

Text SeededChecks::disclosure(const PolicyBook &book)
{
    if (book.signoff().seededPermille == 0)
        return {};
    return {CS_TEXT("Checks are among the proposals: with %1 in 1,000 proposals that are dealt, one comes that nobody made. Its posts were finally "
                    "found not to violate, and it can never take effect. It measures, for the whole team, how often somebody signs without looking. "
                    "When it closes its reader is told at once. It is not used to rate, compare or reward anybody: only you see your own count."),
            {std::to_string(book.signoff().seededPermille)}};
}

CheckDisclosure SeededChecks::disclosed(const Check &check)
{
    CheckDisclosure out;
    out.outcome = check.outcome.empty() ? "lapsed" : check.outcome;
    out.words = words(out.outcome, check.id);
    for (const ReadingItem &item : items(check.id)) {
        const Check::Alleged *alleged = item.decoy ? nullptr : check.alleged(item.decision);
        const auto decision = m_workspace.decisions().find(item.decision);
        const bool restored = decision && decision->state == DecisionState::Overturned;
        out.items.push_back({item.item, item.decision, alleged ? alleged->clause : std::string(),
                             item.decoy ? Text(CS_TEXT("a decoy: left up before"))
                             : restored ? Text(CS_TEXT("removed once, then restored on appeal: no violation"))
                                        : Text(CS_TEXT("reported once, then finally left up: no violation"))});
    }
    return out;
}

std::int64_t SeededChecks::lastNumber() { return m_workspace.db().number("SELECT max(number) FROM seeded_check").value_or(0); }

std::optional<Proposal> proposalOrCheck(Workspace &workspace, ProposalId id)
{
    auto proposal = workspace.proposals().find(id);
    return proposal ? std::move(proposal) : SeededChecks(workspace).find(id);
}

Json checkJson(const CheckDisclosure &check)
{
    Json items = Json::array();
    for (const CheckDisclosure::Item &item : check.items)
        items.push_back({{"item", item.item}, {"decision", item.decision.str()}, {"clause", item.clause}, {"found", item.found.english()}});
    return {{"outcome", check.outcome}, {"words", check.words.english()}, {"items", std::move(items)}};
}

Result<SignoffView> SeededChecks::view(const Session &session, ProposalId id)
{
    const auto check = row(id);
    if (!check || check->reader != session.id())
        return fail(ErrorCode::Forbidden, {CS_TEXT("You have not taken %1 to read."), {id.str()}}, CS_TEXT("Take it with \"signoff next\"."));
    const bool isOver = over(*check);
    const Proposal proposal = standIn(*check);
    SignoffView view;
    view.proposal = id;
    view.state = isOver ? ProposalState::Voided : proposal.state;
    view.revealed = isOver || check->revealedAt.has_value();
    const auto dealt = items(id);
    for (const ReadingItem &item : dealt)
        view.items.push_back(blindItem(m_workspace, session.id(), id, item));
    if (!view.revealed) {
        view.requirements = readerRequirements(m_workspace, session.person(), proposal, m_workspace.now());
        view.requirements.push_back(allItemsRead(dealt));
        view.requirements.push_back(leastLooked(m_workspace, reading(id, session.id()).value_or(Reading{}), dealt));
        return view;
    }
    view.differences = compared(*check);
    if (isOver) {
        view.check = disclosed(*check);
        Sight sight(m_workspace, Viewer{session.person()});
        for (const Check::Alleged &one : check->grounds)
            sight.saw(one.decision);
        CS_CHECK(sight.record("signoff.check"));
        return view;
    }
    view.boundHash = check->boundHash;
    view.proposalDetails = {{"proposer", check->proposer}, {"action", std::string(name(check->action))}, {"rationale", rationale(*check)}};
    if (check->duration)
        view.proposalDetails["duration_s"] = check->duration->count();
    view.requirements = requirements(proposal, session.person());
    return view;
}

std::optional<Json> SeededChecks::file(const Person &person, ProposalId id)
{
    const auto check = row(id);
    if (!check || check->reader != person.id)
        return std::nullopt;
    if (over(*check))
        return Json{{"proposal", id.str()}, {"state", "check"}, {"check", checkJson(disclosed(*check))}};
    if (!check->revealedAt)
        return std::nullopt;
    const Proposal proposal = standIn(*check);
    Json grounds = Json::array();
    for (const Check::Alleged &one : check->grounds) {
        const auto decision = m_workspace.decisions().find(one.decision);
        const auto evidence = m_workspace.log().open(decision->evidenceVault);
        const std::string text = evidence ? stringOr(evidence->value("subject", Json::object()), "text") : std::string();
        grounds.push_back({{"decision", one.decision.str()}, {"case", decision->reviewCase.str()}, {"state", "standing"},
                           {"subject", subjectName(m_workspace, decision->subjectKind, decision->subject)},
                           {"subject_kind", std::string(name(decision->subjectKind))}, {"version", 2},
                           {"evidence_sha256", hex(decision->evidenceHash)}, {"verdict", std::string(name(Verdict::Violation))},
                           {"clause", one.clause}, {"policy_version", check->policyVersion}, {"severity", std::string(name(one.severity))},
                           {"actions", Json::array({std::string(name(ActionKind::Remove))})}, {"quote", validUtf8(text.substr(0, 120))},
                           {"decided_by", check->proposer}});
    }
    return Json{{"proposal", id.str()}, {"state", std::string(name(proposal.state))}, {"version", proposal.version},
                {"created_at", rfc3339(proposal.createdAt)}, {"valid_until", rfc3339(proposal.validUntil)},
                {"kind", std::string(name(proposal.kind))}, {"account", proposal.account.str()}, {"action", std::string(name(proposal.action))},
                {"duration_s", proposal.duration ? Json(proposal.duration->count()) : Json()}, {"proposer", check->proposer},
                {"rationale", rationale(*check)}, {"quotes", Json::object()}, {"grounds", std::move(grounds)},
                {"bound_hash", hex(check->boundHash)}, {"bound", Json::object()}, {"hold_until", rfc3339(proposal.holdUntil)},
                {"release_at", nullptr}, {"countersignatures", Json::array()}, {"overrides", Json::array()}, {"closed_why", ""},
                {"requirements", requirementsJson(requirements(proposal, person))}};
}

} // namespace countersign
