#include "widgets/evidence_view.h"

#include "text/formats.h"
#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "widgets/content_view.h"
#include "widgets/labels.h"

#include <QVBoxLayout>

namespace countersign::ui {

namespace {

QString mediaLine(const Json &media)
{
    QString line = wordFor(stringOr(media, "type"));
    if (const auto duration = intOr(media, "duration_ms"); duration > 0) {
        const auto seconds = duration / 1000;
        line += QStringLiteral(" %1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    }
    if (const std::string alt = stringOr(media, "alt"); !alt.empty())
        line += QStringLiteral(" – ") + visible(plain(alt), 2000);
    return line;
}

} // namespace

EvidenceView::EvidenceView(QWidget *parent)
    : QWidget(parent), m_text(new ContentView), m_media(sentenceLabel({})), m_facts(quietLabel({}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_media);
    layout->addWidget(m_facts);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_media->hide();
}

void EvidenceView::setContent(const Json &content)
{
    const std::string text = stringOr(content, "text");
    m_text->setContent(plain(text));
    m_text->setPlaceholderText(text.empty() ? tr("No text.") : QString());
    QStringList media;
    if (content.contains("media") && content["media"].is_array())
        for (const Json &one : content["media"])
            media << mediaLine(one);
    m_media->setText(media.join(QLatin1Char('\n')));
    m_media->setVisible(!media.isEmpty());
    QStringList facts;
    const std::string posted = stringOr(content, "posted_at", stringOr(content, "created_at"));
    if (!posted.empty())
        facts << tr("Posted %1").arg(dateTime(posted));
    if (const std::string language = stringOr(content, "language"); !language.empty())
        facts << languageName(language);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
}

} // namespace countersign::ui
