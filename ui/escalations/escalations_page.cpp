#include "escalations/escalations_page.h"

#include "escalations/authority_detail.h"
#include "escalations/escalation_detail.h"
#include "escalations/escalation_form.h"
#include "models/rows_model.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "widgets/data_table.h"
#include "widgets/kept_panes.h"
#include "widgets/labels.h"
#include "widgets/message_bar.h"
#include "widgets/state_pane.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

QString ownerOf(const Json &e)
{
    const QString owner = plain(stringOr(e, "owner"));
    return owner.isEmpty() ? EscalationsPage::tr("nobody yet") : owner;
}

// "C-12 · @handle"; an account by its handle alone, its id in the tooltip.
QString aboutOf(const Json &e)
{
    static const QRegularExpression ours(QStringLiteral("^[A-Z]-[0-9]+$"));
    const QString subject = plain(stringOr(e, "subject"));
    const QString handle = visible(plain(stringOr(e, "handle")), 200);
    if (handle.isEmpty())
        return subject;
    return ours.match(subject).hasMatch() ? subject + QStringLiteral(" · ") + isolated(handle) : isolated(handle);
}

std::vector<RowsModel::Column> escalationColumns(const EscalationsViewModel &model)
{
    const auto field = [](const char *name) { return [name](const Json &e) { return plain(stringOr(e, name)); }; };
    const auto word = [](const char *name) { return [name](const Json &e) { return wordFor(stringOr(e, name)); }; };
    return {{EscalationsPage::tr("Escalation"), field("escalation"), false, {}, {}},
            {EscalationsPage::tr("From"), word("kind"), false, {}, {}},
            {EscalationsPage::tr("Clock"),
             [&model](const Json &e) {
                 const QString words = EscalationsViewModel::clockWords(e, model.now());
                 return EscalationsViewModel::overdue(e, model.now()) ? QStringLiteral("▲ ") + words : words;
             },
             false, {}, {}},
            {EscalationsPage::tr("About"), aboutOf, false, field("subject"), {}},
            {EscalationsPage::tr("Owner"), ownerOf, false, {}, {}},
            {EscalationsPage::tr("State"), word("state"), false, {}, {}}};
}

QString countriesOf(const Json &order)
{
    QStringList out;
    for (const Json &one : order.value("territories", Json::array()))
        out << plain(one.get<std::string>());
    return out.join(QStringLiteral(", "));
}

std::vector<RowsModel::Column> waitingOrderColumns(const AuthorityViewModel &model)
{
    const auto field = [](const char *name) { return [name](const Json &o) { return visible(plain(stringOr(o, name)), 200); }; };
    return {{EscalationsPage::tr("Order"), field("decision"), false, {}, {}},
            {EscalationsPage::tr("Clock"), [&model](const Json &o) { return AuthorityViewModel::clockWords(o, model.now()); }, false, {}, {}},
            {EscalationsPage::tr("Authority"), field("authority"), false, {}, {}},
            {EscalationsPage::tr("Reference"), field("reference"), false, {}, {}},
            {EscalationsPage::tr("Where"), countriesOf, false, {}, {}}};
}

} // namespace

EscalationsPage::EscalationsPage(Backend &backend, Navigator &navigator, QWidget *parent)
    : Page(parent), m_model(backend), m_orders(backend), m_message(new MessageBar), m_whose(quietLabel({})), m_resolved(new QCheckBox(tr("Show re&solved ones too"))),
      m_new(new QPushButton(tr("Open a &new one …"))),
      m_rows(new RowsModel(
          escalationColumns(m_model), "escalation",
          [this](const Json &e) {
              return tr("%1, from %2, about %3, %4, owner %5, %6")
                  .arg(plain(stringOr(e, "escalation")), wordFor(stringOr(e, "kind")), plain(stringOr(e, "subject")),
                       EscalationsViewModel::clockWords(e, m_model.now()), ownerOf(e), wordFor(stringOr(e, "state")));
          },
          this)),
      m_table(new DataTable(m_rows, tr("Escalations"), 3)), m_list(new StatePane(m_table)), m_detail(new EscalationDetail(m_model, navigator)),
      m_form(new EscalationForm), m_one(new StatePane(m_detail)), m_waiting(new QWidget),
      m_orderRows(new RowsModel(
          waitingOrderColumns(m_orders), "decision",
          [this](const Json &o) {
              return tr("%1, order of %2, %3, %4").arg(plain(stringOr(o, "decision")), plain(stringOr(o, "authority")), countriesOf(o),
                                                      AuthorityViewModel::clockWords(o, m_orders.now()));
          },
          this)),
      m_orderTable(new DataTable(m_orderRows, tr("Orders of authorities that wait for a second signature"), 2)),
      m_order(new AuthorityDetail(m_orders)), m_right(new QStackedWidget)
{
    setAccessibleName(tr("Escalations"));
    m_new->setObjectName(QStringLiteral("new"));
    m_table->setObjectName(QStringLiteral("list"));
    m_orderTable->setObjectName(QStringLiteral("orders"));
    buildLayout();
    connectModel();
    connectOrders();
    m_one->showEmpty(tr("No escalation is chosen."), tr("Choose one in the list, or open a new one."));
}

