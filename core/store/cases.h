// Cases, and the work table that deals them out.
//
// The claim is one UPDATE … RETURNING over a partial index, so it costs the same at ten million cases
// as at a thousand; leases that ran out are swept apart (releaseExpired), never by an OR in the claim.
#pragma once

#include "base/ids.h"
#include "domain/states.h"
#include "store/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace countersign {

struct Lease {
    PersonId holder;
    std::string id;
    Instant until{};
};

struct Case {
    CaseId id;
    SubjectKind subjectKind = SubjectKind::Post;
    std::int64_t subject = 0; // PostId or AccountId value
    AccountId account;
    int cycle = 1;
    CaseState state = CaseState::Open; // InReview when a live lease holds it
    std::int64_t version = 1;
    std::string queue;
    Severity severity = Severity::Low;
    std::int64_t priority = 0;
    std::int64_t reports = 0;
    Instant openedAt{};
    std::optional<Instant> decidedAt;
    std::string why; // "severity high · reach 21,000 · 3 reports"
    std::optional<Lease> lease;
};

struct QueueFilter {
    std::string queue;                    // "" = all
    std::vector<CaseState> states{CaseState::Open, CaseState::InReview};
    std::string text;                     // words in id, handle or external id; "" = all
    std::string language;
    std::string after;                    // cursor of the page before
    int limit = 50;
    int mostRows = 0;                     // looked at in one call, whether they match or not; 0 = no bound
};

class Cases {
public:
    explicit Cases(Connection &connection) : m_connection(connection) {}

    std::optional<Case> find(CaseId id, Instant now) const;
    std::optional<CaseId> openCaseOf(SubjectKind kind, std::int64_t subject) const;
    int cycles(SubjectKind kind, std::int64_t subject) const;
    std::vector<Case> ofAccount(AccountId account, Instant now) const;

    // The most urgent free case that `person` neither skipped lately nor took part in; nullopt: none.
    // `among` not empty: one of those.
    std::optional<CaseId> claimNext(PersonId person, const std::string &queue, const std::string &leaseId, Instant until,
                                    Instant now, const std::vector<CaseId> &among = {});
    bool claim(CaseId id, PersonId person, const std::string &leaseId, Instant until); // false: held by another
    void release(CaseId id);
    int releaseExpired(Instant now);
    void skip(CaseId id, PersonId person, Instant until);
    void addWork(CaseId id, const std::string &queue, std::int64_t priority, Instant due);
    void removeWork(CaseId id);

private:
    Connection &m_connection;
};

} // namespace countersign
