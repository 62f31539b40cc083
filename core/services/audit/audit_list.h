// Reading the decision log page by page.
#pragma once

#include "services/signoff/blindness.h"
#include "store/log_store.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace countersign {

struct LogFilter {
    std::string type;     // "case.skipped"; empty: all
    std::string area;     // first word of the type, "case"; empty: all
    PersonId by;          // who acted
    std::string about;    // with aboutId: a kind of log_mention (case, account, decision, person, …)
    std::int64_t aboutId = 0;
    std::int64_t from = 1; // entries from … to (0: the last)
    std::int64_t to = 0;
    bool newestFirst = true;
    std::optional<std::int64_t> after; // LogPage::next of the page before
    int limit = 100;                   // 1 … 1,000
};

struct LogLine {
    std::int64_t seq = 0;
    bool hidden = false;
    // Empty where what was found or proposed is hidden (R6), there where only who decided is (R7):
    std::optional<Instant> at;
    std::string type;
    // Empty where anything is hidden:
    std::string actor;
    ActorType actorType = ActorType::Clock;
    Json data = Json::object(); // with the changes and the signature
};

struct LogPage {
    std::vector<LogLine> items;
    std::optional<std::int64_t> next; // nullopt: that was the last page
};

using VeilOf = std::function<Blindness::Veil(const Entry &)>;

// Hidden entries are listed with their number (and time and type where those tell nothing), and only where the filter
// does not ask for what is hidden of them: "is there something about this account?" or "which are signatures?" would be
// answers too (R6). Usage for a filter that makes no sense.
Result<LogPage> listLog(LogStore &log, const LogFilter &filter, const VeilOf &veil);

} // namespace countersign
