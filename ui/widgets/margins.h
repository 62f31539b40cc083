// Margins by reading direction: a layout's own are left and right whichever way the window is read.
#pragma once

#include <QGuiApplication>

namespace countersign::ui {

// `of`: a layout or a widget.
template <typename T>
void setReadingMargins(T *of, int start, int top, int end, int bottom)
{
    const bool rtl = QGuiApplication::isRightToLeft();
    of->setContentsMargins(rtl ? end : start, top, rtl ? start : end, bottom);
}

} // namespace countersign::ui
