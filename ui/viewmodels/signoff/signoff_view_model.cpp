#include "viewmodels/signoff/signoff_view_model.h"

#include "services/appeals/appeal_service.h"
#include "services/documents/documents.h"
#include "services/proposals/proposal_service.h"
#include "services/review/review_service.h"
#include "services/signoff/signoff_look.h"
#include "services/signoff/seeded_checks.h"
#include "text/formats.h"
#include "text/sentences.h"
#include "text/words.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace countersign::ui {

namespace {

const char *statusOf(const SignoffRow &row)
{
    if (row.revealed)
        return "sign";
    if (row.reading)
        return "mine";
    if (row.mayRead)
        return "free";
    if (row.own)
        return "own";
    if (row.hasSigned)
        return "signed";
    return row.reader.empty() ? "watch" : "blocked";
}

Json rowJson(const SignoffRow &row)
{
    Json out = {{"proposal", row.id.str()}, {"status", statusOf(row)}, {"state", std::string(name(row.state))},
                {"stage", row.wanted ? std::string(name(*row.wanted)) : std::string()}, {"since", rfc3339(row.since)},
                {"valid_until", rfc3339(row.validUntil)}, {"source", row.source}, {"own", row.own},
                {"appeals_wanted", row.waitsForAppeals}, {"closing", row.closing}, {"overridable", row.overridable}};
    if (!row.reader.empty()) {
        out["why"] = utf8(say(row.reader.front().why));
        out["clears"] = utf8(say(row.reader.front().clears));
        out["rule"] = row.reader.front().rule;
    }
    if (row.state == ProposalState::Held)
        out["until"] = rfc3339(row.holdUntil);
    else if (row.releaseAt)
        out["until"] = rfc3339(*row.releaseAt);
    if (!row.hidden) {
        out["handle"] = row.handle;
        out["action"] = std::string(name(row.action));
    }
    return out;
}

std::vector<ClauseLine> clauseLines(const PolicyBook &book, const std::vector<std::string> &usual, const std::string &language)
{
    std::vector<ClauseLine> out;
    const auto add = [&](const Clause &clause) {
        out.push_back({clause.code, plain(clause.title.in(language)), plain(clause.text.in(language))});
    };
    for (const std::string &code : usual)
        if (const Clause *clause = book.find(code))
            add(*clause);
    for (const Clause &clause : book.clauses())
        if (std::none_of(out.begin(), out.end(), [&](const ClauseLine &known) { return known.code == clause.code; }))
            add(clause);
    return out;
}

Result<SignoffDeskState> deskState(Desk &desk, const std::string &idText, const std::string &language)
{
    CS_TRY(const Session *const session, desk.signedIn());
    const auto id = ProposalId::parse(idText);
    if (!id)
        return fail(ErrorCode::NotFound, {CS_TEXT("There is no proposal %1."), {idText}});
    SignoffDeskState out;
    CS_TRY(out.view, SignoffService(desk.workspace).view(*session, *id));
    std::vector<std::string> usual;
    if (!out.view.check) { // what is over is not read any more
        CS_TRY(usual, SignoffDesk(desk.workspace).usualClauses(*id));
    }
    for (const BlindItem &blind : out.view.items) {
        SignoffDeskItem item{blind.item, blind.content, blind.verdict, plain(blind.clause),
                             std::chrono::seconds(intOr(blind.content, "least_look_s")), blind.looked, blind.lookedSoFar, {}};
        const auto posted = instantOf(stringOr(blind.content, "posted_at"));
        item.clauses = clauseLines(desk.workspace.policyAt(posted.value_or(desk.workspace.now())), usual, language);
        out.items.push_back(std::move(item));
    }
    CS_TRY(const auto rows, SignoffDesk(desk.workspace).rows(*session));
    for (const SignoffRow &row : rows)
        if (row.id == *id)
            out.mine = row.reading || row.revealed;
    if (out.view.revealed && !out.view.check) {
        CS_TRY(out.file, Documents(desk.workspace, desk.viewer()).proposalFile(*id));
        if (out.file.contains("hidden"))
            out.file = nullptr;
        else
            for (const Json &signature : out.file.value("countersignatures", Json::array()))
                out.signedByMe = out.signedByMe || stringOr(signature, "person") == session->person().handle;
    }
    if (out.signedByMe) { // what is left is a matter of release, not of this signer
        CS_TRY(out.view.requirements, ProposalService(desk.workspace).requirements(*id, nullptr));
    }
    return out;
}

} // namespace

