#include "account/account_page.h"

#include "account/account_summary.h"
#include "account/account_tables.h"
#include "account/lanes_view.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "viewmodels/navigator.h"
#include "proposing/propose_panel.h"
#include "widgets/data_table.h"
#include "widgets/kept_panes.h"
#include "widgets/labels.h"
#include "widgets/margins.h"
#include "widgets/message_bar.h"
#include "widgets/state_pane.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

namespace {

QPushButton *accountButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

Json laneRow(const LaneItem &item)
{
    return {{"key", utf8(item.key)}, {"lane", utf8(laneTitle(item.lane))}, {"what", utf8(item.what)}, {"from", rfc3339(item.from)},
            {"until", item.until ? rfc3339(*item.until) : std::string()}, {"state", item.state}};
}

Json newestFirst(const Json &file, const char *name)
{
    Json list = file.is_object() ? file.value(name, Json::array()) : Json::array();
    std::reverse(list.begin(), list.end());
    return list;
}

} // namespace

AccountPage::AccountPage(Backend &backend, Navigator &navigator, QWidget *parent)
    : Page(parent), m_backend(backend), m_navigator(navigator), m_model(backend), m_proposal(backend),
      m_panel(new ProposePanel(m_proposal)), m_message(new MessageBar), m_find(new QLineEdit),
      m_summary(new AccountSummary), m_propose(accountButton(tr("&Propose a ban …"))), m_off(sentenceLabel({})), m_slider(new QSlider(Qt::Horizontal)),
      m_asOf(quietLabel({})), m_now(accountButton(tr("Back to no&w"))), m_tabs(new QTabWidget), m_lanes(new LanesView), m_laneRows(laneTableModel(this)),
      m_laneTable(new DataTable(m_laneRows, tr("Everything in the lanes"), 2)), m_decisionRows(decisionTableModel(this)),
      m_decisionTable(new DataTable(m_decisionRows, tr("Decisions"), 4)), m_overturn(accountButton(tr("&Overturn and reinstate …"))),
      m_openCase(accountButton(tr("Open its &case"))), m_appeal(accountButton(tr("Record an appea&l …"))), m_sanctionRows(sanctionTableModel(this)),
      m_sanctionTable(new DataTable(m_sanctionRows, tr("Measures and what they rest on"), 4)), m_noticeRows(noticeTableModel(this)),
      m_noticeTable(new DataTable(m_noticeRows, tr("Notices"), 1)), m_noticeText(new QPlainTextEdit), m_timelineRows(timelineTableModel(this)),
      m_timelineTable(new DataTable(m_timelineRows, tr("Timeline"), 2))
{
    auto *content = new QSplitter(Qt::Horizontal);
    content->setChildrenCollapsible(false);
    content->addWidget(buildHead());
    content->addWidget(buildTabs());
    content->setSizes({fontMetrics().averageCharWidth() * 50, fontMetrics().averageCharWidth() * 124});
    content->setStretchFactor(0, 1);
    content->setStretchFactor(1, 3);
    keepPanes(content, QStringLiteral("account"));
    m_pane = new StatePane(content);
    auto *finding = new QHBoxLayout;
    finding->setSpacing(8);
    m_find->setPlaceholderText(tr("Handle, the platform's id, or X-…"));
    m_find->setClearButtonEnabled(true);
    auto *go = accountButton(tr("Find"));
    finding->addWidget(titleLabel(tr("Account")));
    finding->addSpacing(8);
    finding->addWidget(fieldLabel(tr("F&ind"), m_find));
    finding->addWidget(m_find, 1);
    finding->addWidget(go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_message);
    layout->addLayout(finding);
    layout->addWidget(m_pane, 2);
    layout->addWidget(m_panel, 3);
    m_panel->closePanel();
    const auto find = [this] {
        if (!m_find->text().trimmed().isEmpty()) {
            m_message->hideMessage();
            m_model.find(m_find->text());
        }
    };
    connect(m_find, &QLineEdit::returnPressed, this, find);
    connect(go, &QPushButton::clicked, this, find);
    connect(&m_model, &AccountViewModel::changed, this, &AccountPage::show);
    connect(&m_model, &AccountViewModel::failed, this, [this](const Error &error) {
        m_message->show(error);
        Q_EMIT said(m_message->text());
    });
    connectTables();
    connectProposal();
    show();
}

void AccountPage::connectProposal()
{
    connect(m_panel, &ProposePanel::closeRequested, this, [this] {
        m_panel->closePanel();
        m_tabs->setFocus();
    });
    connect(&m_proposal, &ProposeViewModel::refused, this, [this](const Error &error) {
        m_message->show(error);
        Q_EMIT said(m_message->text());
    });
    connect(&m_proposal, &ProposeViewModel::submitted, this, [this](const QString &sentence) {
        m_message->show(sentence, Tone::Good);
        Q_EMIT said(sentence);
        m_panel->closePanel();
    });
}

