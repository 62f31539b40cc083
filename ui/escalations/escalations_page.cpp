#include "escalations/escalations_page.h"

#include "escalations/opening_form.h"
#include "models/rows_model.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "widgets/data_table.h"
#include "widgets/labels.h"
#include "widgets/message_bar.h"
#include "widgets/state_pane.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

QPlainTextEdit *quietText(const QString &name)
{
    auto *view = new QPlainTextEdit;
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setAccessibleName(name);
    return view;
}

} // namespace

EscalationsPage::EscalationsPage(Backend &backend, Navigator &navigator, QWidget *parent)
    : Page(parent), m_navigator(navigator), m_model(backend), m_message(new MessageBar)
{
    m_rows = new RowsModel({{tr("Escalation"), [](const Json &e) { return plain(stringOr(e, "escalation")); }, false, {}, {}},
                            {tr("Kind"), [](const Json &e) { return wordFor(stringOr(e, "kind")); }, false, {}, {}},
                            {tr("About"),
                             [](const Json &e) {
                                 const QString handle = visible(plain(stringOr(e, "handle")));
                                 return handle.isEmpty() ? plain(stringOr(e, "subject")) : handle;
                             },
                             false, {}, {}},
                            {tr("Clock"), [this](const Json &e) { return EscalationsViewModel::clockWords(e, m_model.now()); }, false, {}, {}},
                            {tr("State"), [](const Json &e) { return wordFor(stringOr(e, "state")); }, false, {}, {}},
                            {tr("Owner"), [](const Json &e) {
                                 const QString owner = plain(stringOr(e, "owner"));
                                 return owner.isEmpty() ? tr("nobody yet") : owner;
                             },
                             false, {}, {}}},
                           "escalation",
                           [this](const Json &e) {
                               return tr("%1, %2, about %3, %4").arg(plain(stringOr(e, "escalation")), wordFor(stringOr(e, "kind")), plain(stringOr(e, "handle")),
                                                                     EscalationsViewModel::clockWords(e, m_model.now()));
                           },
                           this);
    m_resolved = new QCheckBox(tr("Show what is &resolved too"));
    m_new = new QPushButton(tr("&New escalation …"));
    auto *head = new QHBoxLayout;
    head->addWidget(titleLabel(tr("Escalations")), 1);
    head->addWidget(m_resolved);
    head->addWidget(m_new);
    auto *splitter = new QSplitter;
    splitter->addWidget(buildList());
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    m_form = new OpeningForm;
    m_form->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(quietLabel(tr("Pressure never changes the finding, only the clock.")));
    layout->addWidget(m_message);
    layout->addWidget(m_form);
    layout->addWidget(splitter, 1);
    connectModel();
}

QWidget *EscalationsPage::buildList()
{
    m_table = new DataTable(m_rows, tr("Escalations"), 2);
    m_listState = new StatePane(m_table);
    m_listState->setProperty("pane", true);
    return m_listState;
}

QWidget *EscalationsPage::buildDetail()
{
    m_title = headingLabel({});
    m_clock = sentenceLabel({});
    m_facts = sentenceLabel({});
    m_note = quietText(tr("What is asked"));
    m_steps = quietText(tr("What happened so far"));
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("reason for a pause, or the answer that resolves it"));
    m_own = new QPushButton(tr("I o&wn it"));
    m_pause = new QPushButton(tr("&Pause the clock"));
    m_resume = new QPushButton(tr("R&un the clock again"));
    m_resolve = new QPushButton(tr("Re&solve"));
    m_why = quietLabel({});
    m_account = new QPushButton(tr("Account"));
    m_case = new QPushButton(tr("Case"));
    m_appeal = new QPushButton(tr("Open appeal"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_clock);
    column->addWidget(m_facts);
    auto *jumps = new QHBoxLayout;
    for (QPushButton *jump : {m_account, m_case, m_appeal})
        jumps->addWidget(jump);
    jumps->addStretch(1);
    column->addLayout(jumps);
    column->addWidget(headingLabel(tr("What is asked")));
    column->addWidget(m_note, 2);
    column->addWidget(headingLabel(tr("So far")));
    column->addWidget(m_steps, 2);
    column->addWidget(fieldLabel(tr("Wor&ds"), m_words));
    column->addWidget(m_words);
    auto *acts = new QHBoxLayout;
    for (QPushButton *act : {m_own, m_pause, m_resume, m_resolve})
        acts->addWidget(act);
    acts->addStretch(1);
    column->addLayout(acts);
    column->addWidget(m_why);
    m_detail = new StatePane(inside);
    m_detail->setProperty("pane", true);
    m_detail->showEmpty(tr("Choose an escalation."));
    return m_detail;
}

