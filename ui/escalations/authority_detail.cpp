#include "escalations/authority_detail.h"

#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "widgets/content_view.h"
#include "widgets/hold_button.h"
#include "widgets/labels.h"
#include "widgets/requirement_list.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign::ui {

AuthorityDetail::AuthorityDetail(AuthorityViewModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_title(titleLabel({})), m_clock(headingLabel({})), m_facts(sentenceLabel({})), m_content(new ContentView),
      m_requirements(new RequirementList), m_hint(quietLabel({})), m_sign(new HoldButton(tr("Sign (hold Ctrl+Enter)"))), m_reason(new QLineEdit),
      m_reject(new QPushButton(tr("Re&ject")))
{
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_content->setAccessibleName(tr("The content, as it stood when the order was carried out"));
    m_requirements->setOnlyUnmet(true);
    m_sign->setObjectName(QStringLiteral("authoritySign"));
    m_reason->setObjectName(QStringLiteral("authorityReason"));
    m_reject->setObjectName(QStringLiteral("authorityReject"));
    m_reason->setPlaceholderText(tr("Why it is rejected; a rejection lifts everything"));
    m_reason->setAccessibleName(tr("Why it is rejected"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_clock);
    layout->addWidget(m_facts);
    layout->addWidget(headingLabel(tr("The content")));
    layout->addWidget(m_content, 1);
    layout->addWidget(m_requirements);
    layout->addWidget(m_hint);
    layout->addWidget(m_sign);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_reason, 1);
    bar->addWidget(m_reject);
    layout->addLayout(bar);
    setFocusProxy(m_content);
    m_sign->listenIn(this);
    connect(m_sign, &HoldButton::confirmed, &m_model, &AuthorityViewModel::countersign);
    connect(m_sign, &HoldButton::hint, m_hint, &QLabel::setText);
    const auto reject = [this] { m_model.reject(m_reason->text()); };
    connect(m_reject, &QPushButton::clicked, this, reject);
    connect(m_reason, &QLineEdit::returnPressed, this, reject);
}

void AuthorityDetail::show()
{
    const Json &file = m_model.file();
    const auto said = [&](const char *field) { return isolated(visible(plain(stringOr(file, field)), 500)); };
    QStringList countries;
    for (const Json &one : file.value("territories", Json::array()))
        countries << plain(one.get<std::string>());
    m_title->setText(tr("%1: order of %2").arg(m_model.selected(), said("authority")));
    QStringList lines{tr("%1 in %2 since %3").arg(wordFor(stringOr(file, "action")), countries.join(QStringLiteral(", ")), dateTime(stringOr(file, "complied_at"))),
                      tr("Reference %1 of %2, under %3").arg(said("reference"), dateTime(stringOr(file, "ordered_at")), said("law")),
                      tr("Verified: %1").arg(said("verified_by"))};
    if (const std::string by = stringOr(file, "complied_by"); !by.empty())
        lines << tr("Carried out by %1: %2").arg(isolated(plain(by)), said("rationale"));
    if (const std::string quote = stringOr(file, "quote"); !quote.empty())
        lines << tr("Words concerned: “%1”").arg(excerpt(plain(quote), 400));
    m_facts->setText(file.empty() ? QString() : lines.join(QLatin1Char('\n')));
    m_content->setContent(plain(stringOr(file.value("content", Json::object()), "text")));
    m_requirements->setRequirements(file.value("requirements", Json::array()));
    m_reason->clear();
    m_hint->clear();
    showClock();
    showMay();
}

void AuthorityDetail::showClock()
{
    const Json &file = m_model.file();
    const bool waits = stringOr(file, "state") == "unsigned";
    m_clock->setText(file.empty() ? QString()
                     : waits      ? tr("Waits for a second signature, %1").arg(AuthorityViewModel::clockWords(file, m_model.now()))
                                  : wordFor(stringOr(file, "state")));
}

void AuthorityDetail::showMay()
{
    const bool waits = stringOr(m_model.file(), "state") == "unsigned";
    m_sign->setEnabled(waits && !m_readOnly && m_requirements->unmetCount() == 0);
    m_reason->setEnabled(waits && !m_readOnly);
    m_reject->setEnabled(waits && !m_readOnly);
}

void AuthorityDetail::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showMay();
}

} // namespace countersign::ui
