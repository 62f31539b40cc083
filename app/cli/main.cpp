#include "cli/command.h"

#include <QCoreApplication>

#include <iostream>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv); // for the search paths of Qt's SQL drivers
    std::vector<std::string> arguments(argv + 1, argv + argc);
    countersign::cli::Streams io{std::cin, std::cout, std::cerr};
    return countersign::cli::run(arguments, io);
}
