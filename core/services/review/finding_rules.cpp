#include "services/review/finding_rules.h"

#include "services/frame/facts.h"
#include "services/review/same_content.h"

#include <algorithm>

namespace countersign {

namespace {

Requirement rule(const char *id, const char *ruleName, Text title)
{
    Requirement r;
    r.rule = ruleName;
    r.id = id;
    r.title = std::move(title);
    r.state = RequirementState::Met;
    return r;
}

Requirement clauseCited(const DecisionPlan &plan, const Finding &finding)
{
    auto r = rule("finding.clause", "R2", CS_TEXT("The clause is in the book that was in force when this was posted"));
    if (finding.verdict == Verdict::NoViolation)
        r.state = RequirementState::NotApplicable;
    else if (finding.clause.empty())
        notMet(r, CS_TEXT("No clause is cited."), CS_TEXT("Say which clause is violated."));
    else if (!plan.clause)
        notMet(r, {CS_TEXT("There is no clause \"%1\" in version %2 of the policy book."),
                   {finding.clause, std::to_string(plan.book->version())}},
               CS_TEXT("Cite one of its clauses; \"policy show\" lists them."));
    return r;
}

Requirement evidence(const DecisionPlan &plan, const Finding &finding)
{
    auto r = rule("finding.evidence", "R2", CS_TEXT("The words or the media time concerned are named"));
    if (finding.verdict == Verdict::NoViolation || plan.reviewCase.subjectKind == SubjectKind::Account) {
        r.state = RequirementState::NotApplicable;
        return r;
    }
    if (finding.quote.empty() && !finding.mediaFrom) {
        notMet(r, CS_TEXT("Neither a quotation nor a media time is given."),
               CS_TEXT("Quote the words concerned, or mark the media time with T."));
    } else if (!finding.quote.empty() && foldedSpace(plan.text).find(foldedSpace(finding.quote)) == std::string::npos) {
        notMet(r, {CS_TEXT("The words \"%1\" do not occur in the content."), {finding.quote}}, CS_TEXT("Quote them exactly as they stand there."));
    } else if (finding.mediaFrom) {
        const std::int64_t to = finding.mediaTo.value_or(*finding.mediaFrom);
        if (!plan.hasMedia)
            notMet(r, CS_TEXT("This content has no media."), CS_TEXT("Quote the words concerned instead."));
        else if (*finding.mediaFrom < 0 || to < *finding.mediaFrom || (plan.mediaSeconds && to > *plan.mediaSeconds))
            notMet(r, {CS_TEXT("The media time %1–%2 s lies outside the recording."), {std::to_string(*finding.mediaFrom), std::to_string(to)}},
                   CS_TEXT("Give a time within it."));
    }
    return r;
}

Requirement rationale(const Finding &finding)
{
    auto r = rule("finding.rationale", "R2", CS_TEXT("A violation says why"));
    if (finding.verdict == Verdict::NoViolation)
        r.state = RequirementState::NotApplicable;
    else if (foldedSpace(finding.rationale).empty())
        notMet(r, CS_TEXT("No rationale is given."), CS_TEXT("Write what the next reader must see to agree."));
    return r;
}

Requirement exceptionsAnswered(const DecisionPlan &plan, const Finding &finding)
{
    auto r = rule("exceptions.answered", "R9", CS_TEXT("Each exception of the clause is answered"));
    if (finding.verdict == Verdict::NoViolation || !plan.clause || plan.clause->exceptions.empty()) {
        r.state = RequirementState::NotApplicable;
        return r;
    }
    std::string open;
    for (const auto &exception : plan.clause->exceptions) {
        const auto answer = finding.exceptions.find(exception);
        if (answer == finding.exceptions.end() || foldedSpace(answer->second).empty())
            open += (open.empty() ? "" : ", ") + exception;
    }
    if (!open.empty())
        notMet(r, {CS_TEXT("%1 is open for the exceptions: %2."), {plan.clause->code, open}},
               CS_TEXT("Say for each why it does not apply, or leave the content up."));
    return r;
}

Requirement actionsAllowed(const DecisionPlan &plan, const Finding &finding, const std::vector<ActionKind> &actions)
{
    auto r = rule("action.allowed", "R2", CS_TEXT("The clause allows the action"));
    for (const ActionKind action : actions) {
        if (action == ActionKind::None || action == ActionKind::Ban || action == ActionKind::Freeze)
            continue;
        if (finding.verdict == Verdict::NoViolation)
            notMet(r, {CS_TEXT("\"%1\" needs a violation."), {Text::word(name(action))}}, CS_TEXT("Cite a clause, or take no action."));
        else if (plan.clause && !plan.clause->allows(action))
            notMet(r, {CS_TEXT("%1 does not allow \"%2\"."), {plan.clause->code, Text::word(name(action))}},
                   CS_TEXT("Choose one of the actions that the clause allows."));
    }
    return r;
}

// A restriction of the account as a whole is a ban, by whatever name: only a post is restricted by a decision.
Requirement noBanAlone(const DecisionPlan &plan, const std::vector<ActionKind> &actions)
{
    auto r = rule("two.people", "R1", CS_TEXT("Nobody bans alone"));
    for (const ActionKind action : actions)
        if (action == ActionKind::Ban || action == ActionKind::Freeze)
            notMet(r, CS_TEXT("No decision about one case bans or freezes an account."),
                   CS_TEXT("Propose the ban with its grounds; somebody else countersigns."));
    for (const ActionKind action : actions)
        if (r.state == RequirementState::Met && restrictsAccount(plan.reviewCase.subjectKind, action))
            notMet(r, {CS_TEXT("\"%1\" of an account as a whole is a ban, and nobody bans alone."), {Text::word(name(action))}},
                   CS_TEXT("Warn or label the account here. To restrict it, propose a ban with its grounds (\"proposal submit --action ban\", with --duration where it ends); somebody else countersigns."));
    return r;
}

bool restricts(const std::vector<ActionKind> &actions)
{
    return std::any_of(actions.begin(), actions.end(), [](ActionKind a) {
        return a == ActionKind::Remove || a == ActionKind::Limit || a == ActionKind::AgeRestrict;
    });
}

bool leftUpOrRestored(const Decision &d)
{
    if (d.ordered()) // R26: what an authority ordered was not judged
        return false;
    return d.state == DecisionState::Overturned || (d.verdict == Verdict::NoViolation && d.inEffect());
}

// What left it up or restored it, newest last.
std::vector<Decision> innocentBefore(Workspace &workspace, const Case &one)
{
    auto decisions = workspace.decisions().ofSubject(one.subjectKind, one.subject);
    std::erase_if(decisions, [](const Decision &d) { return !leftUpOrRestored(d); });
    return decisions;
}

// What left up or restored another post of the same author that says the same, newest last. Compared is what was judged
// then with what this post is now.
std::vector<Decision> sameElsewhere(Workspace &workspace, const DecisionPlan &plan)
{
    if (!plan.post)
        return {};
    const auto record = workspace.log().open(plan.post->vault);
    const Json now = record ? record->value("subject", Json::object()) : Json::object();
    auto decisions = workspace.decisions().ofAccount(plan.account.id);
    std::erase_if(decisions, [&](const Decision &d) {
        if (!leftUpOrRestored(d) || d.subjectKind != SubjectKind::Post || d.subject == plan.post->id.value)
            return true;
        const auto evidence = workspace.log().open(d.evidenceVault);
        return !evidence || !sameContent(evidence->value("subject", Json::object()), now);
    });
    return decisions;
}

// A reporter whose appeal was right has shown what had not been seen.
bool rightlyAppealedByReporter(Workspace &workspace, DecisionId id, Instant now)
{
    const auto appeals = workspace.appeals().ofDecision(id, now);
    return std::any_of(appeals.begin(), appeals.end(), [](const Appeal &appeal) {
        return appeal.by == AppellantKind::Reporter && (appeal.state == AppealState::Overturned || appeal.state == AppealState::Changed);
    });
}

// Content that was edited since was not judged as it stands. Whether it was is not known of evidence that was erased.
Requirement changedOrNew(Workspace &workspace, const DecisionPlan &plan, const Finding &finding, Instant now)
{
    auto r = rule("judged.once", "R20", CS_TEXT("What was left up or restored has changed, or there is new evidence"));
    r.state = RequirementState::NotApplicable;
    if (finding.verdict == Verdict::NoViolation)
        return r;
    auto before = innocentBefore(workspace, plan.reviewCase);
    auto elsewhere = sameElsewhere(workspace, plan);
    const auto setRight = [&](const Decision &d) { return rightlyAppealedByReporter(workspace, d.id, now); };
    std::erase_if(before, setRight);
    std::erase_if(elsewhere, setRight);
    if (before.empty() && elsewhere.empty())
        return r;
    r.state = RequirementState::Met;
    if (!elsewhere.empty() && foldedSpace(finding.newEvidence).empty()) {
        notMet(r, {CS_TEXT("%1 found no violation in another post of the author that says the same."), {elsewhere.back().id.str()}},
               CS_TEXT("Leave it up, or say with --new-evidence what was not known then."));
        return r;
    }
    const auto unchanged = std::any_of(before.begin(), before.end(), [&](const Decision &d) {
        const auto evidence = workspace.log().open(d.evidenceVault);
        return !plan.post || !evidence || stringOr(*evidence, "content_sha256") == hex(plan.post->contentHash);
    });
    if (unchanged && foldedSpace(finding.newEvidence).empty())
        notMet(r, {CS_TEXT("%1 found no violation in this, and it has not changed since."), {before.back().id.str()}},
               CS_TEXT("Leave it up, or give new evidence: what was not known then."));
    return r;
}

// The same subject is left to others by R13; the same content in another post is by this.
Requirement judgedByAnother(Workspace &workspace, const Session &session, const DecisionPlan &plan, const Finding &finding)
{
    auto r = rule("judged.by_another", "R20", CS_TEXT("Somebody else left up or restored what says the same"));
    r.state = RequirementState::NotApplicable;
    if (finding.verdict == Verdict::NoViolation)
        return r;
    for (const Decision &d : sameElsewhere(workspace, plan)) {
        r.state = RequirementState::Met;
        if (!conflictWith(workspace, session.person(), d.id, PartFor::Hearing))
            continue;
        notMet(r, {CS_TEXT("%1 took part in %2, which found no violation in another post that says the same."), {session.person().handle, d.id.str()}},
               CS_TEXT("Release the case; it goes to somebody else."));
        break;
    }
    return r;
}

} // namespace

std::string foldedSpace(std::string_view text)
{
    std::string out;
    bool space = true;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank)
            out += c;
        else if (!space)
            out += ' ';
        space = blank;
    }
    while (out.ends_with(' '))
        out.pop_back();
    return out;
}

