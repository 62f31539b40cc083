#include "prove/model.h"

#include "prove/model_words.h"

#include <algorithm>

namespace countersign::prove {

namespace {

bool isFinal(const Sight &s, Id decision, Ms now)
{
    const auto &d = s.decisions.at(decision);
    if (!d.notice)
        return false;
    const bool answered = std::any_of(s.appeals.begin(), s.appeals.end(), [&](const auto &a) {
        return a.second.decision == decision && a.second.by == "author" && a.second.state == "stands";
    });
    return answered || now - *d.notice >= 72 * hour;
}

} // namespace

bool Model::tookPart(Id decision, Id person, bool readingCounts) const
{
    const auto all = m_parts.find(decision);
    if (all == m_parts.end())
        return false;
    const auto theirs = all->second.find(person);
    return theirs != all->second.end() && std::any_of(theirs->second.begin(), theirs->second.end(), [&](const std::string &role) {
               return readingCounts || role != "read";
           });
}

bool Model::supports(const Sight &s, Id decision, Ms now) const
{
    const auto d = s.decisions.find(decision);
    if (d == s.decisions.end() || d->second.verdict != "violation" || d->second.state != "standing" || openAuthorAppeal(s, decision) || !d->second.there)
        return false;
    const auto strike = s.strikes.find(decision);
    return strike == s.strikes.end() || (strike->second.state == "active" && strike->second.expires > now);
}

// In the order of their notices: one counts, and then each that was posted after the notice of the last that did.
int Model::finals(const Sight &s, const std::vector<Id> &grounds, Ms now) const
{
    std::vector<const SeenDecision *> list;
    for (const Id id : grounds)
        if (supports(s, id, now) && isFinal(s, id, now))
            list.push_back(&s.decisions.at(id));
    std::sort(list.begin(), list.end(), [](const auto *a, const auto *b) { return *a->notice < *b->notice; });
    int counted = 0;
    Ms last = 0;
    for (const SeenDecision *d : list)
        if (counted == 0 || (d->posted && *d->posted > last)) {
            ++counted;
            last = *d->notice;
        }
    return counted;
}

bool Model::aloneSuffices(const Sight &s, const std::vector<Id> &grounds, Ms now) const
{
    return std::any_of(grounds.begin(), grounds.end(), [&](Id id) { return sufficient.contains(s.decisions.at(id).clause) && supports(s, id, now); });
}

bool Model::enough(const Sight &s, const std::vector<Id> &grounds, Ms now) const
{
    return aloneSuffices(s, grounds, now) || finals(s, grounds, now) >= 2;
}

std::vector<std::string> Model::judge(const Sight &before, const Sight &after, const Act &act)
{
    m_wrong.clear();
    if (after.lastAt < before.lastAt || after.size < before.size)
        wrong("R15/R24: the log went back");
    if (act.what != "tick") {
        if (!act.accepted && !before.sameButForRefusals(after))
            wrong("R16: what was refused changed something");
        if (act.refused && !act.faulty && after.refusals != before.refusals + 1)
            wrong("R16: a refusal was not recorded once");
        if (act.accepted && after.refusals != before.refusals)
            wrong("R16: a refusal of what was accepted");
    }
    if (act.accepted && act.person && m_untrusted.contains(act.person))
        wrong("R23: somebody acted whose key was revoked");
    decisions(before, after, act);
    appeals(before, after, act);
    proposals(before, after, act);
    sanctions(before, after, act);
    orders(before, after);
    people(before, after, act);
    involved(before, after, act);
    erased(before, after, act);
    tags(before, after, act);
    flags(before, after, act);
    remember(before, after, act);
    standing(after, act);
    return m_wrong;
}

void Model::decisions(const Sight &before, const Sight &after, const Act &act)
{
    for (const auto &[id, d] : after.decisions) {
        const auto was = before.decisions.find(id);
        const std::string name = named("D", id);
        if (was == before.decisions.end()) {
            ++m_reached["decisions"];
            const auto lease = before.held.find(d.reviewCase);
            if (act.what != "decide" || d.person != act.person)
                wrong("R14: " + name + " was made by nobody");
            if (lease == before.held.end() || lease->second.first != act.person || lease->second.second <= act.now)
                wrong("R14: " + name + " was made without holding the case");
            for (const auto &[other, earlier] : before.decisions)
                if (earlier.reviewCase == d.reviewCase && earlier.state != "undone" && tookPart(other, act.person, true))
                    wrong("R13: " + name + " was made by somebody who took part before");
            const bool removes = d.verdict == "violation" && d.actions.find("remove") != std::string::npos;
            if (removes && after.wide.at(d.account) && !sufficient.contains(d.clause) && d.state != "draft")
                wrong("R12: " + name + " removes from a wide account with one signature");
            continue;
        }
        const std::string &from = was->second.state;
        if (from == d.state)
            continue;
        if (d.state == "standing" && from != "under_appeal") {
            if (act.what != "tick")
                wrong("R21: " + name + " was released by somebody");
            if (from == "held" && (!was->second.hold || *was->second.hold > act.now))
                wrong("R21: " + name + " was released before its hold was over");
            if (from == "draft") {
                const auto p = after.proposals.find(d.proposal);
                if (p == after.proposals.end() || p->second.state != "released" || p->second.signers.empty() || p->second.signers.contains(d.person))
                    wrong("R12: " + name + " stands without a second reader's signature");
            }
            if (d.verdict == "violation" && !d.actions.empty() && !after.noticedDecisions.contains(id))
                wrong("R10: " + name + " took effect without a notice");
        } else if (d.state == "standing") {
            const bool answered = std::any_of(after.appeals.begin(), after.appeals.end(), [&](const auto &a) {
                return a.second.decision == id && !a.second.open() && before.appeals.at(a.first).open();
            });
            if (!endsAppeals(act.what) || !answered || openAuthorAppeal(after, id))
                wrong("R7: " + name + " stands again although nobody answered its appeal");
        } else if (d.state == "under_appeal") {
            if (!openAuthorAppeal(after, id))
                wrong("R7: " + name + " is under an appeal that is not there");
        } else if (d.state == "overturned" || d.state == "changed") {
            ++m_reached["overturns"];
            if (act.what != "decide appeal" && act.what != "reinstate")
                wrong("R7: " + name + " fell by " + act.what);
            if (tookPart(id, act.person, true) || !act.lead)
                wrong("R13: " + name + " fell by somebody who took part");
            if (const auto strike = after.strikes.find(id); strike != after.strikes.end() && strike->second.state != "void")
                wrong("R8: the strike of " + name + " still counts");
            for (const auto &[sanction, s] : after.sanctions)
                if (const auto g = s.grounds.find(id); g != s.grounds.end() && (!g->second || (s.grounds.size() == 1 && (s.state == "in_force" || s.state == "suspended"))))
                    wrong("R8: " + named("S", sanction) + " still rests on " + name);
        } else if (d.state == "undone" && from != "held" && from != "draft") {
            wrong("R15: " + name + " was undone after it took effect");
        }
        if (from == "overturned" || from == "changed" || from == "undone")
            wrong("R8: " + name + " had fallen");
    }
    for (const auto &[id, strike] : after.strikes) {
        const auto was = before.strikes.find(id);
        if (was == before.strikes.end() || was->second.state == strike.state)
            continue;
        if (strike.state == "expired" && strike.expires > act.now)
            wrong("R4: a strike expired too early");
        if (was->second.state == "void" || (was->second.state == "expired" && strike.state != "void"))
            wrong("R8: a strike that was over counts again");
    }
}

void Model::appeals(const Sight &before, const Sight &after, const Act &act)
{
    for (const auto &[id, a] : after.appeals) {
        const auto was = before.appeals.find(id);
        if (was == before.appeals.end()) {
            if (a.by == "author")
                filed(before, after, act, id);
            continue;
        }
        if (was->second.state == a.state)
            continue;
        if (!was->second.open())
            wrong("R7: " + named("A", id) + " had been answered");
        if (a.open())
            continue;
        ++m_reached["appeals answered"];
        if (!endsAppeals(act.what) || act.about != id)
            wrong("R7: " + named("A", id) + " was ended by " + act.what);
        if (!act.lead || tookPart(a.decision, act.person, true))
            wrong("R7: " + named("A", id) + " was heard by somebody who took part");
    }
}

// R3: what an author's appeal does, at once.
void Model::filed(const Sight &before, const Sight &after, const Act &act, Id id)
{
    ++m_reached["appeals"];
    const SeenAppeal &a = after.appeals.at(id);
    if (after.decisions.at(a.decision).state != "under_appeal")
        wrong("R3: " + named("A", id) + " does not contest what it is about");
    if (const auto strike = after.strikes.find(a.decision); strike != after.strikes.end() && strike->second.state == "active")
        wrong("R3: the strike under " + named("A", id) + " counts");
    for (const auto &[sanction, s] : before.sanctions) {
        if (!s.ourBan() || s.account != a.account || (s.state != "in_force" && s.state != "suspended"))
            continue;
        const SeenSanction &now = after.sanctions.at(sanction);
        std::vector<Id> rest;
        bool alone = false;
        bool restsOnIt = false;
        for (const auto &[ground, fell] : s.grounds) {
            if (fell)
                continue;
            if (ground == a.decision) {
                restsOnIt = true;
                alone = alone || sufficient.contains(before.decisions.at(ground).clause);
            } else {
                rest.push_back(ground);
            }
        }
        alone = alone || aloneSuffices(after, rest, act.now);
        if (a.filed < s.from && !alone) {
            ++m_reached["bans reversed for an appeal learnt later"];
            if (now.state != "reversing" && now.state != "reversed")
                wrong("R3: " + named("S", sanction) + " outlives an appeal filed before its release");
        } else if (restsOnIt && !alone && s.state == "in_force") {
            if (!enough(after, rest, act.now) && now.state != "suspended")
                wrong("R3: " + named("S", sanction) + " is in force on too little while contested");
            if (now.state == "in_force" && (!now.contestDue || *now.contestDue > act.now + 24 * hour))
                wrong("R3: " + named("S", sanction) + " has no contest clock");
        }
    }
}

void Model::proposals(const Sight &before, const Sight &after, const Act &act)
{
    for (const auto &[id, p] : after.proposals) {
        const auto was = before.proposals.find(id);
        const std::string name = named("P", id);
        if (was == before.proposals.end()) {
            if (p.kind != "account")
                continue;
            ++m_reached["bans proposed"];
            if ((act.what != "propose" && act.what != "adopt") || p.proposer != act.person)
                wrong("R1: " + name + " was proposed by nobody");
            if (p.grounds.empty())
                wrong("R2: " + name + " names no ground");
            bool fresh = false;
            for (const Id ground : p.grounds) {
                const auto &d = before.decisions.at(ground);
                if (d.account != p.account || d.verdict != "violation" || d.clause.empty())
                    wrong("R2: " + named("D", ground) + " is no ground for " + name);
                if (!supports(before, ground, act.now))
                    wrong("R3: " + named("D", ground) + " supports nothing, but " + name);
                if (d.barred && *d.barred > act.now)
                    wrong("R6: " + named("D", ground) + " is barred");
                fresh = fresh || std::none_of(before.sanctions.begin(), before.sanctions.end(), [&](const auto &s) {
                            return s.second.ourBan() && s.second.grounds.contains(ground);
                        });
            }
            if (!fresh)
                wrong("R4: " + name + " has only grounds that a ban used before");
            if (!enough(before, p.grounds, act.now))
                wrong("R4: " + name + " has too little");
            continue;
        }
        for (const auto &[signer, at] : p.signers) {
            if (was->second.signers.contains(signer))
                continue;
            ++m_reached["countersignatures"];
            if (act.what != "countersign" || signer != act.person || !act.lead)
                wrong("R1: " + name + " was signed by nobody");
            if (signer == p.proposer)
                wrong("R1: the proposer signed " + name);
            for (const Id ground : p.grounds) {
                if (tookPart(ground, signer, false))
                    wrong("R1: who signed " + name + " took part in " + named("D", ground));
                if (p.kind == "account" && !supports(before, ground, act.now))
                    wrong("R3: " + name + " was signed over " + named("D", ground));
            }
            const auto read = m_revealed.find(id);
            if (read == m_revealed.end() || !read->second.contains(signer) || !read->second.at(signer))
                wrong("R6: " + name + " was signed by somebody who had not read it blind and agreed");
        }
        if (was->second.state == p.state)
            continue;
        if (was->second.closed())
            wrong("R5: " + name + " was closed");
        if (p.state == "released" && (act.what != "tick" || was->second.state != "countersigned" || p.signers.empty()))
            wrong("R1: " + name + " was released unsigned");
    }
}

void Model::remember(const Sight &before, const Sight &after, const Act &act)
{
    if (!act.accepted)
        return;
    for (const auto &[id, d] : after.decisions)
        if (!before.decisions.contains(id))
            m_parts[id][d.person].insert("decided");
    for (const auto &[id, p] : after.proposals)
        if (!before.proposals.contains(id))
            for (const Id ground : p.grounds)
                m_parts[ground][p.proposer].insert("proposed");
    const auto inProposal = [&](const char *role) {
        for (const Id ground : after.proposals.at(act.about).grounds)
            m_parts[ground][act.person].insert(role);
    };
    if (act.what == "reveal") {
        inProposal("read");
        m_revealed[act.about].try_emplace(act.person, act.agrees); // revealing once more shows, and changes nothing
    } else if (act.what == "countersign") {
        inProposal("countersigned");
    } else if (act.what == "decide appeal" || act.what == "inadmissible") {
        m_parts[after.appeals.at(act.about).decision][act.person].insert("heard");
    } else if (act.what == "reinstate") {
        m_parts[act.about][act.person].insert("reinstated");
    } else if (act.what == "reaffirm") {
        for (const auto &[ground, fell] : after.sanctions.at(act.about).grounds)
            if (!fell)
                m_parts[ground][act.person].insert("reaffirmed");
    } else if (act.what == "complete") {
        m_complete.push_back({act.person, act.now});
    } else if (act.what == "revoke") {
        m_untrusted[act.about] = act.since;
    }
    rememberThinned(before, after, act);
    rememberPeople(after, act);
    if (act.what != "tick")
        ++m_reached["accepted"];
}

} // namespace countersign::prove
