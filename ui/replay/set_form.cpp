#include "replay/set_form.h"

#include "widgets/labels.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace countersign::ui {

namespace {

QSpinBox *spin(int low, int high, int value)
{
    auto *box = new QSpinBox;
    box->setRange(low, high);
    box->setValue(value);
    return box;
}

} // namespace

SetForm::SetForm(QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit), m_clause(new QLineEdit), m_decisions(new QLineEdit), m_overturned(new QCheckBox(tr("Only what was &overturned"))),
      m_days(spin(0, 3650, 90)), m_count(spin(1, 500, 10)), m_seed(spin(1, 999999, 1))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_clause->setPlaceholderText(tr("any"));
    m_decisions->setPlaceholderText(tr("or by hand: D-7, D-9"));
    m_days->setSpecialValueText(tr("whenever"));
    m_days->setSuffix(tr(" days"));
    m_seed->setToolTip(tr("The same seed draws the same cases again."));
    form->addRow(fieldLabel(tr("Na&me"), m_name), m_name);
    form->addRow(fieldLabel(tr("&Clause"), m_clause), m_clause);
    form->addRow(fieldLabel(tr("&Decisions"), m_decisions), m_decisions);
    form->addRow(QString(), m_overturned);
    form->addRow(fieldLabel(tr("&Within"), m_days), m_days);
    form->addRow(fieldLabel(tr("How man&y"), m_count), m_count);
    form->addRow(fieldLabel(tr("S&eed"), m_seed), m_seed);
    auto *make = new QPushButton(tr("Ma&ke the set"));
    form->addRow(QString(), make);
    connect(make, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted({m_name->text(), m_clause->text(), m_decisions->text(), m_overturned->isChecked(), m_days->value(), m_count->value(), m_seed->value()});
    });
}

void SetForm::clearName() { m_name->clear(); }

} // namespace countersign::ui
