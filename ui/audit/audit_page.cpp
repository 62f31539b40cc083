#include "audit/audit_page.h"

#include "audit/entry_view.h"
#include "models/rows_model.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "widgets/data_table.h"
#include "widgets/hold_button.h"
#include "widgets/labels.h"
#include "widgets/message_bar.h"
#include "widgets/state_pane.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

QString subjectOf(const Json &entry)
{
    const Json data = entry.value("data", Json::object());
    QStringList parts;
    for (const char *what : {"target", "decision", "proposal", "appeal", "sanction", "escalation", "case"})
        if (data.contains(what))
            parts << (data[what].is_string() ? plain(data[what].get<std::string>()) : QStringLiteral("%1 %2").arg(QLatin1String(what), plain(data[what].dump())));
    return parts.mid(0, 2).join(QStringLiteral(", "));
}

RowsModel *entriesModel(QObject *parent)
{
    return new RowsModel(
        {{AuditPage::tr("Entry"), [](const Json &e) { return number(intOr(e, "seq")); }, true, {}, {}},
         {AuditPage::tr("When"), [](const Json &e) { return dateTime(stringOr(e, "at")); }, false, {}, {}},
         {AuditPage::tr("What"), [](const Json &e) { return entryTypeWord(stringOr(e, "type")); }, false, {}, {}},
         {AuditPage::tr("About"), [](const Json &e) { return e.value("hidden", false) ? AuditPage::tr("hidden until you have read it blind") : visible(subjectOf(e)); },
          false, {}, {}},
         {AuditPage::tr("Who"), [](const Json &e) { return plain(stringOr(e, "actor")); }, false, {}, {}}},
        "seq",
        [](const Json &e) {
            return AuditPage::tr("Entry %1, %2, %3").arg(number(intOr(e, "seq")), entryTypeWord(stringOr(e, "type")), dateTime(stringOr(e, "at")));
        },
        parent);
}

RowsModel *ordersModel(QObject *parent)
{
    return new RowsModel({{AuditPage::tr("Order"), [](const Json &o) { return plain(stringOr(o, "key")); }, false, {}, {}},
                          {AuditPage::tr("Asks the platform to"), [](const Json &o) { return wordFor(stringOr(o, "action")); }, false, {}, {}},
                          {AuditPage::tr("Target"), [](const Json &o) { return visible(plain(stringOr(o, "target"))); }, false, {}, {}},
                          {AuditPage::tr("Issued"), [](const Json &o) { return dateTime(stringOr(o, "issued_at")); }, false, {}, {}},
                          {AuditPage::tr("Rests on"), [](const Json &o) { return plain(stringOr(o, "decision")); }, false, {}, {}}},
                         "key",
                         [](const Json &o) { return AuditPage::tr("Order %1: %2").arg(plain(stringOr(o, "key")), wordFor(stringOr(o, "action"))); }, parent);
}

} // namespace

AuditPage::AuditPage(Backend &backend, Navigator &navigator, QWidget *parent)
    : Page(parent), m_navigator(navigator), m_model(backend), m_entries(entriesModel(this)), m_orders(ordersModel(this)),
      m_message(new MessageBar), m_tabs(new QTabWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(titleLabel(tr("Audit")));
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildLog(), tr("&Log"));
    m_tabs->addTab(buildChecks(), tr("&Verify and export"));
    m_tabs->addTab(buildOrders(), tr("&Orders to the platform"));
    connectModel();
}

