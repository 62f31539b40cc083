#include "prove/cascade_history.h"

#include "prove/world.h"
#include "services/orders/outbox_service.h"
#include "services/release/sanction_service.h"

#include <QFile>

#include <algorithm>

namespace countersign::prove {

using namespace testing_support;

namespace {

const std::vector<std::string> moderators{"mira", "tom", "paul"};
const std::vector<std::string> leads{"dana", "vera", "otto", "nora", "oskar", "ines"};
constexpr Ms day = 86'400'000;

const std::vector<std::string> sayings{
    "Everybody who plants carrots in this town should come to the market hall on Saturday at nine and bring their own basket, because the"
    " committee that decides about the gardens is full of donkeys who cannot count.",
    "The ferry to the island leaves an hour later than the board says, and whoever sells the tickets has known it since spring but would rather"
    " watch us stand in the rain than paint a new sign."};

// Words of its own, far from any other's.
std::string words(int seed)
{
    static const std::vector<std::string> some{"amber", "bridge", "candle", "desert", "engine", "forest", "garden", "hammer", "island", "jacket",
                                               "kettle", "ladder", "marble", "needle", "orchard", "pebble", "quarry", "ribbon", "saddle", "timber",
                                               "urchin", "velvet", "willow", "yonder", "zephyr", "anchor", "barrel", "copper", "dagger", "feather"};
    std::string out = "Post " + std::to_string(seed) + ":";
    auto state = static_cast<std::uint32_t>(seed) * 2654435761U + 12345U;
    for (int i = 0; i < 14; ++i) {
        state = state * 1664525U + 1013904223U;
        out += " " + some[(state >> 16) % some.size()];
    }
    return out;
}

// The shipped book with a ladder that forbids and limits.
std::string strictBook()
{
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/policies/default.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the shipped book is not there");
    Json book = Json::parse(file.readAll().toStdString());
    Json *ladder = nullptr;
    for (auto &[key, value] : book.items())
        if (value.is_object() && value.contains("ladder"))
            ladder = &value["ladder"];
    if (!ladder)
        throw std::runtime_error("the shipped book has no ladder");
    *ladder = Json::array({{{"weight", 1}, {"action", "warn"}},
                           {{"weight", 2}, {"action", "ban"}, {"suggested_s", 86'400}, {"longest_s", 604'800}},
                           {{"weight", 4}, {"action", "ban"}, {"suggested_s", 604'800}, {"longest_s", 2'592'000}},
                           {{"weight", 6}, {"action", "ban"}}});
    return book.dump();
}

} // namespace

CascadeHistory::CascadeHistory(bool strictLadder) : team({.policyJson = strictLadder ? strictBook() : std::string()})
{
    truth.ladder = strictLadder ? std::vector<Rung>{{1, false, {}, {}}, {2, true, day, 7 * day}, {4, true, 7 * day, 30 * day}, {6, true, {}, {}}}
                                : std::vector<Rung>{{1, true, 7 * day, {}}, {3, true, 30 * day, {}}, {6, true, {}, {}}};
    team.enrol("paul", {Role::Moderator});
    for (const char *lead : {"otto", "nora"})
        team.enrol(lead, {Role::Lead});
    team.leaveUpSome(4);
    team.after(hours(73)); // everybody may sign
    if (sqlite3_open_v2(team.path().c_str(), &m_raw, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        throw std::runtime_error("the file does not open");
    rows = [this](const std::string &sql) { return rowsOf(m_raw, sql); };
}

CascadeHistory::~CascadeHistory() { sqlite3_close(m_raw); }

std::int64_t CascadeHistory::dataVersion() const { return std::stoll(rowsOf(m_raw, "PRAGMA data_version")[0][0]); }
std::int64_t CascadeHistory::number(const std::string &sql)
{
    const auto found = rows(sql);
    return found.empty() || found[0][0].empty() ? 0 : std::stoll(found[0][0]);
}

std::vector<Id> CascadeHistory::standing(const std::string &account)
{
    std::vector<Id> out;
    for (const auto &r : rows("SELECT d.id FROM decision d JOIN intake_key k ON k.kind = 'account' AND k.id = d.account WHERE k.external = '" + account
                              + "' AND d.state = 'standing' AND d.verdict = 'violation' ORDER BY d.id"))
        out.push_back(std::stoll(r[0]));
    return out;
}

Flagged CascadeHistory::post(const Throw &dice, int *text)
{
    Flagged flagged;
    flagged.account = m_account;
    flagged.post = "post-" + std::to_string(++m_posts);
    flagged.postedAt = team.now() - minutes(dice[3] % 4 == 0 ? 300 : 1);
    *text = dice[2] % 5 < 2 ? static_cast<int>(dice[2] % 5) : -1;
    flagged.text = *text < 0 ? words(m_posts) : sayings[static_cast<std::size_t>(*text)];
    if (*text >= 0 && dice[3] % 3 == 0)
        flagged.text += " Really!";
    m_texts[flagged.post] = flagged.text;
    if (dice[3] % 17 == 3)
        flagged.reach = 21'000;
    return flagged;
}

// One decision, or a run of up to four.
void CascadeHistory::decide(const Throw &dice)
{
    static const std::vector<std::string> clauses{"HB-1", "HB-1", "HB-1", "SP-1", "VI-2", "VI-1"};
    static const std::vector<std::vector<ActionKind>> measures{{ActionKind::Remove}, {ActionKind::Remove}, {ActionKind::Remove}, {ActionKind::Limit}, {ActionKind::Label}, {}};
    const std::string who = moderators[dice[1] % 2];
    const std::string clause = clauses[dice[1] / 2 % clauses.size()];
    const int run = dice[1] % 7 < 5 ? 1 : static_cast<int>(2 + dice[2] % 3);
    for (int i = 0; i < run; ++i) {
        Throw own = dice;
        own[2] += static_cast<std::uint32_t>(i) * 7;
        int text = -1;
        const Flagged flagged = post(own, &text);
        const CaseId id = team.flag(flagged);
        if (text >= 0)
            truth.saying[number("SELECT id FROM intake_key WHERE kind = 'post' AND external = '" + flagged.post + "'")] = text;
        const auto actions = measures[(dice[3] / 3 + static_cast<std::uint32_t>(i)) % measures.size()];
        const auto made = team.tryDecide(who, id, team.violation(id, clause), actions);
        if (made) {
            const Decision decided = team.decision(*DecisionId::parse(made->id("decision")));
            if (text >= 0)
                truth.judged[decided.id.value] = text;
            if (decided.proposal.valid()) {
                team.after(seconds(60));
                team.countersign("oskar", decided.proposal);
            }
        }
        if (i + 1 < run)
            team.advance(seconds(own[2] % 4 == 0 ? 11 : own[2] % 4 == 1 ? 6 : 2));
    }
    if (dice[0] % 11 != 0)
        team.after(seconds(11));
}

// On some of what stands, for some time; or only part of the way.
void CascadeHistory::ban(const Throw &dice, bool whole)
{
    std::vector<DecisionId> grounds;
    const auto all = standing(m_account);
    for (std::size_t i = 0; i < all.size(); ++i)
        if ((dice[1] >> (i % 16)) % 4 != 0)
            grounds.push_back(DecisionId(all[i]));
    BanProposal proposal = team.ban(m_account, grounds);
    static const std::array<std::optional<std::chrono::seconds>, 5> lengths{hours(24), hours(24 * 7), hours(24 * 8), hours(24 * 30), std::nullopt};
    proposal.duration = lengths[dice[2] % lengths.size()];
    if (!whole && dice[3] % 2 == 0) {
        must(ProposalService(*team).submit(team.as("emre"), proposal)); // a draft in its hold
        return;
    }
    const ProposalId id = team.propose("emre", proposal);
    if (!whole)
        return;
    team.countersign(dice[3] % 2 == 0 ? "ines" : "nora", id);
    team.advance(minutes(15));
    team.appealsComplete(dice[3] % 2 == 0 ? "nora" : "ines");
    team.runClock();
}

void CascadeHistory::freeze(const Throw &dice)
{
    for (const Id id : standing(m_account))
        if (team.decision(DecisionId(id)).clause == "VI-1") {
            must(ProposalService(*team).freeze(team.as("emre"), m_account, "VI-1", DecisionId(id), "Harm is near."));
            if (dice[1] % 2 == 0)
                team.runClock();
            return;
        }
}

void CascadeHistory::external(const Throw &dice)
{
    std::vector<std::string> posts;
    if (dice[1] % 3 != 0)
        for (int i = 1; i <= m_posts; ++i)
            if ((dice[2] >> (i % 16)) % 3 == 0)
                posts.push_back("post-" + std::to_string(i));
    team.importBan(m_account, posts);
}

void CascadeHistory::appeals(const Throw &dice)
{
    const Id open = number("SELECT id FROM appeal WHERE state IN ('received', 'admitted') AND by_kind = 'author' ORDER BY id LIMIT 1");
    if (open && dice[1] % 2 == 0) {
        const std::string who = uninvolved(team.appealNow(AppealId(open)).decision.value);
        if (!who.empty())
            team.answer(who, AppealId(open), AppealOutcome::Stands);
        return;
    }
    const auto all = standing(m_account);
    if (!all.empty())
        team.appeal(DecisionId(all[dice[2] % all.size()]), dice[3] % 6 == 0 ? AppellantKind::Reporter : AppellantKind::Author);
}

void CascadeHistory::reverse(const Throw &dice)
{
    const auto all = standing(m_account);
    if (all.size() < 4)
        return;
    const Id fallen = all[dice[2] % all.size()];
    must(AppealService(*team).reinstate(team.as(uninvolved(fallen)), DecisionId(fallen), "We looked again.", "review:misread"));
}

void CascadeHistory::reaffirm(const Throw &dice)
{
    const Id ban = number("SELECT id FROM sanction WHERE thinned_due IS NOT NULL AND state IN ('in_force', 'suspended') ORDER BY id LIMIT 1");
    for (std::uint32_t i = 0; ban && i <= dice[1] % 3; ++i)
        static_cast<void>(SanctionService(*team).reaffirm(team.as(leads[(dice[2] + i) % leads.size()]), SanctionId(ban)));
}

// A post that was reported before is reported again, as it was or edited.
void CascadeHistory::reportAgain(const Throw &dice)
{
    if (m_texts.empty())
        return;
    auto &[post, text] = *std::next(m_texts.begin(), static_cast<std::ptrdiff_t>(dice[1] % m_texts.size()));
    Flagged again;
    again.account = rows("SELECT a.external FROM intake_key p JOIN post o ON o.id = p.id JOIN intake_key a ON a.kind = 'account' AND a.id = o.account"
                         " WHERE p.kind = 'post' AND p.external = '" + post + "'")[0][0];
    again.post = post;
    if (dice[2] % 3 == 0) {
        text = words(1000 + ++m_posts);
        truth.saying.erase(number("SELECT id FROM intake_key WHERE kind = 'post' AND external = '" + post + "'"));
    }
    again.text = text;
    team.flag(again);
}

// Some violations, one after the notice of the other, final, and a ban on all or most of them.
void CascadeHistory::banned(const Throw &dice)
{
    for (std::uint32_t i = 0; i < 2 + dice[1] % 3; ++i) {
        Throw own{1, dice[1] % 7 < 5 ? 0U : 2U, dice[2] + i, 1};
        decide(own);
        team.after(hours(2));
    }
    team.after(hours(73));
    ban({14, 0xffffU & ~(3U << dice[3] % 6), dice[2], dice[3]}, true); // one of them is left out, if there are so many
}

void CascadeHistory::step(const Throw &dice)
{
    m_account = dice[3] % 5 == 0 ? "acc-2" : "acc-1";
    const std::uint32_t what = dice[0] % 24;
    std::string said = std::to_string(what) + " " + m_account + " at " + rfc3339(team.now());
    try {
        if (what == 0)
            return;
        if (what < 9)
            decide(dice);
        else if (what < 11)
            team.after(hours(2));
        else if (what < 13)
            team.after(hours(73));
        else if (what == 13)
            team.after(hours(24 * static_cast<int>(dice[1] % 60)));
        else if (what < 16)
            ban(dice, true);
        else if (what == 16)
            banned(dice);
        else if (what == 17)
            ban(dice, false);
        else if (what == 18)
            freeze(dice);
        else if (what == 19)
            external(dice);
        else if (what < 22)
            appeals(dice);
        else if (what == 22)
            dice[1] % 3 == 0 ? reverse(dice) : reaffirm(dice);
        else
            reportAgain(dice);
    } catch (const std::runtime_error &refused) { // not now, or not so
        said += std::string(": ") + refused.what();
    }
    m_did.push_back(said);
}

CascadeHistory::Target CascadeHistory::target(std::uint32_t die)
{
    std::vector<Target> grounds, beneath, others;
    for (const auto &r : rows("SELECT d.id, (SELECT max(a.id) FROM appeal a WHERE a.decision = d.id AND a.by_kind = 'author' AND a.state IN"
                              " ('received', 'admitted')), EXISTS (SELECT 1 FROM sanction s WHERE s.account = d.account AND s.action = 'ban' AND s.external = 0"
                              " AND s.state IN ('in_force', 'suspended')), EXISTS (SELECT 1 FROM sanction_ground g JOIN sanction s ON s.id = g.sanction WHERE"
                              " g.decision = d.id AND s.action = 'ban') FROM decision d WHERE d.verdict = 'violation' AND d.state IN ('standing', 'under_appeal') ORDER BY d.id"))
        (r[3] == "1" ? grounds : r[2] == "1" ? beneath : others).push_back({std::stoll(r[0]), r[1].empty() ? 0 : std::stoll(r[1])});
    const std::array order{die % 5 == 0 ? &others : die % 5 == 1 ? &beneath : &grounds, &grounds, &beneath, &others};
    for (const auto *list : order)
        if (!list->empty())
            return (*list)[die / 5 % list->size()];
    return {};
}

std::string CascadeHistory::uninvolved(Id decision)
{
    for (const std::string &lead : leads)
        if (number("SELECT count(*) FROM part WHERE decision = " + std::to_string(decision) + " AND person = " + std::to_string(team.as(lead).id().value)) == 0)
            return lead;
    return {};
}

} // namespace countersign::prove
