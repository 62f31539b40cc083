#include "audit/log_pane.h"

#include "models/rows_model.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "widgets/data_table.h"
#include "widgets/kept_panes.h"
#include "widgets/labels.h"
#include "widgets/state_pane.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

QString entryActor(const Json &entry)
{
    return entry.value("hidden", false) ? LogPane::tr("hidden for now") : plain(stringOr(entry, "actor"));
}

QString mentioned(const Json &entry) { return LogViewModel::mentionsOf(entry).join(QStringLiteral(", ")); }

QString entryType(const Json &entry) { return entry.contains("type") ? entryTypeWord(stringOr(entry, "type")) : LogPane::tr("hidden for now"); }

std::vector<RowsModel::Column> entryColumns()
{
    return {{LogPane::tr("Entry"), [](const Json &e) { return number(intOr(e, "seq")); }, true, {}, {}},
            {LogPane::tr("When"), [](const Json &e) { return dateTime(stringOr(e, "at")); }, false, {}, {}},
            {LogPane::tr("What"), entryType, false, {}, {}},
            {LogPane::tr("Who"), entryActor, false, [](const Json &e) { return e.value("hidden", false) ? LogViewModel::whyHidden() : entryActor(e); }, {}},
            {LogPane::tr("About"), mentioned, false, {}, {}}};
}

std::vector<RowsModel::Column> fieldColumns()
{
    return {{LogPane::tr("Field"), [](const Json &f) { return plain(stringOr(f, "field")); }, false, {}, {}},
            {LogPane::tr("Value"), [](const Json &f) { return excerpt(plain(stringOr(f, "value")), 400); }, false,
             [](const Json &f) { return visible(plain(stringOr(f, "value")), 4000); }, {}}};
}

QString entrySentence(const Json &e)
{
    return LogPane::tr("Entry %1, %2, %3, by %4. %5")
        .arg(number(intOr(e, "seq")), dateTime(stringOr(e, "at")), entryType(e), entryActor(e), mentioned(e));
}

} // namespace

LogPane::LogPane(LogViewModel &model, Navigator &navigator, QWidget *parent)
    : QWidget(parent), m_model(model), m_navigator(navigator), m_area(new QComboBox), m_by(new QLineEdit), m_about(new QLineEdit),
      m_scope(quietLabel({})), m_rows(new RowsModel(entryColumns(), "seq", entrySentence, this)),
      m_table(new DataTable(m_rows, tr("Entries of the decision log"), 4)), m_list(new StatePane(m_table)), m_title(headingLabel({})),
      m_following(new QHBoxLayout),
      m_fieldRows(new RowsModel(
          fieldColumns(), "n", [](const Json &f) { return plain(stringOr(f, "field")) + QStringLiteral(": ") + plain(stringOr(f, "value")); }, this)),
      m_fields(new DataTable(m_fieldRows, tr("Fields of the entry"), 1)), m_raw(new QPlainTextEdit), m_detail(new QTabWidget)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    buildFilter();
    auto *filter = new QHBoxLayout;
    filter->setSpacing(8);
    filter->addWidget(fieldLabel(tr("&Area"), m_area));
    filter->addWidget(m_area);
    filter->addWidget(fieldLabel(tr("&By"), m_by));
    filter->addWidget(m_by, 1);
    filter->addWidget(fieldLabel(tr("Follo&w"), m_about));
    filter->addWidget(m_about, 1);
    column->addLayout(filter);
    column->addWidget(m_scope);
    column->addWidget(m_list, 1);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400});
    keepPanes(splitter, QStringLiteral("audit"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(&m_model, &LogViewModel::changed, this, &LogPane::showList);
    connect(&m_model, &LogViewModel::opened, this, &LogPane::showOpened);
    connect(m_table, &DataTable::chosen, this, &LogPane::showEntry);
    connect(m_table, &DataTable::activatedKey, this, [this] { m_fields->setFocus(Qt::OtherFocusReason); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_table->verticalScrollBar()->maximum() - m_table->viewport()->height())
            m_model.more();
    });
}

void LogPane::buildFilter()
{
    m_area->addItem(tr("Everything"), QString());
    for (const char *area : {"appeal", "appeals", "case", "checkpoint", "decision", "escalation", "freeze", "import", "item", "order", "person", "policy",
                             "proposal", "reading", "refused", "reinstatement", "report", "sanction", "strike", "workspace"})
        m_area->addItem(QString::fromLatin1(area), QString::fromLatin1(area));
    m_table->setObjectName(QStringLiteral("entries"));
    m_area->setObjectName(QStringLiteral("area"));
    m_by->setObjectName(QStringLiteral("by"));
    m_about->setObjectName(QStringLiteral("about"));
    m_by->setPlaceholderText(tr("anybody"));
    m_about->setPlaceholderText(tr("C-12, D-7, X-3 …"));
    m_by->setClearButtonEnabled(true);
    m_about->setClearButtonEnabled(true);
    connect(m_area, &QComboBox::activated, this, &LogPane::ask);
    connect(m_by, &QLineEdit::returnPressed, this, &LogPane::ask);
    connect(m_about, &QLineEdit::returnPressed, this, &LogPane::ask);
}

