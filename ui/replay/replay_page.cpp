#include "replay/replay_page.h"

#include "models/rows_model.h"
#include "replay/replay_home.h"
#include "replay/replay_item.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/words.h"
#include "widgets/data_table.h"
#include "widgets/labels.h"
#include "widgets/message_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

std::vector<RowsModel::Column> confusionColumns()
{
    return {{ReplayPage::tr("You"), [](const Json &c) { return wordFor(stringOr(c, "mine")); }, false, {}, {}},
            {ReplayPage::tr("Today"), [](const Json &c) { return wordFor(stringOr(c, "final")); }, false, {}, {}},
            {ReplayPage::tr("Times"), [](const Json &c) { return number(intOr(c, "count")); }, true, {}, {}}};
}

} // namespace

ReplayPage::ReplayPage(Backend &backend, Navigator &navigator, QWidget *parent)
    : Page(parent), m_model(backend), m_message(new MessageBar), m_stack(new QStackedWidget), m_home(new ReplayHome(m_model)),
      m_item(new ReplayItem(m_model)), m_scorePane(nullptr), m_scoreTitle(titleLabel({})), m_scoreWords(sentenceLabel({})),
      m_confusionRows(new RowsModel(
          confusionColumns(), "row",
          [](const Json &c) {
              return tr("You %1, today %2, %3 times").arg(wordFor(stringOr(c, "mine")), wordFor(stringOr(c, "final")), number(intOr(c, "count")));
          },
          this)),
      m_confusion(new DataTable(m_confusionRows, tr("Your answers against what holds today"), 1)), m_back(new QPushButton(tr("&Back to the sets")))
{
    static_cast<void>(navigator);
    setAccessibleName(tr("Replay"));
    m_stack->addWidget(m_home);
    m_stack->addWidget(m_item);
    m_stack->addWidget(buildScore());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    connect(&m_model, &ReplayViewModel::listsChanged, m_home, &ReplayHome::show);
    connect(&m_model, &ReplayViewModel::goingBack, this, [this] {
        m_message->show(tr("Going back to the minute of the decision: that takes a few seconds …"), Tone::Plain);
    });
    connect(&m_model, &ReplayViewModel::itemChanged, this, [this] {
        m_message->hideMessage();
        m_stack->setCurrentWidget(m_item);
        m_item->showItem();
    });
    connect(&m_model, &ReplayViewModel::revealed, m_item, &ReplayItem::showReveal);
    connect(&m_model, &ReplayViewModel::scored, this, &ReplayPage::showScore);
    connect(&m_model, &ReplayViewModel::setMade, m_home, &ReplayHome::clearDraft);
    connect(&m_model, &ReplayViewModel::said, this, [this](const QString &sentence) {
        m_message->show(sentence, Tone::Good);
        Q_EMIT said(sentence);
    });
    connect(&m_model, &ReplayViewModel::refused, this, [this](const Error &error) {
        m_message->show(error);
        Q_EMIT said(say(error));
    });
    connect(m_item, &ReplayItem::closed, this, &ReplayPage::goHome);
    connect(m_back, &QPushButton::clicked, this, &ReplayPage::goHome);
}

QWidget *ReplayPage::buildScore()
{
    m_scorePane = new QWidget;
    m_scoreWords->setObjectName(QStringLiteral("scoreWords"));
    m_back->setObjectName(QStringLiteral("back"));
    auto *layout = new QVBoxLayout(m_scorePane);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_scoreTitle);
    layout->addWidget(m_scoreWords);
    layout->addWidget(headingLabel(tr("Answer by answer")));
    layout->addWidget(m_confusion, 1);
    layout->addWidget(m_back, 0, Qt::AlignLeading);
    return m_scorePane;
}

void ReplayPage::showScore()
{
    m_scoreTitle->setText(tr("Score: %1").arg(plain(stringOr(m_model.score(), "set"))));
    m_scoreWords->setText(ReplayViewModel::scoreWords(m_model.score()));
    Json rows = m_model.score().value("confusion", Json::array());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i]["row"] = i;
    m_confusionRows->setItems(rows);
    m_confusion->fitColumns();
    m_stack->setCurrentWidget(m_scorePane);
    m_back->setFocus(Qt::OtherFocusReason);
}

void ReplayPage::goHome()
{
    m_stack->setCurrentWidget(m_home);
    m_model.load();
    m_home->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ReplayPage::enter(const QString &) { m_model.load(); }

void ReplayPage::refresh()
{
    if (m_stack->currentWidget() == m_home)
        m_model.load(); // an item is as of its moment: nothing in it changes
}

QWidget *ReplayPage::firstFocus()
{
    if (m_stack->currentWidget() == m_item)
        return m_item->firstFocus();
    return m_stack->currentWidget() == m_scorePane ? m_back : m_home->firstFocus();
}

void ReplayPage::reset()
{
    m_message->hideMessage();
    m_home->clearDraft();
    m_stack->setCurrentWidget(m_home);
    m_model.reset();
}

} // namespace countersign::ui
