// The command line's tests: no window, and no terminal to be asked for a passphrase on.
#include <gtest/gtest.h>

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    if (!std::freopen("/dev/null", "r", stdin))
        return 1;
    const QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
