#include "viewmodels/propose_view_model.h"

#include "services/documents/documents.h"
#include "services/review/draft_service.h"
#include "services/notices/notice_writing.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/words.h"

#include <QLocale>

#include <algorithm>

namespace countersign::ui {

namespace {

struct LoadedBases {
    Json account;
    Json clauses = Json::object(); // D-… → {"title","imminent"}
    Json draft = Json::object();
};

Result<LoadedBases> loadAccount(Desk &desk, const std::string &reference, const std::string &language)
{
    LoadedBases loaded;
    CS_TRY(loaded.account, Documents(desk.workspace, desk.viewer()).accountFile(reference));
    for (const Json &decision : loaded.account.value("decisions", Json::array())) {
        const auto *book = desk.workspace.policyVersion(static_cast<int>(intOr(decision, "policy_version")));
        if (const Clause *clause = book ? book->find(stringOr(decision, "clause")) : nullptr)
            loaded.clauses[stringOr(decision, "decision")] = {{"title", clause->title.in(language)}, {"imminent", clause->imminent}};
    }
    if (desk.session) {
        CS_TRY(loaded.draft, DraftService(desk.workspace).load(*desk.session, stringOr(loaded.account, "account")));
    }
    return loaded;
}

QString whyNoBasis(const Json &decision)
{
    if (const QString appeal = plain(stringOr(decision, "appeal")); !appeal.isEmpty())
        return ProposeViewModel::tr("appeal %1 is open: it cannot be a basis").arg(appeal);
    const std::string state = stringOr(decision, "state");
    if (state == "held" || state == "draft")
        return ProposeViewModel::tr("it has not taken effect: it cannot be a basis");
    if (stringOr(decision, "supports") != "counts")
        return ProposeViewModel::tr("%1: it supports nothing").arg(wordFor(state));
    if (!decision.value("final", false))
        return ProposeViewModel::tr("not final yet: its appeal window is open");
    return {};
}

ProposeViewModel::Basis basisOf(const Json &decision, const Json &clauses)
{
    ProposeViewModel::Basis basis;
    basis.decision = stringOr(decision, "decision");
    basis.clause = stringOr(decision, "clause");
    basis.quote = plain(stringOr(decision, "quote"));
    basis.decidedAt = dateTime(stringOr(decision, "decided_at"));
    basis.why = whyNoBasis(decision);
    basis.state = decision.value("final", false) ? ProposeViewModel::tr("final") : wordFor(stringOr(decision, "state"));
    const Json clause = clauses.value(basis.decision, Json::object());
    basis.clauseTitle = plain(stringOr(clause, "title"));
    basis.freezable = clause.value("imminent", false) && stringOr(decision, "supports") == "counts";
    return basis;
}

} // namespace

Json ProposeViewModel::Draft::json() const
{
    if (empty())
        return Json::object();
    Json words = Json::object();
    for (const auto &[decision, quote] : quotes)
        words[decision] = utf8(quote);
    Json out = {{"quotes", words}, {"rationale", utf8(rationale)}};
    if (duration)
        out["duration_s"] = duration->count();
    return out;
}

ProposeViewModel::Draft ProposeViewModel::Draft::fromJson(const Json &json)
{
    Draft draft;
    draft.rationale = plain(stringOr(json, "rationale"));
    if (json.contains("duration_s"))
        draft.duration = std::chrono::seconds(intOr(json, "duration_s"));
    if (const auto words = json.find("quotes"); words != json.end() && words->is_object())
        for (const auto &[decision, quote] : words->items())
            if (quote.is_string())
                draft.quotes[decision] = plain(quote.get<std::string>());
    return draft;
}

ProposeViewModel::ProposeViewModel(Backend &backend, QObject *parent)
    : QObject(parent), m_backend(backend), m_language(utf8(QLocale().name().left(2)))
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(500);
    connect(&m_saving, &QTimer::timeout, this, &ProposeViewModel::saveDraft);
}

void ProposeViewModel::start(const QString &account)
{
    saveDraft();
    if (account != m_account) {
        m_account.clear();
        m_bases.clear();
        m_draft = {};
        m_saved = Json::object();
        m_requirements.clear();
        m_preview.clear();
    }
    m_reference = utf8(account);
    refresh();
}

void ProposeViewModel::refresh()
{
    if (m_reference.empty() || m_busy)
        return;
    m_backend.ask(
        m_latest, this,
        [reference = m_reference, language = m_language](Desk &desk) { return loadAccount(desk, reference, language); },
        [this](const Result<LoadedBases> &answer) {
            if (!answer) {
                Q_EMIT refused(answer.error());
                return;
            }
            const QString account = plain(stringOr(answer->account, "account"));
            if (account != m_account) {
                m_account = account;
                m_saved = answer->draft;
                m_draft = Draft::fromJson(answer->draft);
            }
            m_reference = stringOr(answer->account, "account");
            m_handle = plain(stringOr(answer->account, "handle"));
            m_bases.clear();
            for (const Json &decision : answer->account.value("decisions", Json::array()))
                if (stringOr(decision, "verdict") == "violation")
                    m_bases.push_back(basisOf(decision, answer->clauses));
            Q_EMIT loaded();
            evaluate();
        });
}

void ProposeViewModel::reset()
{
    m_latest.cancel();
    m_latestEvaluation.cancel();
    m_saving.stop();
    m_reference.clear();
    m_account.clear();
    m_handle.clear();
    m_bases.clear();
    m_draft = {};
    m_saved = Json::object();
    m_requirements.clear();
    m_preview.clear();
    m_busy = false;
    Q_EMIT loaded();
    Q_EMIT requirementsChanged();
}

