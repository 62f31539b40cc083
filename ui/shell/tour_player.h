// Plays the guided tour without anybody watching and leaves a picture of every step and a summary.
#pragma once

#include "base/result.h"

#include <QString>

namespace countersign::ui {

class Backend;
class MainWindow;

// `window` shows a workspace in which somebody is signed in. Writes NN-room.png and summary.txt into `folder`.
// Errors: not_found (no story in this workspace), disk_full.
Result<> playTour(MainWindow &window, Backend &backend, const QString &folder);

} // namespace countersign::ui
