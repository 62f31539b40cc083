#include "appeals/appeals_page.h"

#include "appeals/filing_form.h"
#include "appeals/hearing_pane.h"
#include "appeals/outcome_pane.h"
#include "models/rows_model.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/words.h"
#include "viewmodels/navigator.h"
#include "widgets/data_table.h"
#include "widgets/kept_panes.h"
#include "widgets/labels.h"
#include "widgets/margins.h"
#include "widgets/message_bar.h"
#include "widgets/state_pane.h"
#include "widgets/text_ask.h"

#include <QGridLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

QString dueWords(const Json &row, const Clock &clock)
{
    if (!row.value("open", false)) {
        const auto decided = instantOf(stringOr(row, "decided_at"));
        return decided ? dayOf(*decided) : QStringLiteral("–");
    }
    const auto due = instantOf(stringOr(row, "due_at"));
    if (!due)
        return QStringLiteral("–");
    return *due <= clock.now() ? AppealsPage::tr("%1 late").arg(age(*due, clock.now())) : AppealsPage::tr("in %1").arg(span(*due - clock.now()));
}

QString hearerWords(const Json &row)
{
    if (!row.value("open", false))
        return row.value("against_mine", false) ? AppealsPage::tr("Your decision") : QString();
    if (row.value("mine", false))
        return AppealsPage::tr("You hear it");
    if (row.value("held", false))
        return AppealsPage::tr("Being heard");
    if (row.value("against_mine", false))
        return AppealsPage::tr("Your decision: somebody else hears it");
    if (row.contains("why"))
        return AppealsPage::tr("Not for you: %1").arg(plain(stringOr(row, "why")));
    return AppealsPage::tr("Yours");
}

std::vector<RowsModel::Column> appealColumns(const Clock &clock)
{
    return {{AppealsPage::tr("Appeal"), [](const Json &row) { return plain(stringOr(row, "appeal")); }, false, {}, {}},
            {AppealsPage::tr("By"), [](const Json &row) { return wordFor(stringOr(row, "by")); }, false, {}, {}},
            {AppealsPage::tr("Due"), [&clock](const Json &row) { return dueWords(row, clock); }, false,
             [](const Json &row) { return dateTime(stringOr(row, "due_at")); }, {}},
            {AppealsPage::tr("State"), [](const Json &row) { return wordFor(stringOr(row, "state")); }, false, {}, {}},
            {AppealsPage::tr("Whose turn"), hearerWords, false, {}, {}}};
}

QPushButton *appealButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

} // namespace

