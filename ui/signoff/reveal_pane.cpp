#include "signoff/reveal_pane.h"

#include "models/rows_model.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "viewmodels/navigator.h"
#include "widgets/data_table.h"
#include "widgets/hold_button.h"
#include "widgets/labels.h"
#include "widgets/requirement_list.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

QString findingWords(const std::string &verdict, const std::string &clause)
{
    return verdict == "violation" ? RevealPane::tr("violates %1").arg(plain(clause)) : RevealPane::tr("no violation");
}

QString differsWords(const Json &row)
{
    const bool decoy = stringOr(row, "decoy") == "yes";
    if (stringOr(row, "differs") != "yes")
        return decoy ? RevealPane::tr("– (a check of the reading)") : QStringLiteral("–");
    return decoy ? RevealPane::tr("◆ a check of the reading, missed") : RevealPane::tr("◆ disagree → arbitration");
}

std::vector<RowsModel::Column> differenceColumns()
{
    return {{RevealPane::tr("Item"), [](const Json &row) { return plain(stringOr(row, "label")); }, false, {}, {}},
            {RevealPane::tr("You"), [](const Json &row) { return findingWords(stringOr(row, "mine"), stringOr(row, "my_clause")); }, false, {}, {}},
            {RevealPane::tr("Proposer"),
             [](const Json &row) {
                 return stringOr(row, "decoy") == "yes" ? RevealPane::tr("left up before, not part of the proposal")
                                                        : findingWords(stringOr(row, "theirs"), stringOr(row, "their_clause"));
             },
             false, {}, {}},
            {RevealPane::tr("Differs"), differsWords, false, {}, {}}};
}

QString differenceSentence(const Json &row)
{
    return RevealPane::tr("%1, you: %2, differs: %3")
        .arg(plain(stringOr(row, "label")), findingWords(stringOr(row, "mine"), stringOr(row, "my_clause")), differsWords(row));
}

QPushButton *plainButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

} // namespace

RevealPane::RevealPane(SignoffViewModel &model, Navigator &navigator, QWidget *parent)
    : QWidget(parent), m_model(model), m_title(titleLabel({})), m_verdict(headingLabel({})),
      m_rows(new RowsModel(differenceColumns(), "item", differenceSentence, this)),
      m_table(new DataTable(m_rows, tr("You and the proposer, item by item"), 2)), m_what(headingLabel(tr("What is proposed"))), m_proposal(sentenceLabel({})),
      m_rationale(sentenceLabel({})),
      m_grounds(sentenceLabel({})), m_requirementsTitle(headingLabel({})), m_requirements(new RequirementList), m_hash(sentenceLabel({})),
      m_copy(plainButton(tr("Copy hash"))), m_return(plainButton(tr("Return with &question …"))), m_reject(plainButton(tr("Re&ject …"))),
      m_account(plainButton(tr("Open the account"))), m_sign(new HoldButton(tr("Countersign (hold Ctrl+Enter)"))), m_off(sentenceLabel({})),
      m_acts(new QWidget), m_writer(new QWidget), m_writerTitle(headingLabel({})), m_text(new QPlainTextEdit), m_send(plainButton({})), m_close(plainButton(tr("Close")))
{
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(16, 8, 16, 8);
    rows->setSpacing(8);
    m_verdict->setWordWrap(true);
    m_rationale->setAccessibleName(tr("Rationale"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_verdict, m_table})
        rows->addWidget(widget);
    rows->addWidget(m_what);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_proposal, m_rationale, m_grounds})
        rows->addWidget(widget);
    rows->addWidget(m_account, 0, Qt::AlignLeading);
    rows->addWidget(m_requirementsTitle);
    rows->addWidget(m_requirements);
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_requirements->setJumps(true);

    auto *writing = new QVBoxLayout(m_writer);
    writing->setContentsMargins(0, 0, 0, 0);
    writing->setSpacing(4);
    writing->addWidget(m_writerTitle);
    writing->addWidget(m_text);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_send);
    ends->addWidget(m_close);
    ends->addStretch(1);
    writing->addLayout(ends);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    m_writer->hide();

    auto *foot = new QVBoxLayout(m_acts);
    foot->setContentsMargins(16, 4, 16, 8);
    foot->setSpacing(8);
    auto *signedOver = new QHBoxLayout;
    signedOver->addWidget(m_hash, 1);
    signedOver->addWidget(m_copy);
    foot->addLayout(signedOver);
    foot->addWidget(m_writer);
    foot->addWidget(m_off);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_return);
    buttons->addWidget(m_reject);
    buttons->addStretch(1);
    buttons->addWidget(m_sign);
    foot->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_acts);
    m_sign->listenIn(this);

    connect(m_sign, &HoldButton::confirmed, this, [this] { m_model.countersign(); });
    connect(m_sign, &HoldButton::hint, this, &RevealPane::said);
    connect(m_return, &QPushButton::clicked, this, [this] { write(Writing::Question); });
    connect(m_reject, &QPushButton::clicked, this, [this] { write(Writing::Reason); });
    connect(m_close, &QPushButton::clicked, this, [this] { write(Writing::Nothing); });
    connect(m_send, &QPushButton::clicked, this, &RevealPane::send);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_hash->toolTip());
        Q_EMIT said(tr("The hash is on the clipboard."));
    });
    connect(m_account, &QPushButton::clicked, this, [this, &navigator] {
        if (m_model.desk())
            navigator.openAccount(plain(stringOr(m_model.desk()->file, "account")));
    });
    connect(m_requirements, &RequirementList::jump, this, [&navigator](const QString &id) {
        switch (id.at(0).unicode()) {
        case 'A': navigator.openAppeal(id); break;
        case 'C': navigator.openCase(id); break;
        case 'E': navigator.openEscalation(id); break;
        case 'P': navigator.openProposal(id); break;
        }
    });
}

