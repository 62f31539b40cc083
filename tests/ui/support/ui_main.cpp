// The window's tests run without a screen, in a fixed language, look and font.
#include "widgets/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLocale>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    countersign::ui::applyLook(application, countersign::ui::Look::Light);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
