// Rule R21: what no policy book can lower, because core would not be core without it.
#include "domain/policy_book_check.h"

#include <algorithm>
#include <array>

namespace countersign {

namespace {

constexpr std::int64_t oneMinute = 60;
constexpr std::int64_t oneHour = 60 * oneMinute;
constexpr std::int64_t oneDay = 24 * oneHour;

enum class FloorBound { AtLeast, AtMost };

struct PolicyFloor {
    const char *group;
    const char *key;
    FloorBound bound;
    std::int64_t limit;
    const char *what; // %1 line, %2 place, %3 value, %4 limit
    const char *next; // %1 limit
};

constexpr std::array policyFloors{
    PolicyFloor{"bans", "countersigners", FloorBound::AtLeast, 1,
          CS_TEXT("Line %1: %2 is %3; the floor is %4, because nobody bans alone: a second person has to sign (R1)."),
          CS_TEXT("Ask for at least %1 countersigner.")},
    PolicyFloor{"bans", "min_final_violations", FloorBound::AtLeast, 2,
          CS_TEXT("Line %1: %2 is %3; the floor is %4, because one violation is not enough for a ban unless its clause "
                  "is marked sufficient_alone (R4)."),
          CS_TEXT("Ask for at least %1 final violations, or mark the clause.")},
    PolicyFloor{"bans", "high_reach_hold_s", FloorBound::AtLeast, oneDay,
          CS_TEXT("Line %1: %2 is %3; the floor is %4, because a ban of an account with reach waits for a second look "
                  "(R12)."),
          CS_TEXT("Hold such bans for at least %1; a second countersigner shortens that anyway.")},
    PolicyFloor{"bans", "volume_posts", FloorBound::AtMost, 10,
          CS_TEXT("Line %1: %2 is %3; at most %4 is allowed, because many restrictions by one signature amount to a "
                  "ban (R1)."),
          CS_TEXT("Set it to %1 or fewer.")},
    PolicyFloor{"bans", "volume_share_permille", FloorBound::AtMost, 200,
          CS_TEXT("Line %1: %2 is %3; at most %4 is allowed (one fifth of an account's posts), because restricting "
                  "more than that amounts to a ban (R1)."),
          CS_TEXT("Set it to %1 or less.")},
    PolicyFloor{"bans", "volume_minimum", FloorBound::AtMost, 3,
          CS_TEXT("Line %1: %2 is %3; at most %4 is allowed, because otherwise small accounts could be silenced post "
                  "by post (R1)."),
          CS_TEXT("Set it to %1 or fewer.")},
    PolicyFloor{"bans", "volume_window_s", FloorBound::AtLeast, 7 * oneDay,
          CS_TEXT("Line %1: %2 is %3; the floor is %4, because a shorter window would let restrictions pile up "
                  "unnoticed (R1)."),
          CS_TEXT("Count over at least %1.")},
    PolicyFloor{"holds", "ban_s", FloorBound::AtLeast, 15 * oneMinute,
          CS_TEXT("Line %1: %2 is %3; the floor is %4, because a countersigned ban can be stopped by anyone while it "
                  "is held (R21)."),
          CS_TEXT("Hold bans for at least %1.")},
    PolicyFloor{"appeals", "final_after_s", FloorBound::AtLeast, oneDay,
          CS_TEXT("Line %1: %2 is %3; the floor is %4, because the author needs time to appeal before a violation "
                  "counts towards a ban (R4)."),
          CS_TEXT("Wait at least %1.")},
    PolicyFloor{"appeals", "window_s", FloorBound::AtLeast, 183 * oneDay,
          CS_TEXT("Line %1: %2 is %3; the floor is %4, because the law gives at least six months to appeal (Art. 20 "
                  "DSA, R21)."),
          CS_TEXT("Keep the appeal window open for at least %1.")},
    PolicyFloor{"appeals", "feed_max_age_s", FloorBound::AtMost, 15 * oneMinute,
          CS_TEXT("Line %1: %2 is %3; at most %4 is allowed, because a ban may not be released on an old list of "
                  "appeals (R3)."),
          CS_TEXT("Ask for a list of appeals no older than %1.")},
    PolicyFloor{"appeals", "contest_clock_s", FloorBound::AtMost, 72 * oneHour,
          CS_TEXT("Line %1: %2 is %3; at most %4 is allowed, because a contested ban must not go on undecided (R3)."),
          CS_TEXT("Decide within %1 at the latest.")},
    PolicyFloor{"appeals", "thinned_clock_s", FloorBound::AtMost, 72 * oneHour,
          CS_TEXT("Line %1: %2 is %3; at most %4 is allowed, because a ban that lost one of its grounds has to be "
                  "affirmed anew or suspended (R8)."),
          CS_TEXT("Have it affirmed within %1 at the latest.")},
    PolicyFloor{"signoff", "decoy_every", FloorBound::AtLeast, 1,
          CS_TEXT("Line %1: %2 is %3; the floor is %4, because without decoys a blind reading is not blind (R6)."),
          CS_TEXT("Make one item in a number from %1 to 10 a decoy.")},
    PolicyFloor{"signoff", "decoy_every", FloorBound::AtMost, 10,
          CS_TEXT("Line %1: %2 is %3; at most %4 is allowed, because rarer decoys would let readers guess that every "
                  "item violates (R6)."),
          CS_TEXT("Make at least one item in %1 a decoy.")},
    PolicyFloor{"freezes", "longest_s", FloorBound::AtMost, 72 * oneHour,
          CS_TEXT("Line %1: %2 is %3; at most %4 is allowed, because one person freezes alone, and any further hour is "
                  "a ban (R11)."),
          CS_TEXT("Let freezes end after %1 at the latest.")},
    PolicyFloor{"freezes", "per_s", FloorBound::AtLeast, 30 * oneDay,
          CS_TEXT("Line %1: %2 is %3; the floor is %4, because repeated freezes would be a ban by one person (R11)."),
          CS_TEXT("Count the frozen hours over at least %1.")},
    PolicyFloor{"freezes", "signoff_due_s", FloorBound::AtMost, oneHour,
          CS_TEXT("Line %1: %2 is %3; at most %4 is allowed, because a second person has to look at a freeze soon "
                  "(R11)."),
          CS_TEXT("Ask for the sign-off within %1 at the latest.")},
    PolicyFloor{"freezes", "lapse_s", FloorBound::AtMost, 12 * oneHour,
          CS_TEXT("Line %1: %2 is %3; at most %4 is allowed, because a freeze that nobody signs has to lift itself "
                  "(R11)."),
          CS_TEXT("Let unsigned freezes lapse after %1 at the latest.")},
    PolicyFloor{"authority", "signoff_within_s", FloorBound::AtMost, oneDay,
          CS_TEXT("Line %1: %2 is %3; at most %4 is allowed, because what one person did for an authority has to be seen by "
                  "a second one within a day (R26)."),
          CS_TEXT("Let unsigned orders end after %1 at the latest.")},
    PolicyFloor{"orders", "not_after_s", FloorBound::AtMost, oneHour,
          CS_TEXT("Line %1: %2 is %3; at most %4 is allowed, because an old order may rest on grounds that have since "
                  "fallen (R19)."),
          CS_TEXT("Let orders expire after %1 at the latest.")},
    PolicyFloor{"orders", "acknowledge_within_s", FloorBound::AtMost, 72 * oneHour,
          CS_TEXT("Line %1: %2 is %3; at most %4 is allowed, because what was lifted has to be lifted on the platform "
                  "soon (R8)."),
          CS_TEXT("Ask people after %1 at the latest.")},
    PolicyFloor{"bans", "reaffirmations", FloorBound::AtLeast, 2,
          CS_TEXT("Line %1: %2 is %3; the floor is %4, because a ban that lost a ground is kept by two people or not "
                  "at all (R8)."),
          CS_TEXT("Ask for at least %1 people.")},
    PolicyFloor{"publication", "wait_s", FloorBound::AtLeast, oneDay,
          CS_TEXT("Line %1: %2 is %3; the floor is %4, because nobody may be judged by a rule that came overnight "
                  "(R21)."),
          CS_TEXT("Let at least %1 pass.")},
};

std::string shownFloorValue(const std::string &key, std::int64_t value)
{
    return key.ends_with("_s") ? readableSeconds(value) : std::to_string(value);
}

void checkFloor(const PolicyFloor &floor, const Json &book, const JsonLines &lines, PolicyProblems &problems)
{
    const auto group = book.find(floor.group);
    if (group == book.end() || !group->contains(floor.key)) // a later field: its default keeps the floor
        return;
    const auto value = group->at(floor.key).get<std::int64_t>();
    if (floor.bound == FloorBound::AtLeast ? value >= floor.limit : value <= floor.limit)
        return;
    const std::string where = JsonLines::join(floor.group, floor.key);
    const int line = lines.line(where);
    const std::string limit = shownFloorValue(floor.key, floor.limit);
    problems.push_back({line, where, "R21",
                        Text(floor.what, {std::to_string(line), where, shownFloorValue(floor.key, value), limit}),
                        Text(floor.next, {limit})});
}

void checkReachTags(const Json &book, const JsonLines &lines, PolicyProblems &problems)
{
    const Json &tags = book.at("reach").at("tags");
    for (const char *tag : {"news", "political", "electoral", "nonprofit", "government"}) {
        if (std::find(tags.begin(), tags.end(), Json(tag)) != tags.end())
            continue;
        const int line = lines.line("reach.tags");
        problems.push_back({line, "reach.tags", "R21",
                            Text(CS_TEXT("Line %1: reach.tags lacks \"%2\"; such accounts get a second look whatever "
                                         "their reach (R12)."),
                                 {std::to_string(line), tag}),
                            CS_TEXT("Add the tag; more tags may be listed, none of these may be missing.")});
    }
}

// A book may keep all floors and still make a step impossible: then nothing could ever be done by it.
struct PolicyOrder {
    const char *smallGroup, *smallKey, *largeGroup, *largeKey;
    const char *what; // %1 line, %2 larger place, %3 its value, %4 the smaller place's value
};

constexpr std::array policyOrders{
    PolicyOrder{"holds", "ban_s", "bans", "valid_for_s",
          CS_TEXT("Line %1: %2 is %3, shorter than the hold of a ban (%4): no ban could ever be released.")},
    PolicyOrder{"bans", "high_reach_hold_s", "bans", "valid_for_s",
          CS_TEXT("Line %1: %2 is %3, shorter than the hold of a ban with reach (%4): none could ever be released.")},
    PolicyOrder{"freezes", "signoff_due_s", "freezes", "lapse_s",
          CS_TEXT("Line %1: %2 is %3, shorter than the time for its sign-off (%4): freezes would lapse before they "
                  "are due.")},
    PolicyOrder{"freezes", "lapse_s", "freezes", "longest_s",
          CS_TEXT("Line %1: %2 is %3, shorter than the time after which unsigned freezes lapse (%4).")},
};

void checkOrder(const PolicyOrder &order, const Json &book, const JsonLines &lines, PolicyProblems &problems)
{
    const auto small = book.at(order.smallGroup).at(order.smallKey).get<std::int64_t>();
    const auto large = book.at(order.largeGroup).at(order.largeKey).get<std::int64_t>();
    if (small <= large)
        return;
    const std::string where = JsonLines::join(order.largeGroup, order.largeKey);
    const int line = lines.line(where);
    problems.push_back({line, where, {},
                        Text(order.what, {std::to_string(line), where, readableSeconds(large), readableSeconds(small)}),
                        CS_TEXT("Lengthen the one or shorten the other.")});
}

} // namespace

void checkFloors(const Json &book, const JsonLines &lines, PolicyProblems &problems)
{
    for (const PolicyFloor &floor : policyFloors)
        checkFloor(floor, book, lines, problems);
    checkReachTags(book, lines, problems);
    for (const PolicyOrder &order : policyOrders)
        checkOrder(order, book, lines, problems);
}

std::string readableSeconds(std::int64_t seconds)
{
    if (seconds >= 7 * oneDay && seconds % oneDay == 0)
        return std::to_string(seconds / oneDay) + " days";
    if (seconds >= oneHour && seconds % oneHour == 0)
        return std::to_string(seconds / oneHour) + " h";
    if (seconds >= oneMinute && seconds % oneMinute == 0)
        return std::to_string(seconds / oneMinute) + " min";
    return std::to_string(seconds) + " s";
}

std::string readableDuration(std::chrono::seconds duration) { return readableSeconds(duration.count()); }

} // namespace countersign
