#include "prove/shares.h"

#include "prove/child.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iostream>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace countersign::prove {

namespace {

void add(Proof &all, const nlohmann::json &share)
{
    all.tried += share.at("tried").get<std::int64_t>();
    all.violations += share.at("violations").get<std::int64_t>();
    for (const std::string one : share.at("first"))
        if (all.first.size() < 20)
            all.first.push_back(one);
    for (const auto &[what, count] : share.at("reached").items())
        all.reached[what] += count.get<std::int64_t>();
}

std::string allOf(const Child &child, bool &well)
{
    std::string out;
    std::array<char, 4096> buffer{};
    ssize_t got = 0;
    while ((got = ::read(child.output, buffer.data(), buffer.size())) > 0)
        out.append(buffer.data(), static_cast<std::size_t>(got));
    ::close(child.output);
    int status = 0;
    ::waitpid(child.pid, &status, 0);
    well = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return out;
}

} // namespace

Proof inShares(const Settings &settings, const char *name, Share share, std::int64_t count)
{
    const auto shares = static_cast<std::int64_t>(settings.whole ? std::clamp(std::thread::hardware_concurrency(), 1U, 8U) : 1U);
    const std::int64_t each = (count + shares - 1) / shares;
    std::vector<Child> others;
    for (std::int64_t i = 1; i < shares; ++i)
        others.push_back(start(settings.program, {"--child", "share", name, std::to_string(settings.seed + static_cast<std::uint64_t>(i)), std::to_string(each)}));
    Proof proof = share(settings.seed, each);
    for (std::size_t i = 0; i < others.size(); ++i) {
        bool well = false;
        const std::string said = allOf(others[i], well);
        const auto told = nlohmann::json::parse(said.substr(std::min(said.size(), said.rfind("SHARE ") + 6)), nullptr, false);
        if (!well || told.is_discarded())
            proof.violated("the share with seed " + std::to_string(settings.seed + i + 1) + " did not come to its end");
        else
            add(proof, told);
    }
    std::string note;
    for (const auto &[what, times] : proof.reached)
        note += (note.empty() ? "" : ", ") + std::to_string(times) + " " + what;
    proof.notes.push_back((shares == 1 ? std::string("1 process") : std::to_string(shares) + " processes, with this seed and the next ones") + "; reached: " + note);
    return proof;
}

int childShare(const std::vector<std::string> &arguments)
{
    const Share share = arguments.at(0) == "walks" ? walks : cascades;
    const Proof proof = share(std::stoull(arguments.at(1)), std::stoll(arguments.at(2)));
    const nlohmann::json told = {{"tried", proof.tried}, {"violations", proof.violations}, {"first", proof.first}, {"reached", proof.reached}};
    std::cout << "SHARE " << told.dump() << std::endl;
    return 0;
}

void mustHaveReached(Proof &proof, const std::vector<const char *> &what)
{
    for (const char *one : what)
        if (proof.reached[one] == 0)
            proof.violated(std::string("no history came to \"") + one + "\": nothing was proved about it");
}

} // namespace countersign::prove
