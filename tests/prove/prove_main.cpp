// The long proofs of the rules. `prove --help` says how.
#include "prove/proof.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iomanip>
#include <iostream>
#include <random>

namespace {

using namespace countersign::prove;

constexpr auto usage = R"(usage: prove [--whole] [--seed N] [--count N] [--rows FILE] [PROOF…]

  interleavings  the origin story in every order
  walks          random histories beside an independent model of the rules
  cascades       reversals beside a model, with every statement failing
  kills          processes killed at work
  races          several workstations and what is due

Without a name all of them. --whole: the long run, not the sample for continuous integration.
--rows: the table, once more, into a file.
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

void row(std::ostream &out, const std::string &what, const std::string &many, const std::string &unit, const std::string &violations,
         const std::string &seed, const std::string &seconds)
{
    out << std::left << std::setw(46) << what << std::right << std::setw(12) << many << "  " << std::left << std::setw(8) << unit << std::right
        << std::setw(10) << violations << std::setw(22) << seed << std::setw(10) << seconds << '\n';
}

void heading(std::ostream &out) { row(out, "what", "how many", "", "violations", "seed", "seconds"); }

void row(std::ostream &out, const Proof &proof)
{
    row(out, proof.what, std::to_string(proof.tried), proof.unit, std::to_string(proof.violations), std::to_string(proof.seed),
        std::to_string(std::llround(proof.seconds)));
}

void print(const std::vector<Proof> &done)
{
    std::cout << '\n';
    heading(std::cout);
    for (const Proof &proof : done) {
        row(std::cout, proof);
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
        std::ofstream rows;
        for (std::size_t i = 0; i < arguments.size(); ++i) {
            if (arguments[i] == "--whole")
                settings.whole = true;
            else if (arguments[i] == "--seed" && i + 1 < arguments.size())
                settings.seed = std::stoull(arguments[++i]);
            else if (arguments[i] == "--count" && i + 1 < arguments.size())
                settings.count = std::stoll(arguments[++i]);
            else if (arguments[i] == "--rows" && i + 1 < arguments.size()) {
                rows.open(arguments[++i]);
                heading(rows);
            } else if (arguments[i].starts_with("-")) {
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
            if (rows.is_open()) {
                row(rows, proof);
                rows.flush(); // what is proved stays told, whatever comes
            }
            done.push_back(std::move(proof));
        }
        print(done);
        return violations == 0 ? 0 : 1;
    } catch (const std::exception &failure) {
        std::cerr << "prove: " << failure.what() << std::endl;
        return 3;
    }
}
