#include "support/test_workspace.h"

#include "services/audit/audit_service.h"
#include "services/intake/case_opening.h"
#include "services/people/people_service.h"

#include <algorithm>
#include <cstdlib>

namespace countersign::testing_support {

std::set<std::string> unmetOf(const Requirements &requirements)
{
    std::set<std::string> out;
    for (const Requirement &r : unmet(requirements))
        out.insert(r.rule + ":" + r.id);
    return out;
}

TestWorkspace::TestWorkspace(const Options &options)
    : m_path(m_folder.filePath(QStringLiteral("test.countersign")).toStdString()), m_clock(options.start - hours(96))
{
    m_workspace = must(Workspace::create({m_path, WorkspaceKind::Test, options.policyJson, "admin", passphrase}, m_clock, m_random));
    m_workspace->db().setDurable(false); // nobody's power fails here: what is tested is order, not disks
    if (const char *without = std::getenv("COUNTERSIGN_TEST_WITHOUT_TRIGGER")) // tests/prove/mutants: whether it is missed
        m_workspace->db().script(std::string("DROP TRIGGER ") + without);
    for (const char *moderator : {"mira", "tom", "emre"})
        enrol(moderator, {Role::Moderator});
    for (const char *lead : {"ines", "dana", "oskar", "vera"})
        enrol(lead, {Role::Lead});
    enrol("ben", {Role::Trainee});
    m_clock.set(options.start);
    m_firstEntry = logSize() + 1;
}

void TestWorkspace::enrol(const std::string &handle, std::set<Role> roles, const std::vector<std::string> &qualifications)
{
    must(PeopleService(*m_workspace).enrol(as("admin"), {handle, std::move(roles), {}, qualifications, passphrase}));
}

const Session &TestWorkspace::as(const std::string &handle)
{
    auto &session = m_sessions[handle];
    if (!session)
        session = must(m_workspace->signIn(handle, passphrase));
    return *session;
}

void TestWorkspace::setTo(std::string_view rfc3339Text) { m_clock.set(*parseRfc3339(rfc3339Text)); }

DueReport TestWorkspace::runClock(DueScope scope)
{
    DueReport report = must(ClockService(*m_workspace).run(scope));
    if (!report.failures.empty())
        throw std::runtime_error("the clock failed: " + report.failures.front().message.english());
    return report;
}

DueReport TestWorkspace::after(Milliseconds by)
{
    advance(by);
    return runClock();
}

CaseId TestWorkspace::flag(const Flagged &flagged)
{
    IncomingReport report;
    report.source = source;
    report.externalId = "report-" + std::to_string(++m_reports);
    report.reportedAt = now();
    report.reporterKind = flagged.kind;
    report.reporterId = flagged.reporter;
    report.allegedClause = flagged.alleged;
    report.subjectId = flagged.post.empty() ? "post-" + std::to_string(++m_posts) : flagged.post;
    report.createdAt = flagged.postedAt.value_or(now() - hours(1));
    report.language = flagged.language;
    report.text = flagged.text.empty() ? "Words of " + report.subjectId + "." : flagged.text;
    if (flagged.videoSeconds)
        report.media.push_back({"video", "media/one.webm", {}, *flagged.videoSeconds * 1000, "What the video shows."});
    report.account.id = flagged.handleOnly ? std::string() : flagged.account;
    report.account.handle = flagged.handle.empty() ? "@" + flagged.account : flagged.handle;
    report.account.reach = flagged.reach;
    report.account.tags = flagged.tags;
    report.account.linked = flagged.linked;
    report.account.handleOnly = flagged.handleOnly;
    CaseId id;
    must(m_workspace->change({"import", {}, nullptr, {}, "import:acme"}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY(const Taken taken, takeReport(unit, report, {}));
        id = taken.reviewCase;
        return unit.finish();
    }));
    return id;
}

