// A small team in a workspace of its own, with a clock that the test moves. For tests of the services.
//
// The team is enrolled while the workspace is set up, four days before a test begins, so that everybody may sign
// (R23): moderators mira, tom and emre; leads ines, dana, oskar and vera; trainee ben; the administrator admin.
//
// What the helpers do they do through the services, as a person would, and throw with the refusal's own words where
// one is refused; a test about a refusal calls the service itself and looks at it with unmetOf().
#pragma once

#include "services/appeals/appeal_service.h"
#include "services/release/clock_service.h"
#include "services/proposals/proposal_service.h"
#include "services/review/review_service.h"
#include "services/signoff/signoff_service.h"
#include "services/frame/workspace.h"

#include <QTemporaryDir>

#include <chrono>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace countersign::testing_support {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

inline constexpr const char *passphrase = "correct horse";
inline constexpr const char *source = "acme";

// The value, or an exception with what the refusal said.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().message.english() + " " + result.error().hint.english());
    return *std::move(result);
}

// "R3:grounds.uncontested" of everything that is not met.
std::set<std::string> unmetOf(const Requirements &requirements);
template <typename T>
std::set<std::string> unmetOf(const Result<T> &result)
{
    return result ? std::set<std::string>{} : unmetOf(result.error().requirements);
}
// "refused", "stale", …; "ok" where it went through.
template <typename T>
std::string codeOf(const Result<T> &result)
{
    return result ? "ok" : std::string(name(result.error().code));
}

// A post that somebody flagged. What is left alone is usual: 100 followers, posted an hour ago, reported by a user.
struct Flagged {
    std::string account = "acc-1"; // the platform's id
    std::string handle{};          // "" = "@" + account
    std::optional<std::int64_t> reach = 100;
    std::vector<std::string> tags{};
    bool handleOnly = false;
    std::string post{};            // "" = a new one
    std::string text{};            // "" = "Words of POST."
    std::optional<Instant> postedAt{};
    std::string alleged = "HB-1";
    std::string reporter = "reader-1";
    ReporterKind kind = ReporterKind::User;
    std::optional<std::int64_t> videoSeconds{}; // a video of that length
    std::vector<std::string> linked{};          // other accounts of the same person, as the platform says
    std::string language = "en";
};

struct WorkspaceOptions {
    Instant start = *parseRfc3339("2026-03-02T08:00:00Z"); // when tests begin
    std::string policyJson; // "" = the default book
};

class TestWorkspace {
public:
    using Options = WorkspaceOptions;
    explicit TestWorkspace(const Options &options = {});

    Workspace &operator*() { return *m_workspace; }
    Workspace *operator->() { return m_workspace.get(); }
    const std::string &path() const { return m_path; }
    const Session &as(const std::string &handle); // signed in; kept
    void enrol(const std::string &handle, std::set<Role> roles, const std::vector<std::string> &qualifications = {});

    // Time.
    Instant now() const { return m_clock.now(); }
    const Clock &clock() const { return m_clock; } // for a window over the same workspace
    void advance(Milliseconds by) { m_clock.advance(by); }
    void setTo(std::string_view rfc3339);
    DueReport runClock(DueScope scope = DueScope::Everything);
    DueReport after(Milliseconds by); // advances, then runs the clock

    // Reports and decisions.
    CaseId flag(const Flagged &flagged = {});
    SanctionId importBan(const std::string &account, std::vector<std::string> restsOn);
    // A complete finding: the clause's exceptions are answered, the words quoted stand in the content.
    Finding violation(CaseId id, const std::string &clause = "HB-1");
    Result<Receipt> tryDecide(const std::string &who, CaseId id, const Finding &finding, const std::vector<ActionKind> &actions);
    DecisionId decide(const std::string &who, CaseId id, const Finding &finding, const std::vector<ActionKind> &actions);
    DecisionId leaveUp(const std::string &who, CaseId id);
    // Flagged, removed by one signature (or after a countersignature by `reader` where it needs one), released.
    DecisionId removed(const Flagged &flagged = {}, const std::string &who = "mira", const std::string &clause = "HB-1",
                       const std::string &reader = "ines");
    // Two removals that count as two, 73 h old and final: enough for a ban of that account.
    std::vector<DecisionId> twoFinal(const Flagged &flagged = {});
    // Left-up posts of other accounts, from which decoys are dealt.
    void leaveUpSome(int count);

    // Proposals and sign-off.
    BanProposal ban(const std::string &account, std::vector<DecisionId> grounds) const;
    ProposalId propose(const std::string &who, const BanProposal &proposal); // made and out of its hold
    // Reads every item as the decision says (`agree`) or the other way round, then reveals.
    Receipt readAndReveal(const std::string &who, ProposalId id, bool agree = true);
    Result<Receipt> tryCountersign(const std::string &who, ProposalId id);
    void countersign(const std::string &who, ProposalId id); // read, reveal, sign
    void appealsComplete(const std::string &who = "vera");   // to this moment
    // A ban in force: proposed by emre, countersigned by ines, held, appeals stated complete, released.
    SanctionId banned(const std::string &account, std::vector<DecisionId> grounds);

    // Appeals.
    AppealId appeal(DecisionId decision, AppellantKind by = AppellantKind::Author, std::optional<Instant> filedAt = {});
    Receipt answer(const std::string &who, AppealId id, AppealOutcome outcome);

    // Looking.
    Case reviewCase(CaseId id);
    Decision decision(DecisionId id);
    Proposal proposal(ProposalId id);
    Sanction sanction(SanctionId id);
    Appeal appealNow(AppealId id);
    Strike strikeOf(DecisionId id);
    AccountId account(const std::string &externalId);
    std::vector<PlatformOrder> orders(AccountId account); // notices apart
    // The log's last refusal: use case, target, code and rules.
    Json lastRefusal();
    std::int64_t logSize();
    std::int64_t firstEntry() const { return m_firstEntry; } // after the workspace was set up
    // Asserts (throws) that projections rebuilt from the log are those at hand and that the log verifies.
    void checkLog();

private:
    QTemporaryDir m_folder;
    std::string m_path;
    SetClock m_clock;
    SeededRandom m_random{20260302};
    std::unique_ptr<Workspace> m_workspace;
    std::map<std::string, std::unique_ptr<Session>> m_sessions;
    std::int64_t m_firstEntry = 0;
    int m_posts = 0;
    int m_reports = 0;
};

} // namespace countersign::testing_support
