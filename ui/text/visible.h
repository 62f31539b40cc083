// Content from outside, as it may be shown: what the eye would miss is made visible.
#pragma once

#include <QString>

namespace countersign::ui {

// Bidirectional controls, zero-width characters, the soft hyphen and other controls become "⟨RLO⟩", "⟨ZWSP⟩",
// "⟨U+0007⟩", so that they neither hide nor reorder text. Line breaks and tabs stay. Text longer than `limit`
// characters is cut there, with how much is missing said at the end.
QString visible(const QString &text, qsizetype limit = 200000);

// "Noto" and the like cannot tell it: the direction of the first strong character.
Qt::LayoutDirection directionOf(const QString &text);

// One line for a list: white space folded, cut to `characters`, made visible.
QString excerpt(const QString &text, qsizetype characters = 160);

} // namespace countersign::ui
