#include "viewmodels/log_view_model.h"

#include "services/audit/audit_service.h"
#include "services/documents/documents.h"
#include "services/proposals/proposal_service.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace countersign::ui {

namespace log_reading {

constexpr int pageSize = 200;

// Tables of the entry's changes, and how their rows are called.
struct Mentioned {
    std::string_view table;
    std::string_view prefix;
};
constexpr std::array mentioned{Mentioned{"review_case", "C"}, Mentioned{"decision", "D"}, Mentioned{"proposal", "P"},
                               Mentioned{"sanction", "S"},    Mentioned{"strike", "K"},   Mentioned{"appeal", "A"},
                               Mentioned{"escalation", "E"},  Mentioned{"account", "X"},  Mentioned{"person", "U"},
                               Mentioned{"notice", "N"},      Mentioned{"platform_order", "O"}};

template <typename Thing>
bool is(LogFilter &filter, const std::string &text, const char *kind)
{
    const auto id = Thing::parse(text);
    if (id) {
        filter.about = kind;
        filter.aboutId = id->value;
    }
    return id.has_value();
}

Result<> about(LogFilter &filter, Workspace &workspace, const std::string &text)
{
    if (text.empty() || is<CaseId>(filter, text, "case") || is<DecisionId>(filter, text, "decision") || is<ProposalId>(filter, text, "proposal")
        || is<SanctionId>(filter, text, "sanction") || is<StrikeId>(filter, text, "strike") || is<AppealId>(filter, text, "appeal")
        || is<EscalationId>(filter, text, "escalation") || is<AccountId>(filter, text, "account") || is<PersonId>(filter, text, "person"))
        return {};
    if (const auto account = accountByReference(workspace, text)) {
        filter.about = "account";
        filter.aboutId = account->id.value;
        return {};
    }
    return fail(ErrorCode::Usage, {CS_TEXT("\"%1\" is nothing to follow."), {text}},
                CS_TEXT("Name a case (C-12), decision (D-7), account (X-3 or its name), proposal (P-2), appeal (A-4) or sanction (S-1)."));
}

QString rowName(const Json &change)
{
    const std::string table = stringOr(change, "t");
    const Json key = change.value("k", Json::object());
    std::int64_t id = intOr(key, "id");
    if (id == 0 && change.contains("new"))
        id = intOr(change["new"], "id");
    for (const Mentioned &one : mentioned)
        if (one.table == table && id > 0)
            return plain(one.prefix) + QLatin1Char('-') + QString::number(id);
    return {};
}

QString scalar(const Json &value)
{
    if (value.is_string())
        return plain(value.get<std::string>());
    return value.is_null() ? QStringLiteral("–") : plain(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

// "case = 7" is C-7.
QString valueOf(const std::string &key, const Json &value)
{
    if (value.is_number_integer())
        for (const Mentioned &one : mentioned)
            if (key == (one.table == "review_case" ? "case" : one.table == "platform_order" ? "order" : one.table) || key == one.table)
                return plain(one.prefix) + QLatin1Char('-') + scalar(value);
    return scalar(value);
}

QString listed(const Json &object)
{
    QStringList parts;
    for (const auto &[key, value] : object.items())
        parts << plain(key) + QStringLiteral(" = ") + valueOf(key, value);
    return parts.join(QStringLiteral(", "));
}

// Times in the projections are milliseconds; in words they are moments.
QString changeWords(const Json &change)
{
    Json values = change.contains("new") ? change["new"] : change.value("c", Json::object());
    if (!values.is_object())
        return scalar(change);
    for (const Json &emptied : change.value("x", Json::array()))
        if (emptied.is_string())
            values[emptied.get<std::string>()] = nullptr;
    for (auto &[key, value] : values.items())
        if (value.is_number_integer() && (key.ends_with("_at") || key.ends_with("_until") || key.ends_with("_since")))
            value = rfc3339(fromMs(value.get<std::int64_t>()));
    return listed(values);
}

// The things that an entry changes, by name; notices and orders are followed by what they are about.
Json thingsIn(const Json &data)
{
    Json out = Json::array();
    for (const Json &change : data.value("changes", Json::array())) {
        const QString row = rowName(change);
        const Json name = utf8(row);
        if (!row.isEmpty() && !row.startsWith(QLatin1String("N-")) && !row.startsWith(QLatin1String("O-"))
            && std::find(out.begin(), out.end(), name) == out.end())
            out.push_back(name);
    }
    return out;
}

} // namespace log_reading

LogViewModel::LogViewModel(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {}

bool LogViewModel::selfOnly() const
{
    const Who &who = m_backend.who();
    return std::none_of(who.roles.begin(), who.roles.end(), [](Role role) {
        return role == Role::Lead || role == Role::Auditor || role == Role::Administrator || role == Role::Trainer;
    });
}

void LogViewModel::ask(const LogQuestion &question)
{
    m_question = question;
    if (selfOnly())
        m_question.by = m_backend.who().handle;
    load({}, log_reading::pageSize, false);
}

void LogViewModel::refresh()
{
    const int shown = static_cast<int>(m_items.size());
    load({}, std::clamp(shown, log_reading::pageSize, 1000), false);
}

void LogViewModel::more()
{
    if (m_next && !m_loading)
        load(m_next, log_reading::pageSize, true);
}

void LogViewModel::reset()
{
    m_latest.cancel();
    m_latestEntry.cancel();
    m_entry = nullptr;
    m_loading = false;
    m_question = {};
    m_items = Json::array();
    m_next.reset();
    Q_EMIT changed();
}

Result<LogViewModel::Page> LogViewModel::read(Desk &desk, const LogQuestion &question, std::optional<std::int64_t> after, int limit)
{
    Workspace &workspace = desk.workspace;
    LogFilter filter;
    filter.area = utf8(question.area);
    filter.after = after;
    filter.limit = limit;
    CS_CHECK(log_reading::about(filter, workspace, utf8(question.about.trimmed())));
    if (const std::string by = utf8(question.by.trimmed()); !by.empty()) {
        const auto person = workspace.people().find(by);
        if (!person)
            return fail(ErrorCode::NotFound, {CS_TEXT("There is nobody called %1."), {by}}, CS_TEXT("Give the handle of somebody of the team."));
        filter.by = person->id;
    }
    const Blindness blind(workspace, desk.viewer());
    CS_TRY(const LogPage page, AuditService(workspace).list(filter, [&](const Entry &entry) { return blind.veil(entry); }));
    Page out;
    out.next = page.next;
    for (const LogLine &line : page.items) {
        Json item = {{"seq", line.seq}, {"hidden", line.hidden}};
        if (line.at) {
            item["at"] = rfc3339(*line.at);
            item["type"] = line.type;
        }
        if (!line.hidden) {
            const auto person = PersonId::parse(line.actor);
            item["actor"] = person ? workspace.people().handle(*person) : line.actor;
            item["mentions"] = log_reading::thingsIn(line.data);
        }
        out.items.push_back(std::move(item));
    }
    return out;
}

void LogViewModel::load(std::optional<std::int64_t> after, int limit, bool append)
{
    m_loading = true;
    m_backend.ask(
        m_latest, this,
        [question = m_question, after, limit](Desk &desk) -> Result<Page> {
            return desk.workspace.read<Page>([&] { return read(desk, question, after, limit); });
        },
        [this, append](Result<Page> page) {
            m_loading = false;
            if (!page) {
                Q_EMIT refused(page.error());
                return;
            }
            if (append)
                m_items.insert(m_items.end(), page->items.begin(), page->items.end());
            else
                m_items = std::move(page->items);
            m_next = page->next;
            Q_EMIT changed();
        });
}

QString LogViewModel::whyHidden()
{
    return tr("Hidden from you for now: you may still have to judge blind what it concerns. It is shown once you have read or heard that.");
}

Json LogViewModel::fieldsOf(const Json &entry)
{
    Json fields = Json::array();
    const auto add = [&](const QString &field, const QString &value) {
        fields.push_back({{"n", fields.size()}, {"field", utf8(field)}, {"value", utf8(value)}});
    };
    add(tr("Entry"), number(intOr(entry, "seq")));
    if (entry.contains("at")) {
        add(tr("When"), dateTime(stringOr(entry, "at")));
        add(tr("What"), tr("%1 (%2)").arg(entryTypeWord(stringOr(entry, "type")), plain(stringOr(entry, "type"))));
    }
    if (entry.value("hidden", false)) {
        add(tr("Hidden"), whyHidden());
        return fields;
    }
    add(tr("Who"), tr("%1 (%2)").arg(plain(stringOr(entry, "actor")), wordFor(stringOr(entry, "actor_type"))));
    const Json data = entry.value("data", Json::object());
    if (data.contains("sig")) {
        add(tr("Signed with key"), plain(stringOr(data, "key")));
        add(tr("Signature"), plain(stringOr(data, "sig")));
    } else {
        add(tr("Signature"), tr("None: no person acted."));
    }
    for (const auto &[key, value] : data.items())
        if (key != "sig" && key != "key" && key != "changes")
            add(plain(key), value.is_object() ? log_reading::listed(value) : log_reading::valueOf(key, value));
    for (const Json &change : data.value("changes", Json::array())) {
        const QString row = log_reading::rowName(change);
        add(row.isEmpty() ? tr("Changes %1").arg(plain(stringOr(change, "t"))) : tr("Changes %1").arg(row), log_reading::changeWords(change));
    }
    return fields;
}

QStringList LogViewModel::mentionsOf(const Json &line)
{
    QStringList out;
    for (const Json &one : line.value("mentions", Json::array()))
        out << plain(one.get<std::string>());
    return out;
}

void LogViewModel::open(qint64 seq)
{
    m_entry = nullptr;
    m_latestEntry.cancel();
    if (seq <= 0)
        return;
    m_backend.ask(
        m_latestEntry, this, [seq](Desk &desk) { return Documents(desk.workspace, desk.viewer()).logEntry(seq); },
        [this](Result<Json> entry) {
            if (!entry) {
                Q_EMIT refused(entry.error());
                return;
            }
            m_entry = *std::move(entry);
            Q_EMIT opened();
        });
}

} // namespace countersign::ui
