#include "viewmodels/case_view_model.h"

#include "services/documents/documents.h"
#include "services/review/draft_service.h"
#include "services/escalations/escalation_service.h"
#include "services/signoff/seeded_checks.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/words.h"

#include <QLocale>

#include <algorithm>

namespace countersign::ui {

namespace {

constexpr std::size_t rememberedDecisions = 20;

// Quotes, rationale and answers: what an earlier decision offers to one about the same words.
CaseDraft adopted(CaseDraft draft, const Json &decision, const QString &text)
{
    if (const QString quote = plain(stringOr(decision, "quote")); draft.quote.isEmpty() && text.contains(quote))
        draft.quote = quote;
    if (draft.rationale.isEmpty())
        draft.rationale = plain(stringOr(decision, "rationale"));
    draft.clause = stringOr(decision, "clause");
    if (const auto answers = decision.find("exceptions"); answers != decision.end() && answers->is_object())
        for (const auto &[name, why] : answers->items())
            if (why.is_string() && draft.exceptions[name].isEmpty())
                draft.exceptions[name] = plain(why.get<std::string>());
    return draft;
}

} // namespace

CaseViewModel::CaseViewModel(Backend &backend, QObject *parent)
    : QObject(parent), m_backend(backend), m_language(utf8(QLocale().name().left(2)))
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(500);
    connect(&m_saving, &QTimer::timeout, this, &CaseViewModel::saveDraft);
    m_lease.setInterval(1000);
    connect(&m_lease, &QTimer::timeout, this, &CaseViewModel::holdingChanged);
}

const ClauseChoice *CaseViewModel::clause(const std::string &code) const
{
    const auto it = std::find_if(m_clauses.begin(), m_clauses.end(), [&](const ClauseChoice &c) { return c.code == code; });
    return it == m_clauses.end() ? nullptr : &*it;
}

CaseViewModel::Holding CaseViewModel::holding() const
{
    if (m_id.isEmpty())
        return Holding::None;
    if (!m_mine)
        return Holding::Other;
    return m_backend.clock().now() < m_leaseUntil ? Holding::Mine : Holding::Lost;
}

QString CaseViewModel::holdingSentence() const
{
    switch (holding()) {
    case Holding::None: return {};
    case Holding::Mine: return tr("Yours for %1").arg(countdown(m_leaseUntil, m_backend.clock().now()));
    case Holding::Lost:
        return tr("Your lease ran out at %1. Claim %2 again to decide it; what you typed is kept.").arg(clockTime(m_leaseUntil), m_id);
    case Holding::Other: break;
    }
    if (const auto lease = m_file.find("lease"); lease != m_file.end())
        return tr("For reading only: held by %1 until %2.")
            .arg(plain(stringOr(*lease, "holder")), dateTime(stringOr(*lease, "until")));
    return tr("For reading only: %1.").arg(wordFor(stringOr(m_file, "state")));
}

Result<CaseViewModel::Opened> CaseViewModel::read(Desk &desk, const std::string &id, const std::string &language)
{
    const auto caseId = CaseId::parse(id);
    if (!caseId)
        return fail(ErrorCode::NotFound, {CS_TEXT("There is no case %1."), {id}}, CS_TEXT("\"queue\" lists the open ones."));
    Opened opened;
    CS_TRY(opened.file, Documents(desk.workspace, desk.viewer()).caseFile(*caseId));
    // The clauses in force when it was posted: those are what it is judged by (R21).
    auto at = instantOf(stringOr(opened.file.value("subject", Json::object()), "created_at"));
    if (!at)
        at = instantOf(stringOr(opened.file, "opened_at"));
    const PolicyBook &book = desk.workspace.policyAt(at.value_or(desk.workspace.now()));
    opened.clauses = likelyClauses(book, opened.file, language);
    opened.bookVersion = book.version();
    opened.programme = SeededChecks::disclosure(desk.workspace.policyNow());
    if (desk.session) {
        CS_TRY(opened.draft, DraftService(desk.workspace).load(*desk.session, id));
    }
    return opened;
}

