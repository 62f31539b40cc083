// Which widget shows which workspace. The one place that knows all feature folders.
#pragma once

#include "backend/backend.h"
#include "widgets/page.h"

namespace countersign::ui {

Page *makePage(Room room, Backend &backend, Navigator &navigator);
Page *makeReinstatementPage(Backend &backend, Navigator &navigator);

} // namespace countersign::ui