QWidget *AuditPage::buildLog()
{
    m_area = new QComboBox;
    m_area->addItem(tr("Everything"), QString());
    for (const auto &[title, area] : {std::pair{tr("Decisions"), "decision"}, {tr("Proposals"), "proposal"}, {tr("Appeals"), "appeal"},
                                      {tr("Escalations"), "escalation"}, {tr("Sanctions"), "sanction"}, {tr("People"), "person"},
                                      {tr("Policy"), "policy"}, {tr("Refusals"), "refused"}, {tr("Reports"), "report"}, {tr("Checkpoints"), "checkpoint"}})
        m_area->addItem(title, QLatin1String(area));
    m_about = new QLineEdit;
    m_about->setPlaceholderText(tr("C-12, D-7, X-4, a handle of staff, or the number of an entry"));
    m_about->setClearButtonEnabled(true);
    m_table = new DataTable(m_entries, tr("Log entries"), 3);
    m_state = new StatePane(m_table);
    m_entry = new EntryView;
    m_entry->showEntry(Json::object());
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(fieldLabel(tr("&Show"), m_area));
    row->addWidget(m_area);
    row->addWidget(fieldLabel(tr("&About"), m_about));
    row->addWidget(m_about, 1);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(row);
    column->addWidget(m_state, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(m_entry);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    left->setProperty("pane", true);
    m_entry->setProperty("pane", true);
    connect(m_area, &QComboBox::activated, this, &AuditPage::filter);
    connect(m_about, &QLineEdit::editingFinished, this, [this] {
        if (m_about->text().trimmed() != m_model.about())
            filter();
    });
    connect(m_table, &DataTable::chosen, this, &AuditPage::showEntry);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        m_followNewest = value == 0;
        if (value > m_table->verticalScrollBar()->maximum() - 600)
            m_model.loadMore();
    });
    connect(m_state, &StatePane::retry, &m_model, &AuditViewModel::load);
    return splitter;
}

QWidget *AuditPage::buildChecks()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(8);
    m_verify = new QPushButton(tr("&Verify the log"));
    m_progress = new QProgressBar;
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress of the verification"));
    m_progress->hide();
    m_verdict = sentenceLabel(tr("Not verified in this session yet."));
    auto *rebuild = new QPushButton(tr("Compare with what the log &gives"));
    m_checkpoint = new HoldButton(tr("Sign a checkpoint"));
    m_folder = new QLineEdit(QDir::home().filePath(QStringLiteral("countersign-log")));
    auto *choose = new QPushButton(tr("&Choose …"));
    m_bundle = new QPushButton(tr("E&xport a bundle"));
    column->addWidget(headingLabel(tr("Verify")));
    column->addWidget(sentenceLabel(tr("Hashes every entry, follows the chain, checks every signature, every stored content and every checkpoint. It cannot "
                                       "prove that something was logged at all, or that it is true.")));
    auto *row = new QHBoxLayout;
    row->addWidget(m_verify);
    row->addWidget(rebuild);
    row->addWidget(m_progress, 1);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_verdict);
    column->addSpacing(16);
    column->addWidget(headingLabel(tr("Checkpoint")));
    column->addWidget(sentenceLabel(tr("Your signature under the log as it stands, after verifying it. Copies belong outside: with an auditor, a regulator, "
                                       "the other leads.")));
    column->addWidget(m_checkpoint, 0, Qt::AlignLeading);
    column->addSpacing(16);
    column->addWidget(headingLabel(tr("Bundle")));
    column->addWidget(sentenceLabel(tr("The log for others to check without this program. No stored content is in it.")));
    auto *where = new QHBoxLayout;
    where->addWidget(fieldLabel(tr("&Folder"), m_folder));
    where->addWidget(m_folder, 1);
    where->addWidget(choose);
    where->addWidget(m_bundle);
    column->addLayout(where);
    column->addStretch(1);
    connect(m_verify, &QPushButton::clicked, this, [this] { m_model.isVerifying() ? m_model.stopVerifying() : m_model.verify(); });
    connect(rebuild, &QPushButton::clicked, &m_model, &AuditViewModel::checkRebuild);
    connect(m_checkpoint, &HoldButton::confirmed, &m_model, &AuditViewModel::signCheckpoint);
    connect(m_checkpoint, &HoldButton::hint, this, &Page::said);
    connect(choose, &QPushButton::clicked, this, &AuditPage::chooseFolder);
    connect(m_bundle, &QPushButton::clicked, this, [this] { m_model.exportBundle(m_folder->text().trimmed()); });
    return page;
}

QWidget *AuditPage::buildOrders()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(8);
    column->addWidget(sentenceLabel(tr("What the platform is asked to do and has not answered yet. A reversal counts only when the platform has done it.")));
    m_orderTable = new DataTable(m_orders, tr("Orders to the platform"), 2);
    column->addWidget(m_orderTable, 1);
    m_done = new QPushButton(tr("The platform &did it"));
    m_failed = new QPushButton(tr("It &failed"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_done);
    row->addWidget(m_failed);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_done, &QPushButton::clicked, this, [this] { m_model.settle(m_orderTable->currentKey(), false); });
    connect(m_failed, &QPushButton::clicked, this, [this] { m_model.settle(m_orderTable->currentKey(), true); });
    return page;
}

