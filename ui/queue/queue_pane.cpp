#include "queue/queue_pane.h"

#include "queue/queue_delegate.h"
#include "text/sentences.h"
#include "widgets/labels.h"
#include "widgets/state_pane.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

// The focus alone chooses no case (an item view would make its first row the current one): choosing claims.
class QueueList : public QListView {
protected:
    void focusInEvent(QFocusEvent *event) override
    {
        const bool none = selectionModel()->selectedIndexes().isEmpty();
        QListView::focusInEvent(event);
        if (none)
            selectionModel()->clearCurrentIndex();
    }
};

} // namespace

QueuePane::QueuePane(QueueViewModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_title(headingLabel(tr("Queue"))), m_filter(new QLineEdit), m_wrong(sentenceLabel({})), m_list(new QueueList),
      m_state(new StatePane(m_list))
{
    setAccessibleName(tr("Queue"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_filter);
    layout->addWidget(m_wrong);
    layout->addWidget(m_state, 1);
    m_filter->setPlaceholderText(tr("Filter [/]"));
    m_filter->setToolTip(tr("Words in case, subject, account or text; language:, queue:, severity:, state:"));
    m_filter->setAccessibleName(tr("Filter the queue"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    setTone(m_wrong, Tone::Bad);
    m_wrong->hide();
    m_list->setModel(m_model.rows());
    m_list->setItemDelegate(new QueueDelegate(m_model, m_list));
    m_list->setAccessibleName(tr("Cases, the most urgent first"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    m_list->setAlternatingRowColors(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    connect(&m_typing, &QTimer::timeout, this, &QueuePane::search);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        m_openFirst = false;
        m_typing.start();
    });
    m_slow.setSingleShot(true);
    m_slow.setInterval(200);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_title->setText(tr("Queue · searching …")); });
    m_ages.setInterval(30'000);
    connect(&m_ages, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    m_ages.start();
    // Not the current row: the view makes its first row the current one when it gets the keyboard.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_following && !m_list->selectionModel()->selectedIndexes().isEmpty() && currentCase() != m_shown)
            Q_EMIT chosen(currentCase());
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const QScrollBar *bar = m_list->verticalScrollBar();
        if (bar->maximum() - value < 2 * m_list->viewport()->height())
            m_model.more();
    });
    connect(m_model.rows(), &RowsModel::itemsAboutToChange, this, [this] { m_following = true; });
    connect(m_model.rows(), &RowsModel::itemsChanged, this, [this] { m_following = false; });
    connect(&m_model, &QueueViewModel::changed, this, &QueuePane::update);
    connect(&m_model, &QueueViewModel::failed, this, [this](const Error &error) {
        m_slow.stop();
        m_openFirst = false;
        if (m_model.loaded()) {
            m_wrong->setText(say(error));
            m_wrong->show();
        } else {
            m_state->showError(error, tr("Try again"));
        }
    });
    connect(&m_model, &QueueViewModel::countChanged, this, [this](int waiting) {
        m_slow.stop();
        m_title->setText(tr("Queue · %L1 waiting").arg(waiting));
    });
    connect(m_state, &StatePane::retry, &m_model, &QueueViewModel::refresh);
    m_state->showLoading();
    setFocusProxy(m_list);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("pane", true); // F6 stops here
}

void QueuePane::update()
{
    m_wrong->hide();
    if (m_model.rows()->count() > 0)
        m_state->showContent();
    else if (m_model.query().isEmpty())
        m_state->showEmpty(tr("No case is waiting."), tr("New reports appear here as they come in, or with the next import."));
    else
        m_state->showEmpty(tr("No case fits the filter."), tr("Clear it with Esc, or try fewer words."));
    show(m_shown);
    openFirstFound();
}

void QueuePane::search()
{
    m_typing.stop();
    if (const QString query = m_filter->text().trimmed(); query != m_model.query() || !m_model.loaded()) {
        m_slow.start();
        m_model.setQuery(query);
    }
}

// A case that is open already and among what was found stays.
void QueuePane::openFirstFound()
{
    if (!m_openFirst || m_model.rows()->count() == 0)
        return;
    m_openFirst = false;
    if (m_model.rows()->rowOf(m_shown) < 0)
        choose(0);
}

void QueuePane::show(const QString &caseId)
{
    m_shown = caseId;
    const int row = m_model.rows()->rowOf(caseId);
    m_following = true;
    if (row < 0) {
        m_list->selectionModel()->clear();
    } else if (const QModelIndex index = m_model.rows()->index(row, 0); !m_list->selectionModel()->isSelected(index)) {
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        m_list->scrollTo(index);
    }
    m_following = false;
}

// The row that is selected; "" where none is.
QString QueuePane::currentCase() const
{
    const auto selected = m_list->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? QString() : m_model.rows()->keyAt(selected.front().row());
}

void QueuePane::choose(int row)
{
    if (row < 0 || row >= m_model.rows()->count())
        return;
    m_list->selectionModel()->setCurrentIndex(m_model.rows()->index(row, 0), QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(m_list->currentIndex());
    if (row + 5 >= m_model.rows()->count())
        m_model.more();
}

void QueuePane::step(int rows) { choose(m_list->currentIndex().isValid() ? m_list->currentIndex().row() + rows : 0); }

void QueuePane::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void QueuePane::clearFilter()
{
    m_filter->clear();
    m_typing.stop();
    m_slow.stop();
}

bool QueuePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list && enter) {
        if (currentCase().isEmpty())
            choose(0);
        else
            Q_EMIT activated(currentCase());
        return true;
    }
    if (watched == m_filter && (enter || key == Qt::Key_Down)) {
        const bool another = m_filter->text().trimmed() != m_model.query();
        m_openFirst = enter && !m_filter->text().trimmed().isEmpty();
        search();
        m_list->setFocus();
        if (!another)
            openFirstFound();
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace countersign::ui