QWidget *AccountPage::buildHead()
{
    auto *side = new QWidget;
    side->setProperty("pane", true);
    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    setReadingMargins(inside, 0, 0, 8, 0);
    inside->addWidget(m_summary);
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_slider->setTracking(false);
    m_slider->setPageStep(5);
    m_slider->setAccessibleName(tr("As of: which entry of its timeline the account is shown after"));
    auto *layout = new QVBoxLayout(side);
    setReadingMargins(layout, 0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(scroll, 1);
    auto *time = headingLabel(tr("As of"));
    time->setBuddy(m_slider);
    layout->addWidget(time);
    layout->addWidget(m_slider);
    layout->addWidget(m_asOf);
    layout->addWidget(m_now);
    layout->addWidget(m_off);
    layout->addWidget(m_propose);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        const auto &positions = m_model.positions();
        const auto index = static_cast<std::size_t>(std::max(0, value));
        m_model.showAsOf(index < positions.size() ? positions[index] : 0);
    });
    connect(m_now, &QPushButton::clicked, this, [this] { m_model.showAsOf(0); });
    connect(m_propose, &QPushButton::clicked, this, [this] {
        m_proposal.start(m_model.id());
        m_panel->openPanel();
    });
    connect(m_summary, &AccountSummary::jump, this, &AccountPage::openKey);
    return side;
}

QWidget *AccountPage::lifeTab()
{
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_lanes);
    layout->addWidget(m_laneTable, 1);
    return tab;
}

QWidget *AccountPage::decisionsTab()
{
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_decisionTable, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_overturn, m_openCase, m_appeal})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    return tab;
}

QWidget *AccountPage::noticesTab()
{
    auto *tab = new QSplitter(Qt::Vertical);
    tab->setChildrenCollapsible(false);
    m_noticeText->setReadOnly(true);
    m_noticeText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_noticeText->setTabChangesFocus(true);
    m_noticeText->setAccessibleName(tr("Text of the notice"));
    tab->addWidget(m_noticeTable);
    tab->addWidget(m_noticeText);
    keepPanes(tab, QStringLiteral("account-notices"));
    return tab;
}

QWidget *AccountPage::buildTabs()
{
    m_tabs->setProperty("pane", true);
    m_tabs->addTab(lifeTab(), tr("Lif&e"));
    m_tabs->addTab(decisionsTab(), tr("&Decisions"));
    m_tabs->addTab(m_sanctionTable, tr("&Measures"));
    m_tabs->addTab(noticesTab(), tr("&Notices"));
    m_tabs->addTab(m_timelineTable, tr("&Timeline"));
    m_tabs->setDocumentMode(true);
    return m_tabs;
}

void AccountPage::connectTables()
{
    connect(m_lanes, &LanesView::chosen, m_laneTable, &DataTable::select);
    connect(m_laneTable, &DataTable::chosen, m_lanes, &LanesView::setCurrent);
    connect(m_lanes, &LanesView::activatedKey, this, &AccountPage::openKey);
    connect(m_laneTable, &DataTable::activatedKey, this, &AccountPage::openKey);
    connect(m_decisionTable, &DataTable::chosen, this, &AccountPage::showActs);
    const auto overturn = [this] {
        if (m_overturn->isEnabled())
            m_navigator.previewReinstatement(m_decisionTable->currentKey());
    };
    connect(m_decisionTable, &DataTable::activatedKey, this, overturn);
    connect(m_overturn, &QPushButton::clicked, this, overturn);
    connect(m_openCase, &QPushButton::clicked, this, [this] {
        const int row = m_decisionRows->rowOf(m_decisionTable->currentKey());
        if (row >= 0)
            m_navigator.openCase(plain(stringOr(m_decisionRows->item(row), "case")));
    });
    connect(m_appeal, &QPushButton::clicked, this, [this] { m_navigator.openAppeal(m_decisionTable->currentKey()); });
    connect(m_noticeTable, &DataTable::chosen, this, [this](const QString &key) {
        if (key.isEmpty())
            m_noticeText->clear();
        else
            m_model.loadNotice(key);
    });
    connect(&m_model, &AccountViewModel::noticeShown, this, [this](const QString &id, const QString &text) {
        if (id == m_noticeTable->currentKey() && m_noticeText->toPlainText() != visible(text))
            m_noticeText->setPlainText(visible(text));
    });
    connect(m_timelineTable, &DataTable::activatedKey, this, [this](const QString &key) { m_navigator.openEntry(key.toLongLong()); });
}

