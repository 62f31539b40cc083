#include "demo/demo_builder.h"

#include "demo/demo_days.h"
#include "demo/demo_story.h"

#include <algorithm>
#include <filesystem>

namespace countersign {

namespace {

using std::chrono::hours;

// The story ends at 15:40, so its day is the last one of which 16:00 has passed.
Instant storyDay(Instant end)
{
    return std::chrono::floor<std::chrono::days>(end - hours(16));
}

Result<DemoReport> build(const DemoOptions &options, Instant end)
{
    SeededRandom random(options.seed);
    CS_TRY(DemoContent content, DemoContent::load(random, end));
    const Instant day = storyDay(end);
    const Instant enrolled = day - hours(24 * 104); // so that everybody may sign when the first report comes (R23)
    DemoFloor floor(options.path, enrolled, options.seed ^ 0x5EED);
    const auto report = std::make_shared<DemoReport>();
    CS_CHECK(floor.open(content.json()["people"]));
    floor.workspace().db().setDurable(false); // thrown away again unless it is made to the end
    DemoDays days{floor, content, end - hours(24 * 90), end, std::max(options.cases, 60)};
    days.plan();
    planStory(floor, content, day, report);
    planTwin(floor, content, end, report);
    const auto total = std::max<std::int64_t>(1, toMs(end) - toMs(enrolled));
    int told = -1;
    CS_CHECK(floor.runUntil(end, [&](Instant now) {
        const int permille = static_cast<int>((toMs(now) - toMs(enrolled)) * 1000 / total);
        if (options.progress && permille != told)
            options.progress(told = permille);
    }));
    Workspace &workspace = floor.workspace();
    workspace.db().setDurable(true);
    report->path = options.path;
    report->origin = workspace.origin();
    report->cases = workspace.db().number("SELECT count(*) FROM review_case").value_or(0);
    report->open = workspace.db().number("SELECT count(*) FROM review_case WHERE state = 'open'").value_or(0);
    CS_TRY(const LogHead head, workspace.log().head());
    report->entries = head.size;
    for (const Person &person : workspace.people().all())
        report->people.push_back(person.handle);
    return *report;
}

} // namespace

Result<DemoReport> buildDemo(const DemoOptions &options)
{
    namespace fs = std::filesystem;
    std::error_code ignored;
    if (fs::exists(options.path, ignored))
        return fail(ErrorCode::Conflict, {CS_TEXT("%1 exists already; the demo was not made."), {options.path}},
                    CS_TEXT("Choose another path, or delete that file first."));
    if (const auto folder = fs::path(options.path).parent_path(); !folder.empty())
        fs::create_directories(folder, ignored);
    const Instant end = options.end.value_or(std::chrono::floor<std::chrono::minutes>(SystemClock().now()));
    auto built = [&]() -> Result<DemoReport> {
        try {
            return build(options, end);
        } catch (const StoreFailure &failure) {
            return fail(failure.error());
        }
    }();
    if (!built)
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            fs::remove(options.path + suffix, ignored);
    return built;
}

} // namespace countersign
