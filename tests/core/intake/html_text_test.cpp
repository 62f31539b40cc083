#include "intake/fields/html_entities.h"
#include "intake/fields/html_text.h"

#include <gtest/gtest.h>

#include <string>

using namespace countersign;

TEST(HtmlText, DecodesEntitiesOnce)
{
    EXPECT_EQ(decodeEntities("a &amp;lt; b"), "a &lt; b");
    EXPECT_EQ(decodeEntities("&lt;&gt;&quot;&apos;&nbsp;&euro;&hellip;&Auml;&rsquo;"), "<>\"'\u00A0€…Ä’");
    EXPECT_EQ(decodeEntities("&#128514;&#x1F600;&#X41;&#65"), "😂😀AA");
}

TEST(HtmlText, LeavesWhatIsNoEntity)
{
    for (const char *text : {"&", "&;", "&#;", "&#x;", "&nosuch;", "?a=1&copy=2", "AT&T", "&amp", "a & b;"})
        EXPECT_EQ(decodeEntities(text), text);
}

TEST(HtmlText, ReplacesNumbersThatAreNoCharacters)
{
    EXPECT_EQ(decodeEntities("&#0;&#xD800;&#x110000;&#99999999999999999999;"), "\uFFFD\uFFFD\uFFFD\uFFFD");
    EXPECT_EQ(decodeEntities("&#150;&#x80;"), "–€"); // windows-1252, as browsers do
}

TEST(HtmlText, TurnsBlocksIntoLines)
{
    EXPECT_EQ(htmlToText("<p>one<br>two<br/>three</p><p>four</p>"), "one\ntwo\nthree\nfour");
    EXPECT_EQ(htmlToText("<ul><li>a</li><li>b</li></ul>c"), "a\nb\nc");
    EXPECT_EQ(htmlToText(""), "");
}

TEST(HtmlText, DropsTagsAndHiddenContents)
{
    EXPECT_EQ(htmlToText("a<!-- x > y -->b<script>if (a<b) x()</script>c<STYLE>p{}</Style >d"), "abcd");
    EXPECT_EQ(htmlToText("<a title=\"a > b\" href='x>y'>link</a>"), "link");
}

TEST(HtmlText, DecodesAfterStripping)
{
    EXPECT_EQ(htmlToText("<p>&lt;script&gt; &amp;amp;</p>"), "<script> &amp;");
}

TEST(HtmlText, KeepsWhatIsNoTag)
{
    EXPECT_EQ(htmlToText("5 < 6 and 7 > 3, I <3 you"), "5 < 6 and 7 > 3, I <3 you");
    EXPECT_EQ(htmlToText("text <a href=\"never closed"), "text <a href=\"never closed");
    EXPECT_EQ(htmlToText("text <!-- never closed"), "text <!-- never closed");
}

TEST(HtmlText, HostileTextStaysLinear)
{
    std::string text;
    for (int i = 0; i < 100'000; ++i)
        text += "<!--<a &#";
    EXPECT_EQ(htmlToText(text).size(), text.size());
}
