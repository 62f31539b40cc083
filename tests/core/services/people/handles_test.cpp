#include "services/people/handles.h"

#include <gtest/gtest.h>

namespace countersign {

TEST(Handles, AreWordsThatLookLikeAPerson)
{
    for (const char *fine : {"mira", "root", "a.b-c_d", "Clockwork", "important", "U2", "x-ray", "lead-3b"})
        EXPECT_TRUE(checkHandle(fine)) << fine;
    for (const char *none : {"", "a b", "@mira", "m\u00edra", "a:b"})
        EXPECT_FALSE(checkHandle(none)) << none;
    EXPECT_FALSE(checkHandle(std::string(65, 'a')));
}

TEST(Handles, NobodyIsCalledLikeWhatIsNoPerson)
{
    for (const char *taken : {"clock", "Clock", "c1ock", "cl0ck", "-clock-", "c.l.o.c.k", "cIock", "the_clock", "import", "1mport", "irnport", "Automation",
                              "aut0mat1on", "feed", "f33d", "system", "countersign", "U-3", "X-12", "d-7"}) {
        const auto refused = checkHandle(taken);
        ASSERT_FALSE(refused) << taken;
        EXPECT_EQ(refused.error().code, ErrorCode::Usage);
        EXPECT_NE(refused.error().message.english().find("no person"), std::string::npos) << taken;
    }
}

} // namespace countersign
