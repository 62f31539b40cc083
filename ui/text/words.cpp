#include "text/words.h"

#include "text/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace countersign::ui {

namespace {

struct Word {
    std::string_view name;
    const char *words;
};

#define CS_WORD(name, words) Word{name, QT_TRANSLATE_NOOP("words", words)}

constexpr std::array stateWords{
    // cases and what follows from them
    CS_WORD("open", "Open"), CS_WORD("in_review", "In review"), CS_WORD("awaiting_signoff", "Awaiting sign-off"),
    CS_WORD("decided", "Decided"), CS_WORD("moot", "Moot"), CS_WORD("draft", "Draft"), CS_WORD("held", "Held"),
    CS_WORD("standing", "Standing"), CS_WORD("under_appeal", "Under appeal"), CS_WORD("changed", "Changed"),
    CS_WORD("overturned", "Overturned"), CS_WORD("undone", "Undone"), CS_WORD("submitted", "Submitted"),
    CS_WORD("reading", "Being read"), CS_WORD("revealed", "Revealed"), CS_WORD("awaiting_second", "Awaiting second reader"),
    CS_WORD("countersigned", "Countersigned"), CS_WORD("released", "Released"), CS_WORD("arbitration", "In arbitration"),
    CS_WORD("rejected", "Rejected"), CS_WORD("returned", "Returned"), CS_WORD("withdrawn", "Withdrawn"),
    CS_WORD("voided", "Voided"), CS_WORD("expired", "Expired"), CS_WORD("pending", "Pending"), CS_WORD("in_force", "In force"),
    CS_WORD("cancelled", "Cancelled"), CS_WORD("suspended", "Suspended"), CS_WORD("reversing", "Being reversed"),
    CS_WORD("reversed", "Reversed"), CS_WORD("thinned", "Thinned"), CS_WORD("active", "Active"), CS_WORD("contested", "Contested"),
    CS_WORD("void", "Void"), CS_WORD("received", "Received"), CS_WORD("admitted", "Admitted"), CS_WORD("stands", "Stands"),
    CS_WORD("inadmissible", "Inadmissible"), CS_WORD("acknowledged", "Acknowledged"), CS_WORD("waiting", "Waiting"),
    CS_WORD("resolved", "Resolved"), CS_WORD("revoked", "Revoked"), CS_WORD("given_up", "Given up"), CS_WORD("queued", "Queued"),
    CS_WORD("sent", "Sent"), CS_WORD("failed", "Failed"), CS_WORD("done", "Done"), CS_WORD("superseded", "Superseded"),
    CS_WORD("unsigned", "Waiting for a second signature"), CS_WORD("lapsed", "Ended unsigned"),
};

constexpr std::array otherWords{
    CS_WORD("none", "Leave up"), CS_WORD("label", "Label"), CS_WORD("warn", "Warn"), CS_WORD("age_restrict", "Age-restrict"),
    CS_WORD("limit", "Limit reach"), CS_WORD("remove", "Remove"), CS_WORD("freeze", "Freeze account"), CS_WORD("ban", "Ban account"),
    CS_WORD("restore", "Restore"), CS_WORD("send", "Send notice"), CS_WORD("low", "Low"), CS_WORD("medium", "Medium"),
    CS_WORD("high", "High"), CS_WORD("critical", "Critical"), CS_WORD("no_violation", "No violation"), CS_WORD("by_authority", "By order of an authority"),
    CS_WORD("violation", "Violation"), CS_WORD("post", "Post"), CS_WORD("account", "Account"), CS_WORD("user", "User"),
    CS_WORD("trusted_flagger", "Trusted flagger"), CS_WORD("classifier", "Classifier"), CS_WORD("government", "Government"),
    CS_WORD("staff", "Staff"), CS_WORD("moderator", "Moderator"), CS_WORD("lead", "Team lead"), CS_WORD("trainer", "Trainer"),
    CS_WORD("trainee", "Trainee"), CS_WORD("auditor", "Auditor"), CS_WORD("administrator", "Administrator"),
    CS_WORD("automation", "Automation"), CS_WORD("person", "Person"), CS_WORD("clock", "Clock"), CS_WORD("import", "Import"),
    CS_WORD("author", "Author"), CS_WORD("reporter", "Reporter"), CS_WORD("press", "Press"), CS_WORD("legal", "Legal"),
    CS_WORD("safety", "Safety"), CS_WORD("policy", "Policy"), CS_WORD("real", "Real"), CS_WORD("demo", "Demo"),
    CS_WORD("test", "Test"), CS_WORD("intake", "Intake"), CS_WORD("review", "Review"), CS_WORD("signoff", "Sign-off"),
    CS_WORD("tool", "Tool"), CS_WORD("data", "Data"), CS_WORD("first", "First reader"), CS_WORD("second", "Second reader"),
    CS_WORD("arbiter", "Arbiter"), CS_WORD("restriction", "Restriction"), CS_WORD("correction", "Correction"),
    CS_WORD("appeal_outcome", "Appeal outcome"), CS_WORD("suspension", "Suspension"), CS_WORD("text", "Text"),
    CS_WORD("image", "Image"), CS_WORD("video", "Video"), CS_WORD("audio", "Audio"), CS_WORD("link", "Link"),
    CS_WORD("misread", "Misread"), CS_WORD("missed_context", "Missed context"), CS_WORD("missed_exception", "Missed an exception"),
    CS_WORD("wrong_clause", "Wrong clause"), CS_WORD("weak_evidence", "Weak evidence"), CS_WORD("unclear_policy", "Unclear policy"),
    CS_WORD("rushed", "Rushed"), CS_WORD("tool_fault", "Fault of the tool"), CS_WORD("bad_data", "Bad data"),
    CS_WORD("other", "Other"), CS_WORD("yes", "Yes"), CS_WORD("no", "No"), CS_WORD("counts", "Counts"), CS_WORD("nothing", "Supports nothing"),
};

// Measures, as a sentence names them: "removal S-3 is lifted".
constexpr std::array sentenceWords{
    CS_WORD("label", "label"), CS_WORD("warn", "warning"), CS_WORD("age_restrict", "age restriction"), CS_WORD("limit", "limit of reach"),
    CS_WORD("remove", "removal"), CS_WORD("freeze", "freeze"), CS_WORD("ban", "ban"),
};

constexpr std::array entryWords{
    CS_WORD("account.untag_proposed", "Untagging proposed"), CS_WORD("account.untagged", "Tag taken off"),
    CS_WORD("appeal.added", "Added to an appeal"), CS_WORD("appeal.admitted", "Appeal admitted"), CS_WORD("appeal.answered", "Appeal read blind"),
    CS_WORD("appeal.decided", "Appeal decided"), CS_WORD("appeal.filed", "Appeal filed"), CS_WORD("appeal.filed_earlier", "Appeal filed earlier than known"),
    CS_WORD("appeal.inadmissible", "Appeal inadmissible"), CS_WORD("appeal.withdrawn", "Appeal withdrawn"),
    CS_WORD("appeals.complete", "Appeals stated complete"), CS_WORD("case.skipped", "Case skipped"),
    CS_WORD("authority.complied", "Authority's order carried out"),
    CS_WORD("authority.countersigned", "Authority's order countersigned"), CS_WORD("authority.in_effect", "Authority's order in effect"),
    CS_WORD("authority.lapsed", "Authority's order ended"), CS_WORD("authority.rejected", "Authority's order rejected"),
    CS_WORD("checkpoint.signed", "Checkpoint signed"), CS_WORD("conflict.declared", "Conflict declared"),
    CS_WORD("conflict.lifted", "Conflict lifted"), CS_WORD("content.erased", "Personal data erased"),
    CS_WORD("decision.made", "Decision made"),
    CS_WORD("decision.undone", "Decision undone"), CS_WORD("decision.recalled", "Decision sent back for a second reader"), CS_WORD("decision.released", "Decision released"),
    CS_WORD("erasure.requested", "Erasure requested"),
    CS_WORD("escalation.acknowledged", "Escalation acknowledged"), CS_WORD("escalation.opened", "Escalation opened"),
    CS_WORD("escalation.resolved", "Escalation resolved"), CS_WORD("escalation.resumed", "Escalation resumed"),
    CS_WORD("escalation.waiting", "Escalation waiting"), CS_WORD("freeze.imposed", "Account frozen"),
    CS_WORD("import.finished", "Import finished"), CS_WORD("item.read", "Item read"), CS_WORD("order.settled", "Order settled"),
    CS_WORD("person.approved", "Person approved"), CS_WORD("person.enrolled", "Person enrolled"),
    CS_WORD("person.change_declined", "Change of a person declined"),
    CS_WORD("person.change_proposed", "Change of a person proposed"), CS_WORD("person.changed", "Person changed"),
    CS_WORD("person.rekey_proposed", "New key proposed"), CS_WORD("person.rekeyed", "New key"),
    CS_WORD("person.revoked", "Key revoked"), CS_WORD("policy.loaded", "Policy draft loaded"),
    CS_WORD("policy.published", "Policy published"), CS_WORD("policy.superseded", "Policy version replaced"), CS_WORD("proposal.countersigned", "Proposal countersigned"),
    CS_WORD("proposal.expired", "Proposal expired"), CS_WORD("proposal.made", "Proposal made"),
    CS_WORD("proposal.rejected", "Proposal rejected"), CS_WORD("proposal.released", "Proposal released"),
    CS_WORD("proposal.returned", "Proposal returned"), CS_WORD("proposal.revealed", "Proposal revealed"),
    CS_WORD("proposal.stopped", "Hold stopped"), CS_WORD("proposal.submitted", "Proposal submitted"),
    CS_WORD("proposal.voided", "Proposal voided"), CS_WORD("proposal.withdrawn", "Proposal withdrawn"),
    CS_WORD("reading.lapsed", "Reading lapsed"), CS_WORD("reading.started", "Blind reading started"), CS_WORD("refused", "Refused"),
    CS_WORD("reinstatement.applied", "Reinstated"), CS_WORD("report.received", "Report received"),
    CS_WORD("requirement.overridden", "Requirement overridden"),
    CS_WORD("sanction.ended", "Sanction ended"), CS_WORD("sanction.imported", "External sanction imported"),
    CS_WORD("sanction.suspended", "Sanction suspended"), CS_WORD("strike.expired", "Strike expired"),
    CS_WORD("workspace.created", "Workspace created"),
};

#undef CS_WORD

template <std::size_t N>
const char *found(const std::array<Word, N> &table, std::string_view name)
{
    for (const Word &word : table)
        if (word.name == name)
            return word.words;
    return nullptr;
}

QString translated(const char *words, std::string_view name)
{
    return words ? QCoreApplication::translate("words", words) : plain(name);
}

} // namespace

