#include "services/signoff/signoff_look.h"

#include "services/signoff/seeded_checks.h"

#include <algorithm>

namespace countersign {

namespace {

using std::chrono::seconds;

Instant dealtAt(const ReadingItem &item, const Reading &reading) { return item.dealtAt.value_or(reading.startedAt); }

std::chrono::seconds leastLookAt(Workspace &workspace, const PolicyBook &book, DecisionId decision)
{
    const auto judged = workspace.decisions().find(decision);
    const auto evidence = judged ? workspace.log().open(judged->evidenceVault) : std::nullopt;
    return leastLook(book, evidence ? evidence->value("subject", Json::object()) : Json::object());
}

struct LooksTaken {
    std::string tooShort;         // "2 (5/17 s), 3 (0/8 s)"
    int first = 0;                // of those
    std::int64_t missing = 0;     // of the first, in seconds
    std::string unmeasured;       // "1, 4"
    bool asked = false;
    bool measured = false;
};

LooksTaken looksTaken(Workspace &workspace, const PolicyBook &book, const std::vector<ReadingItem> &items)
{
    LooksTaken out;
    for (const ReadingItem &item : items) {
        const seconds least = item.verdict ? leastLookAt(workspace, book, item.decision) : seconds(0);
        if (least == seconds(0))
            continue;
        out.asked = true;
        const std::string number = std::to_string(item.item);
        if (!item.looked) {
            out.unmeasured += (out.unmeasured.empty() ? "" : ", ") + number;
            continue;
        }
        out.measured = true;
        if (*item.looked >= least)
            continue;
        if (out.first == 0) {
            out.first = item.item;
            out.missing = (least - *item.looked).count();
        }
        out.tooShort += (out.tooShort.empty() ? "" : ", ") + number + " (" + std::to_string(item.looked->count()) + "/"
                        + std::to_string(least.count()) + " s)";
    }
    return out;
}

} // namespace

seconds leastLook(const PolicyBook &book, const Json &content)
{
    const std::string text = stringOr(content, "text");
    const auto characters = std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
    std::int64_t mediaMs = 0;
    for (const auto &one : content.value("media", Json::array()))
        mediaMs += intOr(one, "duration_ms");
    return book.looks().of(characters, seconds((mediaMs + 999) / 1000));
}

std::optional<seconds> creditedLook(const std::vector<ReadingItem> &items, const ReadingItem &item, const Reading &reading,
                                    std::optional<seconds> looked, Instant now)
{
    if (!looked)
        return item.looked;
    const Instant dealt = dealtAt(item, reading);
    // What was found in the very moment of the dealing was found before, or not looked at.
    const auto inThisReading = [&](const ReadingItem &one) { return one.looked && one.readAt && *one.readAt > dealtAt(one, reading); };
    seconds left = std::chrono::floor<seconds>(now - dealt);
    for (const ReadingItem &one : items)
        if (one.item != item.item && inThisReading(one))
            left -= *one.looked;
    const seconds before = item.looked.value_or(seconds(0));
    const seconds carried = inThisReading(item) ? seconds(0) : before; // by an earlier proposal with the same ground
    return std::max(before, std::min(*looked, std::max(left, seconds(0)) + carried));
}

Requirement leastLooked(Workspace &workspace, const Proposal &proposal, const Person &reader)
{
    const auto reading = workspace.proposals().reading(proposal.id, reader.id);
    return leastLooked(workspace, reading.value_or(Reading{}),
                       reading ? workspace.proposals().items(proposal.id, reader.id) : std::vector<ReadingItem>());
}

Requirement leastLooked(Workspace &workspace, const Reading &reading, const std::vector<ReadingItem> &items)
{
    Requirement r;
    r.rule = "R21";
    r.id = "look.least";
    r.title = CS_TEXT("Every item was looked at as long as the policy book asks");
    const PolicyBook &book = reading.revealedAt ? workspace.policyAt(*reading.revealedAt) : workspace.policyNow();
    const LooksTaken taken = looksTaken(workspace, book, items);
    const bool mayGoBack = reading.state == "reading";
    const Text otherwise = CS_TEXT("Somebody else reads it, or a lead who took no part overrides it with a reason.");
    if (!taken.tooShort.empty()) {
        notMet(r, {CS_TEXT("Looked at for less time than the policy book asks: item %1."), {taken.tooShort}},
               mayGoBack ? Text{CS_TEXT("Look at item %1 for %2 s more, then give your finding about it again."),
                                {std::to_string(taken.first), std::to_string(taken.missing)}}
                         : otherwise);
    } else if (!taken.unmeasured.empty() && book.looks().unmeasured == UnmeasuredLook::Refuse) {
        notMet(r, {CS_TEXT("Nothing measured how long item %1 was looked at, and the policy book asks for it."), {taken.unmeasured}},
               mayGoBack ? CS_TEXT("Read it in the window, or give the measured seconds with --looked.") : otherwise);
    } else if (taken.measured) {
        r.state = RequirementState::Met;
    } else if (taken.asked) {
        r.why = CS_TEXT("Nothing measured how long the items were looked at; the policy book lets that pass.");
    }
    return r;
}

Result<> keepLook(Workspace &workspace, const Session &session, ProposalId id, int item, Milliseconds looked)
{
    return workspace.read<void>([&]() -> Result<> {
        SeededChecks checks(workspace);
        const auto proposal = proposalOrCheck(workspace, id);
        const bool check = proposal && SeededChecks::is(*proposal);
        const auto reading = check ? checks.reading(id, session.id()) : workspace.proposals().reading(id, session.id());
        if (!proposal || !reading || reading->state != "reading" || proposal->reader != session.id())
            return fail(ErrorCode::Conflict, {CS_TEXT("You are not reading %1."), {id.str()}}, CS_TEXT("Take it with \"signoff next\"."));
        const auto items = check ? checks.items(id) : workspace.proposals().items(id, session.id());
        const auto found = std::find_if(items.begin(), items.end(), [&](const ReadingItem &one) { return one.item == item; });
        if (found == items.end() || !workspace.db().writable())
            return {};
        const Milliseconds most = std::max(Milliseconds(0), std::chrono::duration_cast<Milliseconds>(workspace.now() - dealtAt(*found, *reading)));
        Transaction transaction(workspace.db());
        workspace.db().run("INSERT INTO look VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET looked_ms = max(looked_ms, excluded.looked_ms)",
                           session.id(), id, std::int64_t{item}, std::min(looked, most).count());
        transaction.commit();
        return {};
    });
}

Milliseconds lookSoFar(Workspace &workspace, PersonId reader, ProposalId id, const ReadingItem &item)
{
    const auto kept = workspace.db().number("SELECT looked_ms FROM look WHERE person = ?1 AND proposal = ?2 AND item = ?3", reader, id,
                                            std::int64_t{item.item});
    return std::max(Milliseconds(kept.value_or(0)), std::chrono::duration_cast<Milliseconds>(item.looked.value_or(seconds(0))));
}

} // namespace countersign