// Where a key of the lanes leads: a decision to its row, an appeal to its desk, a measure to its row.
void AccountPage::openKey(const QString &key)
{
    if (key.startsWith(QLatin1String("D-"))) {
        m_tabs->setCurrentIndex(1);
        m_decisionTable->select(key);
        m_decisionTable->setFocus(Qt::OtherFocusReason);
    } else if (key.startsWith(QLatin1String("S-"))) {
        m_tabs->setCurrentIndex(2);
        m_sanctionTable->select(key);
        m_sanctionTable->setFocus(Qt::OtherFocusReason);
    } else if (key.startsWith(QLatin1String("A-"))) {
        m_navigator.openAppeal(key);
    } else if (key.startsWith(QLatin1String("E-"))) {
        m_navigator.openEscalation(key);
    }
}

bool AccountPage::mayPropose() const { return m_backend.who().has(Role::Moderator) || m_backend.who().has(Role::Lead); }

void AccountPage::setAccess(Access access)
{
    Page::setAccess(access);
    m_panel->setAccess(mayPropose() ? Access::Full : Access::Read);
    showActs();
}

void AccountPage::enter(const QString &subject)
{
    if (!subject.isEmpty() && subject != m_model.id()) {
        m_find->setText(subject);
        m_model.find(subject);
        m_pane->showLoading();
    } else {
        refresh();
    }
}

void AccountPage::refresh() { m_model.refresh(); }

QWidget *AccountPage::firstFocus() { return m_model.file().is_null() ? static_cast<QWidget *>(m_find) : m_lanes; }

void AccountPage::reset()
{
    m_message->hideMessage();
    m_find->clear();
    m_noticeText->clear();
    m_shown.clear();
    m_panel->closePanel();
    m_proposal.reset();
    m_model.reset();
}

void AccountPage::showSlider()
{
    const auto &positions = m_model.positions();
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, static_cast<int>(positions.size()));
    const auto at = std::find(positions.begin(), positions.end(), m_model.asOf());
    m_slider->setValue(static_cast<int>(m_model.asOf() == 0 ? positions.size() : static_cast<std::size_t>(at - positions.begin())));
    m_slider->setEnabled(!positions.empty());
    m_asOf->setText(m_model.asOf() == 0 ? tr("Now, %1").arg(dateTime(m_model.now()))
                                        : tr("After entry %1, %2. What came later is not known here.").arg(m_model.asOf()).arg(m_model.asOfTime()));
    m_slider->setAccessibleDescription(m_asOf->text());
    m_now->setVisible(m_model.asOf() != 0);
}

void AccountPage::showActs()
{
    const bool past = m_model.asOf() != 0;
    m_propose->setEnabled(!past && mayPropose());
    QString off;
    if (past)
        off = tr("You look at the account as it was. Go back to now to act.");
    else if (!mayPropose())
        off = tr("Moderators and team leads propose bans; you look on.");
    m_off->setText(off);
    m_off->setVisible(!off.isEmpty());
    const int row = m_decisionRows->rowOf(m_decisionTable->currentKey());
    const Json decision = row >= 0 ? m_decisionRows->item(row) : Json();
    const std::string state = stringOr(decision, "state");
    const bool lead = m_backend.who().has(Role::Lead);
    const bool inEffect = state == "standing" || state == "under_appeal";
    m_overturn->setEnabled(!past && lead && inEffect && (stringOr(decision, "verdict") == "violation" || decision.contains("authority")));
    m_overturn->setToolTip(!lead ? tr("Team leads who took no part reinstate.") : past ? off : tr("Shows everything that would be undone. Key: Enter on the row"));
    m_openCase->setEnabled(row >= 0);
    m_appeal->setEnabled(!past && lead && state == "standing");
}

void AccountPage::show()
{
    if (m_model.file().is_null()) {
        if (!m_model.loading())
            m_pane->showEmpty(tr("No account is open."), tr("Type a handle or an id above, or come here from a case with O."));
        return;
    }
    const Json &file = m_model.file();
    m_summary->setFile(file);
    const auto items = laneItems(file);
    Json rows = Json::array();
    for (const LaneItem &item : items)
        rows.push_back(laneRow(item));
    m_laneRows->setItems(rows);
    m_lanes->setItems(items, m_model.now());
    m_decisionRows->setItems(newestFirst(file, "decisions"));
    m_sanctionRows->setItems(newestFirst(file, "sanctions"));
    m_noticeRows->setItems(newestFirst(file, "notices"));
    m_timelineRows->setItems(newestFirst(file, "timeline"));
    m_pane->showContent();
    const bool another = m_shown != m_model.id();
    m_shown = m_model.id();
    for (DataTable *table : {m_decisionTable, m_sanctionTable, m_noticeTable, m_laneTable, m_timelineTable}) {
        if (another)
            table->fitColumns();
        if (table->currentKey().isEmpty() && table->model()->rowCount() > 0)
            table->setCurrentIndex(table->model()->index(0, 0));
    }
    showSlider();
    showActs();
}

} // namespace countersign::ui