Requirements findingRequirements(Workspace &workspace, const Session &session, const DecisionPlan &plan, const Finding &finding,
                                 const std::vector<ActionKind> &actions, Instant now)
{
    return {noBanAlone(plan, actions),
            uninvolvedIn(workspace, session.person(), plan.reviewCase),
            clauseCited(plan, finding),
            evidence(plan, finding),
            rationale(finding),
            exceptionsAnswered(plan, finding),
            actionsAllowed(plan, finding, actions),
            changedOrNew(workspace, plan, finding, now),
            judgedByAnother(workspace, session, plan, finding)};
}

std::optional<Requirement> secondLookNeeded(Workspace &workspace, const Account &account, const Clause *clause,
                                            const std::vector<ActionKind> &actions, Instant now)
{
    const PolicyBook &policy = workspace.policyAt(now);
    const SignoffWhen when = policy.signoffOf(actions).when;
    const bool imminent = clause && clause->imminent; // R11: such content comes down at once
    const SecondLook look = secondLook(workspace, account, policy);
    if (when == SignoffWhen::Always && !imminent) {
        auto r = rule("action.second_look", "R21", CS_TEXT("A second reader looks before this takes effect"));
        r.kind = RequirementKind::Waiting;
        notMet(r, {CS_TEXT("Version %1 of the policy book asks for a second signature here."), {std::to_string(policy.version())}},
               CS_TEXT("A team lead reads it blind and countersigns."));
        return r;
    }
    if (when == SignoffWhen::Reach && look.needed && !imminent) {
        auto r = rule("reach.second_look", "R12", CS_TEXT("A second reader looks before this takes effect"));
        r.kind = RequirementKind::Waiting;
        notMet(r, {CS_TEXT("Reach %1: a removal needs a second reader."), {look.reachText}}, CS_TEXT("A team lead reads it blind and countersigns."));
        return r;
    }
    return std::nullopt;
}

