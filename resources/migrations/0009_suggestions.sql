-- R17: what an automation proposes. It is not a decision and not a proposal: nothing of it takes effect until a person
-- has read the same and come to the same by themselves; then what they make is theirs, and this row says what came first.
CREATE TABLE suggestion (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('decision', 'account')),
    account INTEGER NOT NULL REFERENCES account,
    review_case INTEGER REFERENCES review_case,
    automation INTEGER NOT NULL REFERENCES person,
    state TEXT NOT NULL CHECK (state IN ('open', 'reading', 'adopted', 'not_adopted', 'withdrawn', 'expired')),
    version INTEGER NOT NULL,
    content_hash BLOB NOT NULL, -- what it proposes stays sealed: who may adopt it reads blind
    vault INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    valid_until INTEGER NOT NULL,
    reader INTEGER REFERENCES person,
    started_at INTEGER,
    closed_at INTEGER,
    decision INTEGER REFERENCES decision,
    proposal INTEGER REFERENCES proposal,
    CHECK ((kind = 'decision') = (review_case IS NOT NULL)),
    CHECK ((state = 'adopted') = (decision IS NOT NULL AND kind = 'decision' OR proposal IS NOT NULL))
) STRICT;
CREATE INDEX suggestion_open ON suggestion (state) WHERE state IN ('open', 'reading');
CREATE INDEX suggestion_by_case ON suggestion (review_case);
CREATE INDEX suggestion_by_decision ON suggestion (decision) WHERE decision IS NOT NULL;
CREATE INDEX suggestion_by_proposal ON suggestion (proposal) WHERE proposal IS NOT NULL;
CREATE TRIGGER suggestion_is_an_automations BEFORE INSERT ON suggestion
WHEN NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.automation AND roles = 'automation') OR NEW.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'R17: automations suggest, people propose'); END;
CREATE TRIGGER suggestion_is_closed_once BEFORE UPDATE ON suggestion
WHEN OLD.state NOT IN ('open', 'reading')
BEGIN SELECT RAISE(ABORT, 'R17: a suggestion is answered once'); END;
CREATE TRIGGER suggestion_of_a_person BEFORE UPDATE OF state ON suggestion
WHEN NEW.state = 'adopted' AND EXISTS (SELECT 1 FROM person p WHERE p.roles = 'automation' AND p.id IN (
    SELECT person FROM decision WHERE id = NEW.decision UNION SELECT proposer FROM proposal WHERE id = NEW.proposal))
BEGIN SELECT RAISE(ABORT, 'R17: a person adopts it'); END;
CREATE TRIGGER automations_decide_nothing BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM person WHERE id = NEW.person AND roles = 'automation')
BEGIN SELECT RAISE(ABORT, 'R17: an automation proposes only'); END;
CREATE TRIGGER automations_propose_nothing_by_themselves BEFORE INSERT ON proposal
WHEN EXISTS (SELECT 1 FROM person WHERE id = NEW.proposer AND roles = 'automation')
BEGIN SELECT RAISE(ABORT, 'R17: a person adopts what an automation proposes'); END;

CREATE TABLE suggestion_item (
    suggestion INTEGER NOT NULL REFERENCES suggestion,
    person INTEGER NOT NULL REFERENCES person,
    item INTEGER NOT NULL,
    decision INTEGER NOT NULL REFERENCES decision,
    decoy INTEGER NOT NULL CHECK (decoy IN (0, 1)),
    verdict TEXT CHECK (verdict IN ('no_violation', 'violation')),
    clause TEXT,
    severity INTEGER,
    read_at INTEGER,
    PRIMARY KEY (suggestion, person, item)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER suggestion_is_never_deleted BEFORE DELETE ON suggestion
BEGIN SELECT RAISE(ABORT, 'R15: suggestions are never deleted'); END;
CREATE TRIGGER suggestion_is_never_replaced BEFORE INSERT ON suggestion
WHEN EXISTS (SELECT 1 FROM suggestion WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'R15: suggestions are never replaced'); END;
CREATE TRIGGER suggestion_keeps_its_facts BEFORE UPDATE ON suggestion
WHEN NEW.id IS NOT OLD.id OR NEW.kind IS NOT OLD.kind OR NEW.account IS NOT OLD.account OR NEW.review_case IS NOT
    OLD.review_case OR NEW.automation IS NOT OLD.automation OR NEW.content_hash IS NOT OLD.content_hash OR
    NEW.vault IS NOT OLD.vault OR NEW.created_at IS NOT OLD.created_at OR NEW.valid_until IS NOT OLD.valid_until
BEGIN SELECT RAISE(ABORT, 'R15: suggestions keep what they were made with'); END;
CREATE TRIGGER suggestion_item_is_never_deleted BEFORE DELETE ON suggestion_item
BEGIN SELECT RAISE(ABORT, 'R15: items that were dealt are never deleted'); END;
CREATE TRIGGER suggestion_item_is_never_replaced BEFORE INSERT ON suggestion_item
WHEN EXISTS (SELECT 1 FROM suggestion_item WHERE suggestion = NEW.suggestion AND person = NEW.person AND item = NEW.item)
BEGIN SELECT RAISE(ABORT, 'R15: items that were dealt are never replaced'); END;
CREATE TRIGGER suggestion_item_keeps_its_facts BEFORE UPDATE ON suggestion_item
WHEN NEW.suggestion IS NOT OLD.suggestion OR NEW.person IS NOT OLD.person OR NEW.item IS NOT OLD.item
    OR NEW.decision IS NOT OLD.decision OR NEW.decoy IS NOT OLD.decoy
BEGIN SELECT RAISE(ABORT, 'R15: items that were dealt keep what they were made with'); END;
