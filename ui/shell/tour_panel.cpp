#include "shell/tour_panel.h"

#include "text/sentences.h"
#include "widgets/labels.h"

#include "services/documents/documents.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

Json story()
{
    QFile file(QStringLiteral(":/demo/content.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Json::object();
    return parseJson(file.readAll().toStdString()).value("story", Json::object());
}

Room roomNamed(const std::string &name)
{
    constexpr std::array names{std::pair{"Review", Room::Review},           std::pair{"Sign-off", Room::SignOff},
                               std::pair{"Appeals", Room::Appeals},         std::pair{"Escalations", Room::Escalations},
                               std::pair{"Account", Room::Account},         std::pair{"Replay", Room::Replay},
                               std::pair{"Insights", Room::Insights},       std::pair{"Audit", Room::Audit}};
    for (const auto &[known, room] : names)
        if (name == known)
            return room;
    return Room::Review;
}

QString inLanguage(const Json &texts, const QString &language)
{
    const QString own = plain(stringOr(texts, language.toUtf8().constData()));
    return own.isEmpty() ? plain(stringOr(texts, "en")) : own;
}

} // namespace

std::vector<TourStep> tourSteps(const QString &language)
{
    std::vector<TourStep> steps;
    for (const Json &step : story().value("guide", Json::array()))
        steps.push_back({inLanguage(step.value("title", Json::object()), language), inLanguage(step.value("text", Json::object()), language),
                         roomNamed(stringOr(step, "where")), plain(stringOr(step, "subject"))});
    return steps;
}

Result<std::map<QString, QString>> tourSubjects(Desk &desk)
{
    const Json told = story();
    const std::string handle = stringOr(told, "account");
    CS_TRY(const Json account, Documents(desk.workspace, desk.viewer()).accountFile(handle));
    std::map<QString, QString> out{{QStringLiteral("account"), plain(handle)}};
    const std::string video = stringOr(told.value("video", Json::object()), "subject_id");
    std::string removal;
    for (const Json &decision : account.value("decisions", Json::array()))
        if (stringOr(decision, "subject") == video) {
            removal = stringOr(decision, "decision");
            out[QStringLiteral("video")] = plain(stringOr(decision, "case"));
            out[QStringLiteral("removal.proposal")] = plain(stringOr(decision, "proposal"));
        }
    for (const Json &appeal : account.value("appeals", Json::array()))
        if (stringOr(appeal, "decision") == removal)
            out[QStringLiteral("appeal")] = plain(stringOr(appeal, "appeal"));
    for (const Json &escalation : account.value("escalations", Json::array()))
        if (stringOr(escalation, "kind") == "press")
            out[QStringLiteral("escalation")] = plain(stringOr(escalation, "escalation"));
    out[QStringLiteral("hearing")] = out[QStringLiteral("appeal")];
    return out;
}

TourPanel::TourPanel(Backend &backend, Navigator &navigator, QWidget *parent)
    : QDockWidget(parent), m_backend(backend), m_navigator(navigator), m_title(headingLabel({})), m_text(sentenceLabel({})),
      m_place(quietLabel({})), m_back(new QPushButton(tr("Back"))), m_next(new QPushButton(tr("Next")))
{
    setWindowTitle(tr("Guided tour"));
    setObjectName(QStringLiteral("tour"));
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch(1);
    row->addLayout(words, 1);
    body->setMaximumHeight(fontMetrics().height() * 5); // it explains the window; it does not take it
    m_place->setWordWrap(false);
    row->addWidget(m_place, 0, Qt::AlignBottom);
    row->addWidget(m_back, 0, Qt::AlignBottom);
    row->addWidget(m_next, 0, Qt::AlignBottom);
    // The letters belong to the page beside it.
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    setWidget(body);
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_current + 1 >= stepCount())
            close();
        else
            show(m_current + 1);
    });
}

void TourPanel::begin()
{
    if (m_steps.empty())
        m_steps = tourSteps(QLocale().name().left(2));
    m_backend.ask(
        this, [](Desk &desk) { return tourSubjects(desk); },
        [this](Result<std::map<QString, QString>> subjects) {
            m_subjects = subjects ? *std::move(subjects) : std::map<QString, QString>();
            QDockWidget::show();
            if (m_subjects.empty()) {
                m_title->setText(tr("The tour is about the demo workspace"));
                m_text->setText(tr("This workspace does not hold its story. Make a demo workspace from the start page."));
                m_place->clear();
                m_back->hide();
                m_next->hide();
                return;
            }
            m_back->show();
            m_next->show();
            show(0);
        });
}

void TourPanel::show(int number)
{
    if (number < 0 || number >= stepCount())
        return;
    m_current = number;
    const TourStep &now = step(number);
    m_title->setText(now.title);
    m_text->setText(now.text);
    m_place->setText(tr("Step %1 of %2").arg(number + 1).arg(stepCount()));
    m_back->setEnabled(number > 0);
    m_next->setText(number + 1 < stepCount() ? tr("Next") : tr("Done"));
    m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right)); // a button's new text takes its shortcut away
    // Where the step is about the whole account, its page is what to look at, whatever the subject.
    QString subject;
    if (now.room == Room::Account)
        subject = m_subjects[QStringLiteral("account")];
    else if (now.room == Room::SignOff)
        subject = m_subjects[QStringLiteral("removal.proposal")];
    else if (const auto found = m_subjects.find(now.subject); found != m_subjects.end())
        subject = found->second;
    m_navigator.go(now.room, subject);
    m_next->setFocus();
}

} // namespace countersign::ui
