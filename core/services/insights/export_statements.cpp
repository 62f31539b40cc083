// Statements of reasons in the form of the EU DSA Transparency Database (schema in force since 1 July 2025).
#include "services/insights/export_service.h"
#include "services/review/suggestion_rules.h"

#include "domain/policy_book_dsa.h"
#include "services/insights/export_rows.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace countersign {

namespace transparency {

std::string csvRow(const std::vector<std::string> &fields)
{
    std::string out;
    for (const std::string &field : fields) {
        if (&field != fields.data())
            out += ',';
        if (field.find_first_of(",\"\r\n") == std::string::npos) {
            out += field;
            continue;
        }
        out += '"';
        for (const char c : field)
            out += c == '"' ? std::string("\"\"") : std::string(1, c);
        out += '"';
    }
    return out + "\r\n";
}

std::string day(Instant at) { return rfc3339(at).substr(0, 10); }

std::string second(Instant at)
{
    const std::string text = rfc3339(at);
    return text.substr(0, 10) + " " + text.substr(11, 8);
}

} // namespace transparency

namespace {

constexpr std::size_t statementsPerBatch = 100;

constexpr std::array header{
    "uuid", "decision_visibility", "decision_visibility_other", "end_date_visibility_restriction", "decision_monetary",
    "decision_monetary_other", "end_date_monetary_restriction", "decision_provision", "end_date_service_restriction",
    "decision_account", "end_date_account_restriction", "account_type", "decision_ground", "decision_ground_reference_url",
    "illegal_content_legal_ground", "illegal_content_explanation", "incompatible_content_ground",
    "incompatible_content_explanation", "incompatible_content_illegal", "category", "category_addition",
    "category_specification", "category_specification_other", "content_type", "content_type_other", "content_language",
    "content_date", "content_id_ean", "territorial_scope", "application_date", "decision_facts", "source_type",
    "source_identity", "automated_detection", "automated_decision", "platform_name", "platform_uid", "created_at"};

// One statement, as the body of a request; fields of the database's own file (uuid, platform, created_at) beside it.
struct Statement17 {
    NoticeId notice;
    Json body = Json::object();
    std::string uuid;
    std::string platform;
    Instant createdAt{};
};

struct Restriction {
    std::set<ActionKind> actions;
    std::optional<Instant> until;
    std::vector<Decision> grounds; // the gravest first
};

const char *visibilityOf(ActionKind action)
{
    switch (action) {
    case ActionKind::Label: return "DECISION_VISIBILITY_CONTENT_LABELLED";
    case ActionKind::AgeRestrict: return "DECISION_VISIBILITY_CONTENT_AGE_RESTRICTED";
    case ActionKind::Limit: return "DECISION_VISIBILITY_CONTENT_DEMOTED";
    case ActionKind::Remove: return "DECISION_VISIBILITY_CONTENT_REMOVED";
    case ActionKind::None:
    case ActionKind::Warn:
    case ActionKind::Freeze:
    case ActionKind::Ban: return nullptr;
    }
    return nullptr;
}

bool ofAccount(ActionKind action) { return action == ActionKind::Ban || action == ActionKind::Freeze; }

bool restricts(const Restriction &r)
{
    return std::any_of(r.actions.begin(), r.actions.end(), [](ActionKind a) { return visibilityOf(a) || ofAccount(a); });
}

Restriction restrictionOf(Workspace &workspace, const NoticeRecord &notice)
{
    Restriction out;
    const auto add = [&](DecisionId id) {
        if (const auto d = workspace.decisions().find(id))
            out.grounds.push_back(*d);
    };
    if (notice.sanction.valid()) {
        const auto sanction = workspace.sanctions().find(notice.sanction);
        out.actions.insert(sanction->action);
        out.until = sanction->until;
        for (const SanctionGround &ground : sanction->grounds)
            add(ground.decision);
    } else if (notice.decision.valid()) {
        add(notice.decision);
        if (!out.grounds.empty())
            out.actions.insert(out.grounds.front().actions.begin(), out.grounds.front().actions.end());
    }
    std::stable_sort(out.grounds.begin(), out.grounds.end(), [](const Decision &a, const Decision &b) { return a.severity > b.severity; });
    return out;
}

// A name-based uuid: the database gives its own, ours only has to be the same every time.
std::string uuidOf(const std::string &puid)
{
    const std::string h = hex(sha256({"countersign/sor/v1\n", puid}));
    return h.substr(0, 8) + "-" + h.substr(8, 4) + "-8" + h.substr(13, 3) + "-a" + h.substr(17, 3) + "-" + h.substr(20, 12);
}

const Clause *clauseOf(Workspace &workspace, const Decision &d)
{
    const PolicyBook *book = workspace.policyVersion(d.policyVersion);
    return book ? book->find(d.clause) : nullptr;
}

void appendOnce(Json &list, const std::string &value)
{
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

// Ground, explanation and categories, one line a clause.
void putGrounds(Workspace &workspace, const Restriction &r, Json &body)
{
    bool illegal = false;
    std::string law;
    std::string ground;
    std::string explanation;
    Json added = Json::array();
    Json keywords = Json::array();
    std::set<std::string> seen;
    for (const Decision &d : r.grounds) {
        const Clause *clause = clauseOf(workspace, d);
        if (!clause || !seen.insert(clause->code).second)
            continue;
        if (!body.contains("category")) {
            body["category"] = clause->dsaCategory;
            illegal = clause->illegalContent;
        } else if (clause->dsaCategory != body["category"].get<std::string>()) {
            appendOnce(added, clause->dsaCategory);
        }
        if (!clause->dsaKeyword.empty())
            appendOnce(keywords, clause->dsaKeyword);
        if (clause->dsaKeyword == "KEYWORD_OTHER")
            body["category_specification_other"] = clause->title.en();
        if (clause->illegalContent)
            law += (law.empty() ? "" : "; ") + clause->legalGround;
        ground += (ground.empty() ? "" : "; ") + clause->code + " " + clause->title.en() + " (version " + std::to_string(d.policyVersion) + ")";
        explanation += (explanation.empty() ? "" : "\n") + clause->text.en();
    }
    body["decision_ground"] = illegal ? "DECISION_GROUND_ILLEGAL_CONTENT" : "DECISION_GROUND_INCOMPATIBLE_CONTENT";
    if (illegal) {
        body["illegal_content_legal_ground"] = law;
        body["illegal_content_explanation"] = explanation;
    } else {
        body["incompatible_content_ground"] = ground;
        body["incompatible_content_explanation"] = explanation;
    }
    if (!added.empty())
        body["category_addition"] = added;
    if (!keywords.empty())
        body["category_specification"] = keywords;
}

void putMedium(const std::string &media, Json &types, std::string &other)
{
    for (const auto &[word, type] : {std::pair("text", "CONTENT_TYPE_TEXT"), std::pair("image", "CONTENT_TYPE_IMAGE"),
                                     std::pair("video", "CONTENT_TYPE_VIDEO"), std::pair("audio", "CONTENT_TYPE_AUDIO")})
        if (media == word) {
            appendOnce(types, type);
            return;
        }
    appendOnce(types, "CONTENT_TYPE_OTHER");
    other = media == "link" ? "Link" : other.empty() ? "Other medium" : other;
}

void putContent(Workspace &workspace, const Restriction &r, Json &body)
{
    Json types = Json::array();
    std::string other;
    std::set<std::string> languages;
    Instant oldest = r.grounds.front().postedAt.value_or(r.grounds.front().decidedAt);
    for (const Decision &d : r.grounds) {
        oldest = std::min(oldest, d.postedAt.value_or(d.decidedAt));
        if (d.subjectKind == SubjectKind::Account) {
            appendOnce(types, "CONTENT_TYPE_OTHER");
            other = "Account profile";
        } else if (const auto post = workspace.accounts().post(PostId(d.subject))) {
            putMedium(post->media.empty() ? "text" : post->media, types, other);
            std::string language = post->language.substr(0, 2);
            std::transform(language.begin(), language.end(), language.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
            if (post->language.size() == 2)
                languages.insert(language);
        }
    }
    body["content_type"] = types;
    if (!other.empty())
        body["content_type_other"] = other;
    if (languages.size() == 1)
        body["content_language"] = *languages.begin();
    body["content_date"] = transparency::day(oldest);
}

std::string sourceOf(const std::string &detection)
{
    const auto kinds = split(detection);
    const auto has = [&](ReporterKind kind) { return std::find(kinds.begin(), kinds.end(), name(kind)) != kinds.end(); };
    if (has(ReporterKind::Government))
        return "SOURCE_TYPE_OTHER_NOTIFICATION";
    if (has(ReporterKind::TrustedFlagger))
        return "SOURCE_TRUSTED_FLAGGER";
    return has(ReporterKind::User) ? "SOURCE_ARTICLE_16" : "SOURCE_VOLUNTARY";
}

std::string sourceWords(const std::string &detection)
{
    std::string out;
    for (const std::string &kind : split(detection))
        out += (out.empty() ? "" : ", ") + (kind == "user" ? std::string("users") : kind == "trusted_flagger" ? std::string("a trusted flagger")
                                            : kind == "government" ? std::string("a public authority") : kind == "classifier" ? std::string("a classifier")
                                                                                                                              : std::string("staff"));
    return out.empty() ? "staff" : out;
}

// What happened, without a word of the content, of a report, or of anybody's name (R25).
std::string factsOf(const Restriction &r, bool automated)
{
    std::string out;
    for (const Decision &d : r.grounds) {
        if (d.ordered()) {
            out += "A post of " + transparency::day(d.postedAt.value_or(d.decidedAt)) + " was restricted on " + transparency::day(d.decidedAt)
                   + " by order of a public authority, in the countries named. It was not judged by the guidelines.";
            continue;
        }
        out += (out.empty() ? "" : "\n") + std::string(d.subjectKind == SubjectKind::Post ? "A post" : "An account") + " of "
               + transparency::day(d.postedAt.value_or(d.decidedAt)) + " was found on " + transparency::day(d.decidedAt) + " to violate clause " + d.clause
               + " of the guidelines, version " + std::to_string(d.policyVersion) + ".";
        if (d.mediaFrom)
            out += " It concerns seconds " + std::to_string(*d.mediaFrom) + " to " + std::to_string(d.mediaTo.value_or(*d.mediaFrom)) + " of the recording.";
        out += " It was brought up by " + sourceWords(d.detection) + ".";
    }
    return out + (automated ? "\nAn automation suggested it; a person came to the same conclusion without having seen that, and decided."
                            : "\nPeople decided; no decision was automated.");
}

Json bodyOf(Workspace &workspace, const NoticeRecord &notice, const Restriction &r, const std::string &puid)
{
    const auto sanction = notice.sanction.valid() ? workspace.sanctions().find(notice.sanction) : std::nullopt;
    const bool automated = (sanction && sanction->proposal.valid() && automationBehind(workspace, sanction->proposal))
                           || std::any_of(r.grounds.begin(), r.grounds.end(), [&](const Decision &d) { return automationBehind(workspace, d.id); });
    Json body = {{"puid", puid}, {"application_date", transparency::day(notice.releasedAt)},
                 {"automated_decision", automated ? "AUTOMATED_DECISION_PARTIALLY" : "AUTOMATED_DECISION_NOT_AUTOMATED"}};
    Json visibility = Json::array();
    for (const ActionKind action : r.actions) {
        if (const char *word = visibilityOf(action))
            visibility.push_back(word);
        if (ofAccount(action)) {
            body["decision_account"] = "DECISION_ACCOUNT_SUSPENDED"; // every ban can be reversed
            if (r.until)
                body["end_date_account_restriction"] = transparency::day(*r.until);
        }
    }
    if (!visibility.empty())
        body["decision_visibility"] = visibility;
    if (r.grounds.front().ordered())
        transparency::putAuthorityOrder(workspace, r.grounds.front(), body);
    else
        putGrounds(workspace, r, body);
    putContent(workspace, r, body);
    const std::string &detection = r.grounds.front().detection;
    body["decision_facts"] = factsOf(r, automated);
    body["source_type"] = sourceOf(detection);
    const auto kinds = split(detection);
    const bool machine = kinds.size() == 1 && kinds.front() == name(ReporterKind::Classifier);
    body["automated_detection"] = machine || automated ? "Yes" : "No";
    return body;
}

std::size_t characters(const std::string &text) // the schema counts characters, not bytes
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

tl::unexpected<Error> breaks(NoticeId notice, const char *field, Text why)
{
    return fail(ErrorCode::BadInput, {CS_TEXT("The statement for %1 breaks the schema at %2: %3"), {notice.str(), field, why.english()}},
                CS_TEXT("No file was made. Mend what it is taken from, or leave it out with --from and --to."));
}

Result<> checkDates(const Statement17 &s)
{
    const auto within = [&](const char *field, std::string_view first) {
        const std::string value = stringOr(s.body, field);
        return value >= first && value <= "2038-01-01";
    };
    if (!within("content_date", "2000-01-01"))
        return breaks(s.notice, "content_date", {CS_TEXT("%1 is not between 2000-01-01 and 2038-01-01."), {stringOr(s.body, "content_date")}});
    if (!within("application_date", "2020-01-01"))
        return breaks(s.notice, "application_date", {CS_TEXT("%1 is not between 2020-01-01 and 2038-01-01."), {stringOr(s.body, "application_date")}});
    const std::string end = stringOr(s.body, "end_date_account_restriction");
    if (!end.empty() && end < stringOr(s.body, "application_date"))
        return breaks(s.notice, "end_date_account_restriction", {CS_TEXT("%1 is before the restriction began."), {end}});
    return {};
}

Result<> checkCategories(const Statement17 &s)
{
    std::vector<std::string> categories{stringOr(s.body, "category")};
    for (const auto &more : s.body.value("category_addition", Json::array()))
        categories.push_back(more.get<std::string>());
    std::set<std::string_view> keywords;
    for (const std::string &one : categories) {
        const DsaCategory *known = dsaCategory(one);
        if (!known)
            return breaks(s.notice, "category", {CS_TEXT("the clause names no category of the database (\"%1\")."), {one}});
        keywords.insert(known->keywords.begin(), known->keywords.end());
    }
    for (const auto &keyword : s.body.value("category_specification", Json::array()))
        if (!keywords.contains(keyword.get<std::string>()))
            return breaks(s.notice, "category_specification", {CS_TEXT("%1 is no keyword of its categories."), {keyword.get<std::string>()}});
    return {};
}

Result<> checkStatement(const Statement17 &s)
{
    constexpr std::array<std::pair<const char *, std::size_t>, 8> longest{{{"illegal_content_legal_ground", 500},
                                                                          {"illegal_content_explanation", 2000},
                                                                          {"incompatible_content_ground", 500},
                                                                          {"incompatible_content_explanation", 2000},
                                                                          {"category_specification_other", 500},
                                                                          {"content_type_other", 500},
                                                                          {"decision_facts", 5000},
                                                                          {"puid", 500}}};
    for (const auto &[field, most] : longest)
        if (const std::string text = stringOr(s.body, field); s.body.contains(field) && (text.empty() || characters(text) > most))
            return breaks(s.notice, field, {CS_TEXT("%1 characters, where 1 to %2 are allowed."), {std::to_string(characters(text)), std::to_string(most)}});
    CS_CHECK(checkCategories(s));
    return checkDates(s);
}

Result<std::optional<Statement17>> statementOf(Workspace &workspace, const NoticeRecord &notice)
{
    const Restriction r = restrictionOf(workspace, notice);
    if (r.grounds.empty() || !restricts(r))
        return std::optional<Statement17>();
    // Origins are random names, so statements of two workspaces never share a number.
    const std::string puid = "cs-" + hex(sha256(workspace.origin())).substr(0, 16) + "-" + notice.id.str();
    Statement17 s;
    s.notice = notice.id;
    s.body = bodyOf(workspace, notice, r, puid);
    if (s.body.contains("territorial_scope") && s.body["territorial_scope"].empty())
        return std::optional<Statement17>(); // R26: it reaches no country in which the act applies
    s.uuid = uuidOf(puid);
    const auto account = workspace.accounts().find(notice.account);
    s.platform = account ? account->source : std::string();
    s.createdAt = notice.releasedAt;
    CS_CHECK(checkStatement(s));
    return std::optional(std::move(s));
}

std::string csvLine(const Statement17 &s)
{
    std::vector<std::string> fields;
    for (const std::string_view column : header) {
        const std::string key(column);
        if (key == "uuid")
            fields.push_back(s.uuid);
        else if (key == "platform_name" || key == "platform_uid")
            fields.push_back(s.platform);
        else if (key == "created_at")
            fields.push_back(transparency::second(s.createdAt));
        else if (!s.body.contains(key))
            fields.emplace_back();
        else
            fields.push_back(s.body[key].is_array() ? s.body[key].dump() : s.body[key].get<std::string>());
    }
    return transparency::csvRow(fields);
}

std::vector<ExportFile> batches(const std::vector<Statement17> &statements)
{
    std::vector<ExportFile> out;
    for (std::size_t first = 0; first < statements.size(); first += statementsPerBatch) {
        Json list = Json::array();
        for (std::size_t i = first; i < std::min(first + statementsPerBatch, statements.size()); ++i)
            list.push_back(statements[i].body);
        const std::string number = std::to_string(out.size() + 1);
        out.push_back({"sor-" + std::string(number.size() < 4 ? 4 - number.size() : 0, '0') + number + ".json",
                       Json{{"statements", std::move(list)}}.dump(1) + "\n"});
    }
    return out;
}

} // namespace

Result<Export> ExportService::statements(ExportFormat format, const ExportRange &range)
{
    return m_workspace.read<Export>([&]() -> Result<Export> {
        Export out;
        std::vector<Statement17> all;
        std::string csv = transparency::csvRow({header.begin(), header.end()});
        auto rows = m_workspace.db().prepare("SELECT id FROM notice WHERE kind = 'restriction' AND released_at >= ?1 AND released_at < ?2 ORDER BY id");
        rows.bind(range.from ? toMs(*range.from) : 0, range.to ? toMs(*range.to) : std::numeric_limits<std::int64_t>::max());
        while (rows.step()) {
            CS_TRY(auto one, statementOf(m_workspace, *m_workspace.outgoing().notice(rows.id<NoticeId>(0))));
            if (!one) {
                ++out.leftOut;
                continue;
            }
            ++out.records;
            if (format == ExportFormat::Csv)
                csv += csvLine(*one);
            else
                all.push_back(*std::move(one));
        }
        if (format == ExportFormat::Csv)
            out.files.push_back({"sor.csv", std::move(csv)});
        else
            out.files = batches(all);
        return out;
    });
}

} // namespace countersign
