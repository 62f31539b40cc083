#include "dialogs/new_workspace_dialog.h"

#include "text/sentences.h"
#include "widgets/labels.h"
#include "widgets/message_bar.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

NewWorkspaceDialog::NewWorkspaceDialog(Backend &backend, QWidget *parent)
    : QDialog(parent), m_backend(backend), m_path(new QLineEdit(plain(Workspace::defaultPath()))), m_admin(new QLineEdit),
      m_passphrase(new QLineEdit), m_again(new QLineEdit), m_message(new MessageBar), m_make(new QPushButton(tr("Make the workspace")))
{
    setWindowTitle(tr("New workspace"));
    auto *browseButton = new QPushButton(tr("&Choose …"));
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(browseButton);
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    auto *form = new QFormLayout;
    form->addRow(fieldLabel(tr("&File"), m_path), file);
    form->addRow(fieldLabel(tr("Your &handle"), m_admin), m_admin);
    form->addRow(fieldLabel(tr("&Passphrase"), m_passphrase), m_passphrase);
    form->addRow(fieldLabel(tr("&Again"), m_again), m_again);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_make, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sentenceLabel(tr("You become the first administrator. The passphrase seals your signing key: nobody can recover "
                                       "it, a lost key can only be revoked.")));
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    connect(browseButton, &QPushButton::clicked, this, &NewWorkspaceDialog::browse);
    connect(m_make, &QPushButton::clicked, this, &NewWorkspaceDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_admin->setFocus();
}

QString NewWorkspaceDialog::path() const { return m_path->text().trimmed(); }

void NewWorkspaceDialog::browse()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("New workspace"), path(), tr("Countersign workspaces (*.countersign)"));
    if (!chosen.isEmpty())
        m_path->setText(chosen);
}

void NewWorkspaceDialog::make()
{
    if (m_passphrase->text() != m_again->text()) {
        m_message->show(tr("The two passphrases differ. Type the same one twice."), Tone::Bad);
        m_again->setFocus();
        return;
    }
    Workspace::Create create;
    create.path = utf8(path());
    create.admin = utf8(m_admin->text().trimmed());
    create.passphrase = utf8(m_passphrase->text());
    m_make->setEnabled(false);
    m_backend.create(std::move(create), this, [this](const Result<bool> &made) {
        m_make->setEnabled(true);
        if (made)
            accept();
        else
            m_message->show(made.error());
    });
}

} // namespace countersign::ui
