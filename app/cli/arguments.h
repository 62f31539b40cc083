// From the words of a command line to a command and its arguments.
#pragma once

#include "cli/command.h"

namespace countersign::cli {

const std::vector<Option> &commonOptions();

// What a command line asks for, before it is held against the command's own options.
struct Invocation {
    const Command *command = nullptr;  // null: no command of these words
    std::vector<std::string> words;    // the words in front, as far as they may name a command
    bool help = false;
    bool version = false;
    bool json = false;
};

// Common options may stand anywhere, also between the words of a command.
Invocation recognise(const std::vector<std::string> &arguments);

// Error usage: an unknown option, a missing value, a word too many or too few, an argument that is no UTF-8.
Result<Arguments> parseArguments(const Command &command, const std::vector<std::string> &arguments);

} // namespace countersign::cli