SignoffViewModel::SignoffViewModel(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {}

void SignoffViewModel::reset()
{
    m_latestRows.cancel();
    m_latestDesk.cancel();
    m_rows = Json::array();
    m_waiting = Json::array();
    m_forMe = 0;
    m_programme = {};
    m_loaded = m_busy = false;
    m_current.clear();
    m_desk.reset();
    Q_EMIT rowsChanged();
    Q_EMIT deskChanged();
}

void SignoffViewModel::refresh()
{
    m_backend.ask(
        m_latestRows, this,
        [](Desk &desk) -> Result<std::pair<std::vector<SignoffRow>, Text>> {
            CS_TRY(const Session *const session, desk.signedIn());
            CS_TRY(auto rows, SignoffDesk(desk.workspace).rows(*session));
            return std::pair(std::move(rows), SeededChecks::disclosure(desk.workspace.policyNow()));
        },
        [this](const Result<std::pair<std::vector<SignoffRow>, Text>> &answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_rows = Json::array();
            m_waiting = Json::array();
            m_forMe = 0;
            m_programme = answer->second;
            for (const SignoffRow &row : answer->first) {
                Json one = rowJson(row);
                m_forMe += row.mayRead || row.reading || row.revealed ? 1 : 0;
                if (one.contains("until"))
                    m_waiting.push_back(one);
                m_rows.push_back(std::move(one));
            }
            m_loaded = true;
            Q_EMIT rowsChanged();
        });
    if (!m_current.isEmpty())
        load(m_current);
}

Json SignoffViewModel::rowOf(const QString &id) const
{
    for (const Json &row : m_rows)
        if (plain(stringOr(row, "proposal")) == id)
            return row;
    return nullptr;
}

void SignoffViewModel::open(const QString &id)
{
    if (id == m_current)
        return;
    m_current = id;
    m_desk.reset();
    m_latestDesk.cancel();
    Q_EMIT deskChanged();
    if (!id.isEmpty())
        load(id);
}

void SignoffViewModel::load(const QString &id)
{
    const std::string language = utf8(QLocale().name().left(2));
    m_backend.ask(
        m_latestDesk, this, [idText = utf8(id), language](Desk &desk) { return deskState(desk, idText, language); },
        [this](Result<SignoffDeskState> answer) {
            if (answer)
                m_desk = *std::move(answer);
            else if (answer.error().code == ErrorCode::Forbidden) // not taken: its row says what there is to say
                m_desk.reset();
            else
                Q_EMIT failed(answer.error());
            Q_EMIT deskChanged();
        });
}

int SignoffViewModel::readCount() const
{
    if (!m_desk)
        return 0;
    return static_cast<int>(std::count_if(m_desk->items.begin(), m_desk->items.end(), [](const auto &i) { return i.verdict.has_value(); }));
}

int SignoffViewModel::firstUnread() const
{
    if (m_desk)
        for (const SignoffDeskItem &item : m_desk->items)
            if (!item.verdict)
                return item.item;
    return 0;
}

template <typename Work>
void SignoffViewModel::act(Work work, std::function<void(const Receipt &)> done)
{
    if (m_busy)
        return;
    m_busy = true;
    m_backend.change(
        this,
        [work = std::move(work)](Desk &desk) -> Result<Receipt> {
            CS_TRY(const Session *const session, desk.signedIn());
            return work(desk, *session);
        },
        [this, done = std::move(done)](const Result<Receipt> &receipt) {
            m_busy = false;
            if (!receipt)
                Q_EMIT refused(receipt.error());
            else
                done(*receipt);
            refresh();
        });
}

void SignoffViewModel::take(const QString &id)
{
    act([idText = utf8(id)](Desk &desk, const Session &session) -> Result<Receipt> {
            return SignoffService(desk.workspace).begin(session, idText.empty() ? std::nullopt : ProposalId::parse(idText));
        },
        [this](const Receipt &receipt) {
            const QString dealt = plain(receipt.id("proposal"));
            m_current = dealt;
            m_desk.reset();
            Q_EMIT acted(tr("%1 is yours to read. Read each item; what the proposer found is shown afterwards.").arg(dealt));
        });
}

void SignoffViewModel::takeNext() { take({}); }

int SignoffViewModel::firstShort() const
{
    if (m_desk)
        for (const SignoffDeskItem &one : m_desk->items)
            if (one.verdict && one.looked && *one.looked < one.leastLook)
                return one.item;
    return 0;
}

bool SignoffViewModel::mayReveal() const
{
    if (!m_desk || m_desk->view.revealed || firstUnread() != 0)
        return false;
    const auto &list = m_desk->view.requirements;
    const bool overridden = std::any_of(list.begin(), list.end(), [](const Requirement &r) {
        return r.id == "look.least" && r.state == RequirementState::Met && !r.why.empty();
    });
    return overridden || firstShort() == 0;
}

void SignoffViewModel::keepLook(const QString &proposal, int item, Milliseconds looked)
{
    m_backend.ask(
        this,
        [idText = utf8(proposal), item, looked](Desk &desk) -> Result<bool> {
            CS_TRY(const Session *const session, desk.signedIn());
            CS_CHECK(countersign::keepLook(desk.workspace, *session, ProposalId::parse(idText).value_or(ProposalId()), item, looked));
            return true;
        },
        [](const Result<bool> &) {}); // what could not be kept is looked at again
}

void SignoffViewModel::read(int item, Verdict verdict, const QString &clause, std::chrono::seconds looked)
{
    if (!m_desk || m_desk->view.revealed)
        return;
    act([id = m_desk->view.proposal, item, verdict, code = utf8(clause), looked](Desk &desk, const Session &session) -> Result<Receipt> {
            return SignoffService(desk.workspace).read(session, id, item, verdict, code, {}, looked);
        },
        [this, item, verdict, clause](const Receipt &receipt) {
            if (m_desk) // at once; the refresh that follows says the same
                for (SignoffDeskItem &one : m_desk->items)
                    if (one.item == item) {
                        one.verdict = verdict;
                        one.clause = clause;
                        one.looked = std::chrono::seconds(intOr(receipt.made, "looked_s"));
                    }
            if (mayReveal())
                reveal();
            else
                Q_EMIT deskChanged();
        });
}

QString SignoffViewModel::afterReveal(const Receipt &receipt) const
{
    const QString id = m_current;
    const std::string state = receipt.id("state");
    if (receipt.id("decoys") == "failed")
        return tr("You found fault with an item that was left up before and put in to check the reading, so your reading cannot vouch "
                  "for %1. Another lead reads it.").arg(id);
    if (receipt.made.value("agrees", false))
        return tr("You agree about every item. Look at the reasons and the requirements, then hold Ctrl+Enter to countersign %1.").arg(id);
    if (state == "rejected")
        return tr("You disagree as the arbiter, so %1 is rejected; the items you disagree about cannot be used again for a while.").arg(id);
    return tr("You disagree, so %1 goes to an arbiter, who reads it blind as you did. Nothing is signed.").arg(id);
}

void SignoffViewModel::reveal()
{
    act([idText = utf8(m_current)](Desk &desk, const Session &session) -> Result<Receipt> {
            return SignoffService(desk.workspace).reveal(session, ProposalId::parse(idText).value_or(ProposalId()));
        },
        [this](const Receipt &receipt) {
            if (!wasCheck(receipt))
                Q_EMIT acted(afterReveal(receipt));
        });
}

bool SignoffViewModel::wasCheck(const Receipt &receipt)
{
    if (!receipt.made.contains("check"))
        return false;
    const auto id = ProposalId::parse(receipt.id("proposal"));
    Q_EMIT acted(say(SeededChecks::words(stringOr(receipt.made.at("check"), "outcome"), id.value_or(ProposalId()))));
    return true;
}

void SignoffViewModel::reveal(std::vector<std::pair<int, std::chrono::seconds>> looked)
{
    if (!m_desk)
        return;
    std::vector<SignoffDeskItem> longer;
    for (const auto &[item, seconds] : looked)
        for (SignoffDeskItem one : m_desk->items)
            if (one.item == item && one.verdict) {
                one.looked = seconds;
                longer.push_back(std::move(one));
            }
    act([id = m_desk->view.proposal, longer = std::move(longer)](Desk &desk, const Session &session) -> Result<Receipt> {
            SignoffService service(desk.workspace);
            for (const SignoffDeskItem &one : longer) {
                CS_TRY([[maybe_unused]] const Receipt again,
                       service.read(session, id, one.item, *one.verdict, utf8(one.clause), {}, one.looked));
            }
            return service.reveal(session, id);
        },
        [this](const Receipt &receipt) {
            if (!wasCheck(receipt))
                Q_EMIT acted(afterReveal(receipt));
        });
}

int SignoffViewModel::unmetConditions() const
{
    if (!m_desk)
        return 0;
    const Requirements list = unmet(m_desk->view.requirements);
    return static_cast<int>(std::count_if(list.begin(), list.end(), [](const Requirement &r) { return r.kind == RequirementKind::Condition; }));
}

bool SignoffViewModel::maySign() const
{
    if (!m_desk || !m_desk->view.revealed || !m_desk->mine || m_desk->signedByMe || m_busy)
        return false;
    const auto &differences = m_desk->view.differences;
    return unmetConditions() == 0 && std::none_of(differences.begin(), differences.end(), [](const ItemDifference &d) { return d.differs; });
}

void SignoffViewModel::countersign()
{
    if (!m_desk)
        return;
    act([id = m_desk->view.proposal, hash = hex(m_desk->view.boundHash)](Desk &desk, const Session &session) -> Result<Receipt> {
            return SignoffService(desk.workspace).countersign(session, id, hash);
        },
        [this](const Receipt &receipt) {
            if (wasCheck(receipt))
                return;
            const QString id = m_current;
            const auto until = instantOf(receipt.id("hold_until"));
            Q_EMIT acted(until ? tr("%1 is countersigned. It is held until %2; until then anyone may stop it.").arg(id, dateTime(*until))
                               : tr("%1 has your signature. One more countersigner reads it blind.").arg(id));
            Q_EMIT finished();
        });
}

void SignoffViewModel::sendBack(const QString &question)
{
    if (!m_desk)
        return;
    act([id = m_desk->view.proposal, text = utf8(question)](Desk &desk, const Session &session) -> Result<Receipt> {
            return SignoffService(desk.workspace).sendBack(session, id, text);
        },
        [this](const Receipt &receipt) {
            if (wasCheck(receipt))
                return;
            Q_EMIT acted(tr("%1 is back with its proposer, with your question.").arg(m_current));
            Q_EMIT finished();
        });
}

void SignoffViewModel::reject(const QString &reason)
{
    if (!m_desk)
        return;
    act([id = m_desk->view.proposal, text = utf8(reason)](Desk &desk, const Session &session) -> Result<Receipt> {
            return SignoffService(desk.workspace).reject(session, id, text);
        },
        [this](const Receipt &receipt) {
            if (wasCheck(receipt))
                return;
            Q_EMIT acted(tr("%1 is rejected. Its proposer sees your reason.").arg(m_current));
            Q_EMIT finished();
        });
}

void SignoffViewModel::stop(const QString &id)
{
    act([idText = utf8(id)](Desk &desk, const Session &session) -> Result<Receipt> {
            return ReviewService(desk.workspace).stopHold(session, idText);
        },
        [this, id](const Receipt &) { Q_EMIT acted(tr("%1 is stopped and back with its proposer; nothing took effect.").arg(id)); });
}

void SignoffViewModel::stateAppealsComplete(const QString &source)
{
    act([name = utf8(source)](Desk &desk, const Session &session) -> Result<Receipt> {
            return AppealService(desk.workspace).statedComplete(session, name, desk.workspace.now());
        },
        [this, source](const Receipt &receipt) {
            Q_EMIT acted(tr("Signed: all appeals from \"%1\" filed up to %2 are known.").arg(source, dateTime(receipt.id("until"))));
        });
}

} // namespace countersign::ui
