#include "replay/replay_page.h"

#include "actions/action_table.h"
#include "models/rows_model.h"
#include "replay/set_form.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "widgets/content_view.h"
#include "widgets/data_table.h"
#include "widgets/labels.h"
#include "widgets/message_bar.h"
#include "widgets/state_pane.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

QString verdictWords(const Json &finding)
{
    if (!finding.is_object())
        return ReplayPage::tr("not decided anew yet");
    const QString clause = plain(stringOr(finding, "clause"));
    return stringOr(finding, "verdict") == "violation" ? ReplayPage::tr("Violates %1").arg(clause) : ReplayPage::tr("No violation");
}

RowsModel *setsModel(QObject *parent)
{
    return new RowsModel({{ReplayPage::tr("Set"), [](const Json &s) { return visible(plain(stringOr(s, "name"))); }, false, {}, {}},
                          {ReplayPage::tr("Cases"), [](const Json &s) { return number(intOr(s, "items")); }, true, {}, {}},
                          {ReplayPage::tr("By"), [](const Json &s) { return plain(stringOr(s, "author")); }, false, {}, {}}},
                         "set", [](const Json &s) { return ReplayPage::tr("Set %1, %2 cases").arg(plain(stringOr(s, "name")), number(intOr(s, "items"))); }, parent);
}

RowsModel *sessionsModel(QObject *parent)
{
    return new RowsModel({{ReplayPage::tr("Session"), [](const Json &s) { return visible(plain(stringOr(s, "name"))); }, false, {}, {}},
                          {ReplayPage::tr("Answered"), [](const Json &s) { return QStringLiteral("%1 / %2").arg(intOr(s, "answered")).arg(intOr(s, "items")); }, true, {}, {}},
                          {ReplayPage::tr("Who"), [](const Json &s) { return plain(stringOr(s, "person")); }, false, {}, {}}},
                         "session", [](const Json &s) { return ReplayPage::tr("Session on %1, started %2").arg(plain(stringOr(s, "name")), dateTime(stringOr(s, "started_at"))); },
                         parent);
}

} // namespace

ReplayPage::ReplayPage(Backend &backend, Navigator &, QWidget *parent)
    : Page(parent), m_model(backend), m_message(new MessageBar), m_setRows(setsModel(this)), m_sessionRows(sessionsModel(this))
{
    auto *splitter = new QSplitter;
    QWidget *lists = buildLists();
    splitter->addWidget(lists);
    splitter->addWidget(buildDesk());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(titleLabel(tr("Replay")));
    layout->addWidget(quietLabel(tr("Judge past cases as they stood at that moment. Everything later is hidden, and nothing here is ever real.")));
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    connectModel();
}

QWidget *ReplayPage::buildLists()
{
    m_sets = new DataTable(m_setRows, tr("Replay sets"), 0);
    m_sessions = new DataTable(m_sessionRows, tr("Your sessions"), 0);
    m_form = new SetForm;
    m_start = new QPushButton(tr("&Start this set"));
    m_resume = new QPushButton(tr("&Go on with it"));
    auto *pane = new QWidget;
    pane->setProperty("pane", true);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(4);
    column->addWidget(headingLabel(tr("Sets")));
    column->addWidget(m_sets, 2);
    column->addWidget(m_start, 0, Qt::AlignLeading);
    column->addSpacing(8);
    column->addWidget(headingLabel(tr("Sessions")));
    column->addWidget(m_sessions, 2);
    column->addWidget(m_resume, 0, Qt::AlignLeading);
    column->addSpacing(8);
    column->addWidget(m_form);
    return pane;
}

QWidget *ReplayPage::buildDesk()
{
    m_where = headingLabel({});
    m_facts = sentenceLabel({});
    m_content = new ContentView;
    m_reports = quietLabel({});
    m_score = quietLabel({});
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_where);
    column->addWidget(m_facts);
    column->addWidget(m_content, 1);
    column->addWidget(m_reports);
    column->addWidget(buildAnswer());
    column->addWidget(m_score);
    m_desk = new StatePane(inside);
    m_desk->setProperty("pane", true);
    m_desk->showEmpty(tr("Choose a set and start it."), tr("Each case is shown as it stood when it was decided; you answer, then history is revealed."));
    return m_desk;
}