void CaseViewModel::show(Opened opened)
{
    const QString id = plain(stringOr(opened.file, "case"));
    const bool another = id != m_id;
    if (another) {
        saveDraft();
        m_id = id;
        m_saved = opened.draft;
        m_draft = CaseDraft::fromJson(opened.draft);
        const auto remembered = std::find_if(m_decided.begin(), m_decided.end(), [&](const auto &one) { return one.first == id; });
        if (m_draft.empty() && remembered != m_decided.end())
            m_draft = remembered->second;
        m_requirements.clear();
    } else if (opened.file.value("version", 0) != m_file.value("version", 0)) {
        Q_EMIT note(tr("%1 changed while you read. Look again, then decide; what you typed is kept.").arg(id));
    }
    m_file = std::move(opened.file);
    m_clauses = std::move(opened.clauses);
    m_bookVersion = opened.bookVersion;
    m_programme = std::move(opened.programme);
    m_nothing.reset();
    const auto lease = m_file.find("lease");
    const bool leased = lease != m_file.end();
    const bool mine = leased && plain(stringOr(*lease, "holder")) == m_backend.who().handle;
    if (mine) {
        m_mine = true;
        m_leaseUntil = instantOf(stringOr(*lease, "until")).value_or(m_backend.clock().now());
        m_lease.start();
    } else if (another || leased || (stringOr(m_file, "state") != "open" && stringOr(m_file, "state") != "in_review")) {
        m_mine = false; // a lease of mine that ran out leaves the case open and me the chance to claim it again
        m_lease.stop();
    }
    if (another)
        Q_EMIT caseChanged();
    else
        Q_EMIT fileChanged();
    Q_EMIT holdingChanged();
    askRequirements();
    if (opened.notClaimed)
        Q_EMIT refused(*opened.notClaimed);
}

void CaseViewModel::noCase(const Error &why)
{
    saveDraft();
    m_id.clear();
    m_file = Json::object();
    m_clauses.clear();
    m_draft = {};
    m_requirements.clear();
    m_mine = false;
    m_lease.stop();
    m_nothing = why;
    Q_EMIT caseChanged();
    Q_EMIT holdingChanged();
}

void CaseViewModel::deal()
{
    m_opening = true;
    m_backend.ask(
        m_latest, this,
        [language = m_language, filter = utf8(m_dealFilter)](Desk &desk) -> Result<Opened> {
            CS_TRY(const Session *const session, desk.signedIn());
            ReviewService service(desk.workspace);
            CS_TRY(auto id, service.heldCase(*session));
            QueueFilter shown;
            shown.text = filter;
            CS_TRY(const Receipt receipt, id || filter.empty() ? service.claim(*session, id) : service.claimFrom(*session, shown));
            return read(desk, receipt.id("case"), language);
        },
        [this](Result<Opened> opened) {
            m_opening = false;
            if (opened)
                show(*std::move(opened));
            else
                noCase(opened.error());
        });
}

void CaseViewModel::open(const QString &id)
{
    m_opening = true;
    const std::string before = m_mine && id != m_id ? utf8(m_id) : std::string();
    m_backend.ask(
        m_latest, this,
        [language = m_language, wanted = utf8(id), before](Desk &desk) -> Result<Opened> {
            CS_TRY(const Session *const session, desk.signedIn());
            CS_TRY(Opened opened, read(desk, wanted, language));
            const std::string state = stringOr(opened.file, "state");
            const auto caseId = CaseId::parse(wanted);
            if (!caseId || (state != "open" && state != "in_review"))
                return opened; // decided: there is nothing to hold
            ReviewService service(desk.workspace);
            if (const auto claimed = service.claim(*session, *caseId); !claimed) {
                opened.notClaimed = claimed.error();
                return opened;
            }
            if (const auto other = CaseId::parse(before)) // nobody holds two; it may have run out already
                static_cast<void>(service.release(*session, *other));
            return read(desk, wanted, language);
        },
        [this](Result<Opened> opened) {
            m_opening = false;
            if (opened)
                show(*std::move(opened));
            else
                Q_EMIT refused(opened.error());
        });
}

