#include "viewmodels/queue_view_model.h"

#include "services/review/review_service.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"

#include <algorithm>

namespace countersign::ui {

namespace {

struct QueueAnswer {
    Json items = Json::array();
    std::string next;
    std::int64_t waiting = 0;
};

Json queueRowJson(Workspace &workspace, const QueueItem &item, PersonId me)
{
    const Case &one = item.reviewCase;
    Json out = {{"case", one.id.str()}, {"subject", item.subject}, {"subject_kind", std::string(name(one.subjectKind))},
                {"severity", std::string(name(one.severity))}, {"why", one.why}, {"reports", one.reports},
                {"opened_at", rfc3339(one.openedAt)}, {"state", std::string(name(one.state))}, {"queue", one.queue},
                {"handle", item.handle}, {"language", item.language}, {"media", item.media}, {"text", item.excerpt},
                {"appeal", item.appealOpen}, {"escalation", item.escalationOpen}};
    if (one.lease) {
        out["mine"] = one.lease->holder == me;
        out["holder"] = workspace.people().handle(one.lease->holder);
    }
    return out;
}

QString columnText(const Json &item)
{
    const QString text = excerpt(plain(stringOr(item, "text")), 120);
    return text.isEmpty() ? plain(stringOr(item, "subject")) : text;
}

} // namespace

QueueViewModel::QueueViewModel(Backend &backend, QObject *parent)
    : QObject(parent), m_backend(backend),
      m_rows({{tr("Case"), columnText, false, {}, {}}}, "case", [this](const Json &item) { return sentenceOf(item); })
{
}

void QueueViewModel::setQuery(const QString &query)
{
    if (query == m_query && m_loaded)
        return;
    m_query = query;
    read({Reading::Into::Fresh, pageSize, {}, Json::array()});
}

void QueueViewModel::refresh() { read({Reading::Into::Refreshed, std::max(pageSize, m_rows.count()), {}, Json::array()}); }

void QueueViewModel::more()
{
    if (m_loadingMore || m_next.empty())
        return;
    read({Reading::Into::Appended, pageSize, m_next, Json::array()});
}

void QueueViewModel::reset()
{
    m_latest.cancel();
    m_query.clear();
    m_next.clear();
    m_loaded = m_loadingMore = false;
    m_rows.clear();
}

void QueueViewModel::read(Reading reading)
{
    QueueFilter filter;
    filter.text = utf8(m_query);
    filter.after = reading.after;
    filter.limit = reading.wanted - static_cast<int>(reading.items.size());
    filter.mostRows = m_rowsAtOnce;
    m_loadingMore = reading.into == Reading::Into::Appended; // an answer to an earlier more() is stale now
    m_backend.ask(
        m_latest, this,
        [filter](Desk &desk) -> Result<QueueAnswer> {
            ReviewService service(desk.workspace);
            CS_TRY(const QueuePage page, service.queue(filter));
            QueueAnswer answer;
            const PersonId me = desk.session ? desk.session->id() : PersonId();
            for (const QueueItem &item : page.items)
                answer.items.push_back(queueRowJson(desk.workspace, item, me));
            answer.next = page.next;
            CS_TRY(answer.waiting, service.waiting());
            return answer;
        },
        [this, reading = std::move(reading)](const Result<QueueAnswer> &answer) mutable {
            m_loadingMore = false;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            reading.items.insert(reading.items.end(), answer->items.begin(), answer->items.end());
            const bool whole = static_cast<int>(reading.items.size()) >= reading.wanted || answer->next.empty();
            if (!whole) {
                if (reading.into == Reading::Into::Fresh && !answer->items.empty())
                    take(reading); // what is found already
                reading.after = answer->next;
                read(std::move(reading));
                return;
            }
            m_next = answer->next;
            take(reading);
            Q_EMIT countChanged(static_cast<int>(answer->waiting));
        });
}

void QueueViewModel::take(const Reading &reading)
{
    m_loaded = true;
    if (reading.into == Reading::Into::Appended) {
        Json fresh = Json::array(); // a case whose priority fell meanwhile may stand on two pages
        for (const Json &item : reading.items)
            if (m_rows.rowOf(plain(stringOr(item, "case"))) < 0)
                fresh.push_back(item);
        m_rows.append(fresh);
    } else {
        m_rows.setItems(reading.items);
    }
    Q_EMIT changed();
}

QString QueueViewModel::flagsOf(const Json &item) const
{
    QStringList flags;
    flags << tr("%n report(s)", nullptr, static_cast<int>(intOr(item, "reports")));
    if (const QString media = plain(stringOr(item, "media")); !media.isEmpty() && media != QLatin1String("text"))
        flags << wordFor(utf8(media));
    if (item.value("appeal", false))
        flags << tr("⚖ appeal open");
    if (item.value("escalation", false))
        flags << tr("⇧ escalated");
    if (item.value("mine", false))
        flags << tr("yours");
    else if (const std::string holder = stringOr(item, "holder"); !holder.empty())
        flags << tr("held by %1").arg(plain(holder));
    if (const std::string state = stringOr(item, "state"); state != "open" && state != "in_review")
        flags << wordFor(state);
    return flags.join(QStringLiteral(" · "));
}

QString QueueViewModel::ageOf(const Json &item) const
{
    const auto opened = instantOf(stringOr(item, "opened_at"));
    return opened ? age(*opened, m_backend.clock().now()) : QString();
}

QString QueueViewModel::sentenceOf(const Json &item) const
{
    QStringList parts{plain(stringOr(item, "case")), wordFor(stringOr(item, "severity")), wordFor(stringOr(item, "subject_kind")),
                      plain(stringOr(item, "handle")), flagsOf(item), tr("waiting %1").arg(ageOf(item)), columnText(item)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace countersign::ui