QWidget *ReplayPage::buildAnswer()
{
    m_answers = new QWidget;
    auto *row = new QHBoxLayout(m_answers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_yes = new QPushButton(tr("[Y] Violates"));
    m_no = new QPushButton(tr("[N] Does not violate"));
    m_clause = new QComboBox;
    m_clause->setEditable(true);
    m_clause->setInsertPolicy(QComboBox::NoInsert);
    m_clause->completer()->setFilterMode(Qt::MatchContains);
    m_clause->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_clause->setMinimumContentsLength(28);
    row->addWidget(m_no);
    row->addWidget(m_yes);
    row->addWidget(fieldLabel(tr("&Clause"), m_clause));
    row->addWidget(m_clause, 1);
    m_reveal = new QWidget;
    auto *grid = new QGridLayout(m_reveal);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_mine = sentenceLabel({});
    m_history = sentenceLabel({});
    m_final = sentenceLabel({});
    int line = 0;
    for (const auto &[title, label] : {std::pair{tr("You"), m_mine}, {tr("Then"), m_history}, {tr("Today"), m_final}}) {
        grid->addWidget(headingLabel(title), line, 0, Qt::AlignTop);
        grid->addWidget(label, line++, 1);
    }
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_answers);
    column->addWidget(m_reveal);
    auto *steps = new QHBoxLayout;
    m_back = new QPushButton(tr("&Back"));
    m_next = new QPushButton(tr("Ne&xt case"));
    steps->addWidget(m_back);
    steps->addWidget(m_next);
    steps->addStretch(1);
    column->addLayout(steps);
    return box;
}

void ReplayPage::connectModel()
{
    connect(m_start, &QPushButton::clicked, this, [this] { m_model.start(m_sets->currentKey()); });
    connect(m_sets, &DataTable::activatedKey, &m_model, &ReplayViewModel::start);
    connect(m_resume, &QPushButton::clicked, this, [this] { m_model.resume(m_sessions->currentKey()); });
    connect(m_sessions, &DataTable::activatedKey, &m_model, &ReplayViewModel::resume);
    connect(m_form, &SetForm::wanted, &m_model, &ReplayViewModel::createSet);
    connect(addAct(Act::DoesNotViolate, m_desk), &QAction::triggered, this, &ReplayPage::doesNotViolate);
    connect(addAct(Act::Violates, m_desk), &QAction::triggered, this, &ReplayPage::violates);
    connect(m_no, &QPushButton::clicked, this, &ReplayPage::doesNotViolate);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        if (m_clause->currentData().isValid())
            m_model.answer(Verdict::Violation, m_clause->currentData().toString(), {});
        else
            violates();
    });
    connect(m_clause->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        const int known = m_clause->findText(m_clause->currentText(), Qt::MatchStartsWith);
        m_model.answer(Verdict::Violation, known >= 0 ? m_clause->itemData(known).toString() : m_clause->currentText().trimmed(), {});
    });
    connect(m_back, &QPushButton::clicked, this, [this] { m_model.goTo(m_model.place() - 1); });
    connect(m_next, &QPushButton::clicked, &m_model, &ReplayViewModel::next);
    connect(&m_model, &ReplayViewModel::listsChanged, this, [this](const Json &sets, const Json &sessions) {
        const bool first = m_setRows->count() == 0 && m_sessionRows->count() == 0;
        m_setRows->setItems(sets);
        m_sessionRows->setItems(sessions);
        if (first) {
            m_sets->fitColumns();
            m_sessions->fitColumns();
        }
        if (m_sets->currentKey().isEmpty() && m_setRows->count() > 0)
            m_sets->select(m_setRows->keyAt(0));
        m_start->setEnabled(m_setRows->count() > 0);
        m_resume->setEnabled(m_sessionRows->count() > 0);
    });
    connect(&m_model, &ReplayViewModel::itemChanged, this, &ReplayPage::showItem);
    connect(&m_model, &ReplayViewModel::revealedChanged, this, &ReplayPage::showRevealed);
    connect(&m_model, &ReplayViewModel::scored, this, &ReplayPage::showScore);
    connect(&m_model, &ReplayViewModel::refused, this, [this](const Error &error) { m_message->show(error); });
    connect(&m_model, &ReplayViewModel::said, this, [this](const QString &sentence) {
        m_form->clearName();
        m_message->show(sentence, Tone::Good);
    });
}

void ReplayPage::violates()
{
    if (!m_answers->isEnabled())
        return;
    m_clause->setFocus();
    m_clause->lineEdit()->selectAll();
    Q_EMIT said(tr("Which clause? Type its code or a word of it, then press Enter."));
}

void ReplayPage::doesNotViolate()
{
    if (m_answers->isEnabled())
        m_model.answer(Verdict::NoViolation, {}, {});
}