SanctionId TestWorkspace::importBan(const std::string &externalAccount, std::vector<std::string> restsOn)
{
    IncomingSanction ban;
    ban.source = source;
    ban.externalId = "external-ban-" + std::to_string(++m_reports);
    ban.account.id = externalAccount;
    ban.account.handle = "@" + externalAccount;
    ban.imposedAt = now();
    ban.restsOn = std::move(restsOn);
    ban.reason = "multiple violations";
    must(m_workspace->change({"import", {}, nullptr, {}, "import:acme"}, [&](Unit &unit) -> Result<Receipt> {
        CS_TRY([[maybe_unused]] const bool taken, takeSanction(unit, ban, {}));
        return unit.finish();
    }));
    return m_workspace->sanctions().externalOf(account(externalAccount)).back().id;
}

Finding TestWorkspace::violation(CaseId id, const std::string &clause)
{
    Finding finding;
    finding.verdict = Verdict::Violation;
    finding.clause = clause;
    finding.rationale = "The words quoted do what the clause forbids.";
    const Case one = reviewCase(id);
    if (one.subjectKind == SubjectKind::Post) {
        const auto post = m_workspace->accounts().post(PostId(one.subject));
        const auto record = m_workspace->log().open(post->vault);
        finding.quote = record ? stringOr(record->value("subject", Json::object()), "text") : std::string();
    }
    if (const Clause *cited = m_workspace->policyNow().find(clause))
        for (const auto &exception : cited->exceptions)
            finding.exceptions[exception] = "It is not " + exception + ".";
    return finding;
}

Result<Receipt> TestWorkspace::tryDecide(const std::string &who, CaseId id, const Finding &finding, const std::vector<ActionKind> &actions)
{
    ReviewService review(*m_workspace);
    if (auto claimed = review.claim(as(who), id); !claimed)
        return claimed;
    return review.decide(as(who), id, finding, actions);
}

DecisionId TestWorkspace::decide(const std::string &who, CaseId id, const Finding &finding, const std::vector<ActionKind> &actions)
{
    return *DecisionId::parse(must(tryDecide(who, id, finding, actions)).id("decision"));
}

DecisionId TestWorkspace::leaveUp(const std::string &who, CaseId id) { return decide(who, id, Finding{}, {}); }

DecisionId TestWorkspace::removed(const Flagged &flagged, const std::string &who, const std::string &clause, const std::string &reader)
{
    const CaseId id = flag(flagged);
    const DecisionId made = decide(who, id, violation(id, clause), {ActionKind::Remove});
    if (const ProposalId signoff = decision(made).proposal; signoff.valid()) {
        after(seconds(60));
        countersign(reader, signoff);
    }
    after(seconds(10));
    if (decision(made).state != DecisionState::Standing)
        throw std::runtime_error(made.str() + " was not released");
    return made;
}

std::vector<DecisionId> TestWorkspace::twoFinal(const Flagged &flagged)
{
    Flagged first = flagged;
    const DecisionId one = removed(first, "mira");
    advance(hours(2));
    Flagged second = flagged;
    second.post.clear();
    second.text.clear();
    second.postedAt = now() - minutes(30); // after the notice of the first
    const DecisionId two = removed(second, "tom");
    after(hours(73));
    return {one, two};
}

void TestWorkspace::leaveUpSome(int count)
{
    for (int i = 0; i < count; ++i) {
        Flagged innocent;
        innocent.account = "innocent-" + std::to_string(i);
        leaveUp("tom", flag(innocent));
    }
    after(seconds(5));
}

BanProposal TestWorkspace::ban(const std::string &externalAccount, std::vector<DecisionId> grounds) const
{
    BanProposal proposal;
    proposal.account = externalAccount;
    proposal.grounds = std::move(grounds);
    proposal.rationale = "Twice within days, after a notice.";
    return proposal;
}

ProposalId TestWorkspace::propose(const std::string &who, const BanProposal &proposal)
{
    const Receipt receipt = must(ProposalService(*m_workspace).submit(as(who), proposal));
    after(seconds(60));
    return *ProposalId::parse(receipt.id("proposal"));
}

Receipt TestWorkspace::readAndReveal(const std::string &who, ProposalId id, bool agree)
{
    SignoffService signoff(*m_workspace);
    must(signoff.begin(as(who), id));
    for (const ReadingItem &item : m_workspace->proposals().items(id, as(who).id())) {
        const Decision judged = decision(item.decision);
        const bool violates = (judged.verdict == Verdict::Violation) == (agree || item.decoy);
        must(signoff.read(as(who), id, item.item, violates ? Verdict::Violation : Verdict::NoViolation,
                          violates ? (judged.clause.empty() ? "HB-1" : judged.clause) : std::string()));
    }
    return must(signoff.reveal(as(who), id));
}