void EscalationsPage::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(titleLabel(tr("Escalations")));
    column->addWidget(sentenceLabel(tr("Pressure never changes the finding, only the clock.")));
    column->addWidget(m_whose);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_new);
    bar->addWidget(m_resolved);
    bar->addStretch();
    column->addLayout(bar);
    column->addWidget(m_list, 2);
    auto *orders = new QVBoxLayout(m_waiting);
    orders->setContentsMargins(0, 0, 0, 0);
    orders->setSpacing(8);
    orders->addWidget(headingLabel(tr("Orders of authorities that wait for a second signature")));
    orders->addWidget(m_orderTable, 1);
    m_waiting->hide();
    column->addWidget(m_waiting, 1);
    m_right->addWidget(m_one);
    m_right->addWidget(m_form);
    m_right->addWidget(m_order);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({620, 380});
    keepPanes(splitter, QStringLiteral("escalations"));
    layout->addWidget(splitter, 1);
}

void EscalationsPage::connectModel()
{
    connect(&m_model, &EscalationsViewModel::listChanged, this, &EscalationsPage::showList);
    connect(&m_model, &EscalationsViewModel::fileChanged, this, &EscalationsPage::showFile);
    connect(&m_model, &EscalationsViewModel::failedToLoad, this, [this](const Error &error) { m_list->showError(error, tr("Try again")); });
    connect(m_list, &StatePane::retry, &m_model, &EscalationsViewModel::load);
    connect(&m_model, &EscalationsViewModel::refused, this, [this](const Error &error) {
        m_message->show(error);
        Q_EMIT said(say(error));
    });
    connect(&m_model, &EscalationsViewModel::acted, this, [this](const QString &sentence) {
        m_message->show(sentence, Tone::Good);
        m_detail->closeWords();
        m_table->setFocus(Qt::OtherFocusReason);
        Q_EMIT said(sentence);
    });
    connect(&m_model, &EscalationsViewModel::opened, this, [this](const QString &id, const QString &sentence) {
        m_message->show(sentence, Tone::Good);
        Q_EMIT said(sentence);
        m_form->clear();
        showForm(false);
        m_wanted = id;
    });
    connect(m_form, &EscalationForm::submitted, this, [this] { m_model.open(m_form->draft()); });
    connect(m_form, &EscalationForm::closed, this, [this] { showForm(false); });
    connect(m_new, &QPushButton::clicked, this, [this] { showForm(true); });
    connect(m_resolved, &QCheckBox::toggled, &m_model, &EscalationsViewModel::setIncludeResolved);
    connect(m_table, &DataTable::chosen, this, [this](const QString &id) {
        m_detail->closeWords();
        if (!id.isEmpty() && m_right->currentWidget() == m_order) {
            m_orderTable->setCurrentIndex({});
            m_right->setCurrentWidget(m_one);
        }
        m_model.select(id);
    });
    connect(m_table, &DataTable::activatedKey, this, [this] { m_detail->setFocus(Qt::OtherFocusReason); });
    m_clock.setInterval(1000 * 20);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_table->viewport()->update();
        m_detail->showClock();
        m_orderTable->viewport()->update();
        m_order->showClock();
    });
    m_clock.start();
}