void EscalationsPage::connectModel()
{
    connect(m_table, &DataTable::chosen, &m_model, &EscalationsViewModel::select);
    connect(m_resolved, &QCheckBox::toggled, &m_model, &EscalationsViewModel::setIncludeResolved);
    connect(m_new, &QPushButton::clicked, this, [this] { openForm({}); });
    connect(m_form, &OpeningForm::wanted, &m_model, &EscalationsViewModel::open);
    connect(m_form, &OpeningForm::closed, this, [this] {
        m_form->hide(); // what was typed is kept
        m_table->setFocus();
    });
    connect(m_own, &QPushButton::clicked, &m_model, &EscalationsViewModel::acknowledge);
    connect(m_pause, &QPushButton::clicked, this, [this] { m_model.pause(m_words->text()); });
    connect(m_resume, &QPushButton::clicked, &m_model, &EscalationsViewModel::resume);
    connect(m_resolve, &QPushButton::clicked, this, [this] { m_model.resolve(m_words->text()); });
    connect(m_account, &QPushButton::clicked, this, [this] { m_navigator.openAccount(plain(stringOr(m_model.file(), "account"))); });
    connect(m_case, &QPushButton::clicked, this, [this] { m_navigator.openCase(plain(stringOr(m_model.file(), "case"))); });
    connect(m_appeal, &QPushButton::clicked, this, [this] {
        if (const Json appeals = m_model.file().value("appeals", Json::array()); !appeals.empty())
            m_navigator.openAppeal(plain(stringOr(appeals[0], "appeal")));
    });
    connect(&m_model, &EscalationsViewModel::listChanged, this, &EscalationsPage::showList);
    connect(&m_model, &EscalationsViewModel::fileChanged, this, &EscalationsPage::showFile);
    connect(&m_model, &EscalationsViewModel::opened, this, [this](const QString &id, const QString &sentence) {
        m_form->clear();
        m_form->hide();
        m_wanted = id;
        m_message->show(sentence, Tone::Good);
        Q_EMIT said(sentence);
    });
    connect(&m_model, &EscalationsViewModel::acted, this, [this](const QString &sentence) {
        m_words->clear();
        m_message->show(sentence, Tone::Good);
        Q_EMIT said(sentence);
    });
    connect(&m_model, &EscalationsViewModel::refused, this, [this](const Error &error) { m_message->show(error); });
    connect(&m_model, &EscalationsViewModel::failedToLoad, this, [this](const Error &error) { m_listState->showError(error, tr("Try again")); });
    connect(m_listState, &StatePane::retry, &m_model, &EscalationsViewModel::load);
}

void EscalationsPage::showList()
{
    const bool first = m_rows->count() == 0;
    const QString key = m_wanted.isEmpty() ? m_table->currentKey() : m_wanted;
    m_rows->setItems(m_model.items());
    if (first)
        m_table->fitColumns();
    Q_EMIT countChanged(m_model.openCount());
    if (m_rows->count() == 0) {
        m_listState->showEmpty(m_model.ownOnly() ? tr("No escalation is yours.") : tr("Nobody waits for an answer."), tr("New ones are opened here, or with E from a case."));
        return;
    }
    m_listState->showContent();
    if (!m_table->select(key) && m_table->currentKey().isEmpty())
        m_table->select(m_rows->keyAt(0));
    else if (m_rows->rowOf(key) >= 0)
        m_wanted.clear();
}