void AuditPage::connectModel()
{
    connect(&m_model, &AuditViewModel::loaded, this, [this](const Json &items, bool) {
        const QString key = m_table->currentKey();
        const bool first = m_entries->count() == 0;
        m_entries->setItems(items);
        if (first)
            m_table->fitColumns();
        if (m_entries->count() == 0)
            m_state->showEmpty(tr("No entry matches."), tr("Show everything, or ask about something else."));
        else
            m_state->showContent();
        if (!key.isEmpty() && m_table->currentKey() != key)
            m_table->select(key);
        else if (m_table->currentKey().isEmpty() && m_entries->count() > 0)
            m_table->select(m_entries->keyAt(0));
    });
    connect(&m_model, &AuditViewModel::extended, this, [this](const Json &items) { m_entries->append(items); });
    connect(&m_model, &AuditViewModel::ordersLoaded, this, [this](const Json &items) {
        const bool first = m_orders->count() == 0;
        m_orders->setItems(items);
        if (first)
            m_orderTable->fitColumns();
        m_tabs->setTabText(2, items.empty() ? tr("&Orders to the platform") : tr("&Orders to the platform (%1)").arg(number(static_cast<std::int64_t>(items.size()))));
    });
    connect(&m_model, &AuditViewModel::progress, this, [this](int permille) {
        m_progress->setVisible(permille >= 0);
        m_progress->setValue(std::max(0, permille));
        m_verify->setText(permille >= 0 ? tr("&Stop") : tr("&Verify the log"));
    });
    connect(&m_model, &AuditViewModel::verified, this, [this](bool intact, const QString &brief, const QString &sentence) {
        m_verdict->setText(sentence);
        setTone(m_verdict, intact ? Tone::Good : Tone::Bad);
        if (!intact)
            m_message->show(sentence, Tone::Bad);
        Q_EMIT audited(brief);
        Q_EMIT said(tr("Log %1").arg(brief));
    });
    connect(&m_model, &AuditViewModel::said, this, [this](const QString &sentence) {
        m_message->show(sentence, Tone::Plain);
        Q_EMIT said(sentence);
    });
    connect(&m_model, &AuditViewModel::refused, this, [this](const Error &error) { m_message->show(error); });
}

void AuditPage::filter() { m_model.setFilter(m_area->currentData().toString(), m_about->text()); }

void AuditPage::showEntry(const QString &key)
{
    const int row = m_entries->rowOf(key);
    m_entry->showEntry(row >= 0 ? m_entries->item(row) : Json::object());
}

void AuditPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where the bundle's folder is made"));
    if (!folder.isEmpty())
        m_folder->setText(QDir(folder).filePath(QStringLiteral("countersign-log")));
}

void AuditPage::setAccess(Access access)
{
    Page::setAccess(access);
    const bool acts = access == Access::Full;
    const QString why = acts ? QString() : tr("Leads, auditors and administrators do this.");
    for (QWidget *act : {static_cast<QWidget *>(m_checkpoint), static_cast<QWidget *>(m_bundle), static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_failed)}) {
        act->setEnabled(acts);
        if (!acts)
            act->setToolTip(why);
    }
}

void AuditPage::enter(const QString &subject)
{
    if (!subject.isEmpty()) {
        m_tabs->setCurrentIndex(0);
        m_area->setCurrentIndex(0);
        m_about->setText(subject);
        filter();
    } else {
        m_model.load();
    }
    m_model.loadOrders();
}

void AuditPage::refresh()
{
    if (m_followNewest) // who has scrolled down reads; new entries wait at the top
        m_model.load();
    m_model.loadOrders();
}

QWidget *AuditPage::firstFocus() { return m_table; }

void AuditPage::reset()
{
    m_model.reset();
    m_entries->clear();
    m_orders->clear();
    m_message->hideMessage();
    m_about->clear();
    m_area->setCurrentIndex(0);
    m_entry->showEntry(Json::object());
}

} // namespace countersign::ui