void CaseViewModel::claimAgain()
{
    if (!m_id.isEmpty())
        open(m_id);
}

void CaseViewModel::renew()
{
    // Typing keeps the case: the lease is taken anew when little of it is left.
    if (holding() != Holding::Mine || m_leaseUntil - m_backend.clock().now() > std::chrono::minutes(5))
        return;
    claimAgain();
}

void CaseViewModel::refresh()
{
    if (m_id.isEmpty() || busy())
        return; // what is on its way is newer
    m_backend.ask(
        m_latest, this, [language = m_language, id = utf8(m_id)](Desk &desk) { return read(desk, id, language); },
        [this](Result<Opened> opened) {
            if (opened)
                show(*std::move(opened));
            else
                Q_EMIT refused(opened.error());
        });
}

void CaseViewModel::reset()
{
    m_latest.cancel();
    m_latestRequirements.cancel();
    m_saving.stop();
    m_lease.stop();
    m_decided.clear();
    m_dealFilter.clear();
    m_busy = m_opening = m_mine = false;
    m_id.clear();
    m_file = Json::object();
    m_saved = Json::object();
    m_clauses.clear();
    m_draft = {};
    m_requirements.clear();
    m_nothing.reset();
    Q_EMIT caseChanged();
    Q_EMIT holdingChanged();
}

// ----- the draft -----

void CaseViewModel::setDraft(const CaseDraft &draft)
{
    if (draft == m_draft || m_id.isEmpty())
        return;
    m_draft = draft;
    m_saving.start();
    askRequirements();
}

void CaseViewModel::saveDraft()
{
    m_saving.stop();
    if (m_id.isEmpty() || m_draft.json() == m_saved)
        return;
    m_saved = m_draft.json();
    m_backend.ask(
        this,
        [id = utf8(m_id), content = m_saved](Desk &desk) -> Result<> {
            CS_TRY(const Session *const session, desk.signedIn());
            return DraftService(desk.workspace).save(*session, id, content);
        },
        [this](const Result<> &saved) {
            if (!saved)
                Q_EMIT refused(saved.error());
        });
    renew();
}

std::vector<ActionKind> CaseViewModel::actions() const { return {m_draft.action}; }

void CaseViewModel::askRequirements()
{
    if (m_id.isEmpty() || holding() == Holding::Other || m_draft.empty()) {
        m_latestRequirements.cancel();
        m_requirements.clear();
        Q_EMIT requirementsChanged();
        return;
    }
    m_backend.ask(
        m_latestRequirements, this,
        [id = utf8(m_id), finding = m_draft.violation(), chosen = actions()](Desk &desk) -> Result<Requirements> {
            CS_TRY(const Session *const session, desk.signedIn());
            return ReviewService(desk.workspace).decisionRequirements(*session, CaseId::parse(id).value_or(CaseId()), finding, chosen);
        },
        [this](Result<Requirements> list) {
            m_requirements = list ? *std::move(list) : Requirements{};
            Q_EMIT requirementsChanged();
        });
}

void CaseViewModel::adopt(const QString &decision)
{
    m_backend.ask(
        this,
        [decision = utf8(decision)](Desk &desk) -> Result<Json> {
            return Documents(desk.workspace, desk.viewer()).decisionFile(DecisionId::parse(decision).value_or(DecisionId()));
        },
        [this, decision, id = m_id](const Result<Json> &file) {
            if (!file) {
                Q_EMIT refused(file.error());
                return;
            }
            if (id != m_id)
                return;
            const QString text = plain(stringOr(m_file.value("subject", Json::object()), "text"));
            setDraft(adopted(m_draft, *file, text));
            Q_EMIT draftChanged();
            Q_EMIT note(tr("The words of %1, which judged the same text, stand in your draft. Change what does not fit.").arg(decision));
        });
}

