// One tag is one tag, however a source writes it (R12).
#include "domain/tags.h"

#include <gtest/gtest.h>

namespace countersign {

TEST(Tags, AreComparedWithoutCaseAndSpace)
{
    EXPECT_EQ(foldedTag(" \tNews "), "news");
    EXPECT_EQ(foldedTag("\xC2\xA0NEWS"), "news") << "a no-break space";
    EXPECT_EQ(foldedTag("PRESSE\xC3\x9C" "BERSICHT"), "presse\xC3\xBC" "bersicht");
    EXPECT_EQ(foldedTag("local   News"), "local news");
    EXPECT_TRUE(listsTag({"political", "News"}, "news "));
    EXPECT_FALSE(listsTag({"political", "newspaper"}, "news"));
    EXPECT_FALSE(listsTag({}, "news"));
}

TEST(Tags, AreKeptOnceSortedAndNotEmpty)
{
    EXPECT_EQ(foldedTags({"sports", " News", "news", "", "  ", "SPORTS"}), (std::vector<std::string>{"news", "sports"}));
}

} // namespace countersign
