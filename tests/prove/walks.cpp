// Model-based random walks. RapidCheck throws the dice; a walk that breaks a rule is told with the events that led there.
#include "prove/dice.h"
#include "prove/shares.h"
#include "prove/walk.h"

#include <rapidcheck.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

namespace countersign::prove {

namespace {

constexpr int eventsOfAWalk = 250;
constexpr int checkEvery = 125; // events between two rebuild checks

} // namespace

Proof walks(std::uint64_t seed, std::int64_t wanted)
{
    Proof proof;
    proof.what = "random walks beside the model";
    proof.unit = "events";
    proof.seed = seed;
    // Some throws of the dice do nothing and are not counted.
    const std::int64_t histories = (wanted * 11 / 10 + eventsOfAWalk - 1) / eventsOfAWalk;
    Team team;
    World world(team.start(), 4, team.now());
    std::map<std::string, std::int64_t> kinds;
    std::ofstream log;
    if (const char *path = std::getenv("PROVE_LOG")) // all that anybody did, to look at
        log.open(path);
    const bool goOn = std::getenv("PROVE_GO_ON") != nullptr;
    const auto die = rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::uint32_t>(0, 1'000'000));
    const bool held = checkMany(seed, histories, "no step of any history breaks a rule", [&] {
        const auto history = *rc::gen::container<std::vector<Dice>>(eventsOfAWalk, rc::gen::container<Dice>(die));
        Walk walk(world, team);
        std::vector<std::string> said;
        std::vector<std::string> wrong;
        int number = 0;
        for (const Dice &dice : history) {
            wrong = walk.step(dice);
            if (walk.last() != "nothing") {
                ++proof.tried;
                said.push_back(walk.last());
            }
            if (log.is_open())
                log << walk.last() << '\n';
            if (wrong.empty() && ++number % checkEvery == 0)
                if (const std::string why = world.unsound(); !why.empty())
                    wrong.push_back("R15: " + why);
            if (!wrong.empty() && !goOn)
                break;
            for (const std::string &one : wrong) { // to see all kinds at once, not only the first
                std::string kind = one;
                std::replace_if(kind.begin(), kind.end(), [](unsigned char c) { return std::isdigit(c) != 0; }, '#');
                if (++kinds[kind] == 1)
                    std::cerr << "BROKEN " << one << "\n  " << (said.size() > 1 ? said[said.size() - 2] : "") << "\n  " << said.back() << std::endl;
            }
            if (goOn)
                wrong.clear();
        }
        for (const auto &[what, count] : walk.model().reached())
            proof.reached[what] += count;
        if (wrong.empty())
            return;
        std::ostringstream told;
        for (std::size_t i = said.size() > 60 ? said.size() - 60 : 0; i < said.size(); ++i)
            told << "  " << said[i] << '\n';
        for (const std::string &one : wrong)
            told << "  BROKEN " << one << '\n';
        for (const std::string &one : wrong)
            proof.violated(one + " (event " + std::to_string(number + 1) + " of a walk)");
        RC_LOG() << told.str();
        RC_FAIL("a rule was broken");
    });
    if (!held && proof.violations == 0) // an exception, not a broken rule
        proof.violated("a walk did not come to its end");
    for (const auto &[kind, count] : kinds) {
        proof.violated(kind + " (" + std::to_string(count) + " times)");
        proof.violations += count - 1;
    }
    return proof;
}

Proof proveWalks(const Settings &settings)
{
    const std::int64_t wanted = settings.count ? settings.count : settings.whole ? 1'000'000 : 50'000;
    Proof proof = inShares(settings, "walks", walks, wanted);
    proof.notes.push_back("4 connections in each");
    if (wanted >= 50'000)
        mustHaveReached(proof, {"bans released", "bans suspended", "overturns", "countersignatures", "freezes"});
    if (wanted >= 500'000)
        mustHaveReached(proof, {"bans resumed", "bans reversed for an appeal learnt later", "bans thinned", "roles changed", "tags taken off",
                                "evidence erased", "escalations moved", "suggestions adopted", "suggested bans adopted"});
    return proof;
}

} // namespace countersign::prove
