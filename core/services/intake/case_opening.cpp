#include "services/intake/case_opening.h"

#include "domain/grounds.h"
#include "domain/tags.h"
#include "search/fingerprint.h"
#include "services/accounts/account_links.h"
#include "services/intake/authors.h"
#include "services/intake/objections.h"
#include "services/people/conflict_reach.h"
#include "services/review/same_content.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace countersign {

namespace {

// standards.md: severity × expected reach × likelihood of violation; ageing comes from due_at in the queue's order.
std::int64_t priorityOf(Severity severity, std::optional<std::int64_t> reach, std::int64_t reports)
{
    static constexpr std::array<std::int64_t, 5> weight{0, 1, 3, 9, 27};
    const double audience = 1.0 + std::log10(1.0 + static_cast<double>(reach.value_or(1000)));
    const double likelihood = 1.0 - std::pow(0.7, static_cast<double>(reports));
    return static_cast<std::int64_t>(1000.0 * static_cast<double>(weight[static_cast<std::size_t>(severity)]) * audience * likelihood);
}

Milliseconds timeToDecide(Severity severity)
{
    using std::chrono::hours;
    switch (severity) {
    case Severity::Critical: return hours(1);
    case Severity::High: return hours(4);
    case Severity::Medium: return hours(24);
    case Severity::Low: return hours(72);
    }
    return hours(72);
}

std::string whyHere(Severity severity, std::optional<std::int64_t> reach, std::int64_t reports)
{
    return "severity " + std::string(name(severity)) + " · reach " + (reach ? grouped(*reach) : std::string("unknown")) + " · "
           + std::to_string(reports) + (reports == 1 ? " report" : " reports");
}

Json optionalMs(const std::optional<Instant> &at) { return at ? Json(toMs(*at)) : Json(); }
template <typename T>
Json optionalNumber(const std::optional<T> &n) { return n ? Json(*n) : Json(); }

Json accountPayload(const IncomingAccount &account)
{
    return {{"id", account.id}, {"handle", account.handle}, {"display_name", account.displayName}};
}

Json mediaPayload(const std::vector<IncomingMedia> &media)
{
    Json list = Json::array();
    for (const auto &one : media) {
        Json item = {{"type", one.type}, {"uri", one.uri}, {"sha256", one.sha256}, {"alt", one.alt}};
        if (one.durationMs)
            item["duration_ms"] = *one.durationMs;
        list.push_back(std::move(item));
    }
    return list;
}

Json recordPayload(const IncomingReport &r)
{
    Json findings = Json::array();
    for (const auto &f : r.findings)
        findings.push_back({{"reader", f.reader}, {"verdict", std::string(name(f.verdict))}, {"label", f.label}});
    return {{"report",
             {{"external_id", r.externalId}, {"reporter", r.reporterId}, {"comment", r.comment}, {"labels", r.labels},
              {"findings", findings}, {"extra", r.extra}}},
            {"subject",
             {{"id", r.subjectId}, {"text", r.text}, {"media", mediaPayload(r.media)}, {"in_reply_to", r.inReplyTo}, {"url", r.url}}},
            {"account", accountPayload(r.account)}};
}

class Intake {
public:
    Intake(Unit &unit, PersonId importer) : m_unit(unit), m_importer(importer) {}

    Result<Taken> take(const IncomingReport &report);
    Result<bool> takeHistory(const IncomingSanction &sanction);

private:
    AccountId account(const std::string &source, const IncomingAccount &incoming, std::int64_t vault, std::optional<AccountId> own = {});
    PostId post(const IncomingReport &report, AccountId account, const Sealed &sealed);
    CaseId reviewCase(const IncomingReport &report, SubjectKind kind, std::int64_t subject, AccountId account, Taken &taken);
    void parts(const IncomingReport &report, CaseId id);
    CaseId joinAppealed(CaseId id);
    std::optional<Appeal> joins(const IncomingReport &report, AccountId account, std::int64_t post) const;

    void remember(const std::string &source, const char *kind, const std::string &external, std::int64_t id)
    {
        m_unit.db().run("INSERT INTO intake_key VALUES (?1, ?2, ?3, ?4)", source, std::string_view(kind), external, id);
    }

