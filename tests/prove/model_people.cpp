// Of the model: who may do what, and what nobody may take away on the side: people, conflicts, automations, tags,
// evidence, escalations.
#include "prove/model.h"

#include "prove/model_words.h"

#include <algorithm>
#include <sstream>

namespace countersign::prove {

namespace {

std::set<std::string> split(const std::string &list)
{
    std::set<std::string> out;
    std::istringstream words(list);
    for (std::string word; std::getline(words, word, ',');)
        if (!word.empty())
            out.insert(word);
    return out;
}

} // namespace

bool Model::conflicted(Id account, Id person) const
{
    const auto declared = m_conflicts.find(account);
    return declared != m_conflicts.end() && declared->second.contains(person);
}

bool Model::tookPartInAccount(const Sight &s, Id account, Id person) const
{
    return std::any_of(s.decisions.begin(), s.decisions.end(), [&](const auto &d) { return d.second.account == account && tookPart(d.first, person, true); })
           || std::any_of(s.proposals.begin(), s.proposals.end(), [&](const auto &p) {
                  return p.second.account == account && (p.second.proposer == person || p.second.reader == person);
              });
}

// All names and linked accounts together; who unlinks gains no hours by it.
std::set<Id> Model::ofOnePerson(const Sight &s, Id account, Ms now) const
{
    std::set<Id> out{account};
    for (std::size_t size = 0; size != out.size();) {
        size = out.size();
        for (const auto &[id, link] : s.links)
            if (!link.ended || *link.ended > now - 30 * 24 * hour) {
                if (out.contains(link.a))
                    out.insert(link.b);
                if (out.contains(link.b))
                    out.insert(link.a);
            }
    }
    return out;
}

// R23: other roles take two other people; who becomes a lead signs nothing for three days.
void Model::people(const Sight &before, const Sight &after, const Act &act)
{
    for (const auto &[id, p] : after.people) {
        const auto was = before.people.find(id);
        if (was == before.people.end()) {
            wrong("R23: somebody was enrolled by " + act.what);
            continue;
        }
        if (p.roles != was->second.roles) {
            ++m_reached["roles changed"];
            const auto proposed = m_roles.find(id);
            if (act.what != "approve roles" || act.about != id || act.person == id || proposed == m_roles.end() || proposed->second == act.person)
                wrong("R23: the roles of " + std::to_string(id) + " were changed by one person");
        }
        if (p.state != was->second.state && (act.what != "revoke" || act.about != id))
            wrong("R23: " + std::to_string(id) + " became " + p.state + " by " + act.what);
    }
    const auto isNew = [&](Id person) { return m_promoted.contains(person) && act.now < m_promoted.at(person) + 72 * hour; };
    for (const auto &[id, p] : after.proposals)
        for (const auto &[signer, at] : p.signers)
            if (const auto was = before.proposals.find(id); (was == before.proposals.end() || !was->second.signers.contains(signer)) && isNew(signer))
                wrong("R23: " + named("P", id) + " was signed by somebody who had just become a lead");
    for (const auto &[id, a] : after.appeals)
        if (const auto was = before.appeals.find(id); was != before.appeals.end() && was->second.open() && !a.open() && isNew(act.person))
            wrong("R23: " + named("A", id) + " was heard by somebody who had just become a lead");
}

// R13 and R17: whom a declared conflict, an import by hand or being a program keeps from judging.
void Model::involved(const Sight &before, const Sight &after, const Act &act)
{
    for (const auto &[id, d] : after.decisions) {
        const auto was = before.decisions.find(id);
        if (was == before.decisions.end()) {
            const auto imported = m_imported.find(d.reviewCase);
            if (imported != m_imported.end() && imported->second.contains(d.person))
                wrong("R22: " + named("D", id) + " was made by who had imported it");
            if (conflicted(d.account, d.person))
                wrong("R13: " + named("D", id) + " was made in a conflict");
            if (act.automation)
                wrong("R17: " + named("D", id) + " was made by an automation");
        } else if (was->second.state != d.state && (d.state == "overturned" || d.state == "changed") && conflicted(d.account, act.person)) {
            wrong("R13: " + named("D", id) + " fell by somebody in a conflict");
        }
    }
    for (const auto &[id, p] : after.proposals) {
        const auto was = before.proposals.find(id);
        if (was == before.proposals.end() && conflicted(p.account, p.proposer))
            wrong("R13: " + named("P", id) + " was proposed in a conflict");
        if (was == before.proposals.end() && act.automation)
            wrong("R17: " + named("P", id) + " was proposed by an automation");
        for (const auto &[signer, at] : p.signers)
            if ((was == before.proposals.end() || !was->second.signers.contains(signer)) && (conflicted(p.account, signer) || act.automation))
                wrong("R13: " + named("P", id) + " was signed in a conflict");
        // What they had proposed or signed is void with the declaration.
        if (act.what == "declare conflict" && act.accepted && p.account == act.about && !p.closed() && p.state != "returned" && p.state != "draft"
            && (p.proposer == act.person || p.signers.contains(act.person) || p.reader == act.person))
            wrong("R13: " + named("P", id) + " goes on in a conflict");
    }
    for (const auto &[id, a] : after.appeals)
        if (const auto was = before.appeals.find(id); was != before.appeals.end() && was->second.open() && !a.open() && conflicted(a.account, act.person))
            wrong("R13: " + named("A", id) + " was heard in a conflict");
    for (const auto &[id, s] : after.sanctions)
        if (const auto was = before.sanctions.find(id); was != before.sanctions.end() && was->second.thinnedDue && !s.thinnedDue && act.what == "reaffirm"
                                                        && conflicted(s.account, act.person))
            wrong("R13: " + named("S", id) + " was re-affirmed in a conflict");
}

// R15 and R7: evidence stays while somebody may still ask for it, and goes only where that was asked for.
void Model::erased(const Sight &before, const Sight &after, const Act &act)
{
    for (const auto &[id, d] : after.decisions) {
        const auto was = before.decisions.find(id);
        if (was == before.decisions.end() || was->second.there == d.there)
            continue;
        ++m_reached["evidence erased"];
        const std::string name = named("D", id);
        if (!m_toErase.contains(d.account) && !(act.what == "erase" && act.about == d.account))
            wrong("R15: the evidence of " + name + " went by " + act.what);
        if (d.state == "under_appeal" || d.state == "held" || d.state == "draft")
            wrong("R15: the evidence of " + name + " went although it is " + d.state);
        if (d.state == "standing" && d.notice && act.now < *d.notice + 182 * 24 * hour)
            wrong("R7: the evidence of " + name + " went while it can be appealed");
        for (const auto &[appeal, a] : after.appeals)
            if (a.decision == id && a.open())
                wrong("R7: the evidence of " + name + " went under " + named("A", appeal));
        for (const auto &[sanction, s] : after.sanctions)
            if (s.grounds.contains(id) && (s.state == "in_force" || s.state == "suspended"))
                wrong("R15: " + named("S", sanction) + " lost the evidence that it rests on");
    }
}

// R12: a tag goes by two people who took no part in anything about the account.
void Model::tags(const Sight &before, const Sight &after, const Act &act)
{
    for (const auto &[account, list] : after.tags) {
        const auto was = before.tags.find(account);
        if (was == before.tags.end() || was->second == list)
            continue;
        const auto now = split(list);
        for (const std::string &tag : split(was->second)) {
            if (now.contains(tag))
                continue;
            ++m_reached["tags taken off"];
            const auto proposed = m_untagging.find({account, tag});
            if (act.what != "approve untag" || act.about != account || proposed == m_untagging.end() || proposed->second == act.person || !act.lead)
                wrong("R12: a tag went by one person");
            if (tookPartInAccount(before, account, act.person) || (proposed != m_untagging.end() && tookPartInAccount(before, account, proposed->second)))
                wrong("R12: a tag was taken off by somebody who took part");
        }
    }
}

// Escalations are flags: they move by people, and what they are about does not move with them. Suggestions decide nothing.
void Model::flags(const Sight &before, const Sight &after, const Act &act)
{
    for (const auto &[id, state] : after.escalations) {
        const auto was = before.escalations.find(id);
        if (was == before.escalations.end() || was->second == state)
            continue;
        ++m_reached["escalations moved"];
        if (was->second == "resolved")
            wrong("E-" + std::to_string(id) + " was resolved");
        if (act.what != "escalation" || act.about != id)
            wrong("E-" + std::to_string(id) + " moved by " + act.what);
        if (before.decisions != after.decisions || before.sanctions != after.sanctions || before.proposals != after.proposals || before.appeals != after.appeals)
            wrong("E-" + std::to_string(id) + " took something along");
    }
    for (const auto &[id, state] : after.suggestions) {
        const auto was = before.suggestions.find(id);
        if (was == before.suggestions.end()) {
            ++m_reached["suggestions"];
            if (!act.automation)
                wrong("R17: a suggestion by a person");
        } else if (was->second != state && state == "adopted") {
            ++m_reached[act.what == "adopt" ? "suggested bans adopted" : "suggestions adopted"];
            if ((act.what != "decide" && act.what != "adopt") || act.automation)
                wrong("R17: a suggestion was adopted by " + act.what);
        }
    }
}

void Model::rememberPeople(const Sight &after, const Act &act)
{
    if (act.what == "declare conflict")
        m_conflicts[act.about].insert(act.person);
    else if (act.what == "lift conflict")
        m_conflicts[act.about].erase(act.since);
    else if (act.what == "hand import")
        m_imported[act.about].insert(act.person);
    else if (act.what == "propose untag")
        m_untagging[{act.about, act.tag}] = act.person;
    else if (act.what == "erase")
        m_toErase.insert(act.about);
    else if (act.what == "propose roles")
        m_roles[act.about] = act.person;
    else if (act.what == "approve roles" && after.people.at(act.about).roles.find("lead") != std::string::npos)
        m_promoted[act.about] = act.now;
    if (act.what == "approve roles")
        m_roles.erase(act.about);
}

} // namespace countersign::prove
