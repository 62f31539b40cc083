#include "audit/checks_pane.h"

#include "text/formats.h"
#include "widgets/hold_button.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace countersign::ui {

ChecksPane::ChecksPane(ChecksViewModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_verify(new QPushButton(tr("Verif&y the log"))), m_rebuild(new QPushButton(tr("&Compare tables with the log"))),
      m_cancel(new QPushButton(tr("&Stop"))), m_progress(new QProgressBar), m_result(headingLabel({})), m_details(sentenceLabel({})),
      m_firstBad(new QPushButton), m_rebuilt(sentenceLabel({})), m_checkpoint(new HoldButton(tr("Sign a checkpoint"))), m_note(new QPlainTextEdit),
      m_folder(new QLineEdit), m_choose(new QPushButton(tr("Choos&e …"))), m_bundle(new QPushButton(tr("E&xport"))), m_why(quietLabel({}))
{
    m_verify->setObjectName(QStringLiteral("verify"));
    m_rebuild->setObjectName(QStringLiteral("rebuild"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_result->setObjectName(QStringLiteral("result"));
    m_details->setObjectName(QStringLiteral("details"));
    m_rebuilt->setObjectName(QStringLiteral("rebuilt"));
    m_checkpoint->setObjectName(QStringLiteral("checkpoint"));
    m_note->setObjectName(QStringLiteral("note"));
    m_folder->setObjectName(QStringLiteral("folder"));
    m_bundle->setObjectName(QStringLiteral("bundle"));
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_result->setWordWrap(true);
    m_note->setReadOnly(true);
    m_note->setTabChangesFocus(true);
    m_note->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_note->setAccessibleName(tr("The signed note"));
    m_note->setMaximumHeight(m_note->fontMetrics().height() * 8);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    const auto row = [&](std::initializer_list<QWidget *> widgets) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        for (QWidget *widget : widgets)
            line->addWidget(widget);
        line->addStretch();
        column->addLayout(line);
    };
    column->addWidget(headingLabel(tr("Is the log what was written and signed?")));
    column->addWidget(quietLabel(tr("Every entry is hashed, linked and checked against its signature, its stored content and the checkpoints. "
                                    "Work goes on meanwhile.")));
    row({m_verify, m_rebuild, m_cancel});
    column->addWidget(m_progress);
    column->addWidget(m_result);
    column->addWidget(m_details);
    row({m_firstBad});
    column->addWidget(m_rebuilt);
    column->addSpacing(8);
    column->addWidget(headingLabel(tr("Checkpoint")));
    column->addWidget(quietLabel(tr("Your signature over the whole log as it stands. Give copies of the note away, to the auditor say: "
                                    "only a copy elsewhere shows that the whole file was exchanged.")));
    row({m_checkpoint});
    column->addWidget(m_note);
    column->addSpacing(8);
    column->addWidget(headingLabel(tr("Bundle for auditors")));
    column->addWidget(quietLabel(tr("A new folder with the log, keys and checkpoints, to be verified without this program. No stored content is in it; "
                                    "what is hidden from you is withheld, its hash stays.")));
    auto *folder = new QHBoxLayout;
    folder->setSpacing(8);
    folder->addWidget(fieldLabel(tr("Fol&der"), m_folder));
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_choose);
    folder->addWidget(m_bundle);
    column->addLayout(folder);
    column->addWidget(m_why);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_verify, &QPushButton::clicked, &m_model, &ChecksViewModel::verify);
    connect(m_rebuild, &QPushButton::clicked, &m_model, &ChecksViewModel::rebuild);
    connect(m_cancel, &QPushButton::clicked, &m_model, &ChecksViewModel::cancel);
    connect(m_firstBad, &QPushButton::clicked, this, [this] { Q_EMIT entryRequested(m_model.firstBad()); });
    connect(m_checkpoint, &HoldButton::confirmed, &m_model, &ChecksViewModel::checkpoint);
    connect(m_checkpoint, &HoldButton::hint, this, &ChecksPane::hint);
    connect(m_choose, &QPushButton::clicked, this, &ChecksPane::chooseFolder);
    connect(m_bundle, &QPushButton::clicked, this, [this] { m_model.bundle(m_folder->text()); });
    connect(m_folder, &QLineEdit::returnPressed, this, [this] {
        if (m_bundle->isEnabled())
            m_model.bundle(m_folder->text());
    });
    connect(&m_model, &ChecksViewModel::changed, this, &ChecksPane::show);
    connect(&m_model, &ChecksViewModel::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, 1000); // a log may have more entries than the bar has numbers
        m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
        m_progress->setFormat(tr("%1 of %2").arg(number(done), number(total)));
    });
    show();
}

void ChecksPane::chooseFolder()
{
    QFileDialog dialog(this, tr("Where the bundle goes"));
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        m_folder->setText(dialog.selectedFiles().constFirst() + QStringLiteral("/countersign-bundle"));
}

void ChecksPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    show();
}

void ChecksPane::show()
{
    const bool running = m_model.running();
    const bool stopHadFocus = m_cancel->hasFocus();
    m_verify->setEnabled(!running);
    m_rebuild->setEnabled(!running);
    m_bundle->setEnabled(!running && !m_readOnly);
    m_folder->setEnabled(!m_readOnly);
    m_choose->setEnabled(!m_readOnly);
    m_checkpoint->setEnabled(!m_readOnly);
    m_cancel->setEnabled(running);
    m_progress->setVisible(running);
    if (!running && stopHadFocus)
        m_verify->setFocus(Qt::OtherFocusReason);
    m_result->setText(m_model.verified().isEmpty() ? tr("Not verified since this window was opened.") : m_model.verified());
    setTone(m_result, m_model.verdict() == ChecksViewModel::Verdict::Good  ? Tone::Good
                      : m_model.verdict() == ChecksViewModel::Verdict::Bad ? Tone::Bad
                                                                           : Tone::Plain);
    m_details->setText(m_model.details());
    m_details->setVisible(!m_model.details().isEmpty());
    m_firstBad->setVisible(m_model.firstBad() > 0);
    m_firstBad->setText(tr("Look at entry %1").arg(number(m_model.firstBad())));
    m_rebuilt->setText(m_model.rebuilt());
    m_rebuilt->setVisible(!m_model.rebuilt().isEmpty());
    m_note->setVisible(!m_model.note().isEmpty());
    m_note->setPlainText(m_model.note());
    m_why->setText(m_readOnly ? tr("Your role verifies and reads; leads, auditors and administrators sign checkpoints and export.") : QString());
    m_why->setVisible(m_readOnly);
}

} // namespace countersign::ui