    Unit &m_unit;
    PersonId m_importer;
    Changes m_changes;
};

// `own`: the account of a post that is known, which counts whatever the record calls its author.
AccountId Intake::account(const std::string &source, const IncomingAccount &incoming, std::int64_t vault, std::optional<AccountId> own)
{
    auto accounts = m_unit.workspace.accounts();
    const std::string key = accountKeyOf(incoming);
    const auto named = accounts.internalId(source, "account", key);
    const auto known = own ? std::optional(own->value) : named;
    const auto tags = foldedTags(incoming.tags);
    if (!known) {
        const AccountId id(m_unit.nextId("account"));
        m_changes.insert("account", {{"id", id.value}, {"source", source}, {"reach", optionalNumber(incoming.reach)},
                                     {"highest_reach", optionalNumber(incoming.reach)}, {"tags", joined(tags)},
                                     {"created_at", optionalMs(incoming.createdAt)},
                                     {"handle_only", knownByItsId(incoming) ? 0 : 1}, {"vault", vault},
                                     {"first_seen", toMs(m_unit.now)}});
        remember(source, "account", key, id.value);
        if (!incoming.handle.empty())
            m_unit.db().run("INSERT OR IGNORE INTO handle_key VALUES (?1, ?2)", incoming.handle, id);
        return id;
    }
    const AccountId id(*known);
    const auto before = accounts.find(id);
    Json columns = Json::object();
    if (incoming.reach && incoming.reach != before->reach)
        columns["reach"] = *incoming.reach;
    if (incoming.reach && (!before->highestReach || *incoming.reach > *before->highestReach))
        columns["highest_reach"] = *incoming.reach;
    auto merged = before->tags; // tags only grow here: taking one off is for two people (R12)
    merged.insert(merged.end(), tags.begin(), tags.end());
    std::sort(merged.begin(), merged.end());
    merged.erase(std::unique(merged.begin(), merged.end()), merged.end());
    if (merged != before->tags)
        columns["tags"] = joined(merged);
    if (!before->handleOnly && !knownByItsId(incoming) && named == known)
        columns["handle_only"] = 1; // taken before it was noticed that what it is called names nobody
    if (!incoming.handle.empty() && named == known)
        m_unit.db().run("INSERT OR IGNORE INTO handle_key VALUES (?1, ?2)", incoming.handle, id);
    if (!columns.empty())
        m_changes.update("account", id.value, std::move(columns));
    return id;
}

// Nothing is posted after it was reported or after we learnt of it: the earliest of what is said counts, since a later time
// would count for one violation more (R4, R24). Where no time is given it stays unknown, which counts for none.
std::optional<Instant> postedAtOf(const IncomingReport &report, Instant now)
{
    return report.createdAt ? std::optional(std::min({*report.createdAt, report.reportedAt, now})) : std::nullopt;
}

PostId Intake::post(const IncomingReport &report, AccountId account, const Sealed &sealed)
{
    auto accounts = m_unit.workspace.accounts();
    const auto known = accounts.internalId(report.source, "post", report.subjectId);
    if (!known) {
        const PostId id(m_unit.nextId("post"));
        m_changes.insert("post", {{"id", id.value}, {"account", account.value}, {"source", report.source},
                                  {"media", report.media.empty() ? std::string("text") : report.media.front().type},
                                  {"language", report.language}, {"posted_at", optionalMs(postedAtOf(report, m_unit.now))},
                                  {"views", optionalNumber(report.views)}, {"vault", sealed.vault},
                                  {"content_hash", hex(sealed.commitment)}, {"first_seen", toMs(m_unit.now)}});
        remember(report.source, "post", report.subjectId, id.value);
        m_unit.db().run("INSERT INTO post_fingerprint VALUES (?1, ?2, ?3)", id, exactFingerprint(report.text),
                        nearFingerprint(report.text));
        return id;
    }
    // Edited since it was first seen: the newest text is what will be judged, and who reads it now is told.
    const PostId id(*known);
    const auto before = accounts.post(id);
    const Instant posted = std::min(postedAtOf(report, m_unit.now).value_or(report.reportedAt), report.reportedAt);
    if (before->postedAt && posted < *before->postedAt)
        m_changes.update("post", id.value, {{"posted_at", toMs(posted)}});
    const auto payload = m_unit.log().open(before->vault);
    const std::string textBefore = payload ? stringOr(payload->value("subject", Json::object()), "text") : std::string();
    if (!report.text.empty() && textBefore != report.text) {
        m_changes.update("post", id.value, {{"vault", sealed.vault}, {"content_hash", hex(sealed.commitment)}});
        m_unit.db().run("UPDATE post_fingerprint SET exact = ?2, near = ?3 WHERE post = ?1", id, exactFingerprint(report.text),
                        nearFingerprint(report.text));
        if (const auto open = m_unit.workspace.cases().openCaseOf(SubjectKind::Post, id.value))
            m_changes.update("review_case", open->value,
                             {{"version", m_unit.workspace.cases().find(*open, m_unit.now)->version + 1}});
    }
    return id;
}

CaseId Intake::reviewCase(const IncomingReport &report, SubjectKind kind, std::int64_t subject, AccountId account, Taken &taken)
{
    const Clause *clause = m_unit.workspace.policyAt(postedAtOf(report, m_unit.now).value_or(m_unit.now)).find(report.allegedClause);
    const Severity severity = clause ? clause->severity : Severity::Medium;
    if (const auto open = m_unit.workspace.cases().openCaseOf(kind, subject)) {
        const auto before = m_unit.workspace.cases().find(*open, m_unit.now);
        const std::int64_t reports = before->reports + 1;
        const Severity worst = std::max(before->severity, severity);
        const std::int64_t priority = priorityOf(worst, report.account.reach, reports);
        // New reports alone do not bump the version (R14): a brigade cannot make anybody's reading stale.
        m_changes.update("review_case", open->value,
                         {{"reports", reports}, {"severity", static_cast<int>(worst)}, {"priority", priority},
                          {"why", whyHere(worst, report.account.reach, reports)}});
        m_unit.db().run("UPDATE work SET priority = ?2 WHERE review_case = ?1", *open, priority);
        return *open;
    }
    taken.openedCase = true;
    const std::int64_t priority = priorityOf(severity, report.account.reach, 1);
    const CaseId id(m_unit.nextId("review_case"));
    const std::string queue = clause ? clause->area : std::string("general");
    m_changes.insert("review_case",
                     {{"id", id.value}, {"subject_kind", std::string(name(kind))}, {"subject", subject}, {"account", account.value},
                      {"cycle", m_unit.workspace.cases().cycles(kind, subject) + 1}, {"state", "open"}, {"version", 1},
                      {"queue", queue}, {"severity", static_cast<int>(severity)}, {"priority", priority}, {"reports", 1},
                      {"opened_at", toMs(m_unit.now)}, {"why", whyHere(severity, report.account.reach, 1)}});
    m_unit.workspace.cases().addWork(id, queue, priority, m_unit.now + timeToDecide(severity));
    return id;
}

void Intake::parts(const IncomingReport &report, CaseId id)
{
    const auto add = [&](PersonId person, const char *role) {
        if (!m_unit.db().exists("SELECT 1 FROM case_part WHERE review_case = ?1 AND person = ?2 AND role = ?3", id, person,
                                std::string_view(role)))
            m_changes.insert("case_part", {{"review_case", id.value}, {"person", person.value}, {"role", role}});
    };
    if (m_importer.valid())
        add(m_importer, "imported");
    if (report.reporterKind == ReporterKind::Staff)
        if (const auto staff = staffNamed(m_unit.workspace, report.reporterId))
            add(staff->id, "reported");
    for (const PersonId owner : ownersOfAccount(m_unit.workspace, report.source, report.reporterId))
        add(owner, "reported"); // R13: who reports by an account of their own reports
}

// R20: while its author's appeal is open, the same content reported again is not judged beside it. What counts is the
// content as it was judged: an edited post is another one.
std::optional<Appeal> Intake::joins(const IncomingReport &report, AccountId account, std::int64_t post) const
{
    Workspace &workspace = m_unit.workspace;
    if (report.subjectKind != SubjectKind::Post || workspace.cases().openCaseOf(SubjectKind::Post, post))
        return std::nullopt;
    const Json reported = {{"text", report.text}, {"media", mediaPayload(report.media)}};
    for (Appeal &appeal : workspace.appeals().ofAccount(account, m_unit.now)) {
        const auto decision = workspace.decisions().find(appeal.decision);
        if (!appeal.open() || appeal.by != AppellantKind::Author || decision->subjectKind != SubjectKind::Post)
            continue;
        const bool samePost = decision->subject == post;
        if (samePost && report.text.empty() && report.media.empty())
            return appeal; // the report tells nothing else about it
        const auto evidence = workspace.log().open(decision->evidenceVault);
        if (evidence && sameContent(evidence->value("subject", Json::object()), reported))
            return appeal;
    }
    return std::nullopt;
}

// While its appeal is open, what else is said about a post joins it (R20): no second case about the same.
CaseId Intake::joinAppealed(CaseId id)
{
    const auto before = m_unit.workspace.cases().find(id, m_unit.now);
    m_changes.update("review_case", id.value, {{"reports", before->reports + 1}});
    return id;
}

Result<Taken> Intake::take(const IncomingReport &report)
{
    Taken taken;
    auto accounts = m_unit.workspace.accounts();
    const auto known = accounts.internalId(report.source, "report", report.externalId);
    // What came as a mere report and is said to be an appeal now is taken as that, once.
    const bool wasAppeal = known && (*known == 0 || accounts.internalId(report.source, "appeal", report.externalId));
    if (known && (!report.isAppeal || wasAppeal)) {
        taken.as = Taken::As::Duplicate;
        return taken;
    }
    const Objection objection = objectedTo(m_unit.workspace, report, m_unit.now);
    if (!objection.decisions.empty()) {
        taken.as = Taken::As::Appeal;
        CS_TRY(taken.reviewCase, takeObjection(m_unit, report, objection.decisions));
        remember(report.source, known ? "appeal" : "report", report.externalId, 0);
        return taken;
    }
    if (known) {
        taken.as = Taken::As::Duplicate; // there is nothing to appeal, or that appeal is open
        if (objection.joins.valid())
            remember(report.source, "appeal", report.externalId, 0);
        return taken;
    }
    CS_TRY(const auto own, authorOfKnownPost(m_unit.workspace, report));
    const Sealed sealed = m_unit.seal(recordPayload(report));
    const AccountId accountId = account(report.source, report.account, sealed.vault, own);
    const std::string key = accountKeyOf(report.account);
    const bool itself = !own || accounts.internalId(report.source, "account", key) == own->value;
    const bool linked = itself && noteLinks(m_unit, m_changes, {report.source, key, accountId, report.account.linked});
    const std::int64_t subject =
        report.subjectKind == SubjectKind::Post ? post(report, accountId, sealed).value : accountId.value;
    const auto joined = objection.joins.valid() ? std::nullopt : joins(report, accountId, subject);
    if (joined)
        taken.reviewCase = joinAppealed(m_unit.workspace.decisions().find(joined->decision)->reviewCase);
    else if (objection.joins.valid() && !m_unit.workspace.cases().openCaseOf(report.subjectKind, subject))
        taken.reviewCase = joinAppealed(objection.joins);
    else
        taken.reviewCase = reviewCase(report, report.subjectKind, subject, accountId, taken);
    parts(report, taken.reviewCase);
    const ReportId id(m_unit.nextId("report"));
    const Json importer = m_importer.valid() ? Json(m_importer.value) : Json();
    m_changes.insert("report", {{"id", id.value}, {"review_case", taken.reviewCase.value}, {"source", report.source},
                                {"reporter_kind", std::string(name(report.reporterKind))},
                                {"score", optionalNumber(report.scorePermille)}, {"alleged", report.allegedClause},
                                {"reported_at", toMs(report.reportedAt)}, {"received_at", toMs(m_unit.now)},
                                {"importer", importer}, {"vault", sealed.vault}});
    remember(report.source, "report", report.externalId, id.value);
    if (report.isAppeal)
        remember(report.source, "appeal", report.externalId, 0);
    Json entry = {{"report", id.value}, {"content", sealed.json()}};
    if (joined)
        entry["joins"] = joined->id.str();
    CS_TRY([[maybe_unused]] const auto seq, m_unit.append("report.received", std::move(entry), m_changes));
    if (linked)
        CS_CHECK(cutFreezes(m_unit, accountId));
    return taken;
}

Result<bool> Intake::takeHistory(const IncomingSanction &sanction)
{
    if (m_unit.workspace.accounts().internalId(sanction.source, "sanction", sanction.externalId))
        return false;
    const Sealed sealed = m_unit.seal({{"sanction", {{"external_id", sanction.externalId}, {"reason", sanction.reason}}},
                                       {"account", accountPayload(sanction.account)}});
    const AccountId accountId = account(sanction.source, sanction.account, sealed.vault);
    const bool linked = noteLinks(m_unit, m_changes, {sanction.source, accountKeyOf(sanction.account), accountId, sanction.account.linked});
    const SanctionId id(m_unit.nextId("sanction"));
    remember(sanction.source, "sanction", sanction.externalId, id.value);
    m_changes.insert("sanction", {{"id", id.value}, {"account", accountId.value}, {"subject_kind", "account"},
                                  {"subject", accountId.value}, {"action", std::string(name(sanction.action))},
                                  {"state", "in_force"}, {"version", 1}, {"external", 1}, {"policy_version", 0},
                                  {"from_at", toMs(sanction.imposedAt)}, {"until_at", optionalMs(sanction.endsAt)}});
    auto posts = sanction.restsOn;
    std::sort(posts.begin(), posts.end());
    posts.erase(std::unique(posts.begin(), posts.end()), posts.end());
    for (const auto &post : posts)
        m_changes.insert("external_ground", {{"sanction", id.value}, {"post", post}});
    CS_TRY([[maybe_unused]] const auto seq,
           m_unit.append("sanction.imported", {{"sanction", id.value}, {"content", sealed.json()}}, m_changes));
    if (linked)
        CS_CHECK(cutFreezes(m_unit, accountId));
    return true;
}

} // namespace