QWidget *RevealPane::firstFocus() const { return m_table; }

void RevealPane::write(Writing what)
{
    m_writing = what;
    m_writer->setVisible(what != Writing::Nothing);
    m_writerTitle->setText(what == Writing::Question ? tr("What do you ask the proposer?") : tr("Why do you reject it? The proposer reads this."));
    m_text->setAccessibleName(m_writerTitle->text());
    m_send->setText(what == Writing::Question ? tr("Return it with this question") : tr("Reject it for this reason"));
    if (what != Writing::Nothing)
        m_text->setFocus(Qt::OtherFocusReason);
    else
        m_return->setFocus(Qt::OtherFocusReason);
}

void RevealPane::send()
{
    if (m_writing == Writing::Question)
        m_model.sendBack(m_text->toPlainText());
    else if (m_writing == Writing::Reason)
        m_model.reject(m_text->toPlainText());
}

void RevealPane::acted()
{
    m_text->clear();
    m_writer->hide();
    m_writing = Writing::Nothing;
}

void RevealPane::showDifferences()
{
    const bool over = m_model.desk()->view.check.has_value(); // a check: no arbiter follows
    Json rows = Json::array();
    int differs = 0;
    for (const ItemDifference &d : m_model.desk()->view.differences) {
        const std::string label = d.decoy ? utf8(tr("Item %1: decoy").arg(d.item)) : utf8(tr("Item %1: %2").arg(d.item).arg(plain(d.decision.str())));
        rows.push_back({{"item", d.item}, {"label", label}, {"decoy", d.decoy ? "yes" : "no"}, {"mine", std::string(name(d.mine))},
                        {"my_clause", d.myClause}, {"theirs", std::string(name(d.theirs))}, {"their_clause", d.theirClause},
                        {"differs", d.differs && !over ? "yes" : "no"}});
        differs += d.differs ? 1 : 0;
    }
    m_rows->setItems(rows);
    m_table->fitColumns();
    const int height = m_table->horizontalHeader()->height() + m_table->verticalHeader()->defaultSectionSize() * std::min(m_rows->count(), 8) + 4;
    m_table->setMinimumHeight(height);
    m_verdict->setText(differs == 0 ? tr("You and the proposer agree about every item.") : tr("You disagree about %n item(s).", nullptr, differs));
    setTone(m_verdict, differs == 0 ? Tone::Good : Tone::Bad);
}

void RevealPane::showProposal()
{
    const Json &file = m_model.desk()->file;
    const Json &details = m_model.desk()->view.proposalDetails;
    const auto duration = intOr(details, "duration_s");
    const QString handle = plain(stringOr(m_model.rowOf(m_model.current()), "handle"));
    m_proposal->setText(tr("%1: %2, %3, proposed by %4. State: %5. Valid until %6.")
                            .arg(wordFor(stringOr(details, "action")),
                                 plain(stringOr(file, "account")) + (handle.isEmpty() ? QString() : QLatin1Char(' ') + isolated(handle)),
                                 duration > 0 ? tr("for %1").arg(span(std::chrono::seconds(duration))) : tr("until further notice"),
                                 isolated(plain(stringOr(details, "proposer"))), wordFor(name(m_model.desk()->view.state)),
                                 dateTime(stringOr(file, "valid_until"))));
    m_rationale->setText(tr("Rationale: %1").arg(visible(plain(stringOr(details, "rationale")))));
    QStringList grounds;
    if (file.is_object())
        for (const Json &ground : file.value("grounds", Json::array())) {
            QString line = tr("%1 · clause %2 v%3 · %4 · decided by %5")
                               .arg(plain(stringOr(ground, "decision")), plain(stringOr(ground, "clause")), plain(ground.value("policy_version", Json()).dump()),
                                    wordFor(stringOr(ground, "state")), isolated(plain(stringOr(ground, "decided_by"))));
            if (const std::string quote = stringOr(ground, "quote"); !quote.empty())
                line += QStringLiteral("\n    “") + excerpt(plain(quote), 400) + QStringLiteral("”");
            grounds << line;
        }
    m_grounds->setText(grounds.join(QLatin1Char('\n')));
    m_grounds->setVisible(!grounds.isEmpty());
    m_account->setVisible(file.is_object());
}

