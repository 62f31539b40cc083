#include "shell/sign_in_page.h"

#include "text/words.h"
#include "widgets/labels.h"
#include "widgets/message_bar.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

SignInPage::SignInPage(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_where(quietLabel({})), m_demo(sentenceLabel({})), m_person(new QComboBox),
      m_passphrase(new QLineEdit), m_button(new QPushButton(tr("&Sign in"))), m_message(new MessageBar)
{
    auto *card = new QWidget;
    card->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    card->setMaximumWidth(fontMetrics().averageCharWidth() * 64);
    auto *column = new QVBoxLayout(card);
    column->setSpacing(8);
    column->addWidget(titleLabel(tr("Sign in")));
    column->addWidget(m_where);
    column->addSpacing(8);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(fieldLabel(tr("P&erson"), m_person), m_person);
    form->addRow(fieldLabel(tr("&Passphrase"), m_passphrase), m_passphrase);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addWidget(m_demo);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->setMinimumContentsLength(24);
    m_button->setDefault(true);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    auto *middle = new QHBoxLayout; // not an alignment: that would take the height of unwrapped sentences
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(2);
    connect(m_button, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_person->lineEdit(), &QLineEdit::returnPressed, m_passphrase, qOverload<>(&QWidget::setFocus));
}

void SignInPage::setWorkspace(const WorkspaceInfo &info, const QString &suggested)
{
    m_where->setText(tr("%1 · %2 workspace").arg(QFileInfo(info.path).fileName(), wordFor(name(info.kind))));
    m_person->clear();
    m_person->addItems(info.people);
    // Whoever sat here last; in the demo somebody who sees every workspace.
    const QString first = suggested.isEmpty() && info.kind == WorkspaceKind::Demo ? QStringLiteral("dana") : suggested;
    if (const int known = m_person->findText(first); known >= 0)
        m_person->setCurrentIndex(known);
    m_passphrase->clear();
    m_message->hideMessage();
    const bool demo = info.kind == WorkspaceKind::Demo;
    m_demo->setVisible(demo);
    if (demo)
        m_demo->setText(tr("Everybody's passphrase in a demo workspace is “demo”. Try a moderator (tom), a team lead (dana), a "
                           "trainer (nora), a trainee (ben) or an auditor (vera)."));
}

void SignInPage::focusFirst() { (m_person->currentText().isEmpty() ? static_cast<QWidget *>(m_person) : m_passphrase)->setFocus(); }

void SignInPage::submit()
{
    if (!m_button->isEnabled())
        return;
    m_button->setEnabled(false); // the key is unsealed on the worker: a quarter of a second
    m_backend.signIn(m_person->currentText().trimmed(), m_passphrase->text(), this, [this](const Result<Who> &who) {
        m_button->setEnabled(true);
        m_passphrase->clear();
        if (who) {
            m_message->hideMessage();
            Q_EMIT signedIn();
            return;
        }
        m_message->show(who.error());
        m_passphrase->setFocus();
    });
}

} // namespace countersign::ui
