#include "casedetail/media_view.h"

#include "text/sentences.h"
#include "text/visible.h"
#include "text/words.h"
#include "widgets/labels.h"

#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QSvgRenderer>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign::ui {

namespace {

constexpr int longestSide = 640; // pixels; a picture is judged in the pane, not at full size

QString durationWords(std::int64_t milliseconds)
{
    const auto seconds = (milliseconds + 999) / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString fileLine(const Json &medium)
{
    QStringList parts{wordFor(stringOr(medium, "type"))};
    if (medium.contains("duration_ms"))
        parts << durationWords(intOr(medium, "duration_ms"));
    if (const QString hash = plain(stringOr(medium, "sha256")); !hash.isEmpty())
        parts << QStringLiteral("SHA-256 ") + hash.left(12) + QChar(0x2026);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QImage obscured(const QImage &image)
{
    if (image.isNull())
        return image;
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    const int small = std::max(4, std::max(image.width(), image.height()) / 24);
    return grey.scaled(small, small, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        .scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage demoImage(const QString &uri)
{
    const bool demo = uri.startsWith(QLatin1String("demo:")) || uri.startsWith(QLatin1String("qrc:/demo/"))
                      || uri.startsWith(QLatin1String(":/demo/")) || uri.startsWith(QLatin1String("demo/"))
                      || uri.startsWith(QLatin1String("images/"));
    const QString name = QFileInfo(QString(uri).section(QLatin1Char(':'), -1)).completeBaseName();
    const QString path = QStringLiteral(":/demo/images/%1.svg").arg(name);
    if (!demo || !QFile::exists(path))
        return {};
    QSvgRenderer renderer(path);
    if (!renderer.isValid())
        return {};
    const QSize size = renderer.defaultSize().scaled(longestSide, longestSide, Qt::KeepAspectRatio);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

ObscuredImage::ObscuredImage(const QImage &image, QWidget *parent)
    : QWidget(parent), m_clear(QPixmap::fromImage(image)), m_obscured(QPixmap::fromImage(obscured(image)))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setSizePolicy(policy);
}

void ObscuredImage::setRevealed(bool shown)
{
    m_revealed = shown;
    update();
}

QSize ObscuredImage::sizeHint() const { return m_clear.size().scaled(fontMetrics().height() * 20, fontMetrics().height() * 12, Qt::KeepAspectRatio); }

QSize ObscuredImage::minimumSizeHint() const { return sizeHint(); }

void ObscuredImage::paintEvent(QPaintEvent *)
{
    const QPixmap &pixmap = m_revealed ? m_clear : m_obscured;
    QRect place(QPoint(), pixmap.size().scaled(size(), Qt::KeepAspectRatio));
    if (layoutDirection() == Qt::RightToLeft) // the place is mirrored, the picture never
        place.moveRight(rect().right());
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(place, pixmap);
}

MediaView::MediaView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

void MediaView::setMedia(const Json &media)
{
    if (media == m_media)
        return; // a refresh does not blur what is being held
    m_media = media;
    m_seconds.reset();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!media.is_array())
        return;
    for (const Json &medium : media) {
        if (medium.contains("duration_ms"))
            m_seconds = std::max(m_seconds.value_or(0), (intOr(medium, "duration_ms") + 999) / 1000);
        const QString alt = visible(plain(stringOr(medium, "alt")));
        const QImage image = demoImage(plain(stringOr(medium, "uri")));
        if (!image.isNull()) {
            auto *picture = new ObscuredImage(image);
            picture->setAccessibleName(alt.isEmpty() ? tr("Picture without a description") : tr("Picture: %1").arg(alt));
            picture->setToolTip(tr("Greyscale and blurred. Hold V to view it."));
            m_layout->addWidget(picture, 0, Qt::AlignLeading);
        }
        m_layout->addWidget(quietLabel(image.isNull() ? fileLine(medium) + QStringLiteral(" · ") + tr("not shown here: media are never fetched")
                                                      : fileLine(medium) + QStringLiteral(" · ") + tr("greyscale, blurred: hold V to view")));
        if (!alt.isEmpty()) {
            QLabel *description = sentenceLabel(tr("Description: %1").arg(alt));
            description->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            description->setProperty("description", true);
            m_layout->addWidget(description);
        }
    }
}

void MediaView::setRevealed(bool shown)
{
    for (ObscuredImage *picture : findChildren<ObscuredImage *>())
        picture->setRevealed(shown);
}

bool MediaView::hasPictures() const { return findChild<ObscuredImage *>() != nullptr; }

QString MediaView::selectedWords() const
{
    for (const QLabel *label : findChildren<QLabel *>())
        if (label->property("description").toBool() && label->hasSelectedText())
            return label->selectedText();
    return {};
}

} // namespace countersign::ui
