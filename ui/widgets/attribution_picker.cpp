#include "widgets/attribution_picker.h"

#include "services/reversal/reversal.h"
#include "text/sentences.h"
#include "text/words.h"
#include "widgets/labels.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace countersign::ui {

AttributionPicker::AttributionPicker(QWidget *parent) : QWidget(parent), m_step(new QComboBox), m_causes(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    layout->addWidget(headingLabel(tr("What went wrong?")));
    head->addWidget(fieldLabel(tr("S&tep that failed"), m_step));
    head->addWidget(m_step);
    head->addStretch(1);
    layout->addLayout(head);
    for (const auto &step : Names<ErrorStep>::all)
        m_step->addItem(wordFor(step.name), plain(step.name));
    m_step->setCurrentIndex(m_step->findData(plain(name(ErrorStep::Review))));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    const auto &causes = attributionCauses();
    for (int i = 0; i < static_cast<int>(causes.size()); ++i) {
        auto *button = new QRadioButton(tr("%1  %2").arg((i + 1) % 10).arg(wordFor(causes[static_cast<std::size_t>(i)])));
        button->setAccessibleName(wordFor(causes[static_cast<std::size_t>(i)]));
        button->setProperty("cause", plain(causes[static_cast<std::size_t>(i)]));
        m_causes->addButton(button, i);
        grid->addWidget(button, i % 5, i / 5);
    }
    layout->addLayout(grid);
    connect(m_causes, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
    connect(m_step, &QComboBox::currentIndexChanged, this, &AttributionPicker::changed);
}

void AttributionPicker::listenIn(QWidget *pane)
{
    for (int i = 0; i < static_cast<int>(m_causes->buttons().size()) && i < 10; ++i) {
        auto *action = new QAction(pane);
        action->setShortcut(QKeySequence(Qt::Key_0 + (i + 1) % 10));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setAutoRepeat(false);
        pane->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { choose(i); });
    }
}

void AttributionPicker::choose(int cause)
{
    if (isVisible() && isEnabled())
        m_causes->button(cause)->setChecked(true);
}

QString AttributionPicker::attribution() const
{
    const QAbstractButton *cause = m_causes->checkedButton();
    return cause ? m_step->currentData().toString() + QLatin1Char(':') + cause->property("cause").toString() : QString();
}

void AttributionPicker::clear()
{
    m_causes->setExclusive(false);
    for (QAbstractButton *button : m_causes->buttons())
        button->setChecked(false);
    m_causes->setExclusive(true);
    m_step->setCurrentIndex(m_step->findData(plain(name(ErrorStep::Review))));
}

} // namespace countersign::ui
