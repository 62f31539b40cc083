// The rules once more, in other words: what must be true of any step from one sight of the file to the next, given who
// did what. Knows nothing of the program but the acts that people were told had been done; includes nothing of it.
#pragma once

#include "prove/sight.h"

namespace countersign::prove {

struct Act {
    std::string what;      // "decide", "countersign", "tick", …
    Id person = 0;         // 0: the clock or a feed
    Id about = 0;          // the case, proposal, appeal … it is done to
    bool accepted = false;
    bool refused = false;  // as somebody who may not, or not now (R16)
    bool faulty = false;   // a statement of it was made to fail
    bool agrees = false;   // reading: with the proposer, about everything
    bool lead = false;
    Ms now = 0;            // the clock's, or the log's where that is later
    Ms since = 0;          // revoking: untrusted from then on
    bool automation = false;
    std::string tag;       // that is to go
};

class Model {
public:
    // Everything that is wrong with this step, each line with the rule it breaks. Then remembers the act.
    std::vector<std::string> judge(const Sight &before, const Sight &after, const Act &act);

    const std::map<std::string, std::int64_t> &reached() const { return m_reached; }

private:
    void decisions(const Sight &before, const Sight &after, const Act &act);
    void appeals(const Sight &before, const Sight &after, const Act &act);
    void proposals(const Sight &before, const Sight &after, const Act &act);
    void sanctions(const Sight &before, const Sight &after, const Act &act);
    void newBan(const Sight &before, const Sight &after, const Act &act, Id id);
    void filed(const Sight &before, const Sight &after, const Act &act, Id id);
    void standing(const Sight &after, const Act &act);
    void people(const Sight &before, const Sight &after, const Act &act);
    void involved(const Sight &before, const Sight &after, const Act &act);
    void erased(const Sight &before, const Sight &after, const Act &act);
    void tags(const Sight &before, const Sight &after, const Act &act);
    void flags(const Sight &before, const Sight &after, const Act &act);
    void rememberThinned(const Sight &before, const Sight &after, const Act &act);
    void rememberPeople(const Sight &after, const Act &act);
    void orders(const Sight &before, const Sight &after);
    void remember(const Sight &before, const Sight &after, const Act &act);

    bool tookPart(Id decision, Id person, bool readingCounts) const;
    bool tookPartInAccount(const Sight &s, Id account, Id person) const;
    bool conflicted(Id account, Id person) const;
    std::set<Id> ofOnePerson(const Sight &s, Id account, Ms now) const;
    bool supports(const Sight &s, Id decision, Ms now) const;
    int finals(const Sight &s, const std::vector<Id> &grounds, Ms now) const;
    bool aloneSuffices(const Sight &s, const std::vector<Id> &grounds, Ms now) const;
    bool enough(const Sight &s, const std::vector<Id> &grounds, Ms now) const;
    void wrong(const std::string &line) { m_wrong.push_back(line); }

    std::vector<std::string> m_wrong;
    std::map<Id, std::map<Id, std::set<std::string>>> m_parts; // decision → person → what they did
    std::map<Id, std::map<Id, bool>> m_revealed;               // proposal → reader → agreed
    struct Statement {
        Id person;
        Ms at;
    };
    std::vector<Statement> m_complete; // appeals complete up to the time of stating
    std::map<Id, Ms> m_untrusted;      // person → since
    std::map<Id, std::set<Id>> m_conflicts;                  // account → who declared one
    std::map<Id, std::set<Id>> m_imported;                   // case → who brought a report in by hand
    std::map<std::pair<Id, std::string>, Id> m_untagging;    // account, tag → who proposed to take it off
    std::map<Id, Id> m_roles;                                // person → who proposed other roles for them
    std::map<Id, Ms> m_promoted;                             // person → when they became a lead
    std::set<Id> m_toErase;                                  // accounts
    struct Thinned {
        Ms due;
        std::set<Id> reaffirmed;
    };
    std::map<Id, Thinned> m_thinned;                         // bans that lost a ground or a strike
    std::map<std::string, std::int64_t> m_reached;
};

} // namespace countersign::prove
