// Notices: what the author (or a reporter who appealed) is told. Plain data.
//
// Outward texts draw from an allow-list (R25): there is no field here for reporter texts, staff names,
// screenshots or internal rationale, so none can leak. Times are UTC. `account` and `subject` are the
// platform's own public labels. Quotations are the author's own words.
#pragma once

#include "base/ids.h"
#include "base/time.h"
#include "domain/policy_book.h"
#include "domain/vocabulary.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace countersign {

// How the content came to attention, in the terms of the DSA.
enum class DetectionSource { UserNotice, TrustedFlagger, GovernmentOrder, OwnInitiative, Classifier };

enum class AutomatedDecision { NotAutomated, Partially, Fully };

// Where the appeal against a ground stands.
enum class GroundAppeal { NotAppealed, Open, Stands };

// How a mistake came to light.
enum class CorrectionTrigger { Appeal, SelfCorrection, QualityCheck, Court, PolicyChange, KeyRevoked, Import };

// What a correction put back.
enum class RestoredEffect {
    PostRestored, LabelRemoved, WarningWithdrawn, AgeRestrictionLifted, LimitLifted, FreezeLifted, AccountRestored,
    StrikeVoided, NoticeWithdrawn
};

// What a correction could not put back.
enum class LostEffect { ScheduledPosts, Visibility, Income, AccountAccess, DeletedByOthers, ErasedData };

// What was changed so that the mistake does not come back.
enum class Improvement { TrainingCase, SimilarCasesReopened, PolicyClarified, ToolFixed, ProcedureChanged };

enum class SuspensionReason { GroundUnderAppeal, GroundsTooFew, ClockRanOut, SignatureUntrusted };

CS_NAMES(DetectionSource, 5, {DetectionSource::UserNotice, "user_notice"},
         {DetectionSource::TrustedFlagger, "trusted_flagger"}, {DetectionSource::GovernmentOrder, "government_order"},
         {DetectionSource::OwnInitiative, "own_initiative"}, {DetectionSource::Classifier, "classifier"});
CS_NAMES(AutomatedDecision, 3, {AutomatedDecision::NotAutomated, "not_automated"},
         {AutomatedDecision::Partially, "partially"}, {AutomatedDecision::Fully, "fully"});
CS_NAMES(GroundAppeal, 3, {GroundAppeal::NotAppealed, "not_appealed"}, {GroundAppeal::Open, "open"},
         {GroundAppeal::Stands, "stands"});
CS_NAMES(CorrectionTrigger, 7, {CorrectionTrigger::Appeal, "appeal"},
         {CorrectionTrigger::SelfCorrection, "self_correction"}, {CorrectionTrigger::QualityCheck, "quality_check"},
         {CorrectionTrigger::Court, "court"}, {CorrectionTrigger::PolicyChange, "policy_change"},
         {CorrectionTrigger::KeyRevoked, "key_revoked"}, {CorrectionTrigger::Import, "import"});
CS_NAMES(RestoredEffect, 9, {RestoredEffect::PostRestored, "post_restored"},
         {RestoredEffect::LabelRemoved, "label_removed"}, {RestoredEffect::WarningWithdrawn, "warning_withdrawn"},
         {RestoredEffect::AgeRestrictionLifted, "age_restriction_lifted"},
         {RestoredEffect::LimitLifted, "limit_lifted"}, {RestoredEffect::FreezeLifted, "freeze_lifted"},
         {RestoredEffect::AccountRestored, "account_restored"}, {RestoredEffect::StrikeVoided, "strike_voided"},
         {RestoredEffect::NoticeWithdrawn, "notice_withdrawn"});
CS_NAMES(LostEffect, 6, {LostEffect::ScheduledPosts, "scheduled_posts"}, {LostEffect::Visibility, "visibility"},
         {LostEffect::Income, "income"}, {LostEffect::AccountAccess, "account_access"},
         {LostEffect::DeletedByOthers, "deleted_by_others"}, {LostEffect::ErasedData, "erased_data"});
CS_NAMES(Improvement, 5, {Improvement::TrainingCase, "training_case"},
         {Improvement::SimilarCasesReopened, "similar_cases_reopened"},
         {Improvement::PolicyClarified, "policy_clarified"}, {Improvement::ToolFixed, "tool_fixed"},
         {Improvement::ProcedureChanged, "procedure_changed"});
CS_NAMES(SuspensionReason, 4, {SuspensionReason::GroundUnderAppeal, "ground_under_appeal"},
         {SuspensionReason::GroundsTooFew, "grounds_too_few"}, {SuspensionReason::ClockRanOut, "clock_ran_out"},
         {SuspensionReason::SignatureUntrusted, "signature_untrusted"});

