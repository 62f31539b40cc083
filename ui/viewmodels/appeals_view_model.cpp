#include "viewmodels/appeals_view_model.h"

#include "text/formats.h"
#include "text/sentences.h"
#include "text/words.h"

#include <algorithm>

namespace countersign::ui {

namespace {

Json appealRowJson(const AppealRow &row)
{
    const Appeal &appeal = row.appeal;
    Json out = {{"appeal", appeal.id.str()}, {"decision", appeal.decision.str()}, {"state", std::string(name(appeal.state))},
                {"open", appeal.open()}, {"by", std::string(name(appeal.by))}, {"filed_at", rfc3339(appeal.filedAt)},
                {"due_at", rfc3339(appeal.dueAt)}, {"mine", row.mine}, {"against_mine", row.againstMine},
                {"held", appeal.hearer.valid() && !row.mine}, {"attribution", appeal.attribution}};
    if (appeal.decidedAt)
        out["decided_at"] = rfc3339(*appeal.decidedAt);
    if (!row.hearer.empty()) {
        out["why"] = utf8(say(row.hearer.front().why));
        out["clears"] = utf8(say(row.hearer.front().clears));
        out["rule"] = row.hearer.front().rule;
    }
    return out;
}

struct Loaded {
    AppealFile file;
    std::array<ReversalStory, 3> stories;
};

Result<Loaded> loadAppeal(Desk &desk, const std::string &idText)
{
    CS_TRY(const Session *const session, desk.signedIn());
    const auto id = AppealId::parse(idText);
    if (!id)
        return fail(ErrorCode::NotFound, {CS_TEXT("There is no appeal %1."), {idText}});
    Loaded out;
    CS_TRY(out.file, AppealDesk(desk.workspace).file(*session, *id));
    const Appeal &appeal = out.file.view.appeal;
    if (!out.file.mine || !out.file.answer || appeal.by != AppellantKind::Author)
        return out;
    for (const AppealOutcome outcome : {AppealOutcome::Changed, AppealOutcome::Overturned}) {
        CS_TRY(const ReversalPlan plan, AppealService(desk.workspace).preview(appeal.decision, outcome));
        out.stories[static_cast<std::size_t>(outcome)] = ui::storyOf(plan);
    }
    return out;
}

QString measureWords(const Json &decision)
{
    std::string action = "decision";
    if (decision.is_object())
        for (const Json &one : decision.value("actions", Json::array()))
            action = one.get<std::string>();
    if (action == "remove")
        return AppealsViewModel::tr("the removal");
    if (action == "limit")
        return AppealsViewModel::tr("the limited reach");
    if (action == "label")
        return AppealsViewModel::tr("the label");
    if (action == "warn")
        return AppealsViewModel::tr("the warning");
    if (action == "age_restrict")
        return AppealsViewModel::tr("the age restriction");
    return AppealsViewModel::tr("the decision");
}

} // namespace

AppealsViewModel::AppealsViewModel(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {}

void AppealsViewModel::reset()
{
    m_latestRows.cancel();
    m_latestFile.cancel();
    m_rows = Json::array();
    m_forMe = 0;
    m_loaded = m_busy = false;
    m_current.clear();
    m_file.reset();
    m_stories = {};
    Q_EMIT rowsChanged();
    Q_EMIT fileChanged();
}

void AppealsViewModel::refresh()
{
    m_backend.ask(
        m_latestRows, this,
        [](Desk &desk) -> Result<std::vector<AppealRow>> {
            CS_TRY(const Session *const session, desk.signedIn());
            return AppealDesk(desk.workspace).rows(*session);
        },
        [this](const Result<std::vector<AppealRow>> &answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_rows = Json::array();
            m_forMe = 0;
            for (const AppealRow &row : *answer) {
                m_forMe += row.appeal.open() && row.hearer.empty() ? 1 : 0;
                m_rows.push_back(appealRowJson(row));
            }
            m_loaded = true;
            Q_EMIT rowsChanged();
        });
    if (!m_current.isEmpty())
        load(m_current);
}

Json AppealsViewModel::rowOf(const QString &id) const
{
    for (const Json &row : m_rows)
        if (plain(stringOr(row, "appeal")) == id)
            return row;
    return nullptr;
}

void AppealsViewModel::open(const QString &id)
{
    if (id == m_current)
        return;
    m_current = id;
    m_file.reset();
    m_stories = {};
    m_latestFile.cancel();
    Q_EMIT fileChanged();
    if (!id.isEmpty())
        load(id);
}

void AppealsViewModel::load(const QString &id)
{
    m_backend.ask(
        m_latestFile, this, [idText = utf8(id)](Desk &desk) { return loadAppeal(desk, idText); },
        [this](Result<Loaded> answer) {
            if (answer) {
                m_file = std::move(answer->file);
                m_stories = std::move(answer->stories);
            } else {
                Q_EMIT failed(answer.error());
            }
            Q_EMIT fileChanged();
        });
}

QString AppealsViewModel::nameOf(AppealOutcome outcome) const
{
    if (!m_file)
        return wordFor(name(outcome));
    const QString measure = measureWords(m_file->decision);
    const bool byReporter = m_file->view.appeal.by == AppellantKind::Reporter;
    const QStringList strikes = storyOf(AppealOutcome::Overturned).voidedStrikes;
    switch (outcome) {
    case AppealOutcome::Stands:
        if (byReporter)
            return tr("Stands: the decision stays as it is");
        return strikes.isEmpty() ? tr("Stands: %1 stays").arg(measure) : tr("Stands: %1 stays, strike %2 counts again").arg(measure, strikes.first());
    case AppealOutcome::Changed:
        if (byReporter)
            return tr("Changed: somebody else judges it afresh");
        return strikes.isEmpty() ? tr("Changed: %1 falls, somebody else judges it afresh").arg(measure)
                                 : tr("Changed: %1 falls, strike %2 void, somebody else judges it afresh").arg(measure, strikes.first());
    case AppealOutcome::Overturned: break;
    }
    if (byReporter)
        return tr("Overturned: somebody else judges it afresh");
    const ReversalStory &story = storyOf(AppealOutcome::Overturned);
    QStringList parts{story.restoresPost ? tr("post restored") : tr("%1 falls").arg(measure)};
    if (!strikes.isEmpty())
        parts << tr("strike %1 void").arg(strikes.first());
    if (story.restoresAccount)
        parts << tr("account restored");
    return tr("Overturned: %1").arg(parts.join(QStringLiteral(", ")));
}

std::optional<AppealOutcome> AppealsViewModel::suggested() const
{
    if (!answered())
        return std::nullopt;
    const bool byReporter = m_file->view.appeal.by == AppellantKind::Reporter;
    switch (*m_file->answer) {
    case HearerAnswer::Violates: return byReporter ? AppealOutcome::Overturned : AppealOutcome::Stands;
    case HearerAnswer::DoesNotViolate: return byReporter ? AppealOutcome::Stands : AppealOutcome::Overturned;
    case HearerAnswer::Undecided: return std::nullopt;
    }
    return std::nullopt;
}

template <typename Work>
void AppealsViewModel::act(Work work, std::function<void(const Receipt &)> done)
{
    if (m_busy)
        return;
    m_busy = true;
    m_backend.change(
        this,
        [work = std::move(work)](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            return work(desk, *session);
        },
        [this, done = std::move(done)](const Result<Receipt> &receipt) {
            m_busy = false;
            if (!receipt)
                Q_EMIT refused(receipt.error());
            else
                done(*receipt);
            refresh();
        });
}

void AppealsViewModel::hear(const QString &id)
{
    act([id = AppealId::parse(utf8(id)).value_or(AppealId())](Desk &desk, const Session &session) {
            return AppealService(desk.workspace).claim(session, id);
        },
        [this, id](const Receipt &) {
            Q_EMIT acted(tr("You hear %1. Read the content, the clause and the appellant's words, then answer Y, N or U; who decided is shown after that.").arg(id));
        });
}

void AppealsViewModel::admit(const QString &id)
{
    act([id = AppealId::parse(utf8(id)).value_or(AppealId())](Desk &desk, const Session &session) {
            return AppealService(desk.workspace).admit(session, id);
        },
        [this, id](const Receipt &) { Q_EMIT acted(tr("%1 is admitted and waits to be heard.").arg(id)); });
}

void AppealsViewModel::findInadmissible(const QString &id, const QString &reason)
{
    act([id = AppealId::parse(utf8(id)).value_or(AppealId()), text = utf8(reason)](Desk &desk, const Session &session) {
            return AppealService(desk.workspace).findInadmissible(session, id, text);
        },
        [this, id](const Receipt &) { Q_EMIT acted(tr("%1 is inadmissible; the decision stands.").arg(id)); });
}

void AppealsViewModel::withdraw(const QString &id, const QString &message)
{
    act([id = AppealId::parse(utf8(id)).value_or(AppealId()), text = utf8(message)](Desk &desk, const Session &session) {
            return AppealService(desk.workspace).withdraw(session, id, text);
        },
        [this, id](const Receipt &) { Q_EMIT acted(tr("%1 is withdrawn by its appellant; their message is stored.").arg(id)); });
}

void AppealsViewModel::answer(HearerAnswer answer)
{
    act([id = AppealId::parse(utf8(m_current)).value_or(AppealId()), answer](Desk &desk, const Session &session) {
            return AppealDesk(desk.workspace).answer(session, id, answer);
        },
        [this](const Receipt &) { Q_EMIT acted(tr("Your answer about %1 is recorded. Now you see who decided, and what each outcome does.").arg(m_current)); });
}

void AppealsViewModel::decide(AppealOutcome outcome, const QString &reply, const QString &attribution)
{
    const QString id = m_current;
    act([id = AppealId::parse(utf8(id)).value_or(AppealId()), outcome, text = utf8(reply), cause = utf8(attribution)](Desk &desk, const Session &session) {
            return AppealService(desk.workspace).decide(session, id, outcome, text, cause);
        },
        [this, id, outcome](const Receipt &receipt) {
            const int effects = static_cast<int>(receipt.made.value("effects", Json::array()).size());
            Q_EMIT decided(id);
            Q_EMIT acted(outcome == AppealOutcome::Stands ? tr("%1: the decision stands. The appellant gets your reply.").arg(id)
                         : outcome == AppealOutcome::Changed
                             ? tr("%1: changed, %n effect(s) carried out. The appellant gets your reply.", nullptr, effects).arg(id)
                             : tr("%1: overturned, %n effect(s) carried out. The appellant gets your reply.", nullptr, effects).arg(id));
        });
}

void AppealsViewModel::fileAppeal(const Filing &filing)
{
    AppealFiling made;
    const auto decision = DecisionId::parse(utf8(filing.decision.trimmed()));
    made.by = filing.by;
    made.filedAt = filing.filedAt;
    made.text = utf8(filing.words);
    made.newEvidence = utf8(filing.newEvidence);
    act([made, decision, typed = utf8(filing.decision)](Desk &desk, const Session &session) -> Result<Receipt> {
            if (!decision)
                return fail(ErrorCode::Usage, {CS_TEXT("\"%1\" is no decision."), {typed}}, CS_TEXT("Name the decision by its id, as D-12."));
            AppealFiling complete = made;
            complete.decision = *decision;
            return AppealService(desk.workspace).file(session, complete);
        },
        [this](const Receipt &receipt) {
            const QString id = plain(receipt.id("appeal"));
            Q_EMIT filed(id);
            Q_EMIT acted(tr("%1 is received; it is due %2. What rests on the decision supports nothing meanwhile.").arg(id, dateTime(receipt.id("due_at"))));
        });
}

} // namespace countersign::ui
