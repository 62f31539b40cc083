// The words of the field as types, and their names in the log, in JSON and in the database.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace countersign {

enum class Severity { Low = 1, Medium = 2, High = 3, Critical = 4 };

// What is done about a subject. Ban and Freeze act on an account, Limit and AgeRestrict on a post.
enum class ActionKind { None, Label, Warn, AgeRestrict, Limit, Remove, Freeze, Ban };

enum class Verdict { NoViolation, Violation };

enum class SubjectKind { Post, Account };

enum class ReporterKind { User, TrustedFlagger, Classifier, Government, Staff };

enum class ActorType {
    Person,     // signed with a key
    Clock,      // releases, ends, voids or suspends what people signed; nothing else
    Automation, // proposes only (R17)
    Import      // a feed or a file
};

enum class Role { Moderator, Lead, Trainer, Trainee, Auditor, Administrator, Automation };

enum class AppellantKind { Author, Reporter };

enum class AppealOutcome { Stands, Changed, Overturned };

enum class EscalationKind { Press, Legal, Government, Safety, Policy };

enum class WorkspaceKind { Real, Demo, Test };

// Where an error arose (error attribution); never outward with a name.
enum class ErrorStep { Intake, Review, SignOff, PolicyText, Tool, Data };

// R1: what restricts an account as a whole is a ban, whatever it is called; warning and labelling it restricts nothing.
constexpr bool restrictsAccount(SubjectKind kind, ActionKind action)
{
    return kind == SubjectKind::Account && action != ActionKind::None && action != ActionKind::Label && action != ActionKind::Warn;
}

// name(X) and parse<X>() for each. The names are frozen: they stand in logs that are never rewritten.
template <typename T>
struct Named {
    T value;
    std::string_view name;
};

template <typename T>
struct Names; // specialised below: `static constexpr std::array<Named<T>, N> all`

#define CS_NAMES(Type, N, ...)                                                                            \
    template <>                                                                                           \
    struct Names<Type> {                                                                                  \
        static constexpr std::array<Named<Type>, N> all{{__VA_ARGS__}};                                   \
    }

CS_NAMES(Severity, 4, {Severity::Low, "low"}, {Severity::Medium, "medium"}, {Severity::High, "high"},
         {Severity::Critical, "critical"});
CS_NAMES(ActionKind, 8, {ActionKind::None, "none"}, {ActionKind::Label, "label"}, {ActionKind::Warn, "warn"},
         {ActionKind::AgeRestrict, "age_restrict"}, {ActionKind::Limit, "limit"}, {ActionKind::Remove, "remove"},
         {ActionKind::Freeze, "freeze"}, {ActionKind::Ban, "ban"});
CS_NAMES(Verdict, 2, {Verdict::NoViolation, "no_violation"}, {Verdict::Violation, "violation"});
CS_NAMES(SubjectKind, 2, {SubjectKind::Post, "post"}, {SubjectKind::Account, "account"});
CS_NAMES(ReporterKind, 5, {ReporterKind::User, "user"}, {ReporterKind::TrustedFlagger, "trusted_flagger"},
         {ReporterKind::Classifier, "classifier"}, {ReporterKind::Government, "government"},
         {ReporterKind::Staff, "staff"});
CS_NAMES(ActorType, 4, {ActorType::Person, "person"}, {ActorType::Clock, "clock"},
         {ActorType::Automation, "automation"}, {ActorType::Import, "import"});
CS_NAMES(Role, 7, {Role::Moderator, "moderator"}, {Role::Lead, "lead"}, {Role::Trainer, "trainer"},
         {Role::Trainee, "trainee"}, {Role::Auditor, "auditor"}, {Role::Administrator, "administrator"},
         {Role::Automation, "automation"});
CS_NAMES(AppellantKind, 2, {AppellantKind::Author, "author"}, {AppellantKind::Reporter, "reporter"});
CS_NAMES(AppealOutcome, 3, {AppealOutcome::Stands, "stands"}, {AppealOutcome::Changed, "changed"},
         {AppealOutcome::Overturned, "overturned"});
CS_NAMES(EscalationKind, 5, {EscalationKind::Press, "press"}, {EscalationKind::Legal, "legal"},
         {EscalationKind::Government, "government"}, {EscalationKind::Safety, "safety"},
         {EscalationKind::Policy, "policy"});
CS_NAMES(WorkspaceKind, 3, {WorkspaceKind::Real, "real"}, {WorkspaceKind::Demo, "demo"},
         {WorkspaceKind::Test, "test"});
CS_NAMES(ErrorStep, 6, {ErrorStep::Intake, "intake"}, {ErrorStep::Review, "review"},
         {ErrorStep::SignOff, "signoff"}, {ErrorStep::PolicyText, "policy"}, {ErrorStep::Tool, "tool"},
         {ErrorStep::Data, "data"});

template <typename T>
constexpr std::string_view name(T value)
    requires requires { Names<T>::all; }
{
    for (const auto &entry : Names<T>::all)
        if (entry.value == value)
            return entry.name;
    return {};
}

template <typename T>
constexpr std::optional<T> parse(std::string_view text)
    requires requires { Names<T>::all; }
{
    for (const auto &entry : Names<T>::all)
        if (entry.name == text)
            return entry.value;
    return std::nullopt;
}

} // namespace countersign
