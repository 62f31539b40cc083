#include "replay/replay_item.h"

#include "actions/action_table.h"
#include "models/rows_model.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "widgets/content_view.h"
#include "widgets/data_table.h"
#include "widgets/kept_panes.h"
#include "widgets/labels.h"
#include "widgets/margins.h"
#include "widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

std::vector<RowsModel::Column> compareColumns()
{
    const auto field = [](const char *name) { return [name](const Json &r) { return excerpt(plain(stringOr(r, name)), 300); }; };
    return {{QString(), field("row"), false, {}, {}},
            {ReplayItem::tr("You"), field("you"), false, {}, {}},
            {ReplayItem::tr("Then"), field("then"), false, {}, {}},
            {ReplayItem::tr("Today"), field("today"), false, {}, {}}};
}

QString factsOf(const Json &reviewCase)
{
    const Json subject = reviewCase.value("subject", Json::object());
    QStringList lines;
    lines << ReplayItem::tr("%1 · %2 · severity %3")
                 .arg(languageName(stringOr(subject, "language")),
                      subject.value("created_at", Json()).is_string() ? ReplayItem::tr("posted %1").arg(dateTime(stringOr(subject, "created_at")))
                                                                       : ReplayItem::tr("posted at an unknown time"),
                      wordFor(stringOr(reviewCase, "severity")));
    for (const Json &report : reviewCase.value("reports", Json::array())) {
        if (lines.size() > 5)
            break;
        const QString comment = excerpt(plain(stringOr(report, "comment")));
        lines << ReplayItem::tr("Reported by %1 for %2. %3").arg(wordFor(stringOr(report, "reporter_kind")), plain(stringOr(report, "alleged")), comment);
    }
    for (const Json &medium : subject.value("media", Json::array()))
        lines << ReplayItem::tr("With %1: %2").arg(wordFor(stringOr(medium, "kind")), excerpt(plain(stringOr(medium, "alt"))));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ReplayItem::ReplayItem(ReplayViewModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_title(titleLabel({})), m_asOf(sentenceLabel({})), m_content(new ContentView), m_facts(sentenceLabel({})),
      m_violates(new QPushButton(tr("Violates  (Y)"))), m_not(new QPushButton(tr("Does not violate  (N)"))), m_clauseChoice(new QWidget),
      m_filter(new QLineEdit), m_clauses(new QListWidget), m_revealed(new QWidget), m_agrees(headingLabel({})),
      m_compareRows(new RowsModel(
          compareColumns(), "row",
          [](const Json &r) {
              return tr("%1: you %2, then %3, today %4")
                  .arg(plain(stringOr(r, "row")), plain(stringOr(r, "you")), plain(stringOr(r, "then")), plain(stringOr(r, "today")));
          },
          this)),
      m_compare(new DataTable(m_compareRows, tr("Your answer, what was decided then, and what holds today"), 2)), m_next(new QPushButton(tr("Ne&xt")))
{
    m_content->setObjectName(QStringLiteral("content"));
    m_violates->setObjectName(QStringLiteral("violates"));
    m_not->setObjectName(QStringLiteral("not"));
    m_filter->setObjectName(QStringLiteral("filter"));
    m_clauses->setObjectName(QStringLiteral("clauses"));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_agrees->setObjectName(QStringLiteral("agrees"));
    m_next->setObjectName(QStringLiteral("next"));
    auto *close = new QPushButton(tr("&Leave the session"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(close);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    setReadingMargins(column, 0, 0, 8, 0);
    column->setSpacing(8);
    column->addWidget(m_content, 3);
    column->addWidget(m_facts);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(buildAnswer());
    splitter->setSizes({500, 500});
    keepPanes(splitter, QStringLiteral("replay"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_asOf);
    layout->addWidget(splitter, 1);
    connect(close, &QPushButton::clicked, this, &ReplayItem::closed);
    // Letters count while the case has the keyboard, not while a clause is typed.
    connect(addAct(Act::Violates, m_content), &QAction::triggered, this, &ReplayItem::askClause);
    connect(addAct(Act::DoesNotViolate, m_content), &QAction::triggered, this, [this] { m_model.answer(Verdict::NoViolation, {}); });
    connect(m_violates, &QPushButton::clicked, this, &ReplayItem::askClause);
    connect(m_not, &QPushButton::clicked, this, [this] { m_model.answer(Verdict::NoViolation, {}); });
    connect(m_next, &QPushButton::clicked, &m_model, &ReplayViewModel::nextItem);
}

QWidget *ReplayItem::buildAnswer()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    setReadingMargins(column, 8, 0, 0, 0);
    column->setSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_violates);
    buttons->addWidget(m_not);
    buttons->addStretch();
    auto *choice = new QVBoxLayout(m_clauseChoice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(8);
    choice->addWidget(fieldLabel(tr("&Which clause? Type its code or a word, Enter answers"), m_filter));
    choice->addWidget(m_filter);
    choice->addWidget(m_clauses, 1);
    m_clauses->setAccessibleName(tr("Clauses"));
    m_clauses->setUniformItemSizes(true);
    auto *reveal = new QVBoxLayout(m_revealed);
    reveal->setContentsMargins(0, 0, 0, 0);
    reveal->setSpacing(8);
    reveal->addWidget(m_agrees);
    reveal->addWidget(m_compare, 1);
    reveal->addWidget(m_next, 0, Qt::AlignLeading);
    m_agrees->setWordWrap(true);
    column->addLayout(buttons);
    column->addWidget(quietLabel(tr("The letters count while the text has the keyboard. An answer stands: what was decided is shown at once.")));
    column->addWidget(m_clauseChoice, 1);
    column->addWidget(m_revealed, 1);
    column->addStretch();
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &ReplayItem::filterClauses);
    connect(m_filter, &QLineEdit::returnPressed, this, &ReplayItem::answerClause);
    connect(m_clauses, &QListWidget::itemActivated, this, &ReplayItem::answerClause);
    return right;
}

bool ReplayItem::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            for (int row = m_clauses->currentRow() + step; row >= 0 && row < m_clauses->count(); row += step)
                if (!m_clauses->item(row)->isHidden()) {
                    m_clauses->setCurrentRow(row);
                    break;
                }
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_clauseChoice->hide();
            m_content->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *ReplayItem::firstFocus() { return m_model.reveal().empty() ? static_cast<QWidget *>(m_content) : m_next; }

void ReplayItem::showItem()
{
    const Json &item = m_model.item();
    m_title->setText(tr("Item %1 of %2").arg(m_model.place()).arg(m_model.items()));
    m_asOf->setText(tr("As of %1. What happened later does not exist here; you see it after your answer.").arg(dateTime(stringOr(item, "as_of"))));
    const Json reviewCase = item.value("case", Json::object());
    const Json subject = reviewCase.value("subject", Json::object());
    const bool isAccount = stringOr(subject, "kind") == "account";
    m_content->setContent(isAccount ? tr("The account itself was reported.") : plain(stringOr(subject, "text")));
    m_facts->setText(factsOf(reviewCase));
    m_filter->clear();
    m_clauses->clear();
    for (const Json &clause : item.value("clauses", Json::array())) {
        auto *row = new QListWidgetItem(tr("%1  %2").arg(plain(stringOr(clause, "code")), plain(stringOr(clause, "title"))), m_clauses);
        row->setData(Qt::UserRole, plain(stringOr(clause, "code")));
    }
    m_violates->setEnabled(true);
    m_not->setEnabled(true);
    m_clauseChoice->hide();
    m_revealed->hide();
    m_content->setFocus(Qt::OtherFocusReason);
}

void ReplayItem::askClause()
{
    if (m_model.item().empty() || !m_model.reveal().empty())
        return;
    m_clauseChoice->show();
    m_filter->setFocus(Qt::OtherFocusReason);
    filterClauses();
}

void ReplayItem::filterClauses()
{
    int first = -1;
    for (int row = 0; row < m_clauses->count(); ++row) {
        const bool fits = m_clauses->item(row)->text().contains(m_filter->text().trimmed(), Qt::CaseInsensitive);
        m_clauses->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    m_clauses->setCurrentRow(first);
}

void ReplayItem::answerClause()
{
    if (const QListWidgetItem *clause = m_clauses->currentItem(); clause && !clause->isHidden())
        m_model.answer(Verdict::Violation, clause->data(Qt::UserRole).toString());
}

void ReplayItem::showReveal()
{
    const Json &reveal = m_model.reveal();
    m_violates->setEnabled(false);
    m_not->setEnabled(false);
    m_clauseChoice->hide();
    m_revealed->show();
    const Json mine = reveal.value("mine", Json::object());
    const Json history = reveal.value("history", Json::object());
    const Json final = reveal.value("final", Json());
    const Json agrees = reveal.value("agrees", Json());
    m_agrees->setText(!agrees.is_boolean()   ? tr("It cannot be compared now: it is being decided anew, or somebody may still have to judge it blind.")
                      : agrees.get<bool>()   ? tr("✓ You agree with what holds today.")
                                             : tr("◆ You differ from what holds today."));
    setTone(m_agrees, agrees.is_boolean() ? (agrees.get<bool>() ? Tone::Good : Tone::Waiting) : Tone::Plain);
    Json rows = Json::array();
    const auto add = [&](const QString &row, const QString &you, const QString &then, const QString &today) {
        rows.push_back({{"row", utf8(row)}, {"you", utf8(you)}, {"then", utf8(then)}, {"today", utf8(today)}});
    };
    if (!history.empty()) {
        QStringList actions;
        for (const Json &action : history.value("actions", Json::array()))
            if (action.is_string())
                actions << wordFor(action.get<std::string>());
        add(tr("Finding"), ReplayViewModel::answerWords(mine), ReplayViewModel::answerWords(history), ReplayViewModel::answerWords(final));
        add(tr("Action"), {}, actions.join(QStringLiteral(", ")), {});
        add(tr("Why"), {}, plain(stringOr(history, "rationale")), wordFor(stringOr(final, "how")));
        add(tr("Words"), {}, plain(stringOr(history, "quote")), {});
        QStringList others;
        const Json panel = reveal.value("panel", Json::object());
        const Json answers = panel.value("answers", Json::object());
        for (const auto &[label, count] : answers.items())
            others << tr("%1 × %2").arg(plain(count.dump()), wordFor(label));
        if (!others.isEmpty())
            add(tr("Others here"), others.join(QStringLiteral(", ")), {}, {});
    }
    m_compareRows->setItems(rows);
    m_compare->fitColumns();
    m_next->setText(m_model.place() < m_model.items() ? tr("Ne&xt item") : tr("S&core"));
    m_next->setFocus(Qt::OtherFocusReason);
}

} // namespace countersign::ui
