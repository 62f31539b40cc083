#include "viewmodels/replay_view_model.h"

#include "text/sentences.h"

#include "services/replay_service.h"

#include <QRegularExpression>

namespace countersign::ui {

ReplayViewModel::ReplayViewModel(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {}

bool ReplayViewModel::mayAuthor() const { return m_backend.who().has(Role::Trainer) || m_backend.who().has(Role::Lead); }

void ReplayViewModel::reset()
{
    m_lists.cancel();
    m_one.cancel();
    m_session = 0;
    m_place = 0;
    m_item = Json::object();
    m_revealed = Json::object();
}

void ReplayViewModel::load()
{
    m_backend.ask(
        m_lists, this,
        [](Desk &desk) -> Result<Json> {
            CS_TRY(const Session *const session, desk.signedIn());
            ReplayService replay(desk.workspace);
            CS_TRY(const auto sets, replay.sets(session));
            CS_TRY(const auto sessions, replay.sessions(*session));
            Json out = {{"sets", Json::array()}, {"sessions", Json::array()}};
            for (const ReplaySet &set : sets)
                out["sets"].push_back({{"set", std::to_string(set.id)}, {"name", set.name}, {"author", set.author}, {"items", set.items}, {"recipe", set.recipe}});
            for (const ReplaySessionInfo &info : sessions)
                out["sessions"].push_back({{"session", std::to_string(info.id)}, {"name", info.setName}, {"person", info.person}, {"items", info.items},
                                           {"answered", info.answered}, {"started_at", rfc3339(info.startedAt)}});
            return out;
        },
        [this](const Result<Json> &lists) {
            if (lists)
                Q_EMIT listsChanged((*lists)["sets"], (*lists)["sessions"]);
            else
                Q_EMIT refused(lists.error());
        });
}

void ReplayViewModel::createSet(const Recipe &wanted)
{
    ReplayRecipe recipe;
    recipe.clause = utf8(wanted.clause.trimmed());
    recipe.overturnedOnly = wanted.overturnedOnly;
    if (wanted.days > 0)
        recipe.since = std::chrono::hours(24 * wanted.days);
    recipe.count = wanted.count;
    recipe.seed = static_cast<std::uint64_t>(wanted.seed);
    for (const QString &word : wanted.decisions.split(QRegularExpression(QStringLiteral("[\\s,;]+")), Qt::SkipEmptyParts)) {
        const auto id = DecisionId::parse(utf8(word));
        if (!id) {
            Q_EMIT refused({ErrorCode::Usage, {CS_TEXT("\"%1\" is no id of a decision."), {utf8(word)}}, CS_TEXT("Write D-7, or leave the field empty to draw at random."), {}});
            return;
        }
        recipe.decisions.push_back(*id);
    }
    m_backend.ask(
        this,
        [recipe, name = utf8(wanted.name.trimmed())](Desk &desk) -> Result<Json> {
            CS_TRY(const Session *const session, desk.signedIn());
            return ReplayService(desk.workspace).createSet(*session, name, recipe);
        },
        [this](const Result<Json> &made) {
            if (!made) {
                Q_EMIT refused(made.error());
                return;
            }
            Q_EMIT said(tr("The set “%1” has %n case(s).", nullptr, static_cast<int>(intOr(*made, "items"))).arg(plain(stringOr(*made, "name"))));
            load();
        });
}

void ReplayViewModel::start(const QString &set)
{
    m_backend.ask(
        this,
        [id = set.toLongLong()](Desk &desk) -> Result<ReplaySessionInfo> {
            CS_TRY(const Session *const session, desk.signedIn());
            return ReplayService(desk.workspace).start(*session, id);
        },
        [this](const Result<ReplaySessionInfo> &begun) {
            if (!begun) {
                Q_EMIT refused(begun.error());
                return;
            }
            m_session = begun->id;
            goTo(1);
            load();
        });
}

void ReplayViewModel::resume(const QString &session)
{
    m_session = session.toLongLong();
    goTo(1);
}

void ReplayViewModel::goTo(int place)
{
    if (m_session == 0)
        return;
    m_backend.ask(
        m_one, this,
        [id = m_session, place](Desk &desk) -> Result<Json> {
            CS_TRY(const Session *const session, desk.signedIn());
            return ReplayService(desk.workspace).item(*session, id, place);
        },
        [this, place](Result<Json> item) {
            if (!item) {
                Q_EMIT refused(item.error());
                return;
            }
            m_place = place;
            m_item = *std::move(item);
            m_revealed = Json::object();
            Q_EMIT itemChanged();
            if (m_item.contains("answer"))
                reveal();
        });
}

void ReplayViewModel::answer(Verdict verdict, const QString &clause, const QString &rationale)
{
    if (m_session == 0 || !m_revealed.empty())
        return;
    m_backend.ask(
        this,
        [id = m_session, place = m_place, verdict, clause = utf8(clause), why = utf8(rationale)](Desk &desk) -> Result<Json> {
            CS_TRY(const Session *const session, desk.signedIn());
            return ReplayService(desk.workspace).answer(*session, id, place, verdict, clause, why);
        },
        [this](const Result<Json> &answered) {
            if (!answered)
                Q_EMIT refused(answered.error());
            else
                reveal();
        });
}

void ReplayViewModel::reveal()
{
    m_backend.ask(
        m_one, this,
        [id = m_session, place = m_place](Desk &desk) -> Result<Json> {
            CS_TRY(const Session *const session, desk.signedIn());
            return ReplayService(desk.workspace).reveal(*session, id, place);
        },
        [this](Result<Json> revealed) {
            if (!revealed) {
                Q_EMIT refused(revealed.error());
                return;
            }
            m_revealed = *std::move(revealed);
            Q_EMIT revealedChanged();
            loadScore();
        });
}

void ReplayViewModel::loadScore()
{
    m_backend.ask(
        this,
        [id = m_session](Desk &desk) -> Result<Json> {
            CS_TRY(const Session *const session, desk.signedIn());
            return ReplayService(desk.workspace).score(*session, id);
        },
        [this](const Result<Json> &score) {
            if (score)
                Q_EMIT scored(*score);
        });
}

} // namespace countersign::ui