struct MediaRange { // within a recording, whole seconds from its start
    std::int64_t fromSeconds = 0;
    std::int64_t toSeconds = 0;
};

// One decision that a measure rests on. A post is cited by its words or by media time. Where a public
// authority ordered the measure (R26), a law may stand alone, without a clause.
struct NoticeGround {
    DecisionId decision;
    std::string clauseCode; // as cited: "HE-2.1(b)"
    LocalText clauseTitle;
    LocalText clauseText;
    int policyVersion = 0;
    SubjectKind subjectKind = SubjectKind::Post;
    std::string subject;         // the post (or account) concerned, as the platform names it
    Instant contentDate{};       // when it was posted
    std::string quotation;       // the words concerned …
    std::string quotationLanguage; // ISO 639-1 or empty
    std::optional<MediaRange> media; // … or the part of the recording
    GroundAppeal appeal = GroundAppeal::NotAppealed;
    bool illegalContent = false; // ground in law, not only in the guidelines
    std::string legalGround;
};

struct NoticeReport { // all that is told about a report (R25)
    ReporterKind kind = ReporterKind::User;
    Instant day{}; // only the day is shown
};

struct NoticeStrike {
    int weight = 1;
    Instant expires{};
};

struct Redress {
    LocalText internalComplaint; // how to appeal with the platform
    Instant until{};             // until when
    LocalText outOfCourt;
    LocalText court;
};

// A restriction: label, warn, age_restrict, limit, remove, freeze or ban.
struct StatementOfReasons {
    ActionKind action = ActionKind::None;
    SubjectKind scope = SubjectKind::Post;
    std::string subject;        // the post or account it acts on
    Instant from{};
    std::optional<Instant> end; // nothing = until further notice
    std::vector<std::string> territories; // ISO 3166-1; empty = everywhere
    std::vector<NoticeGround> grounds;
    std::optional<DetectionSource> source;
    std::optional<bool> automatedDetection;
    std::optional<AutomatedDecision> automatedDecision;
    std::vector<NoticeReport> reports;
    std::optional<NoticeStrike> strike;
    Redress redress;
};

struct CorrectedMeasure { // what was wrong, and how long it lasted
    DecisionId decision;
    std::string clauseCode;
    LocalText clauseTitle;
    int policyVersion = 0;
    ActionKind action = ActionKind::None;
    std::string subject;
    Instant from{};
    Instant until{};
    std::string legalGround = {}; // of what an authority ordered (R26), in place of a clause
};

struct Restored {
    RestoredEffect effect{};
    std::string reference; // "K-3", "S-31", or the post
};

struct Lost {
    LostEffect effect{};
    std::int64_t count = 0; // where it can be counted; 0 = cannot
};

// A correction or reinstatement.
struct CorrectionNotice {
    std::vector<CorrectedMeasure> measures;
    CorrectionTrigger trigger = CorrectionTrigger::Appeal;
    std::optional<ErrorStep> failedStep; // the step, never a name
    std::vector<Restored> restored;
    std::vector<Lost> lost; // empty = nothing was lost
    std::vector<Improvement> improvements;
    std::vector<NoticeGround> remaining; // decisions that stand on their own
};

// The answer to an appeal.
struct AppealAnswer {
    AppealId appeal;
    AppellantKind appellant = AppellantKind::Author;
    std::optional<AppealOutcome> outcome;
    Instant filedAt{};
    Instant decidedAt{};
    NoticeGround decision;      // what was appealed
    ActionKind actionBefore = ActionKind::None;
    ActionKind actionNow = ActionKind::None; // after the outcome
    std::optional<Instant> actionEnd;
    std::string reply;          // the reasons, written for the appellant
    std::string replyLanguage;
    LocalText outOfCourt;
    LocalText court;
};

// A ban is suspended: the account works again until people have decided anew.
struct BanSuspension {
    SanctionId ban;
    SuspensionReason reason{};
    Instant bannedAt{};
    Instant suspendedAt{};
    std::optional<Instant> decideBy;   // nothing = no decision is pending
    std::vector<NoticeGround> grounds; // all that the ban rested on
    std::vector<Restored> restored;
    LocalText contact;                 // how to reach the platform about it
};

using NoticeContent = std::variant<StatementOfReasons, CorrectionNotice, AppealAnswer, BanSuspension>;

struct Notice {
    std::string service;   // name of the platform
    std::string account;   // whom it addresses: the handle, as a label
    Instant issuedAt{};
    std::vector<std::string> references; // "C-8841", "D-902", "N-12": to quote when answering
    NoticeContent content;
};

// "restriction", "correction", "appeal_outcome", "suspension"
std::string_view kindOf(const Notice &notice);

} // namespace countersign
