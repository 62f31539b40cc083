#include "dialogs/import_dialog.h"

#include "text/formats.h"
#include "text/sentences.h"
#include "widgets/labels.h"
#include "widgets/message_bar.h"

#include "services/intake/intake_service.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

namespace {

QWidget *withButton(QLineEdit *field, QPushButton *button)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field, 1);
    row->addWidget(button);
    return box;
}

} // namespace

ImportDialog::ImportDialog(Backend &backend, QWidget *parent)
    : QDialog(parent), m_backend(backend), m_file(new QLineEdit), m_format(new QComboBox), m_mapping(new QLineEdit), m_source(new QLineEdit),
      m_progress(new QProgressBar), m_result(sentenceLabel({})), m_message(new MessageBar), m_start(new QPushButton(tr("&Import"))),
      m_close(new QPushButton(tr("Close"))), m_stop(std::make_shared<std::atomic<bool>>(false))
{
    setWindowTitle(tr("Import reports"));
    m_format->addItem(tr("Recognise it"), QStringLiteral("auto"));
    m_format->addItem(tr("JSON Lines (Countersign)"), QStringLiteral("jsonl"));
    m_format->addItem(tr("CSV or TSV, with a mapping profile"), QStringLiteral("csv"));
    m_format->addItem(tr("ActivityPub Flag"), QStringLiteral("activitypub"));
    m_format->addItem(tr("Mastodon reports"), QStringLiteral("mastodon"));
    m_format->addItem(tr("Ozone (AT Protocol)"), QStringLiteral("ozone"));
    m_format->addItem(tr("Discourse review queue"), QStringLiteral("discourse"));
    m_format->addItem(tr("Reddit modqueue"), QStringLiteral("reddit"));
    m_format->addItem(tr("Lemmy reports"), QStringLiteral("lemmy"));
    auto *chooseFile = new QPushButton(tr("C&hoose …"));
    auto *chooseMapping = new QPushButton(tr("Ch&oose …"));
    m_file->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_mapping->setPlaceholderText(tr("only for CSV and TSV"));
    m_source->setPlaceholderText(tr("where the file does not say"));
    auto *form = new QFormLayout;
    form->addRow(fieldLabel(tr("&File"), m_file), withButton(m_file, chooseFile));
    form->addRow(fieldLabel(tr("For&mat"), m_format), m_format);
    form->addRow(fieldLabel(tr("Mapping &profile"), m_mapping), withButton(m_mapping, chooseMapping));
    form->addRow(fieldLabel(tr("&Source"), m_source), m_source);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(quietLabel(tr("Who imports a file by hand took part in all its cases, and so decides, countersigns and hears none of them.")));
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    layout->addWidget(buttons);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->hide();
    m_start->setDefault(true); // Enter in a field imports; counts only for a button that is in the dialog already
    connect(chooseFile, &QPushButton::clicked, this, [this] { browse(m_file, tr("Reports to import")); });
    connect(chooseMapping, &QPushButton::clicked, this, [this] { browse(m_mapping, tr("Mapping profile")); });
    connect(m_start, &QPushButton::clicked, this, &ImportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

// What was taken in stays; running it again takes up where it stopped.
ImportDialog::~ImportDialog() { *m_stop = true; }

void ImportDialog::browse(QLineEdit *into, const QString &title)
{
    const QString chosen = QFileDialog::getOpenFileName(this, title, QFileInfo(into->text()).path());
    if (!chosen.isEmpty())
        into->setText(chosen);
}

void ImportDialog::setRunning(bool running)
{
    const bool startHadFocus = m_start->hasFocus();
    m_start->setEnabled(!running);
    if (running && startHadFocus)
        m_file->setFocus(Qt::OtherFocusReason); // and not what stops it
    m_close->setText(running ? tr("Stop") : tr("Close"));
    m_progress->setVisible(running);
}

void ImportDialog::start()
{
    ImportOptions options;
    options.reader.path = utf8(m_file->text().trimmed());
    options.reader.format = parse<ImportFormat>(utf8(m_format->currentData().toString())).value_or(ImportFormat::Auto);
    options.reader.mappingPath = utf8(m_mapping->text().trimmed());
    options.reader.source = utf8(m_source->text().trimmed());
    const std::int64_t size = QFileInfo(m_file->text().trimmed()).size();
    m_message->hideMessage();
    m_result->clear();
    m_progress->setRange(0, 1000);
    m_progress->setValue(0);
    setRunning(true);
    m_backend.change(
        this,
        [backend = &m_backend, options, size, stop = m_stop, receiver = QPointer<QObject>(this), bar = QPointer<QProgressBar>(m_progress)](
            Desk &desk) -> Result<Json> {
            CS_TRY(const Session *const session, desk.signedIn());
            const auto progress = [&](const ImportSummary &, std::int64_t bytes) {
                const int permille = size > 0 ? static_cast<int>(bytes * 1000 / size) : 0;
                backend->tell(receiver, [bar, permille] {
                    if (bar)
                        bar->setValue(permille);
                });
                return !stop->load();
            };
            CS_TRY(const ImportSummary done, IntakeService(desk.workspace).importFile(session, options, progress));
            return Json{{"read", done.read},         {"cases", done.cases},       {"reports", done.reports},
                        {"appeals", done.appeals},   {"sanctions", done.sanctions}, {"duplicates", done.duplicates},
                        {"rejected", done.rejected}, {"reject_file", done.rejectFile}};
        },
        [this](const Result<Json> &summary) { finished(summary); });
}

void ImportDialog::finished(const Result<Json> &summary)
{
    setRunning(false);
    if (!summary) {
        m_message->show(summary.error());
        m_file->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto n = [&](const char *key) { return number(intOr(*summary, key)); };
    QString text = tr("%1 records read: %2 reports taken in, %3 cases opened, %4 already here, %5 set aside.")
                       .arg(n("read"), n("reports"), n("cases"), n("duplicates"), n("rejected"));
    if (intOr(*summary, "appeals") > 0)
        text += QLatin1Char(' ') + tr("%1 were authors' objections and became appeals.").arg(n("appeals"));
    if (intOr(*summary, "rejected") > 0)
        text += QLatin1Char(' ') + tr("What was set aside, and why, is in %1.").arg(plain(stringOr(*summary, "reject_file")));
    m_result->setText(text);
    m_close->setFocus(Qt::OtherFocusReason);
}

} // namespace countersign::ui