QWidget *LogPane::buildDetail()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    m_title->setText(tr("No entry is chosen."));
    m_title->setWordWrap(true);
    m_following->setSpacing(8);
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setAccessibleName(tr("The entry as JSON"));
    m_raw->setObjectName(QStringLiteral("raw"));
    m_fields->setObjectName(QStringLiteral("fields"));
    m_detail->addTab(m_fields, tr("&Readable"));
    m_detail->addTab(m_raw, tr("&JSON"));
    m_detail->setDocumentMode(true);
    column->addWidget(m_title);
    column->addLayout(m_following);
    column->addWidget(m_detail, 1);
    return right;
}

void LogPane::ask()
{
    m_list->showLoading();
    m_model.ask({m_area->currentData().toString(), m_by->text(), m_about->text()});
}

void LogPane::follow(const QString &what)
{
    m_area->setCurrentIndex(0);
    m_by->clear();
    m_about->setText(what);
    ask();
}

void LogPane::goTo(qint64 seq)
{
    m_wanted = seq;
    m_area->setCurrentIndex(0);
    m_by->clear();
    m_about->clear();
    ask();
}

void LogPane::reset()
{
    m_area->setCurrentIndex(0);
    m_by->clear();
    m_about->clear();
    m_wanted = 0;
    m_fitted = false;
    m_model.reset();
    showEntry({});
}

QWidget *LogPane::firstFocus() { return m_table; }

const Json *LogPane::entry(const QString &seq) const
{
    const int row = m_rows->rowOf(seq);
    return row < 0 ? nullptr : &m_rows->item(row);
}

void LogPane::showList()
{
    m_rows->setItems(m_model.items());
    m_by->setEnabled(!m_model.selfOnly());
    const QString about = m_model.question().about.trimmed();
    m_scope->setText(m_model.selfOnly()                   ? tr("You read the entries that you signed yourself. A lead or auditor reads all.")
                     : !about.isEmpty()                   ? tr("Entries about %1, newest first. Those hidden from you are left out.").arg(isolated(about))
                     : !m_model.question().by.isEmpty()   ? tr("Entries by %1, newest first. Those hidden from you are left out.").arg(m_model.question().by)
                                                          : tr("All entries, newest first. Nothing in it is ever changed or deleted."));
    if (m_rows->count() == 0)
        m_list->showEmpty(tr("No entry is like that."), tr("Widen the filter: another area, anybody, nothing followed."));
    else
        m_list->showContent();
    if (!m_fitted && m_rows->count() > 0) {
        m_table->fitColumns();
        m_fitted = true;
    }
    if (m_wanted > 0) {
        if (m_table->select(QString::number(m_wanted)))
            m_wanted = 0;
        else if (m_model.hasMore())
            m_model.more();
        else
            m_wanted = 0;
    }
}

void LogPane::showEntry(const QString &seq)
{
    const Json *one = entry(seq);
    if (!one) {
        m_title->setText(tr("No entry is chosen."));
        m_fieldRows->clear();
        m_raw->clear();
        m_model.open(0);
        showFollowing(Json::object());
        return;
    }
    m_title->setText(tr("Entry %1 · %2").arg(number(intOr(*one, "seq")), entryType(*one)));
    showFollowing(*one);
    const Json &open = m_model.entry();
    if (intOr(open, "seq") == intOr(*one, "seq") && open.value("hidden", false) == one->value("hidden", false)) {
        showOpened(); // the list was read again, the entry is what it was
        return;
    }
    m_fieldRows->clear();
    m_raw->clear();
    m_model.open(seq.toLongLong());
}

void LogPane::showOpened()
{
    const Json &one = m_model.entry();
    m_fieldRows->setItems(LogViewModel::fieldsOf(one));
    m_fields->fitColumns();
    m_raw->setPlainText(one.value("hidden", false) ? LogViewModel::whyHidden()
                                                   : visible(plain(one.dump(2, ' ', false, Json::error_handler_t::replace))));
}

void LogPane::showFollowing(const Json &entry)
{
    while (QLayoutItem *item = m_following->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide(); // it may be the one that was pressed, so it goes later
            button->deleteLater();
        }
        delete item;
    }
    const QStringList mentions = LogViewModel::mentionsOf(entry).mid(0, 3);
    for (const QString &one : mentions) {
        auto *button = new QPushButton(tr("Follow %1").arg(one));
        connect(button, &QPushButton::clicked, this, [this, one] { follow(one); });
        m_following->addWidget(button);
        if (!one.startsWith(QLatin1String("C-")))
            continue;
        auto *open = new QPushButton(tr("Go to %1").arg(one));
        connect(open, &QPushButton::clicked, this, [this, one] { m_navigator.openCase(one); });
        m_following->addWidget(open);
    }
    m_following->addStretch();
}

} // namespace countersign::ui