Result<Receipt> TestWorkspace::tryCountersign(const std::string &who, ProposalId id)
{
    return SignoffService(*m_workspace).countersign(as(who), id, hex(proposal(id).boundHash));
}

void TestWorkspace::countersign(const std::string &who, ProposalId id)
{
    readAndReveal(who, id);
    must(tryCountersign(who, id));
}

void TestWorkspace::appealsComplete(const std::string &who)
{
    must(AppealService(*m_workspace).statedComplete(as(who), source, now()));
}

SanctionId TestWorkspace::banned(const std::string &externalAccount, std::vector<DecisionId> grounds)
{
    const ProposalId id = propose("emre", ban(externalAccount, std::move(grounds)));
    countersign("ines", id);
    advance(minutes(15));
    appealsComplete();
    const DueReport report = runClock();
    if (report.released.size() != 1)
        throw std::runtime_error(id.str() + " was not released");
    return *SanctionId::parse(report.released.front());
}

AppealId TestWorkspace::appeal(DecisionId decisionId, AppellantKind by, std::optional<Instant> filedAt)
{
    AppealFiling filing;
    filing.decision = decisionId;
    filing.by = by;
    filing.text = "Please look at it again.";
    filing.filedAt = filedAt;
    return *AppealId::parse(must(AppealService(*m_workspace).file(as("ben"), filing)).id("appeal"));
}

Receipt TestWorkspace::answer(const std::string &who, AppealId id, AppealOutcome outcome)
{
    return must(AppealService(*m_workspace).decide(as(who), id, outcome, "We looked at it again.", "review:missed_context"));
}

Case TestWorkspace::reviewCase(CaseId id) { return m_workspace->cases().find(id, now()).value(); }
Decision TestWorkspace::decision(DecisionId id) { return m_workspace->decisions().find(id).value(); }
Proposal TestWorkspace::proposal(ProposalId id) { return m_workspace->proposals().find(id).value(); }
Sanction TestWorkspace::sanction(SanctionId id) { return m_workspace->sanctions().find(id).value(); }
Appeal TestWorkspace::appealNow(AppealId id) { return m_workspace->appeals().find(id, now()).value(); }
Strike TestWorkspace::strikeOf(DecisionId id) { return m_workspace->decisions().strikeOf(id).value(); }

AccountId TestWorkspace::account(const std::string &externalId)
{
    return must(accountByReference(*m_workspace, externalId)).id;
}

std::vector<PlatformOrder> TestWorkspace::orders(AccountId accountId)
{
    std::vector<PlatformOrder> out;
    for (PlatformOrder &order : m_workspace->outgoing().orders(false))
        if (order.account == accountId && order.targetKind != "notice")
            out.push_back(std::move(order));
    return out;
}

Json TestWorkspace::lastRefusal()
{
    auto row = m_workspace->db().prepare("SELECT use_case, target, code, rules FROM refusal ORDER BY seq DESC LIMIT 1");
    if (!row.step())
        return nullptr;
    return {{"use_case", row.string(0)}, {"target", row.string(1)}, {"code", row.string(2)}, {"rules", row.string(3)}};
}

std::int64_t TestWorkspace::logSize() { return must(m_workspace->log().head()).size; }

void TestWorkspace::checkLog()
{
    AuditService audit(*m_workspace);
    const VerifyReport verified = must(audit.verify());
    if (!verified.intact)
        throw std::runtime_error("the log does not verify: " + verified.what.english());
    const RebuildReport rebuilt = must(audit.rebuildCheck());
    const char *without = std::getenv("COUNTERSIGN_TEST_WITHOUT_TRIGGER");
    const bool onlyThat = without && rebuilt.differences == 1 && rebuilt.first[0].key == "name='" + std::string(without) + "'";
    if (!rebuilt.identical && !onlyThat)
        throw std::runtime_error("the projections are not those of the log");
}

} // namespace countersign::testing_support
