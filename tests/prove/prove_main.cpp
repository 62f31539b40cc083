// The long proofs of the rules. `prove --help` says how.
#include "prove/proof.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <iomanip>
#include <iostream>
#include <random>

namespace {

using namespace countersign::prove;

constexpr auto usage = R"(usage: prove [--whole] [--seed N] [--count N] [PROOF…]

  interleavings  the origin story in every order
  walks          random histories beside an independent model of the rules
  cascades       reversals beside a model, with every statement failing
  kills          processes killed at work
  races          several workstations and what is due

Without a name all of them. --whole: the long run, not the sample for continuous integration.
--count: so many orders, events, kills, races instead of the usual number. Ends with 1 where a rule was broken.
)";

struct Named {
    const char *name;
    std::function<Proof(const Settings &)> run;
};

const std::vector<Named> &proofs()
{
    static const std::vector<Named> all{
        {"interleavings", proveInterleavings}, {"walks", proveWalks}, {"cascades", proveCascades}, {"kills", proveKills}, {"races", proveRaces}};
    return all;
}

void print(const std::vector<Proof> &done)
{
    std::cout << '\n'
              << std::left << std::setw(46) << "what" << std::right << std::setw(12) << "how many" << "  " << std::left << std::setw(8) << ""
              << std::right << std::setw(10) << "violations" << std::setw(22) << "seed" << std::setw(10) << "seconds" << '\n';
    for (const Proof &proof : done) {
        std::cout << std::left << std::setw(46) << proof.what << std::right << std::setw(12) << proof.tried << "  " << std::left << std::setw(8)
                  << proof.unit << std::right << std::setw(10) << proof.violations << std::setw(22) << proof.seed << std::setw(10)
                  << std::fixed << std::setprecision(1) << proof.seconds << '\n';
        for (const std::string &note : proof.notes)
            std::cout << "    " << note << '\n';
        for (const std::string &violation : proof.first)
            std::cout << "    VIOLATION " << violation << '\n';
    }
    std::cout << std::flush;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    try {
        if (const int code = runChild(arguments); code >= 0)
            return code;
        Settings settings;
        settings.program = std::filesystem::read_symlink("/proc/self/exe").string();
        settings.seed = std::random_device{}();
        std::vector<std::string> names;
        for (std::size_t i = 0; i < arguments.size(); ++i) {
            if (arguments[i] == "--whole")
                settings.whole = true;
            else if (arguments[i] == "--seed" && i + 1 < arguments.size())
                settings.seed = std::stoull(arguments[++i]);
            else if (arguments[i] == "--count" && i + 1 < arguments.size())
                settings.count = std::stoll(arguments[++i]);
            else if (arguments[i].starts_with("-")) {
                std::cout << usage;
                return arguments[i] == "--help" ? 0 : 2;
            } else {
                names.push_back(arguments[i]);
            }
        }
        std::vector<Proof> done;
        std::int64_t violations = 0;
        for (const Named &one : proofs()) {
            if (!names.empty() && std::find(names.begin(), names.end(), one.name) == names.end())
                continue;
            const auto began = std::chrono::steady_clock::now();
            std::cout << "proving: " << one.name << std::endl;
            Proof proof = one.run(settings);
            proof.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
            violations += proof.violations;
            done.push_back(std::move(proof));
        }
        print(done);
        return violations == 0 ? 0 : 1;
    } catch (const std::exception &failure) {
        std::cerr << "prove: " << failure.what() << std::endl;
        return 3;
    }
}
