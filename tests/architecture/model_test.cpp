// The model of the random walks judges the program: it may not be made of it.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace countersign::architecture {
namespace {

TEST(ReferenceModel, IncludesNothingOfTheProgram)
{
    int files = 0;
    for (const auto &file : std::filesystem::directory_iterator(COUNTERSIGN_SOURCE_DIR "/tests/prove")) {
        const std::string name = file.path().filename().string();
        if (!name.starts_with("model") && !name.starts_with("sight"))
            continue;
        ++files;
        std::ifstream lines(file.path());
        for (std::string line; std::getline(lines, line);)
            if (line.starts_with("#include \"")) {
                EXPECT_TRUE(line.starts_with("#include \"prove/model") || line.starts_with("#include \"prove/sight")) << name << ": " << line;
            }
    }
    EXPECT_GE(files, 5);
}

} // namespace
} // namespace countersign::architecture
