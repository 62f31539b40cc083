#include "services/signoff/seeded_measure.h"

#include "insights/intervals.h"

#include <limits>
#include <map>
#include <set>

namespace countersign {

namespace {

constexpr std::uint64_t tooFewChecks = 20; // as in the other measures
constexpr std::size_t fewestReaders = 3;   // of two, each could work the other's out

struct Tally {
    std::uint64_t signedOnes = 0;
    std::uint64_t caught = 0;
    std::uint64_t stopped = 0;
    std::set<std::int64_t> readers;

    std::uint64_t n() const { return signedOnes + caught; }
    bool withheld(bool own) const { return !own && n() > 0 && readers.size() < fewestReaders; }
};

Json tallyJson(const Tally &tally, bool own)
{
    const bool withheld = tally.withheld(own);
    Json out = {{"n", tally.n()}, {"signed", nullptr}, {"caught", nullptr}, {"rate", nullptr}, {"interval", nullptr},
                {"small", tally.n() < tooFewChecks}, {"withheld", withheld}};
    if (withheld)
        return out;
    out["signed"] = tally.signedOnes;
    out["caught"] = tally.caught;
    out["stopped"] = tally.stopped;
    if (const auto interval = wilson(tally.signedOnes, tally.n())) {
        out["rate"] = static_cast<double>(tally.signedOnes) / static_cast<double>(tally.n());
        out["interval"] = {{"low", interval->low}, {"high", interval->high}};
    }
    return out;
}

Text measureWords(const Tally &all, bool own)
{
    const std::string n = std::to_string(all.n());
    if (all.n() == 0)
        return CS_TEXT("No check has been read to its end in this time, so nothing can be said.");
    if (all.withheld(own))
        return {CS_TEXT("%1 checks were read, by fewer than %2 people: a share would tell what single people did, so none is told."),
                {n, std::to_string(fewestReaders)}};
    if (all.n() < tooFewChecks)
        return {CS_TEXT("%1 of %2 checks were signed. That is too few to say anything: below %3 a share is mostly chance."),
                {std::to_string(all.signedOnes), n, std::to_string(tooFewChecks)}};
    return {CS_TEXT("%1 of %2 checks were signed, though what they alleged is no violation. Compare intervals, not shares; it says nothing about "
                    "single people."),
            {std::to_string(all.signedOnes), n}};
}

} // namespace

Result<Json> rubberStamping(Workspace &workspace, std::optional<Instant> from, std::optional<Instant> to, const Person *self)
{
    if (from && to && *to <= *from)
        return fail(ErrorCode::Usage, CS_TEXT("The time ends before it begins."), CS_TEXT("Give --from before --to."));
    return workspace.read<Json>([&]() -> Result<Json> {
        const std::int64_t begin = from ? toMs(*from) : std::numeric_limits<std::int64_t>::min();
        const std::int64_t end = to ? toMs(*to) : std::numeric_limits<std::int64_t>::max();
        const PersonId only = self ? self->id : PersonId();
        std::map<std::string, Tally> months;
        Tally all;
        auto rows = workspace.db().prepare("SELECT closed_at, outcome, reader FROM seeded_check WHERE outcome IS NOT NULL AND closed_at >= ?1"
                                           " AND closed_at < ?2 AND (?3 = 0 OR reader = ?3) ORDER BY closed_at");
        rows.bind(begin, end, only);
        while (rows.step())
            for (Tally *tally : {&all, &months[rfc3339(rows.instant(0)).substr(0, 7)]}) {
                tally->signedOnes += rows.text(1) == "signed" ? 1U : 0U;
                tally->caught += rows.text(1) == "caught" ? 1U : 0U;
                tally->stopped += rows.text(1) == "stopped" ? 1U : 0U;
                tally->readers.insert(rows.integer(2));
            }
        const auto lapsed = workspace.db().number("SELECT count(*) FROM seeded_check WHERE outcome IS NULL AND started_at + ?1 <= ?2"
                                                  " AND started_at >= ?3 AND started_at < ?4 AND (?5 = 0 OR reader = ?5)",
                                                  toMs(Instant(workspace.policyNow().signoff().lease)), workspace.now(), begin, end, only);
        Json items = Json::array();
        for (const auto &[month, tally] : months) {
            Json item = tallyJson(tally, self != nullptr);
            item["month"] = month;
            items.push_back(std::move(item));
        }
        return Json{{"measure", rubberStampingMeasure}, {"from", from ? Json(rfc3339(*from)) : Json()}, {"to", to ? Json(rfc3339(*to)) : Json()},
                    {"items", std::move(items)}, {"all", tallyJson(all, self != nullptr)}, {"n", all.n()}, {"lapsed", lapsed.value_or(0)},
                    {"words", measureWords(all, self != nullptr).english()}};
    });
}

} // namespace countersign
