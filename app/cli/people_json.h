// People as results name them.
#pragma once

#include "services/people/people_service.h"

namespace countersign::cli {

Json personJson(Workspace &workspace, const Person &person);
Json peopleJson(Workspace &workspace);

} // namespace countersign::cli
