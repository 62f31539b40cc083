// The window's program: the composition root. Wires clock, backend and main window, and nothing else.
#include "backend/backend.h"
#include "shell/main_window.h"
#include "shell/tour_player.h"
#include "text/sentences.h"
#include "widgets/key_repeat.h"
#include "widgets/theme.h"

#include "demo/demo_builder.h"

#include <QApplication>
#include <QDir>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QThread>
#include <QTranslator>

#include <csignal>
#include <cstdio>
#include <optional>

namespace {

using namespace countersign;
using namespace countersign::ui;

int complain(const Error &error)
{
    std::fprintf(stderr, "countersign: %s\n", utf8(say(error)).c_str());
    return exitStatus(error.code);
}

void translate(QApplication &application, const QLocale &locale)
{
    QLocale::setDefault(locale);
    const auto install = [&](const QLocale &which, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(which, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    };
    // English first: its file has the plural forms, which stand in wherever the language has nothing of its own.
    install(QLocale(QLocale::English), QStringLiteral("countersign"), QStringLiteral(":/i18n"));
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("countersign"), QStringLiteral(":/i18n"));
    QApplication::setLayoutDirection(locale.textDirection());
}

// Makes the demo in a thread of its own: half a minute of work.
void makeDemo(MainWindow &window, const QString &path)
{
    auto *thread = QThread::create([&window, path] {
        DemoOptions options;
        options.path = utf8(path);
        auto made = buildDemo(options);
        const std::optional<Error> failure = made ? std::nullopt : std::optional(made.error());
        QMetaObject::invokeMethod(&window, [&window, path, failure] {
            if (failure)
                window.showStartError(*failure);
            else
                window.openWorkspace(path);
        });
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QObject::connect(&window, &QObject::destroyed, thread, [thread] { thread->wait(); });
    thread->start();
}

int playOffscreen(MainWindow &window, Backend &backend, const QString &workspace, const QString &folder, QSize size)
{
    std::optional<Error> failure;
    window.resize(size);
    window.show();
    window.openWorkspace(workspace);
    backend.drain();
    backend.signIn(QStringLiteral("dana"), plain(demoPassphrase), &window, [&](const Result<Who> &who) {
        if (who)
            window.afterSignIn();
        else
            failure = who.error();
    });
    backend.drain();
    if (backend.info().path.isEmpty())
        return complain({ErrorCode::NotFound, {CS_TEXT("%1 could not be opened."), {utf8(workspace)}}, {}, {}});
    if (failure)
        return complain(*failure);
    const auto played = playTour(window, backend, folder);
    return played ? 0 : complain(played.error());
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is told like a full disk
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("countersign"));
    QCoreApplication::setApplicationName(QStringLiteral("countersign"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.countersign.Countersign"));
    QSettings::setDefaultFormat(QSettings::IniFormat);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Workstation for content moderators: nobody bans alone."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(QStringLiteral("workspace"), QCoreApplication::translate("main", "Open this workspace."), QStringLiteral("PATH"));
    const QCommandLineOption look(QStringLiteral("look"), QCoreApplication::translate("main", "light or dark."), QStringLiteral("LOOK"));
    const QCommandLineOption language(QStringLiteral("language"), QCoreApplication::translate("main", "en, de: instead of the system's."), QStringLiteral("CODE"));
    const QCommandLineOption tour(QStringLiteral("tour"), QCoreApplication::translate("main", "Play the demo's story, leave pictures in FOLDER, and end."), QStringLiteral("FOLDER"));
    const QCommandLineOption size(QStringLiteral("size"), QCoreApplication::translate("main", "Of the tour's pictures (default 1280x800)."), QStringLiteral("WxH"), QStringLiteral("1280x800"));
    parser.addOptions({workspace, look, language, tour, size});
    parser.addPositionalArgument(QStringLiteral("workspace"), QCoreApplication::translate("main", "The same as --workspace."), QStringLiteral("[WORKSPACE]"));
    parser.process(application);
    const QString named = parser.isSet(workspace) ? parser.value(workspace) : parser.positionalArguments().value(0);

    const bool dark = parser.isSet(look) ? parser.value(look) == QLatin1String("dark") : QSettings().value(QStringLiteral("window/dark")).toBool();
    translate(application, parser.isSet(language) ? QLocale(parser.value(language)) : QLocale());
    applyLook(application, dark ? Look::Dark : Look::Light);
    KeyRepeat repeats;
    application.installEventFilter(&repeats);

    const SystemClock clock;
    SystemRandom random;
    Backend backend(clock, random);
    MainWindow window(backend);
    QObject::connect(&window, &MainWindow::demoRequested, &window, [&window] {
        const QString path = QFileInfo(plain(Workspace::defaultPath())).dir().filePath(QStringLiteral("demo.countersign"));
        if (QFileInfo::exists(path))
            window.openWorkspace(path);
        else
            makeDemo(window, path);
    });
    if (parser.isSet(tour))
        return playOffscreen(window, backend, named, parser.value(tour),
                             QSize(parser.value(size).section(QLatin1Char('x'), 0, 0).toInt(), parser.value(size).section(QLatin1Char('x'), 1, 1).toInt())
                                 .expandedTo(QSize(640, 480)));

    const QString last = QSettings().value(QStringLiteral("workspace/last")).toString();
    const QString standard = plain(Workspace::defaultPath());
    const QString path = !named.isEmpty() ? named : QFileInfo::exists(last) ? last : standard;
    if (!named.isEmpty() || QFileInfo::exists(path))
        window.openWorkspace(path);
    backend.setTick(std::chrono::milliseconds(1000));
    // On a small screen the frame would push the status line off its edge.
    const QSize room = window.screen()->availableSize();
    if (window.width() + 16 > room.width() || window.height() + 48 > room.height())
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    window.show();
    return QApplication::exec();
}
