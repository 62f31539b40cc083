// The charts of the Insights workspace, from what the measures answer. Colours by the theme, texts by the palette.
#pragma once

#include "base/json.h"

class QChart;

namespace countersign::ui {

QChart *backlogChart(const Json &items);      // stacked bars: severity by age
QChart *overturnChart(const Json &items);     // rates with their intervals, the clauses with most appeals
QChart *timeToActionChart(const Json &items); // p50 and p90 in hours, by severity

} // namespace countersign::ui
