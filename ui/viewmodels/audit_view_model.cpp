#include "viewmodels/audit_view_model.h"

#include "text/formats.h"
#include "text/sentences.h"

#include "services/audit_service.h"
#include "services/blindness.h"
#include "services/documents.h"
#include "services/escalation_service.h"

#include <array>
#include <charconv>

namespace countersign::ui {

namespace {

// "D-7" → ("decision", 7), as log entries mention it.
std::optional<std::pair<std::string, std::int64_t>> mentionOf(const std::string &id)
{
    constexpr std::array<std::pair<char, const char *>, 10> kinds{{{'C', "case"}, {'D', "decision"}, {'P', "proposal"}, {'S', "sanction"},
                                                                   {'K', "strike"}, {'A', "appeal"}, {'E', "escalation"}, {'X', "account"},
                                                                   {'U', "person"}, {'N', "notice"}}};
    if (id.size() < 3 || id[1] != '-')
        return std::nullopt;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(id.data() + 2, id.data() + id.size(), number);
    if (error != std::errc{} || end != id.data() + id.size())
        return std::nullopt;
    for (const auto &[letter, kind] : kinds)
        if (id[0] == letter)
            return std::pair{std::string(kind), number};
    return std::nullopt;
}

Json lineJson(Workspace &workspace, const LogLine &line)
{
    const auto person = PersonId::parse(line.actor);
    Json out = {{"seq", line.seq}, {"at", rfc3339(line.at)}, {"type", line.type}, {"hidden", line.hidden}};
    if (!line.hidden) {
        out["actor"] = person ? workspace.people().handle(*person) : line.actor;
        out["actor_type"] = std::string(name(line.actorType));
        out["data"] = line.data;
    }
    return out;
}

struct ListRequest {
    std::string area;
    std::string about;
    std::optional<std::int64_t> after;
};

Result<Json> listFor(Desk &desk, const ListRequest &request)
{
    LogFilter filter;
    filter.area = request.area;
    filter.after = request.after;
    filter.limit = 200;
    if (!request.about.empty()) {
        std::int64_t seq = 0;
        const auto [end, error] = std::from_chars(request.about.data(), request.about.data() + request.about.size(), seq);
        if (const auto mention = mentionOf(request.about)) {
            filter.about = mention->first;
            filter.aboutId = mention->second;
        } else if (error == std::errc{} && end == request.about.data() + request.about.size() && seq > 0) {
            filter.from = filter.to = seq;
        } else if (const auto who = desk.workspace.people().find(request.about)) {
            filter.by = who->id;
        } else {
            return fail(ErrorCode::Usage, {CS_TEXT("\"%1\" is no id, entry number or person."), {request.about}},
                        CS_TEXT("Write C-12, D-7, a number, or a handle."));
        }
    }
    const Blindness blind(desk.workspace, desk.viewer());
    CS_TRY(const LogPage page, AuditService(desk.workspace).list(filter, [&](const Entry &entry) { return blind.hides(entry); }));
    Json items = Json::array();
    for (const LogLine &line : page.items)
        items.push_back(lineJson(desk.workspace, line));
    return Json{{"items", items}, {"next", page.next ? Json(*page.next) : Json()}};
}

} // namespace

AuditViewModel::AuditViewModel(Backend &backend, QObject *parent)
    : QObject(parent), m_backend(backend), m_stop(std::make_shared<std::atomic<bool>>(false))
{
}

AuditViewModel::~AuditViewModel() { *m_stop = true; }

void AuditViewModel::setFilter(const QString &area, const QString &about)
{
    m_area = area;
    m_about = about.trimmed();
    load();
}

void AuditViewModel::reset()
{
    stopVerifying();
    m_list.cancel();
    m_orders.cancel();
    m_area.clear();
    m_about.clear();
    m_next.reset();
}

void AuditViewModel::load() { ask({}); }

void AuditViewModel::loadMore()
{
    if (m_next)
        ask(std::exchange(m_next, std::nullopt));
}

void AuditViewModel::ask(std::optional<std::int64_t> after)
{
    m_backend.ask(
        m_list, this, [request = ListRequest{utf8(m_area), utf8(m_about), after}](Desk &desk) { return listFor(desk, request); },
        [this, first = !after](const Result<Json> &page) {
            if (!page) {
                Q_EMIT refused(page.error());
                return;
            }
            const Json next = page->value("next", Json());
            m_next = next.is_number_integer() ? std::optional(next.get<std::int64_t>()) : std::nullopt;
            if (first)
                Q_EMIT loaded((*page)["items"], hasMore());
            else
                Q_EMIT extended((*page)["items"]);
        });
}

void AuditViewModel::stopVerifying() { *m_stop = true; }

void AuditViewModel::verify()
{
    if (m_verifying)
        return;
    m_verifying = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    Q_EMIT progress(0);
    m_backend.ask(
        this,
        [backend = &m_backend, self = QPointer<QObject>(this), model = this, stop = m_stop](Desk &desk) {
            VerifyOptions options;
            int told = 0;
            options.progress = [&](std::int64_t done, std::int64_t total) {
                const int permille = total > 0 ? static_cast<int>(done * 1000 / total) : 0;
                if (permille != told)
                    backend->tell(self, [model, permille] { Q_EMIT model->progress(permille); });
                told = permille;
                return !stop->load();
            };
            return AuditService(desk.workspace).verify(options);
        },
        [this](const Result<VerifyReport> &report) {
            m_verifying = false;
            Q_EMIT progress(-1);
            if (!report) {
                Q_EMIT refused(report.error());
                return;
            }
            const QString at = clockTime(m_backend.clock().now());
            if (report->stopped)
                Q_EMIT said(tr("Verification stopped: %1").arg(say(report->what)));
            else if (report->intact)
                Q_EMIT verified(true, tr("verified %1").arg(at),
                                tr("Intact: %1 entries, %2 signatures, %3 stored contents and %4 checkpoints checked. Root %5.")
                                    .arg(number(report->size), number(report->signaturesChecked), number(report->vaultChecked),
                                         number(report->checkpointsChecked), plain(hex(report->root))));
            else
                Q_EMIT verified(false, tr("NOT INTACT %1").arg(at),
                                report->firstBad ? tr("Not intact at entry %1. %2").arg(number(*report->firstBad), say(report->what))
                                                 : tr("Not intact. %1").arg(say(report->what)));
        });
}

void AuditViewModel::checkRebuild()
{
    m_backend.ask(
        this, [](Desk &desk) { return AuditService(desk.workspace).rebuildCheck(); },
        [this](const Result<RebuildReport> &report) {
            if (!report)
                Q_EMIT refused(report.error());
            else if (report->identical)
                Q_EMIT said(tr("Rebuilt from %1 entries: all %2 rows are identical.").arg(number(report->entries), number(report->rows)));
            else
                Q_EMIT said(tr("Rebuilt from the log: %1 differences, the first in %2 (%3). Something wrote past the rules; keep a copy and tell an "
                               "administrator.")
                                .arg(number(report->differences), plain(report->first.front().table), plain(report->first.front().key)));
        });
}

void AuditViewModel::signCheckpoint()
{
    m_backend.change(
        this,
        [](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            return AuditService(desk.workspace).checkpoint(*session);
        },
        [this](const Result<Receipt> &receipt) {
            if (!receipt)
                Q_EMIT refused(receipt.error());
            else
                Q_EMIT said(tr("Checkpoint signed over %1 entries. Give copies of it away: only those show that a whole file was exchanged.")
                                .arg(number(intOr(receipt->made, "size"))));
        });
}

void AuditViewModel::exportBundle(const QString &folder)
{
    m_backend.ask(
        this, [folder = utf8(folder)](Desk &desk) { return AuditService(desk.workspace).bundle(folder); },
        [this](const Result<std::string> &path) {
            if (!path)
                Q_EMIT refused(path.error());
            else
                Q_EMIT said(tr("The bundle is in %1; its README.txt says how to check it without this program.").arg(plain(*path)));
        });
}

void AuditViewModel::loadOrders()
{
    m_backend.ask(
        m_orders, this,
        [](Desk &desk) -> Result<Json> {
            CS_TRY(const auto orders, OutboxService(desk.workspace).list(true));
            Json items = Json::array();
            for (const PlatformOrder &order : orders) {
                items.push_back(orderJson(desk.workspace, order));
                if (items.size() == 1000)
                    break;
            }
            return items;
        },
        [this](const Result<Json> &items) {
            if (items)
                Q_EMIT ordersLoaded(*items);
            else
                Q_EMIT refused(items.error());
        });
}

void AuditViewModel::settle(const QString &key, bool failed)
{
    m_backend.change(
        this,
        [key = utf8(key), failed](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            return OutboxService(desk.workspace).settle(session, key, failed);
        },
        [this, key, failed](const Result<Receipt> &receipt) {
            if (!receipt)
                Q_EMIT refused(receipt.error());
            else
                Q_EMIT said(failed ? tr("%1 is put back to the team: the platform did not do it.").arg(key) : tr("%1: the platform did it.").arg(key));
        });
}

} // namespace countersign::ui
