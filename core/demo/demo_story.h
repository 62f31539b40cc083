// The origin story on the last afternoon, and its twin: an account on which the refused ban can be tried.
#pragma once

#include "demo/demo_builder.h"
#include "demo/demo_floor.h"

#include <memory>

namespace countersign {

// Plans both into the floor; fills `report` as they happen. `day`: midnight of the story's day.
void planStory(DemoFloor &floor, DemoContent &content, Instant day, std::shared_ptr<DemoReport> report);
void planTwin(DemoFloor &floor, DemoContent &content, Instant end, std::shared_ptr<DemoReport> report);

} // namespace countersign
