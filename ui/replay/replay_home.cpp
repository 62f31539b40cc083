#include "replay/replay_home.h"

#include "models/rows_model.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "widgets/data_table.h"
#include "widgets/labels.h"
#include "widgets/state_pane.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

std::vector<RowsModel::Column> setColumns()
{
    return {{ReplayHome::tr("Set"), [](const Json &s) { return plain(stringOr(s, "name")); }, false, {}, {}},
            {ReplayHome::tr("Cases"), [](const Json &s) { return number(intOr(s, "items")); }, true, {}, {}},
            {ReplayHome::tr("By"), [](const Json &s) { return plain(stringOr(s, "author")); }, false, {}, {}},
            {ReplayHome::tr("Chosen by"), [](const Json &s) { return plain(stringOr(s, "recipe")); }, false, {}, {}}};
}

std::vector<RowsModel::Column> sessionColumns()
{
    return {{ReplayHome::tr("Set"), [](const Json &s) { return plain(stringOr(s, "set")); }, false, {}, {}},
            {ReplayHome::tr("Answered"), [](const Json &s) { return ReplayHome::tr("%1 of %2").arg(intOr(s, "answered")).arg(intOr(s, "items")); }, true, {}, {}},
            {ReplayHome::tr("Started"), [](const Json &s) { return dateTime(stringOr(s, "started_at")); }, false, {}, {}}};
}

} // namespace

