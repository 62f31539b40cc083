#include "escalations/escalation_detail.h"

#include "models/rows_model.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "widgets/content_view.h"
#include "widgets/data_table.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

std::vector<RowsModel::Column> stepColumns()
{
    return {{EscalationDetail::tr("When"), [](const Json &s) { return dateTime(stringOr(s, "at")); }, false, {}, {}},
            {EscalationDetail::tr("What"), [](const Json &s) { return entryTypeWord(stringOr(s, "type")); }, false, {}, {}},
            {EscalationDetail::tr("Who"), [](const Json &s) { return plain(stringOr(s, "by")); }, false, {}, {}},
            {EscalationDetail::tr("Words"), [](const Json &s) { return excerpt(plain(stringOr(s, "words"))); }, false,
             [](const Json &s) { return visible(plain(stringOr(s, "words")), 2000); }, {}}};
}

} // namespace

EscalationDetail::EscalationDetail(EscalationsViewModel &model, Navigator &navigator, QWidget *parent)
    : QWidget(parent), m_model(model), m_navigator(navigator), m_title(titleLabel({})), m_clock(headingLabel({})), m_facts(sentenceLabel({})),
      m_note(new ContentView), m_jumps(new QHBoxLayout),
      m_stepsModel(new RowsModel(
          stepColumns(), "seq",
          [](const Json &s) {
              return tr("%1, %2 by %3. %4").arg(dateTime(stringOr(s, "at")), entryTypeWord(stringOr(s, "type")), plain(stringOr(s, "by")),
                                               excerpt(plain(stringOr(s, "words"))));
          },
          this)),
      m_steps(new DataTable(m_stepsModel, tr("What happened to this escalation"), 3)), m_own(new QPushButton(tr("&I own it"))),
      m_pause(new QPushButton(tr("&Pause the clock …"))), m_resume(new QPushButton(tr("&Let it run again"))),
      m_resolve(new QPushButton(tr("R&esolve …"))), m_why(quietLabel({})), m_words(new QWidget), m_wordsLabel(nullptr),
      m_wordsEdit(new QLineEdit), m_wordsSubmit(new QPushButton)
{
    m_note->setAccessibleName(tr("What is asked"));
    m_title->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_clock);
    layout->addWidget(m_facts);
    m_jumps->setSpacing(8);
    layout->addLayout(m_jumps);
    layout->addWidget(headingLabel(tr("What is asked")));
    layout->addWidget(m_note, 2);
    layout->addWidget(headingLabel(tr("What happened")));
    layout->addWidget(m_steps, 3);
    buildActs();
    connect(m_steps, &DataTable::activatedKey, this, [this](const QString &seq) { m_navigator.openEntry(seq.toLongLong()); });
}

void EscalationDetail::buildActs()
{
    m_own->setObjectName(QStringLiteral("own"));
    m_pause->setObjectName(QStringLiteral("pause"));
    m_resume->setObjectName(QStringLiteral("resume"));
    m_resolve->setObjectName(QStringLiteral("resolve"));
    m_wordsEdit->setObjectName(QStringLiteral("words"));
    m_why->setObjectName(QStringLiteral("why"));
    auto *words = new QHBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(8);
    m_wordsLabel = fieldLabel({}, m_wordsEdit);
    words->addWidget(m_wordsLabel);
    words->addWidget(m_wordsEdit, 1);
    words->addWidget(m_wordsSubmit);
    m_words->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_own, m_pause, m_resume, m_resolve})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *mine = static_cast<QVBoxLayout *>(layout());
    mine->addWidget(m_words);
    mine->addLayout(buttons);
    mine->addWidget(m_why);
    connect(m_own, &QPushButton::clicked, &m_model, &EscalationsViewModel::acknowledge);
    connect(m_resume, &QPushButton::clicked, &m_model, &EscalationsViewModel::resume);
    connect(m_pause, &QPushButton::clicked, this, [this] { askWords(EscalationEvent::Wait); });
    connect(m_resolve, &QPushButton::clicked, this, [this] { askWords(EscalationEvent::Resolve); });
    connect(m_wordsSubmit, &QPushButton::clicked, this, &EscalationDetail::submitWords);
    connect(m_wordsEdit, &QLineEdit::returnPressed, this, &EscalationDetail::submitWords);
}

void EscalationDetail::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showActs();
}