void openJoined(Unit &unit, NewRows &rows, Changes &changes, const Decision &decision, const Appeal &appeal)
{
    Workspace &workspace = unit.workspace;
    const auto judged = workspace.cases().find(decision.reviewCase, unit.now);
    std::map<std::int64_t, std::int64_t> posts; // and how many reports each has
    auto reports = unit.db().prepare("SELECT source, vault FROM report WHERE review_case = ?1 AND received_at >= ?2");
    reports.bind(decision.reviewCase, appeal.learntAt);
    while (reports.step()) {
        const auto record = workspace.log().open(reports.integer(1));
        const auto post = record ? workspace.accounts().internalId(reports.string(0), "post",
                                                                   stringOr(record->value("subject", Json::object()), "id"))
                                 : std::nullopt;
        if (post && *post != decision.subject && !workspace.cases().openCaseOf(SubjectKind::Post, *post)
            && workspace.decisions().ofSubject(SubjectKind::Post, *post).empty())
            ++posts[*post];
    }
    const auto account = workspace.accounts().find(decision.account);
    for (const auto &[post, count] : posts) {
        const CaseId id(rows.next("review_case"));
        const std::int64_t priority = priorityOf(judged->severity, account->reach, count);
        changes.insert("review_case",
                       {{"id", id.value}, {"subject_kind", "post"}, {"subject", post}, {"account", decision.account.value},
                        {"cycle", workspace.cases().cycles(SubjectKind::Post, post) + 1}, {"state", "open"}, {"version", 1},
                        {"queue", judged->queue}, {"severity", static_cast<int>(judged->severity)}, {"priority", priority},
                        {"reports", count}, {"opened_at", toMs(unit.now)},
                        {"why", "reported while " + appeal.id.str() + " was open"}});
        workspace.cases().addWork(id, judged->queue, priority, unit.now + timeToDecide(judged->severity));
    }
}

Result<Taken> takeReport(Unit &unit, const IncomingReport &report, PersonId importer)
{
    return Intake(unit, importer).take(report);
}

Result<bool> takeSanction(Unit &unit, const IncomingSanction &sanction, PersonId importer)
{
    return Intake(unit, importer).takeHistory(sanction);
}

} // namespace countersign