AppealsPage::AppealsPage(Backend &backend, Navigator &navigator, QWidget *parent)
    : Page(parent), m_backend(backend), m_model(backend), m_message(new MessageBar), m_note(quietLabel({})),
      m_rows(new RowsModel(appealColumns(backend.clock()), "appeal",
                           [](const Json &row) {
                               return tr("%1 by the %2, %3, %4")
                                   .arg(plain(stringOr(row, "appeal")), wordFor(stringOr(row, "by")), wordFor(stringOr(row, "state")), hearerWords(row));
                           },
                           this)),
      m_table(new DataTable(m_rows, tr("Appeals"), 4)), m_listPane(new StatePane(m_table)), m_hear(appealButton(tr("H&ear it"))),
      m_admit(appealButton(tr("Ad&mit"))), m_inadmissible(appealButton(tr("&Inadmissible …"))), m_withdraw(appealButton(tr("With&drawn …"))),
      m_file(appealButton(tr("Record an appea&l …"))), m_why(sentenceLabel({})), m_ask(new TextAsk), m_desk(new QStackedWidget),
      m_hearing(new HearingPane(m_model, navigator)), m_filing(new FilingForm(m_model, backend.clock()))
{
    m_filePane = new StatePane(m_hearing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_message);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    m_desk->setProperty("pane", true);
    m_desk->addWidget(m_filePane);
    m_desk->addWidget(m_filing);
    splitter->addWidget(m_desk);
    splitter->setSizes({fontMetrics().averageCharWidth() * 84, fontMetrics().averageCharWidth() * 110});
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    keepPanes(splitter, QStringLiteral("appeals"));
    layout->addWidget(splitter, 1);

    connect(&m_model, &AppealsViewModel::rowsChanged, this, &AppealsPage::showRows);
    connect(&m_model, &AppealsViewModel::fileChanged, this, &AppealsPage::showFile);
    connect(&m_model, &AppealsViewModel::failed, this, [this](const Error &error) { m_message->show(error); });
    connect(&m_model, &AppealsViewModel::refused, this, [this](const Error &error) {
        m_taking = false;
        m_message->show(error);
        Q_EMIT said(m_message->text());
    });
    connect(&m_model, &AppealsViewModel::acted, this, [this](const QString &sentence) {
        m_message->show(sentence, Tone::Good);
        m_ask->done();
        m_refit = true; // states are other words now
        Q_EMIT said(sentence);
    });
    connect(&m_model, &AppealsViewModel::filed, this, [this](const QString &id) {
        m_filing->done();
        m_desk->setCurrentWidget(m_filePane);
        m_model.open(id);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_model, &AppealsViewModel::decided, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_hearing, &HearingPane::said, this, &Page::said);
    connect(m_filing, &FilingForm::closed, this, [this] {
        m_desk->setCurrentWidget(m_filePane);
        m_file->setFocus(Qt::OtherFocusReason);
    });
}

QWidget *AppealsPage::buildList()
{
    auto *side = new QWidget;
    side->setProperty("pane", true);
    auto *layout = new QVBoxLayout(side);
    setReadingMargins(layout, 0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(titleLabel(tr("Appeals")));
    layout->addWidget(m_note);
    layout->addWidget(m_listPane, 1);
    layout->addWidget(m_why);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_hear, 0, 0);
    buttons->addWidget(m_admit, 0, 1);
    buttons->addWidget(m_inadmissible, 1, 0);
    buttons->addWidget(m_withdraw, 1, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_ask);
    layout->addWidget(m_file);
    connect(m_table, &DataTable::chosen, this, [this](const QString &key) {
        if (key.isEmpty())
            return;
        m_desk->setCurrentWidget(m_filePane);
        m_model.open(key);
        showActs();
    });
    connect(m_table, &DataTable::activatedKey, this, &AppealsPage::hear);
    connect(m_hear, &QPushButton::clicked, this, &AppealsPage::hear);
    connect(m_admit, &QPushButton::clicked, this, [this] { m_model.admit(m_model.current()); });
    connect(m_inadmissible, &QPushButton::clicked, this, [this] {
        m_ask->ask(Inadmissible, tr("Why can %1 not be heard?").arg(m_model.current()), tr("Find it inadmissible"));
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        m_ask->ask(Withdrawn, tr("The appellant's own message with which they withdraw %1. It is stored.").arg(m_model.current()), tr("Record the withdrawal"));
    });
    connect(m_ask, &TextAsk::sent, this, [this](int purpose, const QString &words) {
        if (purpose == Inadmissible)
            m_model.findInadmissible(m_model.current(), words);
        else
            m_model.withdraw(m_model.current(), words);
    });
    connect(m_ask, &TextAsk::closed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_file, &QPushButton::clicked, this, [this] {
        m_desk->setCurrentWidget(m_filing);
        m_filing->begin();
    });
    return side;
}

QString AppealsPage::whyNoAct() const
{
    if (access() == Access::Full)
        return {};
    return m_backend.who().has(Role::Auditor) ? tr("You look on as an auditor: nothing can be changed from here.")
                                              : tr("Team leads hear appeals. You see what becomes of those against your own decisions.");
}

void AppealsPage::setAccess(Access access)
{
    Page::setAccess(access);
    m_note->setText(access == Access::Full ? tr("Heard by somebody who took no part, without knowing who decided.") : whyNoAct());
    showRows();
    showFile();
}

void AppealsPage::enter(const QString &subject)
{
    if (!m_model.loaded())
        m_listPane->showLoading();
    if (subject.startsWith(QLatin1String("D-")) && access() == Access::Full) {
        m_desk->setCurrentWidget(m_filing);
        m_filing->begin(subject);
    } else if (!subject.isEmpty()) {
        m_desk->setCurrentWidget(m_filePane);
        m_model.open(subject);
    }
    refresh();
}

void AppealsPage::refresh() { m_model.refresh(); }

QWidget *AppealsPage::firstFocus() { return m_desk->currentWidget() == m_filing ? static_cast<QWidget *>(m_filing) : m_table; }

void AppealsPage::reset()
{
    m_taking = false;
    m_message->hideMessage();
    m_ask->done();
    m_filing->done();
    m_desk->setCurrentWidget(m_filePane);
    m_model.reset();
    m_hearing->forget();
}

void AppealsPage::hear()
{
    const Json row = m_model.rowOf(m_model.current());
    if (access() != Access::Full || !row.is_object() || !row.value("open", false))
        return;
    m_taking = true;
    if (row.value("mine", false))
        showFile();
    else
        m_model.hear(m_model.current()); // refused with its reason where it is not for this person
}

void AppealsPage::showRows()
{
    const bool first = m_rows->count() == 0;
    m_rows->setItems(m_model.rows());
    if (!m_model.loaded())
        return;
    if (m_rows->count() == 0)
        m_listPane->showEmpty(access() == Access::Full ? tr("No appeal was ever filed.") : tr("Nobody has appealed a decision of yours."),
                              tr("They come with the appeals feed, or are recorded here when they come by letter."));
    else
        m_listPane->showContent();
    if ((first || m_refit) && m_rows->count() > 0)
        m_table->fitColumns();
    m_refit = false;
    if (!m_model.current().isEmpty() && m_table->currentKey() != m_model.current())
        m_table->select(m_model.current());
    else if (m_model.current().isEmpty() && m_rows->count() > 0)
        m_table->select(m_rows->keyAt(0));
    showActs();
    Q_EMIT countChanged(access() == Access::Full ? m_model.forMe() : -1);
}

void AppealsPage::showActs()
{
    const Json row = m_model.rowOf(m_model.current());
    const bool open = row.is_object() && row.value("open", false);
    const bool may = access() == Access::Full && open && !row.contains("why");
    const bool received = stringOr(row, "state") == "received";
    m_hear->setEnabled(may && !row.value("mine", false) && !row.value("held", false));
    m_admit->setEnabled(may && received);
    m_inadmissible->setEnabled(may && received);
    m_withdraw->setEnabled(may);
    m_file->setEnabled(access() == Access::Full);
    QString why;
    if (access() != Access::Full)
        why = whyNoAct();
    else if (open && row.contains("why"))
        why = tr("%1 %2 [%3]").arg(plain(stringOr(row, "why")), plain(stringOr(row, "clears")), plain(stringOr(row, "rule")));
    else if (open && row.value("held", false))
        why = tr("Somebody else hears %1; it comes back when their lease runs out.").arg(m_model.current());
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_hear->setToolTip(why.isEmpty() ? tr("Key: Enter on the row") : why);
}

void AppealsPage::showFile()
{
    const bool there = m_model.file().has_value();
    if (!there) {
        m_hearing->forget();
        m_filePane->showEmpty(m_model.current().isEmpty() ? tr("No appeal is open here.") : tr("Loading %1 …").arg(m_model.current()),
                              m_model.current().isEmpty() ? tr("Choose one at the left; Enter hears it.") : QString());
        return;
    }
    m_hearing->show(access() == Access::Full);
    m_filePane->showContent();
    if (m_taking && m_model.file()->mine) {
        m_taking = false;
        m_hearing->firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace countersign::ui
