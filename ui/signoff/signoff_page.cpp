#include "signoff/signoff_page.h"

#include "models/rows_model.h"
#include "signoff/override_pane.h"
#include "signoff/reading_pane.h"
#include "signoff/reveal_pane.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/words.h"
#include "viewmodels/navigator.h"
#include "widgets/content_view.h"
#include "widgets/data_table.h"
#include "widgets/kept_panes.h"
#include "widgets/labels.h"
#include "widgets/margins.h"
#include "widgets/message_bar.h"
#include "widgets/state_pane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace countersign::ui {

namespace {

// What nobody can go on without, where this person could let it go.
QString overridableWords(const Json &row)
{
    QStringList out;
    for (const Json &one : row.is_object() ? row.value("overridable", Json::array()) : Json::array())
        out << (one == "look.least"    ? SignoffPage::tr("looked at too briefly")
                : one == "signer.pair" ? SignoffPage::tr("the same pair too often")
                                       : SignoffPage::tr("it is somebody else's turn"));
    return out.join(QStringLiteral(", "));
}

QString statusWords(const Json &row)
{
    const std::string status = stringOr(row, "status");
    if (status == "sign")
        return SignoffPage::tr("Revealed to you: sign, return or reject");
    if (status == "mine")
        return SignoffPage::tr("You are reading it");
    if (status == "free")
        return SignoffPage::tr("Waits for you");
    if (status == "own")
        return SignoffPage::tr("Yours: %1").arg(wordFor(stringOr(row, "state")));
    if (status == "signed")
        return SignoffPage::tr("Countersigned by you");
    if (const QString waits = overridableWords(row); !waits.isEmpty())
        return SignoffPage::tr("Waits: %1").arg(waits);
    if (status == "blocked")
        return SignoffPage::tr("Not for you: %1").arg(plain(stringOr(row, "why")));
    return wordFor(stringOr(row, "state"));
}

QString stageWords(const Json &row)
{
    const std::string stage = stringOr(row, "stage");
    return stage.empty() ? wordFor(stringOr(row, "state")) : wordFor(stage);
}

std::vector<RowsModel::Column> worklistColumns(const Clock &clock)
{
    const auto waitingFor = [&clock](const Json &row) {
        const auto since = instantOf(stringOr(row, "since"));
        return since ? age(*since, clock.now()) : QString();
    };
    return {{SignoffPage::tr("Proposal"), [](const Json &row) { return plain(stringOr(row, "proposal")); }, false, {}, {}},
            {SignoffPage::tr("Stage"), stageWords, false, {}, {}},
            {SignoffPage::tr("Age"), waitingFor, true, {}, {}},
            {SignoffPage::tr("Status"), statusWords, false, {}, {}}};
}

std::vector<RowsModel::Column> waitingColumns(const Clock &clock)
{
    const auto left = [&clock](const Json &row) {
        const auto until = instantOf(stringOr(row, "until"));
        return until ? countdown(*until, clock.now()) : QString();
    };
    const auto tip = [](const Json &row) { return dateTime(stringOr(row, "until")); };
    const auto waits = [](const Json &row) {
        return row.value("appeals_wanted", false) ? SignoffPage::tr("%1; then appeals to be stated complete").arg(wordFor(stringOr(row, "state")))
                                                  : wordFor(stringOr(row, "state"));
    };
    return {{SignoffPage::tr("Proposal"), [](const Json &row) { return plain(stringOr(row, "proposal")); }, false, {}, {}},
            {SignoffPage::tr("Takes effect in"), left, true, tip, {}},
            {SignoffPage::tr("Waits for"), waits, false, {}, {}}};
}

} // namespace

