#include "cli/command.h"

#include <QCoreApplication>

#include <csignal>
#include <fcntl.h>
#include <iostream>
#include <unistd.h>

namespace {

// A database or a reject file must never come to lie where somebody's closed standard output was. What is opened
// instead cannot be written to, so that a result that nobody can receive is noticed.
void keepStandardStreams()
{
    for (int descriptor = 0; descriptor <= 2; ++descriptor)
        if (::fcntl(descriptor, F_GETFD) == -1)
            static_cast<void>(::open("/dev/null", O_RDONLY));
}

} // namespace

int main(int argc, char **argv)
{
    keepStandardStreams();
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away is an error of writing, not the end in mid-work
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc); // before Qt takes out any of its own
    QCoreApplication application(argc, argv); // for the search paths of Qt's SQL drivers
    countersign::cli::Streams io{std::cin, std::cout, std::cerr};
    return countersign::cli::run(arguments, io);
}