// ----- acts -----

QString CaseViewModel::sentenceFor(const Receipt &receipt, const std::vector<ActionKind> &chosen) const
{
    const QString what = chosen.empty() ? wordFor(ActionKind::None) : wordFor(chosen.front());
    const auto until = instantOf(receipt.id("hold_until"));
    const QString left = until ? countdown(*until, m_backend.clock().now()) : QString();
    if (const std::string proposal = receipt.id("proposal"); !proposal.empty())
        return tr("%1: %2 waits for a second reader (%3). %4 It is handed on in %5; Z takes it back.")
            .arg(m_id, what, plain(proposal), plain(receipt.id("why")), left);
    return tr("%1: %2. It takes effect in %3; Z takes it back.").arg(m_id, what, left);
}

void CaseViewModel::decide(const Finding &finding, const std::vector<ActionKind> &chosen)
{
    if (busy() || m_id.isEmpty())
        return;
    m_busy = true;
    m_saving.stop();
    m_backend.change(
        this,
        [id = utf8(m_id), finding, chosen, version = m_file.value("version", std::int64_t(1))](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            return ReviewService(desk.workspace).decide(*session, CaseId::parse(id).value_or(CaseId()), finding, chosen, version);
        },
        [this, chosen](const Result<Receipt> &receipt) {
            m_busy = false;
            if (!receipt) {
                Q_EMIT refused(receipt.error());
                refresh();
                return;
            }
            m_decided.emplace_front(m_id, m_draft);
            if (m_decided.size() > rememberedDecisions)
                m_decided.pop_back();
            finish(sentenceFor(*receipt, chosen));
        });
}

// Deciding dropped the draft in the workspace; what is next is dealt.
void CaseViewModel::finish(const QString &sentence)
{
    m_draft = {};
    m_saved = Json::object();
    m_mine = false;
    Q_EMIT decided(sentence);
    deal();
}

void CaseViewModel::leaveUp() { decide(m_draft.noViolation(), {}); }

void CaseViewModel::act() { decide(m_draft.violation(), actions()); }

void CaseViewModel::skip(const QString &reason)
{
    if (busy() || m_id.isEmpty())
        return;
    m_busy = true;
    saveDraft();
    m_backend.change(
        this,
        [id = utf8(m_id), reason = utf8(reason)](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            return ReviewService(desk.workspace).skip(*session, CaseId::parse(id).value_or(CaseId()), reason);
        },
        [this](const Result<Receipt> &receipt) {
            m_busy = false;
            if (!receipt) {
                Q_EMIT refused(receipt.error());
                return;
            }
            finish(tr("%1 is left to somebody else; your reason is on record.").arg(m_id));
        });
}

void CaseViewModel::escalate(EscalationKind kind, const QString &words)
{
    if (busy() || m_id.isEmpty())
        return;
    m_busy = true;
    m_backend.change(
        this,
        [id = utf8(m_id), kind, words = utf8(words)](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            EscalationService::Opening opening;
            opening.kind = kind;
            opening.subject = id;
            opening.note = words;
            return EscalationService(desk.workspace).open(*session, opening);
        },
        [this, kind](const Result<Receipt> &receipt) {
            m_busy = false;
            if (!receipt) {
                Q_EMIT refused(receipt.error());
                return;
            }
            Q_EMIT note(tr("%1 is escalated (%2, %3). It stays with you: decide it, or skip it with a reason.")
                            .arg(m_id, wordFor(name(kind)), plain(receipt->id("escalation"))));
            refresh();
        });
}

} // namespace countersign::ui