QString wordFor(std::string_view name)
{
    const char *state = found(stateWords, name);
    return translated(state ? state : found(otherWords, name), name);
}

QString verdictOf(const Json &decision)
{
    return decision.contains("authority") ? wordFor("by_authority") : wordFor(stringOr(decision, "verdict"));
}

QString wordInSentence(std::string_view name)
{
    if (const char *measure = found(sentenceWords, name))
        return translated(measure, name);
    const char *words = found(stateWords, name);
    if (!words)
        words = found(otherWords, name);
    QString word = translated(words, name);
    if (words && word == QLatin1String(words)) // not translated; other languages quote their labels in a sentence
        word[0] = word[0].toLower();
    return word;
}

QString wordFor(Severity severity) { return wordFor(countersign::name(severity)); }
QString wordFor(ActionKind action) { return wordFor(countersign::name(action)); }
QString wordFor(Role role) { return wordFor(countersign::name(role)); }

QString severityMark(std::string_view name)
{
    if (name == "critical")
        return QStringLiteral("◆C");
    if (name == "high")
        return QStringLiteral("▲H");
    return name == "medium" ? QStringLiteral("●M") : QStringLiteral("○L");
}

QString entryTypeWord(std::string_view type) { return translated(found(entryWords, type), type); }

QString languageName(std::string_view code)
{
    if (code.empty())
        return QCoreApplication::translate("words", "Language unknown");
    const QLocale::Language language = QLocale(plain(code)).language();
    return language == QLocale::C ? plain(code) : QCoreApplication::translate("languages", QLocale::languageToString(language).toUtf8().constData());
}

} // namespace countersign::ui