SignoffPage::SignoffPage(Backend &backend, Navigator &navigator, QWidget *parent)
    : Page(parent), m_backend(backend), m_navigator(navigator), m_model(backend), m_message(new MessageBar), m_note(quietLabel({})), m_programme(quietLabel({})),
      m_rows(new RowsModel(worklistColumns(backend.clock()), "proposal",
                           [](const Json &row) {
                               return tr("%1, %2, %3").arg(plain(stringOr(row, "proposal")), stageWords(row), statusWords(row));
                           },
                           this)),
      m_table(new DataTable(m_rows, tr("Proposals"), 3)), m_listPane(new StatePane(m_table)), m_take(new QPushButton(tr("&Take it and read blind"))),
      m_waiting(new RowsModel(waitingColumns(backend.clock()), "proposal",
                              [](const Json &row) {
                                  return tr("%1, held until %2").arg(plain(stringOr(row, "proposal")), dateTime(stringOr(row, "until")));
                              },
                              this)),
      m_waitingTable(new DataTable(m_waiting, tr("Held, not yet in effect"), 2)), m_waitingTitle(headingLabel(tr("Held, not yet in effect"))),
      m_waitingWhy(sentenceLabel({})), m_waitingPart(new QWidget), m_stop(new QPushButton(tr("&Stop it"))),
      m_complete(new QPushButton(tr("State appeals complete to now"))), m_desk(new QStackedWidget), m_notTaken(new StatePane(new QWidget)), m_override(new OverridePane(backend)), m_offDesk(new QWidget),
      m_reading(new ReadingPane(m_model)), m_reveal(new RevealPane(m_model, navigator))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_message);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(buildLists());
    splitter->addWidget(buildDesk());
    splitter->setSizes({fontMetrics().averageCharWidth() * 64, fontMetrics().averageCharWidth() * 110});
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    keepPanes(splitter, QStringLiteral("signoff"));
    layout->addWidget(splitter, 1);

    connect(&m_model, &SignoffViewModel::rowsChanged, this, &SignoffPage::showRows);
    connect(&m_model, &SignoffViewModel::deskChanged, this, &SignoffPage::showDesk);
    connect(&m_model, &SignoffViewModel::refused, this, [this](const Error &error) {
        m_message->show(error);
        Q_EMIT said(m_message->text());
    });
    connect(&m_model, &SignoffViewModel::failed, this, [this](const Error &error) { m_message->show(error); });
    connect(&m_model, &SignoffViewModel::acted, this, [this](const QString &sentence) {
        m_message->show(sentence, Tone::Good);
        m_reveal->acted();
        Q_EMIT said(sentence);
    });
    connect(&m_model, &SignoffViewModel::finished, this, [this] {
        m_goOn = true;
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reading, &ReadingPane::said, this, &Page::said);
    connect(m_reveal, &RevealPane::said, this, &Page::said);
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, [this] { m_waitingTable->viewport()->update(); });
}

// Its panes are hidden after the view model is gone; what was looked at is kept before.
SignoffPage::~SignoffPage() { m_reading->forget(); }

QWidget *SignoffPage::buildLists()
{
    auto *side = new QWidget;
    side->setProperty("pane", true);
    auto *layout = new QVBoxLayout(side);
    setReadingMargins(layout, 0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(titleLabel(tr("Sign-off")));
    layout->addWidget(m_note);
    m_programme->setWordWrap(true);
    m_programme->hide();
    layout->addWidget(m_programme);
    layout->addWidget(m_listPane, 3);
    m_take->setAutoDefault(false);
    layout->addWidget(m_take);
    auto *part = new QVBoxLayout(m_waitingPart);
    part->setContentsMargins(0, 8, 0, 0);
    part->setSpacing(4);
    part->addWidget(m_waitingTitle);
    part->addWidget(m_waitingTable, 1);
    part->addWidget(m_waitingWhy);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_complete);
    buttons->addStretch(1);
    part->addLayout(buttons);
    m_waitingTable->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    layout->addWidget(m_waitingPart, 2);
    m_waitingPart->hide();

    connect(m_table, &DataTable::chosen, this, [this](const QString &key) {
        if (!key.isEmpty())
            m_model.open(key);
    });
    connect(m_table, &DataTable::activatedKey, this, &SignoffPage::take);
    connect(m_take, &QPushButton::clicked, this, &SignoffPage::take);
    connect(m_waitingTable, &DataTable::chosen, this, &SignoffPage::showWaiting);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_model.stop(m_waitingTable->currentKey()); });
    connect(m_complete, &QPushButton::clicked, this, [this] {
        m_model.stateAppealsComplete(plain(stringOr(m_model.rowOf(m_waitingTable->currentKey()), "source")));
    });
    return side;
}

