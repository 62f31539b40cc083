#include "viewmodels/authority_view_model.h"

#include "services/authority/authority_service.h"
#include "services/documents/documents.h"
#include "text/formats.h"
#include "text/sentences.h"

namespace countersign::ui {

AuthorityViewModel::AuthorityViewModel(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {}

void AuthorityViewModel::load()
{
    m_backend.ask(
        m_list, this, [](Desk &desk) -> Result<Json> { return Documents(desk.workspace, desk.viewer()).authorities(true); },
        [this](Result<Json> items) {
            if (!items) {
                Q_EMIT refused(items.error());
                return;
            }
            m_items = *std::move(items);
            Q_EMIT listChanged();
        });
    if (!m_selected.isEmpty())
        select(m_selected);
}

void AuthorityViewModel::select(const QString &id)
{
    if (m_selected != id) {
        m_selected = id;
        m_file = Json::object();
        Q_EMIT fileChanged();
    }
    const auto parsed = DecisionId::parse(utf8(id));
    if (!parsed) {
        m_one.cancel();
        return;
    }
    m_backend.ask(
        m_one, this,
        [parsed = *parsed](Desk &desk) -> Result<Json> { return Documents(desk.workspace, desk.viewer()).authorityFile(parsed); },
        [this](Result<Json> file) {
            if (!file) {
                Q_EMIT refused(file.error());
                return;
            }
            m_file = *std::move(file);
            Q_EMIT fileChanged();
        });
}

void AuthorityViewModel::reset()
{
    m_list.cancel();
    m_one.cancel();
    m_items = Json::array();
    m_file = Json::object();
    m_selected.clear();
    Q_EMIT listChanged();
    Q_EMIT fileChanged();
}

void AuthorityViewModel::countersign()
{
    const auto id = DecisionId::parse(utf8(m_selected));
    if (!id || m_file.empty())
        return;
    m_backend.change(
        this,
        [id = *id, hash = stringOr(m_file, "hash")](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            return AuthorityService(desk.workspace).countersign(*session, id, hash);
        },
        [this, name = m_selected](const Result<Receipt> &receipt) {
            if (!receipt)
                Q_EMIT refused(receipt.error());
            else
                Q_EMIT acted(tr("%1 is signed by two people: it stays in effect until it is reversed.").arg(name));
            load();
        });
}

void AuthorityViewModel::reject(const QString &reason)
{
    const auto id = DecisionId::parse(utf8(m_selected));
    if (!id)
        return;
    m_backend.change(
        this,
        [id = *id, reason = utf8(reason)](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            return AuthorityService(desk.workspace).reject(*session, id, reason);
        },
        [this, name = m_selected](const Result<Receipt> &receipt) {
            if (!receipt)
                Q_EMIT refused(receipt.error());
            else
                Q_EMIT acted(tr("%1 is rejected: what was done is undone, and the author is told.").arg(name));
            load();
        });
}

QString AuthorityViewModel::clockWords(const Json &order, Instant now)
{
    const auto due = instantOf(stringOr(order, "due_at"));
    if (!due)
        return QStringLiteral("–");
    return *due <= now ? tr("its time is over") : tr("%1 left").arg(span(*due - now));
}

} // namespace countersign::ui
