// A splitter whose panes are as wide at the next start as they were drawn.
#pragma once

#include <QString>

class QSplitter;

namespace countersign::ui {

// `name` is unique in the window. Call it after the panes are in and have their first sizes.
void keepPanes(QSplitter *splitter, const QString &name);

} // namespace countersign::ui