void EscalationsPage::connectOrders()
{
    connect(&m_orders, &AuthorityViewModel::listChanged, this, &EscalationsPage::showOrders);
    connect(&m_orders, &AuthorityViewModel::fileChanged, m_order, &AuthorityDetail::show);
    connect(&m_orders, &AuthorityViewModel::refused, this, [this](const Error &error) {
        m_message->show(error);
        Q_EMIT said(say(error));
    });
    connect(&m_orders, &AuthorityViewModel::acted, this, [this](const QString &sentence) {
        m_message->show(sentence, Tone::Good);
        firstFocus()->setFocus(Qt::OtherFocusReason); // what was signed or rejected takes no keys any more
        Q_EMIT said(sentence);
    });
    const auto open = [this](const QString &id) {
        if (id.isEmpty())
            return;
        m_table->setCurrentIndex({}); // one of the two lists says what is shown beside them
        m_orders.select(id);
        m_right->setCurrentWidget(m_order);
    };
    connect(m_orderTable, &DataTable::chosen, this, open);
    connect(m_orderTable, &DataTable::activatedKey, this, [this, open](const QString &id) {
        open(id);
        m_order->setFocus(Qt::OtherFocusReason);
    });
}

void EscalationsPage::showOrders()
{
    const bool first = m_orderRows->count() == 0;
    m_orderRows->setItems(m_orders.items());
    m_waiting->setVisible(m_orderRows->count() > 0);
    if (first && m_orderRows->count() > 0)
        m_orderTable->fitColumns();
}

void EscalationsPage::refresh()
{
    m_model.load();
    m_orders.load();
}

void EscalationsPage::showForm(bool shown)
{
    m_right->setCurrentWidget(shown ? static_cast<QWidget *>(m_form) : m_one);
    if (shown)
        m_form->start();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void EscalationsPage::showList()
{
    m_rows->setItems(m_model.items());
    m_whose->setText(m_model.ownOnly() ? tr("You see those that you opened or own.") : tr("You see all of the team's."));
    if (m_rows->count() == 0)
        m_list->showEmpty(tr("No escalation is open."), tr("When press, lawyers or authorities ask about a case, open one here: it gets an owner and a clock."));
    else
        m_list->showContent();
    if (!m_fitted && m_rows->count() > 0) {
        m_table->fitColumns();
        m_fitted = true;
    }
    if (!m_wanted.isEmpty() && m_table->select(m_wanted))
        m_wanted.clear();
    if (m_entered && m_rows->count() > 0 && m_new->hasFocus()) // it had the focus for want of a list
        m_table->setFocus(Qt::OtherFocusReason);
    m_entered = false;
    Q_EMIT countChanged(m_model.openCount());
}

void EscalationsPage::showFile()
{
    if (m_model.file().empty()) {
        if (m_model.selected().isEmpty())
            m_one->showEmpty(tr("No escalation is chosen."), tr("Choose one in the list, or open a new one."));
        else
            m_one->showLoading();
        return;
    }
    m_detail->show();
    m_one->showContent();
}

void EscalationsPage::setAccess(Access access)
{
    Page::setAccess(access);
    const bool reads = access == Access::Read;
    m_new->setEnabled(!reads);
    m_new->setToolTip(reads ? tr("Your role reads escalations; moderators and leads open them.") : QString());
    m_detail->setReadOnly(reads);
    m_order->setReadOnly(reads);
    if (reads)
        showForm(false);
}

void EscalationsPage::enter(const QString &subject)
{
    if (!subject.isEmpty())
        m_wanted = subject;
    m_list->showLoading();
    m_entered = true;
    if (subject.startsWith(QLatin1String("E-")))
        m_model.select(subject);
    m_model.load();
    m_orders.load();
}

QWidget *EscalationsPage::firstFocus() { return m_rows->count() > 0 ? static_cast<QWidget *>(m_table) : m_new; }

void EscalationsPage::reset()
{
    m_message->hideMessage();
    m_form->clear();
    m_detail->closeWords();
    m_wanted.clear();
    m_fitted = false;
    m_model.reset();
    m_orders.reset();
    m_detail->show(); // of nothing: what it showed does not stay behind for whoever comes next
    showForm(false);
}

} // namespace countersign::ui
