#include "services/authority/authority_rules.h"

#include "domain/policy_book_dsa.h"
#include "domain/territories.h"
#include "services/frame/facts.h"
#include "services/review/finding_rules.h"

#include <algorithm>

namespace countersign {

namespace {

Requirement authorityRule(const char *id, Text title)
{
    Requirement r;
    r.rule = "R26";
    r.id = id;
    r.title = std::move(title);
    r.state = RequirementState::Met;
    return r;
}

void unmetBecause(Requirement &r, Text why, Text clears)
{
    r.state = RequirementState::NotMet;
    r.why = std::move(why);
    r.clears = std::move(clears);
}

bool says(const std::string &text) { return !foldedSpace(text).empty(); }

std::string folded(const std::string &text)
{
    std::string out = foldedSpace(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

Requirement verified(const AuthorityFacts &facts)
{
    auto r = authorityRule("authority.verified", CS_TEXT("Somebody made sure that the order comes from the authority"));
    if (!says(facts.authority))
        unmetBecause(r, CS_TEXT("It is not said which authority ordered it."), CS_TEXT("Give the authority's name."));
    else if (!says(facts.verifiedBy))
        unmetBecause(r, CS_TEXT("It is not said how the order was verified."),
                     CS_TEXT("Say through which channel: a call back on a number that you hold, its portal, a signed letter."));
    return r;
}

Requirement referenced(const AuthorityFacts &facts, Instant now)
{
    auto r = authorityRule("authority.referenced", CS_TEXT("The order has a reference, a law and a date"));
    if (!says(facts.reference))
        unmetBecause(r, CS_TEXT("The order has no reference."), CS_TEXT("Give the number by which the authority knows it."));
    else if (!says(facts.law))
        unmetBecause(r, CS_TEXT("The order cites no law."), CS_TEXT("Give the law that the authority cites; ask it where it cites none."));
    else if (!facts.orderedAt)
        unmetBecause(r, CS_TEXT("The order has no date."), CS_TEXT("Give the time at which it was issued."));
    else if (*facts.orderedAt > now)
        unmetBecause(r, {CS_TEXT("The order is dated %1, which has not come yet."), {Text::time(*facts.orderedAt)}}, CS_TEXT("Give its date."));
    else if (!facts.category.empty() && !dsaCategory(facts.category))
        unmetBecause(r, {CS_TEXT("\"%1\" is no category of the transparency database."), {facts.category}},
                     CS_TEXT("Leave it out, or name one like STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH."));
    return r;
}

Requirement territorial(const AuthorityFacts &facts)
{
    auto r = authorityRule("authority.territorial", CS_TEXT("The order names the countries that it reaches"));
    if (facts.territories.empty())
        unmetBecause(r, CS_TEXT("No country is named."), CS_TEXT("Name those where the authority may order this, as DE or DE,FR; no order reaches everywhere."));
    for (const std::string &one : facts.territories)
        if (!isCountry(one)) {
            unmetBecause(r, {CS_TEXT("\"%1\" is no country."), {one}}, CS_TEXT("Countries have two letters, as DE or FR (ISO 3166-1)."));
            break;
        }
    return r;
}

Requirement contentOnly(const ReviewDesk &desk, const AuthorityFacts &facts)
{
    auto r = authorityRule("authority.content_only", CS_TEXT("It restricts one post, never an account"));
    const bool allowed = facts.action == ActionKind::Remove || facts.action == ActionKind::Limit || facts.action == ActionKind::AgeRestrict;
    if (desk.reviewCase.subjectKind != SubjectKind::Post)
        unmetBecause(r, {CS_TEXT("%1 is about an account."), {desk.reviewCase.id.str()}},
                     CS_TEXT("A ban or freeze takes what every ban takes (R1 to R6), whoever asks for it."));
    else if (facts.action == ActionKind::Ban || facts.action == ActionKind::Freeze)
        unmetBecause(r, CS_TEXT("No order of an authority bans or freezes an account."),
                     CS_TEXT("A ban or freeze takes what every ban takes (R1 to R6), whoever asks for it."));
    else if (!allowed)
        unmetBecause(r, CS_TEXT("It is not said what was ordered."), CS_TEXT("Choose remove, limit or age_restrict."));
    return r;
}

// What ended or stands already is not ordered again: by the same letter nobody extends a single signature day by day.
Requirement once(Workspace &workspace, const ReviewDesk &desk, const AuthorityFacts &facts)
{
    auto r = authorityRule("authority.once", CS_TEXT("This order was not carried out before"));
    if (!desk.post || !says(facts.reference))
        return r;
    for (const AuthorityOrder &earlier : AuthorityOrders(workspace.db()).aboutPost(desk.post->id.value)) {
        const auto known = workspace.log().open(earlier.factsVault);
        if (known && folded(stringOr(*known, "reference")) != folded(facts.reference))
            continue;
        unmetBecause(r, {CS_TEXT("The order %1 was complied with as %2, which is %3."), {facts.reference, earlier.id.str(), Text::word(name(earlier.state))}},
                     earlier.stands() ? Text(CS_TEXT("Nothing more is to do.")) : Text(CS_TEXT("What was rejected, ran out or was reversed takes a new order.")));
        break;
    }
    return r;
}

// R1: many posts restricted by single signatures amount to a ban, whoever asked for it.
Requirement notInstalments(Workspace &workspace, const ReviewDesk &desk, Instant now)
{
    auto r = authorityRule("volume.second_look", CS_TEXT("Many restrictions by single signatures amount to a ban"));
    r.rule = "R1";
    const auto many = manyBySingleSignatures(workspace, desk.account.id, now);
    if (many)
        unmetBecause(r, {CS_TEXT("%1 posts of this account were restricted by single signatures within 7 days."), {std::to_string(*many)}},
                     CS_TEXT("Have what waits for its second signature signed first."));
    return r;
}

} // namespace

Requirements complianceRequirements(Workspace &workspace, const Session &session, const ReviewDesk &desk, const AuthorityFacts &facts, Instant now)
{
    Requirements out{verified(facts), referenced(facts, now), territorial(facts), contentOnly(desk, facts), once(workspace, desk, facts),
                     notInstalments(workspace, desk, now)};
    Finding cited; // its words are cited like those of a violation
    cited.verdict = Verdict::Violation;
    cited.quote = facts.quote;
    cited.mediaFrom = facts.mediaFrom;
    cited.mediaTo = facts.mediaTo;
    cited.rationale = facts.rationale;
    for (Requirement &r : findingRequirements(workspace, session, desk.plan(), cited, {}, now))
        if (r.id == "decider.uninvolved" || r.id == "finding.evidence" || r.id == "finding.rationale")
            out.push_back(std::move(r));
    return out;
}

Requirements secondSignatureRequirements(Workspace &workspace, const Person &person, const AuthorityOrder &order, Instant now)
{
    auto second = authorityRule("authority.second_person", CS_TEXT("The second signature is somebody else's"));
    if (order.person == person.id)
        unmetBecause(second, {CS_TEXT("You complied with %1 yourself."), {order.id.str()}}, CS_TEXT("Somebody else signs."));
    Requirement uninvolved = uninvolvedIn(workspace, person, *workspace.cases().find(order.reviewCase, now));
    uninvolved.id = "signer.uninvolved";
    uninvolved.title = CS_TEXT("Who signs took no part");
    if (const auto why = conflictWith(workspace, person, order.id, PartFor::Signing)) {
        uninvolved.state = RequirementState::NotMet;
        uninvolved.why = *why;
        uninvolved.clears = CS_TEXT("Another lead signs.");
    }
    auto inTime = authorityRule("authority.in_time", CS_TEXT("It is signed within its time"));
    if (order.waits() && now >= order.dueAt)
        unmetBecause(inTime, {CS_TEXT("The time of %1 was over at %2."), {order.id.str(), Text::time(order.dueAt)}},
                     CS_TEXT("It ends by itself; an escalation tells the desk."));
    auto readable = authorityRule("authority.readable", CS_TEXT("The order and the content can be read"));
    const auto decision = workspace.decisions().find(order.id);
    if (!workspace.log().open(order.factsVault) || !decision || !workspace.log().open(decision->evidenceVault))
        unmetBecause(readable, CS_TEXT("What the order says, or the content, has been erased."), CS_TEXT("Nobody signs what cannot be read: reject it."));
    return {second, uninvolved, mayCountersign(person, now), inTime, readable};
}

Requirement groundsNotOrdered(Workspace &workspace, const std::vector<DecisionId> &grounds)
{
    auto r = authorityRule("grounds.authority", CS_TEXT("No ground is an order of an authority"));
    r.state = RequirementState::NotApplicable;
    for (const DecisionId id : grounds)
        if (const auto decision = workspace.decisions().find(id); decision && decision->ordered()) {
            unmetBecause(r, {CS_TEXT("%1 followed the order of an authority and found no violation, so it supports no ban."), {id.str()}},
                         {CS_TEXT("Take %1 off the list."), {id.str()}});
            break;
        }
    return r;
}

Requirement orderStillStands(Workspace &workspace, DecisionId id)
{
    auto r = authorityRule("authority.in_effect", CS_TEXT("What is appealed is still in effect"));
    const auto order = AuthorityOrders(workspace.db()).find(id);
    if (!order)
        r.state = RequirementState::NotApplicable;
    else if (!order->stands())
        unmetBecause(r, {CS_TEXT("%1 is %2: what it ordered was lifted already."), {id.str(), Text::word(name(order->state))}},
                     CS_TEXT("It cannot stand; overturn it."));
    return r;
}

} // namespace countersign
