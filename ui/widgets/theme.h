// Light and dark palettes of our own (QStyleHints::colorScheme came in 6.5), tones, icons recoloured from the
// palette, and fonts. Palette roles only: nothing in the window names a colour of its own.
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QApplication;
class QWidget;

namespace countersign::ui {

enum class Look { Light, Dark };
enum class Tone { Plain, Quiet, Good, Waiting, Bad, Accent };

// Before the first window: style, palette, fonts, tooltips.
void applyLook(QApplication &application, Look look);
Look currentLook();

// Okabe–Ito, darkened or lightened until it has 4.5:1 on the window's background.
QColor toneColour(Tone tone);
QColor severityColour(std::string_view severity);
// The text of a label (or button) in that tone; follows changes of the look.
void setTone(QWidget *widget, Tone tone);

// resources/icons/NAME.svg in the palette's text colour; always used with text beside it.
QIcon icon(const QString &name);

} // namespace countersign::ui
