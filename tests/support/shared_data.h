// Real material that is not part of the repository: ../shared/data beside the source folder (or one folder up, for
// further working trees). Tests skip, saying so, where it is absent.
#pragma once

#include <filesystem>
#include <string>

namespace countersign::testing_support {

inline std::string sharedData(const std::string &name)
{
    const std::string near = std::string(COUNTERSIGN_SOURCE_DIR) + "/../shared/data/" + name;
    const std::string further = std::string(COUNTERSIGN_SOURCE_DIR) + "/../../shared/data/" + name;
    return !std::filesystem::exists(near) && std::filesystem::exists(further) ? further : near;
}

} // namespace countersign::testing_support

#define SKIP_WITHOUT(path)                                                                                             \
    if (!std::filesystem::exists(path))                                                                                \
    GTEST_SKIP() << "the shared test data is absent: " << (path)