QWidget *SignoffPage::buildDesk()
{
    m_desk->setProperty("pane", true);
    auto *off = new QVBoxLayout(m_offDesk);
    off->setContentsMargins(0, 0, 0, 0);
    off->addWidget(m_notTaken, 1);
    off->addWidget(m_override);
    connect(m_override, &OverridePane::refused, this, [this](const Error &error) {
        m_message->show(error);
        Q_EMIT said(m_message->text());
    });
    connect(m_override, &OverridePane::granted, this, [this](const QString &sentence) {
        m_message->show(sentence, Tone::Good);
        Q_EMIT said(sentence);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    m_desk->addWidget(m_offDesk);
    m_desk->addWidget(m_reading);
    m_desk->addWidget(m_reveal);
    return m_desk;
}

QString SignoffPage::whyNoAct() const
{
    if (access() == Access::Full)
        return {};
    return m_backend.who().has(Role::Auditor) ? tr("You look on as an auditor: nothing can be changed from here.")
                                              : tr("Team leads read and countersign. You see what becomes of your own proposals.");
}

void SignoffPage::setAccess(Access access)
{
    Page::setAccess(access);
    m_note->setText(access == Access::Full ? tr("Proposals wait here for somebody who took no part in what they rest on.") : whyNoAct());
    showRows();
    showDesk();
}

void SignoffPage::enter(const QString &subject)
{
    if (!m_model.loaded())
        m_listPane->showLoading();
    if (!subject.isEmpty())
        m_model.open(subject);
    m_seconds.start();
    refresh();
}

void SignoffPage::refresh() { m_model.refresh(); }

QWidget *SignoffPage::firstFocus()
{
    if (m_desk->currentWidget() == m_reading)
        return m_reading->firstFocus();
    return m_table;
}

void SignoffPage::reset()
{
    m_seconds.stop();
    m_taking = m_goOn = false;
    m_message->hideMessage();
    m_model.reset();
    m_reading->forget();
    m_reveal->forget();
    m_override->forget();
}

void SignoffPage::take()
{
    const Json row = m_model.rowOf(m_model.current());
    const std::string status = stringOr(row, "status");
    if (access() == Access::Full && status == "free") {
        m_taking = true;
        m_model.take(m_model.current());
    }
    if (status == "mine")
        m_reading->firstFocus()->setFocus(Qt::OtherFocusReason);
    else if (status == "sign")
        m_reveal->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void SignoffPage::showRows()
{
    const bool first = m_rows->count() == 0;
    m_rows->setItems(m_model.rows());
    m_programme->setText(say(m_model.programme()));
    m_programme->setVisible(!m_model.programme().empty());
    if (!m_model.loaded())
        return;
    if (m_rows->count() == 0)
        m_listPane->showEmpty(tr("No proposal waits."), tr("They come when a moderator proposes a ban or removes a post of an account with high reach."));
    else
        m_listPane->showContent();
    if (first && m_rows->count() > 0)
        m_table->fitColumns();
    if (std::exchange(m_goOn, false))
        for (const Json &row : m_model.rows())
            if (stringOr(row, "status") == "free") {
                m_model.open(plain(stringOr(row, "proposal")));
                break;
            }
    if (!m_model.current().isEmpty() && m_table->currentKey() != m_model.current())
        m_table->select(m_model.current());
    else if (m_model.current().isEmpty() && m_rows->count() > 0)
        m_table->select(m_rows->keyAt(0));
    m_waiting->setItems(m_model.waiting());
    m_waitingPart->setVisible(m_waiting->count() > 0);
    if (m_waitingTable->currentKey().isEmpty() && m_waiting->count() > 0)
        m_waitingTable->select(m_waiting->keyAt(0));
    m_waitingTable->fitColumns();
    showWaiting();
    Q_EMIT countChanged(access() == Access::Full ? m_model.forMe() : -1);
    showDesk();
}

void SignoffPage::showWaiting()
{
    const Json row = m_model.rowOf(m_waitingTable->currentKey());
    const bool any = row.is_object() && row.contains("until");
    const bool wanted = any && row.value("appeals_wanted", false);
    const bool own = any && row.value("own", false);
    const bool auditor = access() == Access::Read && !own;
    m_stop->setEnabled(any && !auditor);
    m_complete->setVisible(wanted);
    m_complete->setEnabled(wanted && !own && !auditor);
    QString why;
    if (any) {
        const QString id = plain(stringOr(row, "proposal"));
        why = auditor ? whyNoAct() : tr("Anyone may stop %1 until it takes effect.").arg(id);
        if (wanted)
            why += QLatin1Char(' ')
                   + tr("It is released only when somebody other than its proposer has stated that every appeal from \"%1\" filed up to then is known: "
                        "a ban must not take effect while an appeal is on its way.")
                         .arg(plain(stringOr(row, "source")));
        if (wanted && own)
            why += QLatin1Char(' ') + tr("You proposed it, so somebody else states that.");
    }
    m_waitingWhy->setText(why);
}

void SignoffPage::showNotTaken()
{
    const Json row = m_model.rowOf(m_model.current());
    const QString id = m_model.current();
    const std::string status = stringOr(row, "status");
    if (row.is_null())
        m_notTaken->showEmpty(id.isEmpty() ? tr("Nothing is on your desk.") : tr("%1 waits for nobody here.").arg(id),
                              id.isEmpty() ? tr("Choose a proposal at the left; Enter takes it.")
                                           : tr("It is closed, or it is not yours to see. What became of it stands in the timeline of its account."));
    else if (status == "free" && access() == Access::Full)
        m_notTaken->showEmpty(tr("%1 waits for a reader.").arg(id),
                              tr("Press Enter on it, or \"Take it and read blind\". You see each item's content first, and what the proposer found only after "
                                 "your own findings."));
    else if (status == "blocked")
        m_notTaken->showEmpty(tr("%1 is not for you.").arg(id),
                              tr("%1 %2 [%3]").arg(plain(stringOr(row, "why")), plain(stringOr(row, "clears")), plain(stringOr(row, "rule"))));
    else if (status == "own") {
        QString next = tr("State: %1. Valid until %2.").arg(wordFor(stringOr(row, "state")), dateTime(stringOr(row, "valid_until")));
        if (const std::string closing = stringOr(row, "closing"); !closing.empty())
            next += QStringLiteral("\n") + tr("The reader wrote: “%1”").arg(plain(closing));
        m_notTaken->showEmpty(tr("%1 is your own proposal: %2 %3").arg(id, wordFor(stringOr(row, "action")), isolated(plain(stringOr(row, "handle")))), next);
    } else
        m_notTaken->showEmpty(tr("%1: %2").arg(id, wordFor(stringOr(row, "state"))), whyNoAct());
}

void SignoffPage::showDesk()
{
    const Json row = m_model.rowOf(m_model.current());
    m_take->setEnabled(access() == Access::Full && stringOr(row, "status") == "free" && !m_model.busy());
    m_take->setToolTip(access() == Access::Full ? tr("Key: Enter on the row") : whyNoAct());
    const auto &desk = m_model.desk();
    QWidget *before = m_desk->currentWidget();
    const bool inside = m_desk->isAncestorOf(focusWidget()) || m_table->hasFocus();
    if (desk && !desk->view.revealed && desk->mine) {
        m_reveal->forget();
        m_override->forget();
        m_reading->show();
        m_desk->setCurrentWidget(m_reading);
    } else if (desk && desk->view.revealed) {
        m_reading->forget();
        m_override->forget();
        m_reveal->show(access() == Access::Full, whyNoAct());
        m_desk->setCurrentWidget(m_reveal);
    } else {
        m_reading->forget();
        m_reveal->forget();
        showNotTaken();
        m_override->show(m_model.current(), access() == Access::Full ? overridableWords(row) : QString());
        m_desk->setCurrentWidget(m_offDesk);
    }
    // What the reader did moved them on; a refresh of the same thing never moves the focus.
    if (before == m_desk->currentWidget() || !inside)
        return;
    if (m_desk->currentWidget() == m_reading && m_taking)
        m_reading->firstFocus()->setFocus(Qt::OtherFocusReason);
    else if (m_desk->currentWidget() == m_reveal && before == m_reading)
        m_reveal->firstFocus()->setFocus(Qt::OtherFocusReason);
    else if (m_desk->currentWidget() == m_offDesk)
        m_table->setFocus(Qt::OtherFocusReason);
    m_taking = false;
}

} // namespace countersign::ui
