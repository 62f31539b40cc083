#include "widgets/theme.h"

#include "widgets/window_style.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>
#include <QWidget>

#include <string_view>

namespace countersign::ui {

namespace {

Look s_look = Look::Light; // set once at start, before any widget

QPalette lightPalette()
{
    QPalette p;
    p.setColor(QPalette::Window, QColor(0xF4F5F7));
    p.setColor(QPalette::WindowText, QColor(0x1C2128));
    p.setColor(QPalette::Base, QColor(0xFFFFFF));
    p.setColor(QPalette::AlternateBase, QColor(0xF0F2F5));
    p.setColor(QPalette::Text, QColor(0x1C2128));
    p.setColor(QPalette::PlaceholderText, QColor(0x5A6472));
    p.setColor(QPalette::Button, QColor(0xE9ECF0));
    p.setColor(QPalette::ButtonText, QColor(0x1C2128));
    p.setColor(QPalette::BrightText, QColor(0xFFFFFF));
    p.setColor(QPalette::Highlight, QColor(0x0B5CAD));
    p.setColor(QPalette::HighlightedText, QColor(0xFFFFFF));
    p.setColor(QPalette::Link, QColor(0x0B5CAD));
    p.setColor(QPalette::LinkVisited, QColor(0x5B3FA0));
    p.setColor(QPalette::ToolTipBase, QColor(0x1C2128));
    p.setColor(QPalette::ToolTipText, QColor(0xF4F5F7));
    p.setColor(QPalette::Light, QColor(0xFFFFFF));
    p.setColor(QPalette::Midlight, QColor(0xE3E6EA));
    p.setColor(QPalette::Mid, QColor(0xC3C9D1));
    p.setColor(QPalette::Dark, QColor(0x848E9B)); // the outline of fields: 3:1 on window and base
    p.setColor(QPalette::Shadow, QColor(0x5A6472));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(0x6E7783));
    return p;
}

QPalette darkPalette()
{
    QPalette p;
    p.setColor(QPalette::Window, QColor(0x1B1F24));
    p.setColor(QPalette::WindowText, QColor(0xE6E9ED));
    p.setColor(QPalette::Base, QColor(0x14171B));
    p.setColor(QPalette::AlternateBase, QColor(0x20252B));
    p.setColor(QPalette::Text, QColor(0xE6E9ED));
    p.setColor(QPalette::PlaceholderText, QColor(0x9BA5B1));
    p.setColor(QPalette::Button, QColor(0x2A3038));
    p.setColor(QPalette::ButtonText, QColor(0xE6E9ED));
    p.setColor(QPalette::BrightText, QColor(0xFFFFFF));
    p.setColor(QPalette::Highlight, QColor(0x3D8BD9));
    p.setColor(QPalette::HighlightedText, QColor(0x0B0D10));
    p.setColor(QPalette::Link, QColor(0x6FB1EE));
    p.setColor(QPalette::LinkVisited, QColor(0xB39DDB));
    p.setColor(QPalette::ToolTipBase, QColor(0xE6E9ED));
    p.setColor(QPalette::ToolTipText, QColor(0x14171B));
    p.setColor(QPalette::Light, QColor(0x3A424C));
    p.setColor(QPalette::Midlight, QColor(0x313841));
    p.setColor(QPalette::Mid, QColor(0x3F4852));
    p.setColor(QPalette::Dark, QColor(0x6B7683)); // the outline of fields: 3:1 on window and base
    p.setColor(QPalette::Shadow, QColor(0x0B0D10));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, QColor(0x8A94A0));
    return p;
}

} // namespace

void applyLook(QApplication &application, Look look)
{
    s_look = look;
    QApplication::setStyle(new WindowStyle);
    QApplication::setPalette(look == Look::Dark ? darkPalette() : lightPalette());
    QFont font = application.font();
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Color Emoji")});
    QApplication::setFont(font);
    QFile sheet(QStringLiteral(":/styles/window.qss"));
    if (sheet.open(QIODevice::ReadOnly))
        application.setStyleSheet(QString::fromUtf8(sheet.readAll()));
}

Look currentLook() { return s_look; }

QColor toneColour(Tone tone)
{
    const bool dark = s_look == Look::Dark;
    switch (tone) {
    case Tone::Plain: return QApplication::palette().color(QPalette::WindowText);
    case Tone::Quiet: return QApplication::palette().color(QPalette::PlaceholderText);
    case Tone::Good: return dark ? QColor(0x4CC9A0) : QColor(0x00694B);
    case Tone::Waiting: return dark ? QColor(0xE6A93C) : QColor(0x855400);
    case Tone::Bad: return dark ? QColor(0xFF8A5C) : QColor(0xB23C00);
    case Tone::Accent: return dark ? QColor(0x6FB1EE) : QColor(0x0B5CAD);
    }
    return {};
}

QColor severityColour(std::string_view severity)
{
    const bool dark = s_look == Look::Dark;
    if (severity == "critical" || severity == "high")
        return toneColour(Tone::Bad);
    if (severity == "medium")
        return toneColour(Tone::Waiting);
    return dark ? QColor(0x74C5F2) : QColor(0x1B6A97);
}

void setTone(QWidget *widget, Tone tone)
{
    QPalette palette = widget->palette();
    palette.setColor(widget->foregroundRole(), toneColour(tone));
    widget->setPalette(palette);
}

QIcon icon(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon out;
    const auto draw = [&](const QColor &colour, QIcon::Mode mode, QIcon::State state) {
        QByteArray coloured = svg;
        coloured.replace("#000", colour.name().toUtf8());
        for (const int size : {16, 20, 24, 32, 48, 64}) {
            QPixmap pixmap(size, size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            QSvgRenderer(coloured).render(&painter);
            out.addPixmap(pixmap, mode, state);
        }
    };
    const QPalette palette = QApplication::palette();
    draw(palette.color(QPalette::ButtonText), QIcon::Normal, QIcon::Off);
    draw(palette.color(QPalette::HighlightedText), QIcon::Selected, QIcon::Off);
    draw(palette.color(QPalette::Disabled, QPalette::ButtonText), QIcon::Disabled, QIcon::Off);
    return out;
}

} // namespace countersign::ui