ReplayHome::ReplayHome(ReplayViewModel &model, QWidget *parent)
    : QWidget(parent), m_model(model),
      m_setRows(new RowsModel(
          setColumns(), "set", [](const Json &s) { return tr("%1, %2 cases").arg(plain(stringOr(s, "name")), number(intOr(s, "items"))); }, this)),
      m_sets(new DataTable(m_setRows, tr("Sets"), 3)), m_setList(new StatePane(m_sets)), m_take(new QPushButton(tr("&Take this set"))),
      m_sessionRows(new RowsModel(
          sessionColumns(), "session",
          [](const Json &s) { return tr("%1, %2 of %3 answered").arg(plain(stringOr(s, "set"))).arg(intOr(s, "answered")).arg(intOr(s, "items")); }, this)),
      m_sessions(new DataTable(m_sessionRows, tr("Your sessions"), 0)), m_sessionList(new StatePane(m_sessions)),
      m_resume(new QPushButton(tr("&Go on"))), m_score(new QPushButton(tr("&Score"))), m_name(new QLineEdit), m_clause(new QLineEdit),
      m_decisions(new QLineEdit), m_overturned(new QCheckBox(tr("Ove&rturned ones only"))), m_count(new QSpinBox), m_seed(new QSpinBox), m_draft(nullptr)
{
    m_sets->setObjectName(QStringLiteral("sets"));
    m_take->setObjectName(QStringLiteral("take"));
    m_sessions->setObjectName(QStringLiteral("sessions"));
    m_resume->setObjectName(QStringLiteral("resume"));
    m_score->setObjectName(QStringLiteral("score"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(titleLabel(tr("Replay")));
    layout->addWidget(sentenceLabel(tr("Judge past cases as of the minute they were decided; then see what was decided, and what holds today. "
                                       "Nothing you answer here touches a case, and nobody is ranked by it.")));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(headingLabel(tr("Sets")));
    left->addWidget(m_setList, 3);
    left->addWidget(m_take, 0, Qt::AlignLeading);
    left->addWidget(headingLabel(tr("Your sessions")));
    left->addWidget(m_sessionList, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_resume);
    buttons->addWidget(m_score);
    buttons->addStretch();
    left->addLayout(buttons);
    columns->addLayout(left, 3);
    columns->addWidget(buildDraft(), 2);
    layout->addLayout(columns, 1);
    connect(m_sets, &DataTable::chosen, this, &ReplayHome::showActs);
    connect(m_sessions, &DataTable::chosen, this, &ReplayHome::showActs);
    connect(m_take, &QPushButton::clicked, this, [this] { m_model.start(m_sets->currentKey()); });
    connect(m_sets, &DataTable::activatedKey, this, [this](const QString &set) {
        if (m_take->isEnabled())
            m_model.start(set);
    });
    connect(m_resume, &QPushButton::clicked, this, [this] { m_model.resume(m_sessions->currentKey()); });
    connect(m_sessions, &DataTable::activatedKey, &m_model, &ReplayViewModel::resume);
    connect(m_score, &QPushButton::clicked, this, [this] { m_model.showScore(m_sessions->currentKey()); });
    showActs();
}

QWidget *ReplayHome::buildDraft()
{
    m_draft = new QWidget;
    m_name->setObjectName(QStringLiteral("name"));
    m_clause->setObjectName(QStringLiteral("clause"));
    m_decisions->setObjectName(QStringLiteral("decisions"));
    m_count->setRange(1, 500);
    m_count->setValue(10);
    m_seed->setRange(1, 1'000'000);
    m_clause->setPlaceholderText(tr("any"));
    m_decisions->setPlaceholderText(tr("D-12, D-15; empty: drawn at random"));
    auto *make = new QPushButton(tr("&Make the set"));
    make->setObjectName(QStringLiteral("make"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(fieldLabel(tr("&Name"), m_name), m_name);
    form->addRow(fieldLabel(tr("&Clause"), m_clause), m_clause);
    form->addRow(QString(), m_overturned);
    form->addRow(fieldLabel(tr("How man&y"), m_count), m_count);
    form->addRow(fieldLabel(tr("S&eed"), m_seed), m_seed);
    form->addRow(fieldLabel(tr("Or these &decisions"), m_decisions), m_decisions);
    auto *column = new QVBoxLayout(m_draft);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(headingLabel(tr("Make a set")));
    column->addWidget(quietLabel(tr("Cases are drawn at random from what matches; the same seed draws the same cases again. "
                                    "Whatever somebody may still have to judge blind is left out.")));
    column->addLayout(form);
    column->addWidget(make, 0, Qt::AlignLeading);
    column->addStretch();
    connect(make, &QPushButton::clicked, this, [this] {
        m_model.makeSet({m_name->text(), m_clause->text(), m_decisions->text(), m_overturned->isChecked(), m_count->value(),
                         static_cast<qulonglong>(m_seed->value())});
    });
    return m_draft;
}

void ReplayHome::clearDraft()
{
    m_name->clear();
    m_clause->clear();
    m_decisions->clear();
    m_overturned->setChecked(false);
}

void ReplayHome::show()
{
    m_setRows->setItems(m_model.sets());
    m_sessionRows->setItems(m_model.sessions());
    if (m_setRows->count() == 0)
        m_setList->showEmpty(tr("There is no set yet."),
                             m_model.mayMakeSets() ? tr("Make one beside this list.") : tr("A trainer makes sets from decided cases."));
    else
        m_setList->showContent();
    if (m_sessionRows->count() == 0)
        m_sessionList->showEmpty(tr("You have taken none yet."));
    else
        m_sessionList->showContent();
    if (m_sets->currentKey().isEmpty() && m_setRows->count() > 0)
        m_sets->select(m_setRows->keyAt(0));
    if (m_sessions->currentKey().isEmpty() && m_sessionRows->count() > 0)
        m_sessions->select(m_sessionRows->keyAt(0));
    if (!m_fitted && m_setRows->count() > 0) {
        m_sets->fitColumns();
        m_sessions->fitColumns();
        m_fitted = true;
    }
    m_draft->setVisible(m_model.mayMakeSets());
    showActs();
}

void ReplayHome::showActs()
{
    m_take->setEnabled(m_model.mayTake() && !m_sets->currentKey().isEmpty());
    m_resume->setEnabled(!m_sessions->currentKey().isEmpty());
    m_score->setEnabled(!m_sessions->currentKey().isEmpty());
}

QWidget *ReplayHome::firstFocus() { return m_setRows->count() > 0 ? static_cast<QWidget *>(m_sets) : m_name; }

} // namespace countersign::ui
