// Sanctions with their grounds, appeals, escalations, notices and orders to the platform.
#pragma once

#include "base/ids.h"
#include "domain/states.h"
#include "store/connection.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace countersign {

struct SanctionGround {
    DecisionId decision;
    bool fell = false; // overturned or changed since
};

struct Sanction {
    SanctionId id;
    AccountId account;
    SubjectKind subjectKind = SubjectKind::Post;
    std::int64_t subject = 0;
    ActionKind action = ActionKind::None;
    SanctionState state = SanctionState::Pending;
    std::int64_t version = 1;
    ProposalId proposal;
    bool external = false; // imposed by the platform without us (R22)
    int policyVersion = 0;
    Instant from{};
    std::optional<Instant> until;
    std::optional<Instant> contestedAt;
    std::optional<Instant> contestDue;
    std::optional<Instant> thinnedDue;
    std::string changedWhy;
    std::vector<std::string> territories; // country codes; empty = everywhere (R26)
    std::vector<SanctionGround> grounds;

    bool binding() const { return state == SanctionState::InForce || state == SanctionState::Suspended; }
};

class Sanctions {
public:
    explicit Sanctions(Connection &connection) : m_connection(connection) {}

    std::optional<Sanction> find(SanctionId id) const;
    std::vector<Sanction> all(std::optional<AccountId> account, bool activeOnly) const;
    std::vector<Sanction> restingOn(DecisionId decision) const;
    std::vector<Sanction> externalOf(AccountId account) const; // in force, imposed elsewhere
    std::vector<std::string> externalGrounds(SanctionId id) const; // external post ids; empty = unstated
    std::vector<SanctionId> dueToChange(Instant now) const;    // end, contest clock or thinned clock has come
    std::vector<Sanction> freezes(AccountId account, Instant since) const;

private:
    std::vector<Sanction> where(const std::string &condition, std::int64_t a = 0, std::int64_t b = 0) const;
    Connection &m_connection;
};

struct Appeal {
    AppealId id;
    DecisionId decision;
    AccountId account;
    AppellantKind by = AppellantKind::Author;
    AppealState state = AppealState::Received; // InReview when a live hearing lease holds it
    std::int64_t version = 1;
    Instant filedAt{};
    Instant learntAt{};
    Instant dueAt{};
    PersonId recordedBy; // 0: a feed
    std::int64_t textVault = 0;
    bool second = false;
    PersonId decidedBy;
    std::optional<Instant> decidedAt;
    std::string attribution;
    std::int64_t replyVault = 0;
    PersonId hearer; // who holds it now; 0 = nobody
    std::optional<Instant> leaseUntil;

    bool open() const;
};

class Appeals {
public:
    explicit Appeals(Connection &connection) : m_connection(connection) {}

    std::optional<Appeal> find(AppealId id, Instant now) const;
    std::vector<Appeal> ofDecision(DecisionId decision, Instant now) const;
    std::vector<Appeal> ofAccount(AccountId account, Instant now) const;
    std::vector<Appeal> all(Instant now, bool openOnly) const;
    // The latest moment up to which somebody other than `notBy` stated the source's appeals complete,
    // among statements made at or after `since`.
    std::optional<Instant> completeUntil(const std::string &source, Instant since, PersonId notBy) const;

    bool lease(AppealId id, PersonId person, Instant until, Instant now); // false: held by another
    void release(AppealId id);

private:
    std::vector<Appeal> where(const std::string &condition, std::int64_t value, Instant now) const;
    Connection &m_connection;
};

struct Escalation {
    EscalationId id;
    EscalationKind kind = EscalationKind::Policy;
    std::string subject; // "C-12", "X-3", …
    AccountId account;
    EscalationState state = EscalationState::Open;
    std::int64_t version = 1;
    PersonId openedBy;
    PersonId owner;
    Instant openedAt{};
    Instant dueAt{};
    std::optional<Instant> waitingSince;
    std::optional<Instant> resolvedAt;
    std::int64_t noteVault = 0;
};

class Escalations {
public:
    explicit Escalations(Connection &connection) : m_connection(connection) {}
    std::optional<Escalation> find(EscalationId id) const;
    std::vector<Escalation> all(std::optional<AccountId> account = {}) const;

private:
    Connection &m_connection;
};

struct NoticeRecord {
    NoticeId id;
    std::string kind; // restriction, correction, appeal_outcome, suspension
    AccountId account;
    DecisionId decision;
    SanctionId sanction;
    AppealId appeal;
    NoticeId corrects;
    Instant releasedAt{};
    std::int64_t vault = 0;
};

struct PlatformOrder {
    OrderId id;
    std::int64_t number = 0; // per target, growing: the platform refuses stale ones
    std::string targetKind;
    std::int64_t target = 0;
    AccountId account;
    std::string action;
    std::optional<Instant> until;
    SanctionId sanction;
    DecisionId decision;
    NoticeId notice;
    std::string state;
    Instant issuedAt{};
    std::optional<Instant> settledAt;
    std::optional<Instant> notAfter; // nullopt: made before orders carried their proof
    std::optional<Instant> sentAt;   // handed out; nullopt: not, or not again since it failed
    int attempts = 0;                // that the platform did not do it
    std::optional<Instant> tryAfter;
    OrderId first;                   // that it takes the place of; itself where it is the first
    std::string heldWhy;             // why it was not handed out when somebody last asked
    std::int64_t documentVault = 0;  // what left; 0: nothing yet
    std::vector<std::string> territories; // country codes; empty = everywhere (R26)

    bool queued() const { return state == "queued"; }
    bool restricts() const { return action != "restore" && action != "send"; }
};

class Outgoing {
public:
    explicit Outgoing(Connection &connection) : m_connection(connection) {}
    std::optional<NoticeRecord> notice(NoticeId id) const;
    std::vector<NoticeRecord> notices(AccountId account) const;
    std::vector<NoticeRecord> noticesAbout(DecisionId decision) const;
    std::optional<PlatformOrder> order(OrderId id) const;
    std::vector<PlatformOrder> orders(bool queuedOnly) const;
    std::optional<Instant> firstIssued(const PlatformOrder &order) const;
    // A later order to the same target has left already: the platform refuses this one's number.
    bool overtaken(const PlatformOrder &order) const;
    // The same, and the platform has done what the later one says.
    bool outdated(const PlatformOrder &order) const;
    std::int64_t nextNumber(std::string_view targetKind, std::int64_t target) const;

private:
    Connection &m_connection;
};

} // namespace countersign
