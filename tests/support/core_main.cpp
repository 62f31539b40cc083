// The core's tests need an event loop's object for Qt's resources and drivers, and no window.
#include <gtest/gtest.h>

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
