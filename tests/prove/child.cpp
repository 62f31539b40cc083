#include "prove/child.h"

#include "prove/kill_work.h"
#include "prove/proof.h"
#include "prove/shares.h"

#include <array>
#include <cstdio>
#include <iostream>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace countersign::prove {

using testing_support::must;

Child start(const std::string &program, const std::vector<std::string> &arguments)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    ::posix_spawn_file_actions_addclose(&actions, ends[0]);
    std::vector<std::string> all{program};
    all.insert(all.end(), arguments.begin(), arguments.end());
    std::vector<char *> argv;
    for (std::string &one : all)
        argv.push_back(one.data());
    argv.push_back(nullptr);
    Child child;
    const int code = ::posix_spawn(&child.pid, program.c_str(), &actions, nullptr, argv.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (code != 0) {
        ::close(ends[0]);
        throw std::runtime_error("cannot start " + program);
    }
    child.output = ends[0];
    return child;
}

std::string outputOf(const std::string &program, const std::vector<std::string> &arguments)
{
    const Child child = start(program, arguments);
    std::string out;
    std::array<char, 4096> buffer{};
    ssize_t got = 0;
    while ((got = ::read(child.output, buffer.data(), buffer.size())) > 0)
        out.append(buffer.data(), static_cast<std::size_t>(got));
    ::close(child.output);
    int status = 0;
    ::waitpid(child.pid, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error("a child process failed: " + out);
    return out;
}

void takeElsewhere(const std::string &program, const std::string &path, Step step, Told &told, SetClock &clock)
{
    const std::string out = outputOf(program, {"--child", "step", path, std::string(nameOf(step)), std::to_string(toMs(clock.now())),
                                               told.againstRemoval ? "1" : "0", std::to_string(told.video), std::to_string(told.earlier),
                                               std::to_string(told.filedAt.value_or(-1))});
    long long now = 0;
    long long filed = 0;
    if (std::sscanf(out.c_str(), "%lld %lld", &now, &filed) != 2)
        throw std::runtime_error("a child process said: " + out);
    clock.set(fromMs(now));
    if (filed >= 0)
        told.filedAt = filed;
}

namespace {

int childStep(const std::vector<std::string> &a) // path, step, now, against, video, earlier, filed
{
    SetClock clock(fromMs(std::stoll(a.at(2))));
    SeededRandom random(static_cast<std::uint64_t>(std::stoll(a.at(2))));
    const auto workspace = must(Workspace::open(a.at(0), clock, random));
    PeopleOf people(*workspace);
    Told told{a.at(3) == "1", std::stoll(a.at(4)), std::stoll(a.at(5)), {}};
    if (a.at(6) != "-1")
        told.filedAt = std::stoll(a.at(6));
    for (const Step step : allSteps)
        if (nameOf(step) == a.at(1))
            takeStep(*workspace, clock, people, step, told);
    std::cout << toMs(clock.now()) << ' ' << told.filedAt.value_or(-1) << std::endl;
    return 0;
}

int childRelease(const std::vector<std::string> &a) // path, now, times
{
    SetClock clock(fromMs(std::stoll(a.at(1))));
    SeededRandom random(static_cast<std::uint64_t>(::getpid()));
    const auto workspace = must(Workspace::open(a.at(0), clock, random));
    for (int i = 0; i < std::stoi(a.at(2)); ++i) {
        const DueReport report = must(ClockService(*workspace).run(DueScope::Everything));
        for (const Error &error : report.failures)
            std::cout << "failed: " << error.message.english() << std::endl;
    }
    return 0;
}

} // namespace

int runChild(const std::vector<std::string> &arguments)
{
    if (arguments.size() < 2 || arguments[0] != "--child")
        return -1;
    const std::vector<std::string> rest(arguments.begin() + 2, arguments.end());
    if (arguments[1] == "step")
        return childStep(rest);
    if (arguments[1] == "release")
        return childRelease(rest);
    if (arguments[1] == "share")
        return childShare(rest);
    if (arguments[1] == "work")
        return workUntilKilled(rest);
    return -1;
}

} // namespace countersign::prove
