// The queue as a page of rows, keyed by priority: no OFFSET, so page 10,000 costs what page 1 costs.
#include "services/review/review_service.h"

#include "services/documents/documents.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <sstream>

namespace countersign {

namespace {

struct Cursor {
    std::int64_t priority = 0;
    std::int64_t id = 0;
};

std::optional<Cursor> parseCursor(const std::string &text)
{
    Cursor cursor;
    const auto comma = text.find('.');
    if (comma == std::string::npos)
        return std::nullopt;
    const auto a = std::from_chars(text.data(), text.data() + comma, cursor.priority);
    const auto b = std::from_chars(text.data() + comma + 1, text.data() + text.size(), cursor.id);
    if (a.ec != std::errc{} || b.ec != std::errc{} || b.ptr != text.data() + text.size())
        return std::nullopt;
    return cursor;
}

// "language:de remove carrots" → conditions on columns, and words that have to occur.
struct Query {
    std::string language, queue;
    std::optional<Severity> severity;
    std::optional<CaseState> state;
    std::vector<std::string> words;
};

Result<Query> parseQuery(const std::string &text)
{
    Query query;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        const auto colon = word.find(':');
        const std::string key = colon == std::string::npos ? std::string() : word.substr(0, colon);
        const std::string value = colon == std::string::npos ? word : word.substr(colon + 1);
        if (key == "language" || key == "lang") {
            query.language = value;
        } else if (key == "queue") {
            query.queue = value;
        } else if (key == "severity") {
            query.severity = parse<Severity>(value);
            if (!query.severity)
                return fail(ErrorCode::Usage, {CS_TEXT("There is no severity \"%1\"."), {value}}, CS_TEXT("It is low, medium, high or critical."));
        } else if (key == "state") {
            query.state = parse<CaseState>(value);
            if (!query.state)
                return fail(ErrorCode::Usage, {CS_TEXT("There is no case state \"%1\"."), {value}},
                            CS_TEXT("It is open, in_review, awaiting_signoff, decided or moot."));
        } else {
            query.words.push_back(word);
        }
    }
    return query;
}

// A pattern for LIKE that finds `word` anywhere in a text, or in one written as JSON. Very long words are looked for by
// their beginning (SQLite bounds patterns); what is found is compared in full afterwards.
std::string likePattern(std::string word, bool asJson)
{
    constexpr std::size_t most = 1000;
    if (word.size() > most) {
        std::size_t end = most;
        while (end > 0 && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80)
            --end;
        word.resize(end);
    }
    if (asJson) {
        word = Json(word).dump(-1, ' ', false, Json::error_handler_t::replace);
        word = word.substr(1, word.size() - 2);
    }
    std::string out = "%";
    for (const char c : word) {
        if (c == '%' || c == '_' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "%";
}

// Whether a row fits, decided inside SQLite: most rows of a long queue do not, and opening each of them would take
// seconds. Parameters: ?5 the language, then two for each word (as JSON and as it is).
std::string fits(std::size_t words)
{
    std::string out = "CASE WHEN ?5 <> '' AND p.language IS NOT ?5 THEN 0";
    for (std::size_t i = 0; i < words; ++i) {
        const std::string json = "?" + std::to_string(6 + 2 * i) + " ESCAPE '\\'";
        const std::string plain = "?" + std::to_string(7 + 2 * i) + " ESCAPE '\\'";
        out += " WHEN CASE WHEN 'C-' || c.id LIKE " + plain + " THEN 0"
               " WHEN EXISTS (SELECT 1 FROM handle_key h WHERE h.account = c.account AND h.handle LIKE " + plain + ") THEN 0"
               " WHEN EXISTS (SELECT 1 FROM intake_key k WHERE k.kind = c.subject_kind AND k.id = c.subject AND k.external LIKE " + plain + ") THEN 0"
               " WHEN (SELECT v.payload LIKE " + json + " AND json_extract(v.payload, '$.subject.text') LIKE " + plain +
               " FROM vault v WHERE v.id = p.vault) THEN 0 ELSE 1 END THEN 0";
    }
    return out + " ELSE 1 END";
}

bool contains(const std::string &haystack, const std::string &needle)
{
    const auto same = [](char a, char b) {
        const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
        return lower(a) == lower(b);
    };
    return std::search(haystack.begin(), haystack.end(), needle.begin(), needle.end(), same) != haystack.end();
}

QueueItem itemOf(Workspace &workspace, Case one)
{
    QueueItem item;
    item.subject = subjectName(workspace, one.subjectKind, one.subject);
    if (const auto account = workspace.accounts().find(one.account))
        item.handle = accountHandle(workspace, *account);
    if (one.subjectKind == SubjectKind::Post) {
        const auto post = workspace.accounts().post(PostId(one.subject));
        item.language = post->language;
        item.media = post->media;
        if (const auto record = workspace.log().open(post->vault))
            item.excerpt = stringOr(record->value("subject", Json::object()), "text");
    }
    for (const Appeal &appeal : workspace.appeals().ofAccount(one.account, workspace.now()))
        item.appealOpen = item.appealOpen || appeal.open();
    for (const Escalation &escalation : workspace.escalations().all(one.account))
        item.escalationOpen = item.escalationOpen || escalation.state != EscalationState::Resolved;
    item.reviewCase = std::move(one);
    return item;
}

bool matches(const QueueItem &item, const Query &query)
{
    if (!query.language.empty() && item.language != query.language)
        return false;
    for (const auto &word : query.words)
        if (!contains(item.reviewCase.id.str(), word) && !contains(item.subject, word) && !contains(item.handle, word) && !contains(item.excerpt, word))
            return false;
    return true;
}

std::string shortened(const std::string &text)
{
    constexpr std::size_t most = 160;
    if (text.size() <= most)
        return text;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end; // never cut a character in two
    return text.substr(0, end) + "…";
}

} // namespace

Result<QueuePage> ReviewService::queue(const QueueFilter &filter)
{
    return m_workspace.read<QueuePage>([&]() -> Result<QueuePage> {
        CS_TRY(Query query, parseQuery(filter.text));
        if (!filter.queue.empty())
            query.queue = filter.queue;
        Cursor from{std::numeric_limits<std::int64_t>::max(), 0};
        if (!filter.after.empty()) {
            const auto cursor = parseCursor(filter.after);
            if (!cursor)
                return fail(ErrorCode::Usage, {CS_TEXT("\"%1\" is no cursor."), {filter.after}}, CS_TEXT("Use \"next\" of the page before."));
            from = *cursor;
        }
        std::string states = "'open'";
        if (query.state)
            states = "'" + std::string(name(*query.state == CaseState::InReview ? CaseState::Open : *query.state)) + "'";
        QueuePage page;
        // Words are looked for row by row; with mostRows a call ends before a rare word holds everything up, and the
        // cursor leads on from where it stopped.
        int looked = 0;
        Cursor last;
        const std::size_t words = std::min<std::size_t>(query.words.size(), 8);
        auto rows = m_workspace.db().prepare("SELECT c.id, c.priority, " + fits(words)
                                             + " FROM review_case c LEFT JOIN post p ON c.subject_kind = 'post' AND p.id = c.subject"
                                               " WHERE c.state IN (" + states + ") AND (?1 = '' OR c.queue = ?1) AND (?2 = 0 OR c.severity = ?2)"
                                               " AND (c.priority < ?3 OR (c.priority = ?3 AND c.id > ?4)) ORDER BY c.priority DESC, c.id");
        rows.bind(query.queue, query.severity ? static_cast<int>(*query.severity) : 0, from.priority, from.id, query.language);
        std::vector<std::string> patterns;
        for (std::size_t i = 0; i < words; ++i)
            for (const bool asJson : {true, false})
                patterns.push_back(likePattern(query.words[i], asJson));
        for (std::size_t i = 0; i < patterns.size(); ++i)
            rows.bindAt(static_cast<int>(6 + i), patterns[i]);
        while (rows.step()) {
            if (page.items.size() == static_cast<std::size_t>(filter.limit)) {
                page.next = std::to_string(last.priority) + "." + std::to_string(last.id);
                break;
            }
            if (filter.mostRows > 0 && looked == filter.mostRows) {
                page.next = std::to_string(last.priority) + "." + std::to_string(last.id);
                break;
            }
            ++looked;
            last = {rows.integer(1), rows.integer(0)};
            if (rows.integer(2) == 0)
                continue;
            auto one = m_workspace.cases().find(rows.id<CaseId>(0), m_workspace.now());
            if (query.state == CaseState::InReview && one->state != CaseState::InReview)
                continue;
            QueueItem item = itemOf(m_workspace, *std::move(one));
            if (!matches(item, query))
                continue;
            item.excerpt = shortened(item.excerpt);
            page.items.push_back(std::move(item));
        }
        return page;
    });
}

Result<std::int64_t> ReviewService::waiting(std::int64_t most)
{
    return m_workspace.read<std::int64_t>([&]() -> Result<std::int64_t> {
        return m_workspace.db().number("SELECT count(*) FROM (SELECT 1 FROM work LIMIT ?1)", most).value_or(0);
    });
}

Result<std::optional<CaseId>> ReviewService::heldCase(const Session &session)
{
    return m_workspace.read<std::optional<CaseId>>([&]() -> Result<std::optional<CaseId>> {
        const auto id = m_workspace.db().number("SELECT review_case FROM work WHERE holder = ?1 AND lease_until > ?2"
                                                " ORDER BY lease_until DESC, review_case LIMIT 1",
                                                session.id(), m_workspace.now());
        return id ? std::optional(CaseId(*id)) : std::nullopt;
    });
}

} // namespace countersign