void ProposeViewModel::setDraft(const Draft &draft)
{
    if (draft == m_draft || m_account.isEmpty())
        return;
    m_draft = draft;
    m_saving.start();
    evaluate();
}

void ProposeViewModel::saveDraft()
{
    m_saving.stop();
    if (m_account.isEmpty() || m_draft.json() == m_saved)
        return;
    m_saved = m_draft.json();
    m_backend.ask(
        this,
        [account = utf8(m_account), content = m_saved](Desk &desk) -> Result<> {
            CS_TRY(const Session *const session, desk.signedIn());
            return DraftService(desk.workspace).save(*session, account, content);
        },
        [this](const Result<> &saved) {
            if (!saved)
                Q_EMIT refused(saved.error());
        });
}

BanProposal ProposeViewModel::proposal() const
{
    BanProposal proposal;
    proposal.account = utf8(m_account);
    proposal.action = ActionKind::Ban;
    proposal.duration = m_draft.duration;
    for (const auto &[decision, quote] : m_draft.quotes) {
        if (const auto id = DecisionId::parse(decision))
            proposal.grounds.push_back(*id);
        if (!quote.trimmed().isEmpty())
            proposal.quotes[decision] = utf8(quote);
    }
    proposal.rationale = utf8(m_draft.rationale);
    return proposal;
}

void ProposeViewModel::evaluate()
{
    m_backend.ask(
        m_latestEvaluation, this,
        [proposal = proposal(), language = m_language](Desk &desk) -> Result<Evaluated> {
            Evaluated out;
            CS_TRY(out.requirements, ProposalService(desk.workspace).requirements(proposal, desk.session ? desk.session->id() : PersonId()));
            if (proposal.grounds.empty())
                return out;
            CS_TRY(const Account account, accountByReference(desk.workspace, proposal.account));
            NoticeFor notice;
            notice.account = account.id;
            notice.grounds = proposal.grounds;
            notice.action = proposal.action;
            if (proposal.duration)
                notice.until = desk.workspace.now() + *proposal.duration;
            CS_TRY(const DraftedNotice draft, draftNotice(desk.workspace, notice, desk.workspace.now()));
            const Json &payload = draft.payload;
            const auto text = payload.find(payload.contains(language) ? language : std::string("en"));
            if (text != payload.end())
                out.preview = plain(stringOr(*text, "text"));
            return out;
        },
        [this](Result<Evaluated> answer) {
            m_requirements = answer ? std::move(answer->requirements) : Requirements{};
            m_preview = answer ? answer->preview : QString();
            if (!answer)
                Q_EMIT refused(answer.error());
            Q_EMIT requirementsChanged();
        });
}

int ProposeViewModel::unmetCount() const
{
    const auto missing = std::count_if(m_requirements.begin(), m_requirements.end(), [](const Requirement &r) {
        return r.state == RequirementState::NotMet && r.kind == RequirementKind::Condition;
    });
    return static_cast<int>(missing) + (m_draft.rationale.trimmed().isEmpty() ? 1 : 0);
}

const ProposeViewModel::Basis *ProposeViewModel::freezeBasis() const
{
    const auto it = std::find_if(m_bases.begin(), m_bases.end(),
                                 [&](const Basis &basis) { return basis.freezable && m_draft.quotes.contains(basis.decision); });
    return it == m_bases.end() ? nullptr : &*it;
}

void ProposeViewModel::submit()
{
    if (m_busy || m_account.isEmpty())
        return;
    m_busy = true;
    m_backend.change(
        this,
        [proposal = proposal()](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            return ProposalService(desk.workspace).submit(*session, proposal);
        },
        [this](const Result<Receipt> &receipt) {
            m_busy = false;
            if (!receipt) {
                Q_EMIT refused(receipt.error());
                return;
            }
            const auto until = instantOf(receipt->id("hold_until"));
            done(tr("%1: ban of %2 proposed. Nothing happens until somebody else signs. It is handed on in %3; Z takes it back.")
                     .arg(plain(receipt->id("proposal")), m_handle, until ? countdown(*until, m_backend.clock().now()) : QString()));
        });
}

void ProposeViewModel::freeze()
{
    const Basis *basis = freezeBasis();
    if (m_busy || !basis)
        return;
    m_busy = true;
    m_backend.change(
        this,
        [account = utf8(m_account), clause = basis->clause, decision = basis->decision, rationale = utf8(m_draft.rationale)](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            return ProposalService(desk.workspace)
                .freeze(*session, account, clause, DecisionId::parse(decision).value_or(DecisionId()), rationale);
        },
        [this](const Result<Receipt> &receipt) {
            m_busy = false;
            if (!receipt) {
                Q_EMIT refused(receipt.error());
                return;
            }
            done(tr("%1 is frozen (%2) until %3 at first. A second person looks by %4 (%5); unsigned it lifts itself.")
                     .arg(m_handle, plain(receipt->id("sanction")), dateTime(receipt->id("until")), dateTime(receipt->id("signoff_due")),
                          plain(receipt->id("proposal"))));
        });
}

// What was drafted has become a proposal.
void ProposeViewModel::done(const QString &sentence)
{
    m_draft = {};
    saveDraft();
    Q_EMIT submitted(sentence);
    refresh();
}

} // namespace countersign::ui