std::optional<std::int64_t> manyBySingleSignatures(Workspace &workspace, AccountId account, Instant now)
{
    const BanRules &rules = workspace.policyAt(now).bans();
    const auto count = workspace.decisions().oneSignatureRestrictions(account, now - rules.volumeWindow);
    const auto posts = workspace.accounts().postCount(account);
    const bool many = count >= rules.volumePosts;
    const bool share = count >= rules.volumeMinimum && count * 1000 >= posts * rules.volumeSharePermille;
    return many || share ? std::optional(count) : std::nullopt;
}

std::optional<Requirement> signoffNeeded(Workspace &workspace, const DecisionPlan &plan, const std::vector<ActionKind> &actions,
                                         Instant now)
{
    if (auto look = secondLookNeeded(workspace, plan.account, plan.clause, actions, now))
        return look;
    if (!actions.empty() && (!innocentBefore(workspace, plan.reviewCase).empty() || !sameElsewhere(workspace, plan).empty())) {
        auto r = rule("judged.once", "R20", CS_TEXT("What was found innocent before is found violating by two"));
        r.kind = RequirementKind::Waiting;
        notMet(r, CS_TEXT("This, or what says the same, was left up or restored before; finding it violating needs a second reader."),
               CS_TEXT("A team lead reads it blind and countersigns."));
        return r;
    }
    if (!restricts(actions) || (plan.clause && plan.clause->imminent))
        return std::nullopt;
    const auto count = manyBySingleSignatures(workspace, plan.account.id, now);
    if (!count)
        return std::nullopt;
    auto r = rule("volume.second_look", "R1", CS_TEXT("Many restrictions by single signatures amount to a ban"));
    r.kind = RequirementKind::Waiting;
    notMet(r, {CS_TEXT("%1 posts of this account were restricted by single signatures within 7 days."), {std::to_string(*count)}},
           CS_TEXT("From here on each further one needs a second reader."));
    return r;
}

} // namespace countersign
