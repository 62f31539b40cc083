#include "viewmodels/replay_view_model.h"

#include "services/replay/replay_service.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/words.h"

#include <QLocale>
#include <QRegularExpression>

namespace countersign::ui {

namespace replay_reading {

struct Lists {
    Json sets = Json::array();
    Json sessions = Json::array();
};

Json sessionJson(const ReplaySessionInfo &one)
{
    return {{"session", std::to_string(one.id)}, {"set", one.setName}, {"person", one.person}, {"finished", one.finished},
            {"started_at", rfc3339(one.startedAt)}, {"items", one.items}, {"answered", one.answered}};
}

struct Place {
    std::int64_t session = 0;
    int place = 0; // 0: everything is answered
    int items = 0;
};

// The first item that has no answer yet.
Result<Place> openPlace(Workspace &workspace, const Session &session, std::int64_t id)
{
    ReplayService service(workspace);
    CS_TRY(const auto all, service.sessions(session));
    for (const ReplaySessionInfo &one : all) {
        if (one.id != id)
            continue;
        Place out{id, 0, one.items};
        for (int place = 1; place <= one.items && out.place == 0; ++place) {
            CS_TRY(const Json item, service.item(session, id, place));
            if (!item.contains("answer") && !item.contains("withheld"))
                out.place = place;
        }
        return out;
    }
    return fail(ErrorCode::NotFound, {CS_TEXT("There is no session %1."), {std::to_string(id)}}, CS_TEXT("Start one from a set."));
}

} // namespace replay_reading

ReplayViewModel::ReplayViewModel(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {}

bool ReplayViewModel::mayMakeSets() const { return m_backend.who().has(Role::Trainer) || m_backend.who().has(Role::Lead); }

bool ReplayViewModel::mayTake() const { return mayMakeSets() || m_backend.who().has(Role::Moderator) || m_backend.who().has(Role::Trainee); }

void ReplayViewModel::load()
{
    m_backend.ask(
        m_lists, this,
        [](Desk &desk) -> Result<replay_reading::Lists> {
            CS_TRY(const Session *const session, desk.signedIn());
            ReplayService service(desk.workspace);
            replay_reading::Lists out;
            CS_TRY(const auto sets, service.sets(session));
            for (const ReplaySet &one : sets)
                out.sets.push_back({{"set", std::to_string(one.id)}, {"name", one.name}, {"author", one.author}, {"recipe", one.recipe},
                                    {"items", one.items}, {"created_at", rfc3339(one.createdAt)}});
            CS_TRY(const auto sessions, service.sessions(*session));
            for (const ReplaySessionInfo &one : sessions)
                if (one.person == session->person().handle) // of others there is no list here: nobody is ranked
                    out.sessions.push_back(replay_reading::sessionJson(one));
            return out;
        },
        [this](Result<replay_reading::Lists> lists) {
            if (!lists) {
                Q_EMIT refused(lists.error());
                return;
            }
            m_sets = std::move(lists->sets);
            m_sessions = std::move(lists->sessions);
            Q_EMIT listsChanged();
        });
}

void ReplayViewModel::reset()
{
    m_lists.cancel();
    m_one.cancel();
    m_sets = m_sessions = Json::array();
    m_item = m_reveal = m_score = Json::object();
    m_session = 0;
    Q_EMIT listsChanged();
}

void ReplayViewModel::makeSet(const SetDraft &draft)
{
    ReplayRecipe recipe;
    recipe.clause = utf8(draft.clause.trimmed());
    recipe.overturnedOnly = draft.overturnedOnly;
    recipe.count = draft.count;
    recipe.seed = draft.seed;
    for (const QString &word : draft.decisions.split(QRegularExpression(QStringLiteral("[\\s,;]+")), Qt::SkipEmptyParts)) {
        const auto id = DecisionId::parse(utf8(word));
        if (!id) {
            Q_EMIT refused(Error{ErrorCode::Usage, {CS_TEXT("No set was made: \"%1\" is no decision."), {utf8(word)}},
                                 CS_TEXT("Name decisions like D-12, separated by commas, or leave the field empty."), {}});
            return;
        }
        recipe.decisions.push_back(*id);
    }
    m_backend.ask(
        this,
        [recipe, name = utf8(draft.name.trimmed())](Desk &desk) -> Result<Json> {
            CS_TRY(const Session *const session, desk.signedIn());
            return ReplayService(desk.workspace).createSet(*session, name, recipe);
        },
        [this](const Result<Json> &made) {
            if (!made) {
                Q_EMIT refused(made.error());
                return;
            }
            Q_EMIT setMade();
            Q_EMIT said(tr("The set “%1” is made.").arg(plain(stringOr(*made, "name"))));
            load();
        });
}

void ReplayViewModel::start(const QString &set)
{
    Q_EMIT goingBack();
    m_backend.ask(
        m_one, this,
        [id = set.toLongLong()](Desk &desk) -> Result<ReplaySessionInfo> {
            CS_TRY(const Session *const session, desk.signedIn());
            return ReplayService(desk.workspace).start(*session, id);
        },
        [this](const Result<ReplaySessionInfo> &started) {
            if (!started) {
                Q_EMIT refused(started.error());
                return;
            }
            begin(started->id, 1, started->items);
        });
}

void ReplayViewModel::resume(const QString &session)
{
    Q_EMIT goingBack();
    m_backend.ask(
        m_one, this,
        [id = session.toLongLong()](Desk &desk) -> Result<replay_reading::Place> {
            CS_TRY(const Session *const signedIn, desk.signedIn());
            return replay_reading::openPlace(desk.workspace, *signedIn, id);
        },
        [this, session](const Result<replay_reading::Place> &found) {
            if (!found)
                Q_EMIT refused(found.error());
            else if (found->place == 0)
                showScore(session);
            else
                begin(found->session, found->place, found->items);
        });
}

void ReplayViewModel::begin(std::int64_t session, int place, int items)
{
    m_session = session;
    m_place = place;
    m_items = items;
    loadItem();
}

void ReplayViewModel::loadItem()
{
    m_item = m_reveal = Json::object();
    Q_EMIT goingBack();
    m_backend.ask(
        m_one, this,
        [id = m_session, place = m_place](Desk &desk) -> Result<Json> {
            CS_TRY(const Session *const session, desk.signedIn());
            return ReplayService(desk.workspace).item(*session, id, place);
        },
        [this](Result<Json> item) {
            if (!item) {
                Q_EMIT refused(item.error());
                return;
            }
            m_item = std::move(*item);
            Q_EMIT itemChanged();
        });
}

void ReplayViewModel::answer(Verdict verdict, const QString &clause)
{
    if (m_item.empty() || !m_reveal.empty())
        return;
    m_backend.ask(
        m_one, this,
        [id = m_session, place = m_place, verdict, clause = utf8(clause)](Desk &desk) -> Result<Json> {
            CS_TRY(const Session *const session, desk.signedIn());
            ReplayService service(desk.workspace);
            CS_TRY([[maybe_unused]] const Json answered, service.answer(*session, id, place, verdict, clause));
            return service.reveal(*session, id, place);
        },
        [this](Result<Json> reveal) {
            if (!reveal) {
                Q_EMIT refused(reveal.error());
                return;
            }
            m_reveal = std::move(*reveal);
            Q_EMIT revealed();
        });
}

void ReplayViewModel::nextItem()
{
    if (m_place < m_items)
        begin(m_session, m_place + 1, m_items);
    else
        resume(QString::number(m_session));
}

void ReplayViewModel::showScore(const QString &session)
{
    m_backend.ask(
        m_one, this,
        [id = session.toLongLong()](Desk &desk) -> Result<Json> {
            CS_TRY(const Session *const signedIn, desk.signedIn());
            return ReplayService(desk.workspace).score(*signedIn, id);
        },
        [this](Result<Json> score) {
            if (!score) {
                Q_EMIT refused(score.error());
                return;
            }
            m_score = std::move(*score);
            Q_EMIT scored();
            load();
        });
}

QString ReplayViewModel::answerWords(const Json &finding)
{
    if (!finding.is_object())
        return tr("not decided anew yet");
    const QString clause = plain(stringOr(finding, "clause"));
    return clause.isEmpty() ? wordFor(stringOr(finding, "verdict")) : tr("Violates %1").arg(clause);
}

QString ReplayViewModel::scoreWords(const Json &score)
{
    const auto n = intOr(score, "n");
    QStringList lines;
    const Json interval = score.value("interval", Json());
    if (n == 0 || !score.value("agreement", Json()).is_number() || !interval.is_object())
        return tr("Nothing to score: no answer can be held against what holds today.");
    lines << tr("%1 of %2 answers agree with what holds today: %3. With 95 % confidence between %4 and %5.")
                 .arg(number(intOr(score, "agreed")), number(n), share(score["agreement"].get<double>()), share(interval.value("low", 0.0)),
                      share(interval.value("high", 1.0)));
    if (n < 30)
        lines << tr("Small set, wide interval: %1 answers say little about the next ones.").arg(number(n));
    const Json kappa = score.value("kappa", Json());
    lines << (kappa.is_number() ? tr("Cohen’s κ (agreement beyond chance): %1.").arg(QLocale().toString(kappa.get<double>(), 'f', 2))
                                : tr("Cohen’s κ is undefined here: the answers do not vary enough."));
    if (const Json top = score.value("top_confusion", Json()); top.is_object())
        lines << tr("Most frequent difference: you %1, today %2 (%3 times).")
                     .arg(wordFor(stringOr(top, "mine")), wordFor(stringOr(top, "final")), number(intOr(top, "count")));
    if (const auto withheld = intOr(score, "withheld"); withheld > 0)
        lines << tr("%1 items are kept back: somebody may still have to judge them blind.").arg(number(withheld));
    return lines.join(QLatin1Char('\n'));
}

} // namespace countersign::ui