void ReplayPage::showItem()
{
    m_message->hideMessage();
    const Json &item = m_model.item();
    const Json file = item.value("case", Json::object());
    const Json subject = file.value("subject", file.value("content", Json::object()));
    const Json account = file.value("account", Json::object());
    m_where->setText(tr("Case %1 of %2, as of %3").arg(m_model.place()).arg(m_model.items()).arg(dateTime(stringOr(item, "as_of"))));
    const auto reach = account.find("reach");
    QStringList facts;
    facts << isolated(visible(plain(stringOr(account, "handle"))))
          << (reach != account.end() && reach->is_number() ? tr("%1 followers").arg(number(reach->get<std::int64_t>())) : tr("reach unknown"))
          << languageName(stringOr(subject, "language"));
    for (const Json &medium : subject.value("media", Json::array()))
        facts << wordFor(stringOr(medium, "type")) + QStringLiteral(": ") + visible(plain(stringOr(medium, "alt")));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_content->setContent(plain(stringOr(subject, "text")));
    QStringList reports;
    for (const Json &report : file.value("reports", Json::array()))
        reports << tr("“%1” (%2)").arg(excerpt(plain(stringOr(report, "comment")), 80), plain(stringOr(report, "alleged")));
    m_reports->setText(tr("Reported: %1").arg(reports.mid(0, 4).join(QStringLiteral(", "))));
    m_clause->clear();
    for (const Json &clause : item.value("clauses", Json::array()))
        m_clause->addItem(plain(stringOr(clause, "code") + "  " + stringOr(clause, "title")), plain(stringOr(clause, "code")));
    m_clause->setCurrentIndex(-1);
    m_answers->setEnabled(true);
    m_reveal->hide();
    m_back->setEnabled(m_model.place() > 1);
    m_next->setEnabled(m_model.place() < m_model.items());
    m_desk->showContent();
    m_no->setFocus();
}

void ReplayPage::showRevealed()
{
    const Json &revealed = m_model.revealed();
    const Json history = revealed.value("history", Json::object());
    const Json final = revealed.value("final", Json());
    m_mine->setText(verdictWords(revealed.value("mine", Json::object())));
    QString then = verdictWords(history);
    if (const QString quote = visible(plain(stringOr(history, "quote"))); !quote.isEmpty())
        then += QStringLiteral("\n") + tr("“%1”").arg(quote);
    if (const QString why = visible(plain(stringOr(history, "rationale"))); !why.isEmpty())
        then += QStringLiteral("\n") + why;
    m_history->setText(then);
    m_final->setText(final.is_object() ? QStringLiteral("%1 (%2)").arg(verdictWords(final), plain(stringOr(final, "how"))) : verdictWords(final));
    const Json agrees = revealed.value("agrees", Json());
    setTone(m_mine, !agrees.is_boolean() ? Tone::Plain : agrees.get<bool>() ? Tone::Good : Tone::Waiting);
    m_answers->setEnabled(false);
    m_reveal->show();
    if (m_next->isEnabled())
        m_next->setFocus();
}

void ReplayPage::showScore(const Json &score)
{
    QString text = plain(stringOr(score, "words"));
    const Json interval = score.value("interval", Json());
    if (score.contains("agreement") && score["agreement"].is_number() && interval.is_object())
        text = tr("Agreement %1 (95 %: %2 to %3, n = %4). %5")
                   .arg(share(score["agreement"].get<double>()), share(interval["low"].get<double>()), share(interval["high"].get<double>()),
                        number(intOr(score, "n")), text);
    const Json confusion = score.value("confusion", Json::array());
    if (!confusion.empty())
        text += QLatin1Char(' ')
                + tr("Most often mistaken: you %1, today %2.").arg(wordFor(stringOr(confusion[0], "mine")), wordFor(stringOr(confusion[0], "final")));
    m_score->setText(text);
}

void ReplayPage::setAccess(Access access)
{
    Page::setAccess(access);
    m_form->setVisible(m_model.mayAuthor());
}

void ReplayPage::enter(const QString &)
{
    m_form->setVisible(m_model.mayAuthor());
    m_model.load();
}

void ReplayPage::refresh() { m_model.load(); }

QWidget *ReplayPage::firstFocus() { return m_model.inSession() ? static_cast<QWidget *>(m_no) : m_sets; }

void ReplayPage::reset()
{
    m_model.reset();
    m_setRows->clear();
    m_sessionRows->clear();
    m_score->clear();
    m_message->hideMessage();
    m_desk->showEmpty(tr("Choose a set and start it."), tr("Each case is shown as it stood when it was decided; you answer, then history is revealed."));
}

} // namespace countersign::ui
