// Of the model: bans and other sanctions, and the orders about them.
#include "prove/model.h"

#include "prove/model_words.h"

#include <algorithm>

namespace countersign::prove {

void Model::newBan(const Sight &before, const Sight &after, const Act &act, Id id)
{
    ++m_reached["bans released"];
    const SeenSanction &ban = after.sanctions.at(id);
    const std::string name = named("S", id);
    const auto found = before.proposals.find(ban.proposal);
    if (act.what != "tick" || found == before.proposals.end() || found->second.state != "countersigned")
        return wrong("R1: " + name + " was not countersigned");
    const SeenProposal &p = found->second;
    if (p.signers.empty() || p.signers.contains(p.proposer))
        wrong("R1: " + name + " has one person's signature");
    std::vector<Id> grounds;
    for (const auto &[ground, fell] : ban.grounds)
        grounds.push_back(ground);
    if (grounds.empty() || grounds != p.grounds)
        wrong("R2: " + name + " rests on something else than was signed");
    for (const Id ground : grounds)
        if (!supports(after, ground, act.now))
            wrong("R3: " + name + " rests on " + named("D", ground) + ", which supports nothing");
    for (const auto &[appeal, a] : after.appeals)
        if (a.account == ban.account && a.by == "author" && a.open() && !aloneSuffices(after, grounds, act.now))
            wrong("R3: " + name + " was released over " + named("A", appeal));
    if (!enough(after, grounds, act.now))
        wrong("R4: " + name + " has too little");
    const bool read = std::any_of(m_complete.begin(), m_complete.end(), [&](const Statement &s) {
        return s.person != p.proposer && s.at >= p.countersigned.value_or(0) && act.now - s.at <= 300'000;
    });
    if (!read)
        wrong("R3: " + name + " was released without reading the appeals");
    if (!p.countersigned || act.now < *p.countersigned + 900'000)
        wrong("R21: " + name + " was not held for 15 minutes");
    if ((p.highReach || after.wide.at(ban.account)) && p.signers.size() < 2 && act.now < *p.countersigned + 24 * hour)
        wrong("R12: " + name + " of a wide account was not held for a day");
    if (!after.noticedSanctions.contains(id))
        wrong("R10: " + name + " came without a notice");
    for (const auto &[other, s] : before.sanctions)
        if (s.ourBan() && s.proposal == ban.proposal)
            wrong("R5: one signature released twice");
}

void Model::sanctions(const Sight &before, const Sight &after, const Act &act)
{
    for (const auto &[id, s] : after.sanctions) {
        const auto was = before.sanctions.find(id);
        const std::string name = named("S", id);
        if (was == before.sanctions.end()) {
            if (s.ourBan())
                newBan(before, after, act, id);
            if (s.action == "freeze" && !s.external) {
                ++m_reached["freezes"];
                Ms frozen = 0;
                const std::set<Id> theirs = ofOnePerson(after, s.account, act.now);
                for (const auto &[other, f] : after.sanctions)
                    if (f.action == "freeze" && !f.external && theirs.contains(f.account) && other != id && f.until && *f.until > act.now - 30 * 24 * hour)
                        frozen += *f.until - std::max(f.from, act.now - 30 * 24 * hour);
                if (!s.until || *s.until > s.from + 12 * hour || frozen + (*s.until - s.from) > 72 * hour)
                    wrong("R11: " + name + " freezes for too long");
                if (std::none_of(s.grounds.begin(), s.grounds.end(), [&](const auto &g) { return sufficient.contains(after.decisions.at(g.first).clause); }))
                    wrong("R11: " + name + " freezes without imminent harm");
            }
            continue;
        }
        if (was->second.state == s.state)
            continue;
        if (s.state == "in_force") {
            ++m_reached["bans resumed"];
            if (was->second.state != "suspended" || !endsAppeals(act.what))
                wrong("R1: " + name + " came into force by " + act.what);
            for (const auto &[ground, fell] : s.grounds)
                if (!fell && openAuthorAppeal(after, ground))
                    wrong("R3: " + name + " was resumed while contested");
        }
        if (s.state == "suspended")
            ++m_reached["bans suspended"];
        if (s.state == "expired" && (!s.until || *s.until > act.now))
            wrong("R24: " + name + " ended before its time");
        if (s.state == "reversed" && (was->second.state != "reversing" || act.what != "settle"))
            wrong("R8: " + name + " counts as reversed although the platform has not said so");
    }
}

// What must be true of any file, and of one over which the clock has just gone.
void Model::standing(const Sight &after, const Act &act)
{
    const bool ticked = act.what == "tick" && act.accepted && !act.faulty;
    for (const auto &[id, s] : after.sanctions) {
        const std::string name = named("S", id);
        if (s.state != "in_force")
            continue;
        if (ticked && s.until && *s.until <= act.now)
            wrong("R24: " + name + " goes on after its end");
        if (!s.ourBan())
            continue;
        if (ticked && ((s.thinnedDue && *s.thinnedDue <= act.now) || (s.contestDue && *s.contestDue <= act.now)))
            wrong("R8: " + name + " goes on although its clock has run out");
        if (const auto thinned = m_thinned.find(id); thinned != m_thinned.end()) {
            if (!s.thinnedDue || *s.thinnedDue > thinned->second.due)
                wrong("R8: " + name + " was thinned and has lost its clock");
            if (ticked && thinned->second.due <= act.now)
                wrong("R8: " + name + " goes on although two have not re-affirmed it");
        }
        std::vector<Id> rest;
        bool contested = false;
        for (const auto &[ground, fell] : s.grounds) {
            if (!fell)
                rest.push_back(ground);
            for (const auto &[appeal, a] : after.appeals)
                contested = contested || (!fell && a.decision == ground && a.by == "author" && a.open() && a.learnt + 24 * hour <= act.now);
        }
        const bool alone = std::any_of(rest.begin(), rest.end(), [&](Id g) { return sufficient.contains(after.decisions.at(g).clause); });
        if (ticked && contested && !alone)
            wrong("R3: " + name + " has been contested for more than a day and is in force");
        if (rest.empty())
            wrong("R8: " + name + " rests on nothing");
        const auto &p = after.proposals.at(s.proposal);
        const auto untrusted = [&](Id person, Ms at) { return m_untrusted.contains(person) && m_untrusted.at(person) <= at; };
        if (untrusted(p.proposer, p.created))
            wrong("R23: " + name + " is in force by a proposal whose signature became untrusted");
        for (const auto &[signer, at] : p.signers)
            if (untrusted(signer, at))
                wrong("R23: " + name + " is in force by a signature that became untrusted");
    }
    for (const auto &[id, p] : after.proposals)
        if (p.kind == "account" && !p.closed() && p.state != "draft" && p.state != "returned") {
            for (const Id ground : p.grounds)
                if (after.decisions.at(ground).state != "standing")
                    wrong("R5: " + named("P", id) + " is open although " + named("D", ground) + " changed");
            for (const auto &[signer, at] : p.signers)
                if (m_untrusted.contains(signer) && m_untrusted.at(signer) <= at)
                    wrong("R23: " + named("P", id) + " is open with a signature that became untrusted");
        }
}

// R8: from the fall of a ground, or of a strike that it leaned on, two have three days to re-affirm a ban; each fall anew.
void Model::rememberThinned(const Sight &before, const Sight &after, const Act &act)
{
    if (act.what == "reaffirm") {
        const auto thinned = m_thinned.find(act.about);
        if (thinned != m_thinned.end() && thinned->second.reaffirmed.insert(act.person).second && thinned->second.reaffirmed.size() >= 2) {
            m_thinned.erase(thinned);
            ++m_reached["bans re-affirmed"];
        }
    }
    for (const auto &[id, s] : after.sanctions) {
        const auto was = before.sanctions.find(id);
        if (!s.ourBan() || (s.state != "in_force" && s.state != "suspended") || was == before.sanctions.end())
            continue;
        bool fell = act.what != "reaffirm" && s.thinnedDue && was->second.thinnedDue != s.thinnedDue;
        for (const auto &[ground, gone] : s.grounds)
            fell = fell || (gone && !was->second.grounds.at(ground));
        if (!fell)
            continue;
        ++m_reached["bans thinned"];
        const auto earlier = m_thinned.find(id);
        const Ms due = act.now + 72 * hour;
        m_thinned[id] = {earlier == m_thinned.end() ? due : std::min(earlier->second.due, due), {}};
    }
}

void Model::orders(const Sight &before, const Sight &after)
{
    std::map<std::string, Id> last;
    std::map<Id, std::string> lastOf; // by sanction
    for (const auto &[id, o] : after.orders) {
        if (!before.orders.contains(id) && o.number != last[o.target] + 1)
            wrong("R19: " + named("O", id) + " is out of turn");
        last[o.target] = std::max(last[o.target], o.number);
        lastOf[o.sanction] = o.action;
        const auto s = after.sanctions.find(o.sanction);
        if (s != after.sanctions.end() && s->second.external && o.action != "restore")
            wrong("R22: " + named("O", id) + " emits what was imported");
    }
    for (const auto &[id, s] : after.sanctions)
        if (s.ourBan() && lastOf[id] != (s.state == "in_force" ? "ban" : "restore"))
            wrong("R8/R19: the last order about " + named("S", id) + " is not what it is");
}

} // namespace countersign::prove