void EscalationDetail::show()
{
    const Json &file = m_model.file();
    m_title->setText(tr("%1 · %2").arg(plain(stringOr(file, "escalation")), wordFor(stringOr(file, "kind"))));
    const QString owner = plain(stringOr(file, "owner"));
    m_facts->setText(tr("About %1, account %2. Opened by %3 on %4. %5")
                         .arg(isolated(plain(stringOr(file, "subject"))), isolated(visible(plain(stringOr(file, "handle")), 200)),
                              stringOr(file, "opened_by").empty() ? tr("the clock") : plain(stringOr(file, "opened_by")), dateTime(stringOr(file, "opened_at")),
                              owner.isEmpty() ? tr("Nobody owns it yet.") : tr("%1 owns it.").arg(owner)));
    m_note->setContent(plain(stringOr(file, "note")));
    m_stepsModel->setItems(file.value("steps", Json::array()));
    m_steps->fitColumns();
    showClock();
    showJumps();
    showActs();
}

void EscalationDetail::showClock()
{
    const Json &file = m_model.file();
    if (file.empty())
        return;
    m_clock->setText(tr("%1 · due %2 · %3").arg(wordFor(stringOr(file, "state")), dateTime(stringOr(file, "due_at")),
                                                EscalationsViewModel::clockWords(file, m_model.now())));
    setTone(m_clock, EscalationsViewModel::overdue(file, m_model.now()) ? Tone::Bad : Tone::Plain);
}

void EscalationDetail::showJumps()
{
    while (QLayoutItem *item = m_jumps->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            button->hide(); // it may be the one that was pressed, so it goes later
            button->deleteLater();
        }
        delete item;
    }
    const Json &file = m_model.file();
    const auto jump = [this](const QString &text, auto go) {
        auto *button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, go);
        m_jumps->addWidget(button);
    };
    if (const QString id = plain(stringOr(file, "case")); !id.isEmpty())
        jump(tr("Go to case %1").arg(id), [this, id] { m_navigator.openCase(id); });
    if (const QString id = plain(stringOr(file, "account")); !id.isEmpty())
        jump(tr("Go to account %1").arg(id), [this, id] { m_navigator.openAccount(id); });
    for (const Json &appeal : file.value("appeals", Json::array())) {
        const QString id = plain(stringOr(appeal, "appeal"));
        jump(tr("Go to appeal %1").arg(id), [this, id] { m_navigator.openAppeal(id); });
    }
    m_jumps->addStretch();
}

void EscalationDetail::showActs()
{
    QStringList whys;
    const auto allow = [&](QPushButton *button, EscalationEvent event) {
        QString why;
        const bool may = m_model.may(event, &why);
        button->setEnabled(may && !m_readOnly);
        if (!may && !why.isEmpty() && !whys.contains(why))
            whys << why;
    };
    allow(m_own, EscalationEvent::Acknowledge);
    allow(m_pause, EscalationEvent::Wait);
    allow(m_resume, EscalationEvent::Resume);
    allow(m_resolve, EscalationEvent::Resolve);
    const QString state = plain(stringOr(m_model.file(), "state"));
    m_own->setVisible(state == QLatin1String("open"));
    m_resume->setVisible(state == QLatin1String("waiting"));
    m_pause->setVisible(state != QLatin1String("waiting") && state != QLatin1String("resolved"));
    m_resolve->setVisible(state != QLatin1String("resolved"));
    if (m_readOnly)
        whys = {tr("Your role reads escalations; moderators and leads act on them.")};
    m_why->setText(whys.join(QLatin1Char(' ')));
    m_why->setVisible(!whys.isEmpty());
    if (m_asking && (m_readOnly || state == QLatin1String("resolved")))
        closeWords();
}

void EscalationDetail::askWords(EscalationEvent event)
{
    if (m_asking != event)
        m_wordsEdit->clear();
    m_asking = event;
    const bool pausing = event == EscalationEvent::Wait;
    m_wordsLabel->setText(pausing ? tr("&Why the clock pauses") : tr("&What was done"));
    m_wordsEdit->setAccessibleName(pausing ? tr("Why the clock pauses") : tr("What was done"));
    m_wordsSubmit->setText(pausing ? tr("Pause") : tr("Resolve"));
    m_words->show();
    m_wordsEdit->setFocus(Qt::OtherFocusReason);
}

void EscalationDetail::submitWords()
{
    if (m_asking == EscalationEvent::Wait)
        m_model.pause(m_wordsEdit->text());
    else if (m_asking == EscalationEvent::Resolve)
        m_model.resolve(m_wordsEdit->text());
}

void EscalationDetail::closeWords()
{
    m_asking.reset();
    m_wordsEdit->clear();
    m_words->hide();
}

void EscalationDetail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_words->isVisible()) {
        m_words->hide(); // the words are kept until another act is asked for
        m_steps->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace countersign::ui