// It was a check and is over: what it was, and what was finally found about each item. Nothing is left to do.
void RevealPane::showCheck()
{
    const CheckDisclosure &check = *m_model.desk()->view.check;
    showDifferences();
    m_title->setText(tr("%1 · a check").arg(m_model.current()));
    m_verdict->setText(tr("A check, not a proposal"));
    setTone(m_verdict, Tone::Plain);
    if (m_acts->isAncestorOf(QApplication::focusWidget()))
        m_table->setFocus(Qt::OtherFocusReason);
    for (QWidget *ofProposals : std::initializer_list<QWidget *>{m_what, m_rationale, m_requirementsTitle, m_acts})
        ofProposals->setVisible(false);
    m_proposal->setText(say(check.words));
    QStringList lines;
    for (const CheckDisclosure::Item &item : check.items)
        lines << (item.clause.empty() ? tr("Item %1, %2: %3").arg(item.item).arg(plain(item.decision.str()), say(item.found))
                                      : tr("Item %1, %2: alleged %3; %4").arg(item.item).arg(plain(item.decision.str()), plain(item.clause), say(item.found)));
    m_grounds->setText(lines.join(QLatin1Char('\n')));
    m_grounds->setVisible(true);
    for (QLabel *label : {m_rationale, m_requirementsTitle, m_hash, m_off}) {
        label->clear();
        label->setToolTip({});
        label->setAccessibleDescription({});
    }
    m_requirements->setRequirements(Requirements{});
    m_account->setVisible(false);
    m_copy->setEnabled(false);
    for (QWidget *act : {static_cast<QWidget *>(m_sign), static_cast<QWidget *>(m_return), static_cast<QWidget *>(m_reject)})
        act->setEnabled(false);
}

void RevealPane::showSigning(bool mayAct, const QString &whyNot)
{
    const auto &desk = *m_model.desk();
    const QString hash = plain(hex(desk.view.boundHash));
    m_hash->setText(tr("You sign the hash %1…").arg(hash.left(12)));
    m_hash->setToolTip(hash);
    m_hash->setAccessibleDescription(hash);
    m_copy->setEnabled(true);
    m_requirements->setRequirements(desk.view.requirements);
    m_requirementsTitle->setText(m_model.unmetConditions() > 0 || desk.signedByMe ? m_requirements->summary() : tr("Requirements: nothing stands against your signature"));
    const bool open = mayAct && desk.mine && !desk.signedByMe;
    m_sign->setEnabled(open && m_model.maySign());
    m_return->setEnabled(open);
    m_reject->setEnabled(open);
    QString off;
    if (!mayAct)
        off = whyNot;
    else if (desk.signedByMe)
        off = tr("You have signed it. %1").arg(wordFor(name(desk.view.state)));
    else if (!desk.mine)
        off = tr("It is no longer on your desk: %1.").arg(wordFor(name(desk.view.state)));
    else if (const int left = m_model.unmetConditions(); left > 0)
        off = tr("Countersign is off: %n requirement(s) not met.", nullptr, left);
    m_off->setText(off);
    m_off->setVisible(!off.isEmpty());
    m_sign->setAccessibleDescription(off.isEmpty() ? m_sign->toolTip() : off);
}

void RevealPane::show(bool mayAct, const QString &whyNot)
{
    if (!m_model.desk() || !m_model.desk()->view.revealed) {
        forget();
        return;
    }
    if (m_shown != m_model.current()) {
        m_shown = m_model.current();
        acted();
    }
    if (m_model.desk()->view.check) {
        showCheck();
        return;
    }
    for (QWidget *ofProposals : std::initializer_list<QWidget *>{m_what, m_rationale, m_requirementsTitle, m_acts})
        ofProposals->setVisible(true);
    m_title->setText(tr("%1 · revealed").arg(m_model.current()));
    showDifferences();
    showProposal();
    showSigning(mayAct, whyNot);
}

void RevealPane::forget()
{
    m_shown.clear();
    m_rows->clear();
    for (QLabel *label : {m_title, m_verdict, m_proposal, m_rationale, m_grounds, m_requirementsTitle, m_hash, m_off}) {
        label->clear();
        label->setToolTip({});
        label->setAccessibleDescription({});
    }
    m_requirements->setRequirements(Requirements{});
    m_sign->setEnabled(false);
    m_return->setEnabled(false);
    m_reject->setEnabled(false);
}

} // namespace countersign::ui