void EscalationsPage::showFile()
{
    const Json &file = m_model.file();
    if (!file.contains("escalation")) {
        m_detail->showEmpty(tr("Choose an escalation."));
        return;
    }
    m_title->setText(tr("%1 · %2 · %3").arg(plain(stringOr(file, "escalation")), wordFor(stringOr(file, "kind")), isolated(visible(plain(stringOr(file, "handle"))))));
    m_clock->setText(EscalationsViewModel::clockWords(file, m_model.now()));
    setTone(m_clock, EscalationsViewModel::overdue(file, m_model.now()) ? Tone::Bad : Tone::Plain);
    const QString owner = plain(stringOr(file, "owner"));
    m_facts->setText(tr("%1 · opened by %2, %3 · due %4 · owner: %5")
                         .arg(wordFor(stringOr(file, "state")), plain(stringOr(file, "opened_by")), dateTime(stringOr(file, "opened_at")),
                              dateTime(stringOr(file, "due_at")), owner.isEmpty() ? tr("nobody yet") : owner));
    m_note->setPlainText(visible(plain(stringOr(file, "note"))));
    QStringList lines;
    for (const Json &step : file.value("steps", Json::array())) {
        lines << QStringLiteral("%1  %2, %3").arg(dateTime(stringOr(step, "at")), entryTypeWord(stringOr(step, "type")), plain(stringOr(step, "by")));
        const QString words = visible(plain(stringOr(step, "words")));
        if (!words.isEmpty() && words != m_note->toPlainText())
            lines << QStringLiteral("    ") + words;
    }
    m_steps->setPlainText(lines.join(QLatin1Char('\n')));
    m_case->setVisible(file.contains("case"));
    m_appeal->setVisible(!file.value("appeals", Json::array()).empty());
    showActs();
    m_detail->showContent();
}

void EscalationsPage::showActs()
{
    QStringList reasons;
    for (const auto &[button, event] : {std::pair{m_own, EscalationEvent::Acknowledge}, {m_pause, EscalationEvent::Wait},
                                        {m_resume, EscalationEvent::Resume}, {m_resolve, EscalationEvent::Resolve}}) {
        QString why;
        const bool may = access() == Access::Full && m_model.may(event, &why);
        button->setEnabled(may);
        button->setToolTip(why);
        if (!may && event == EscalationEvent::Resolve && !why.isEmpty())
            reasons << why;
    }
    if (access() != Access::Full)
        reasons = {tr("Your role reads escalations; moderators and leads act on them.")};
    m_why->setText(reasons.join(QLatin1Char(' ')));
    m_why->setVisible(!reasons.isEmpty());
    m_words->setEnabled(access() == Access::Full);
}

void EscalationsPage::openForm(const QString &subject)
{
    m_form->show();
    if (!subject.isEmpty())
        m_form->setSubject(subject);
    m_form->first()->setFocus();
}

void EscalationsPage::setAccess(Access access)
{
    Page::setAccess(access);
    m_new->setEnabled(access == Access::Full);
    showActs();
}

void EscalationsPage::enter(const QString &subject)
{
    if (subject.startsWith(QLatin1String("E-"))) {
        m_wanted = subject;
        m_resolved->setChecked(true); // it may be resolved
    } else if (!subject.isEmpty()) {
        openForm(subject);
    }
    m_model.load();
}

void EscalationsPage::refresh() { m_model.load(); }

QWidget *EscalationsPage::firstFocus() { return m_form->isVisibleTo(this) ? m_form->first() : m_table; }

void EscalationsPage::reset()
{
    m_model.reset();
    m_form->clear();
    m_form->hide();
    m_words->clear();
    m_message->hideMessage();
}

} // namespace countersign::ui
