#include "shell/tour_player.h"

#include "backend/backend.h"
#include "shell/main_window.h"
#include "shell/rail.h"
#include "shell/tour_panel.h"
#include "text/sentences.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

namespace countersign::ui {

namespace {

// Everything asked is answered and painted.
void settle(Backend &backend)
{
    for (int round = 0; round < 3; ++round) {
        backend.drain();
        QApplication::processEvents();
    }
}

} // namespace

Result<> playTour(MainWindow &window, Backend &backend, const QString &folder)
{
    auto *panel = window.findChild<TourPanel *>();
    window.startTour();
    settle(backend);
    if (panel->stepCount() == 0)
        return fail(ErrorCode::NotFound, CS_TEXT("This workspace does not hold the story of the demo."), CS_TEXT("Make one with \"countersign-cli demo\"."));
    QFile file(QDir(folder).filePath(QStringLiteral("summary.txt")));
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly | QIODevice::Text))
        return fail(ErrorCode::DiskFull, {CS_TEXT("%1 cannot be written."), {utf8(folder)}}, CS_TEXT("Check the folder and the space on the disk."));
    QTextStream summary(&file);
    for (int number = 0; number < panel->stepCount(); ++number) {
        panel->show(number);
        settle(backend);
        const TourStep &step = panel->step(number);
        const QString picture =
            QStringLiteral("%1-%2.png").arg(number + 1, 2, 10, QLatin1Char('0')).arg(roomIcon(step.room));
        if (!window.grab().save(QDir(folder).filePath(picture)))
            return fail(ErrorCode::DiskFull, {CS_TEXT("%1 cannot be written."), {utf8(picture)}}, CS_TEXT("Check the folder and the space on the disk."));
        summary << step.title << '\n' << "    " << step.text << '\n' << "    " << picture << "\n\n";
    }
    // And every workspace by itself.
    panel->hide();
    for (const Room room : allRooms) {
        window.go(room);
        settle(backend);
        const QString picture = QStringLiteral("workspace-%1.png").arg(roomIcon(room));
        if (!window.grab().save(QDir(folder).filePath(picture)))
            return fail(ErrorCode::DiskFull, {CS_TEXT("%1 cannot be written."), {utf8(picture)}}, CS_TEXT("Check the folder and the space on the disk."));
        summary << roomTitle(room) << ": " << picture << '\n';
    }
    return {};
}

} // namespace countersign::ui
