-- R26: what a public authority ordered. A projection, one row beside the decision of the same number. Such a decision finds
-- no violation of the guidelines and yet restricts: it gives no strike, supports no ban and says nothing about the author.
-- One person complies, a second one signs within a day, or it ends by itself.
CREATE TABLE authority_order (
    id INTEGER PRIMARY KEY REFERENCES decision,
    account INTEGER NOT NULL REFERENCES account,
    review_case INTEGER NOT NULL REFERENCES review_case,
    person INTEGER NOT NULL REFERENCES person,
    state TEXT NOT NULL CHECK (state IN ('unsigned', 'countersigned', 'rejected', 'lapsed', 'reversed')),
    version INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('remove', 'limit', 'age_restrict')),
    territories TEXT NOT NULL CHECK (territories <> ''),
    facts_hash BLOB NOT NULL CHECK (length(facts_hash) = 32), -- who ordered it, under what reference and law, how that was verified
    facts_vault INTEGER NOT NULL,
    bound TEXT NOT NULL,                                      -- the canonical text that both people sign
    bound_hash BLOB NOT NULL CHECK (length(bound_hash) = 32),
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    complied_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL CHECK (due_at > complied_at AND due_at <= complied_at + 86400000),
    signer INTEGER REFERENCES person,
    signer_signature BLOB CHECK (signer_signature IS NULL OR length(signer_signature) = 64),
    signed_at INTEGER,
    closed_at INTEGER,
    closed_by INTEGER REFERENCES person,
    reason_hash BLOB,
    reason_vault INTEGER,
    CHECK ((signer IS NULL) = (signer_signature IS NULL) AND (signer IS NULL) = (signed_at IS NULL)),
    CHECK (state <> 'countersigned' OR signer IS NOT NULL),
    CHECK ((state IN ('unsigned', 'countersigned')) = (closed_at IS NULL))
) STRICT;
CREATE INDEX authority_order_waiting ON authority_order (due_at) WHERE state = 'unsigned';
CREATE INDEX authority_order_by_account ON authority_order (account);

-- Where the order reaches: country codes, comma-separated; '' = everywhere.
ALTER TABLE sanction ADD COLUMN territories TEXT NOT NULL DEFAULT '';
ALTER TABLE platform_order ADD COLUMN territories TEXT NOT NULL DEFAULT '';
CREATE TRIGGER sanction_keeps_its_territories BEFORE UPDATE ON sanction WHEN NEW.territories IS NOT OLD.territories
BEGIN SELECT RAISE(ABORT, 'R15: sanctions keep what they were made with'); END;
CREATE TRIGGER platform_order_keeps_its_territories BEFORE UPDATE ON platform_order WHEN NEW.territories IS NOT OLD.territories
BEGIN SELECT RAISE(ABORT, 'R19: an order is never changed, another one takes its place'); END;

CREATE TRIGGER authority_order_is_never_deleted BEFORE DELETE ON authority_order
BEGIN SELECT RAISE(ABORT, 'R15: orders of authorities are never deleted'); END;
CREATE TRIGGER authority_order_is_never_replaced BEFORE INSERT ON authority_order
WHEN EXISTS (SELECT 1 FROM authority_order WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'R15: orders of authorities are never replaced'); END;
CREATE TRIGGER authority_order_keeps_its_facts BEFORE UPDATE ON authority_order
WHEN NEW.id IS NOT OLD.id OR NEW.account IS NOT OLD.account OR NEW.review_case IS NOT OLD.review_case OR NEW.person IS NOT
    OLD.person OR NEW.action IS NOT OLD.action OR NEW.territories IS NOT OLD.territories OR NEW.facts_hash IS NOT
    OLD.facts_hash OR NEW.facts_vault IS NOT OLD.facts_vault OR NEW.bound IS NOT OLD.bound OR NEW.bound_hash IS NOT
    OLD.bound_hash OR NEW.signature IS NOT OLD.signature OR NEW.complied_at IS NOT OLD.complied_at OR NEW.due_at IS NOT
    OLD.due_at OR NEW.version < OLD.version
BEGIN SELECT RAISE(ABORT, 'R15: orders of authorities keep what they were made with'); END;

-- R26: how one begins, and whom it may be about.
CREATE TRIGGER authority_order_begins_unsigned BEFORE INSERT ON authority_order
WHEN NEW.state <> 'unsigned' OR NEW.signer IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'R26: an order of an authority begins with one signature'); END;
CREATE TRIGGER authority_order_is_of_its_decision BEFORE INSERT ON authority_order
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.id AND d.state = 'draft' AND d.verdict = 'no_violation'
    AND d.subject_kind = 'post' AND d.actions = NEW.action AND d.person = NEW.person AND d.account = NEW.account
    AND d.review_case = NEW.review_case AND d.decided_at = NEW.complied_at)
BEGIN SELECT RAISE(ABORT, 'R26: an order of an authority restricts one post and finds no violation'); END;
CREATE TRIGGER authority_order_takes_two BEFORE UPDATE ON authority_order
WHEN NEW.signer IS NOT OLD.signer AND (OLD.signer IS NOT NULL OR NEW.signer IS OLD.person
    OR EXISTS (SELECT 1 FROM part p WHERE p.decision = OLD.id AND p.person = NEW.signer AND p.role NOT IN ('read', 'skipped', 'countersigned'))
    OR EXISTS (SELECT 1 FROM case_part p WHERE p.review_case = OLD.review_case AND p.person = NEW.signer AND p.role <> 'skipped'))
BEGIN SELECT RAISE(ABORT, 'R26: the second signature is somebody else''s, who took no part'); END;
CREATE TRIGGER authority_order_is_signed_in_time BEFORE UPDATE ON authority_order
WHEN NEW.signer IS NOT OLD.signer AND (OLD.state <> 'unsigned' OR NEW.state <> 'countersigned' OR NEW.signed_at >= OLD.due_at)
BEGIN SELECT RAISE(ABORT, 'R26: the second signature comes within its time'); END;
CREATE TRIGGER authority_signature_stays BEFORE UPDATE ON authority_order
WHEN OLD.signer IS NOT NULL AND (NEW.signer IS NOT OLD.signer OR NEW.signer_signature IS NOT OLD.signer_signature
    OR NEW.signed_at IS NOT OLD.signed_at)
BEGIN SELECT RAISE(ABORT, 'R26: a signature stays as it was given'); END;
CREATE TRIGGER authority_order_ends_once BEFORE UPDATE ON authority_order
WHEN OLD.state IN ('rejected', 'lapsed', 'reversed') AND NEW.state <> OLD.state
BEGIN SELECT RAISE(ABORT, 'R26: what has ended stays ended'); END;

-- R26: no strike, no ground, no account.
CREATE TRIGGER authority_order_gives_no_strike BEFORE INSERT ON strike
WHEN EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision AND d.verdict = 'no_violation')
BEGIN SELECT RAISE(ABORT, 'R26: no strike without a violation'); END;
CREATE TRIGGER authority_order_is_no_ground BEFORE INSERT ON proposal_ground
WHEN EXISTS (SELECT 1 FROM authority_order WHERE id = NEW.decision)
BEGIN SELECT RAISE(ABORT, 'R26: an order of an authority is no ground'); END;
CREATE TRIGGER authority_order_restricts_its_post BEFORE INSERT ON sanction_ground
WHEN EXISTS (SELECT 1 FROM authority_order a JOIN decision d ON d.id = a.id JOIN sanction s ON s.id = NEW.sanction
    WHERE a.id = NEW.decision AND (s.subject_kind <> 'post' OR s.subject <> d.subject OR s.action <> a.action
        OR s.territories <> a.territories))
BEGIN SELECT RAISE(ABORT, 'R26: an order of an authority reaches as far as it was signed'); END;
-- Who finds no violation does nothing, unless an authority ordered it.
CREATE TRIGGER nothing_is_done_without_a_violation BEFORE UPDATE ON decision
WHEN OLD.state IN ('draft', 'held') AND NEW.state IN ('standing', 'under_appeal') AND OLD.verdict = 'no_violation' AND OLD.actions <> ''
    AND NOT EXISTS (SELECT 1 FROM authority_order WHERE id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'R26: without a violation only an authority''s order restricts'); END;

-- The first signature of an order takes effect at once; every other draft waits for its countersignature, as before.
DROP TRIGGER drafted_decision_is_signed;
CREATE TRIGGER drafted_decision_is_signed BEFORE UPDATE ON decision
WHEN OLD.state = 'draft' AND NEW.state IN ('standing', 'under_appeal') AND NOT EXISTS (
    SELECT 1 FROM proposal p JOIN countersignature c ON c.proposal = p.id
    WHERE p.id = OLD.proposal AND p.state = 'released' AND c.person <> p.proposer AND c.bound_hash = p.bound_hash)
    AND NOT EXISTS (SELECT 1 FROM authority_order a WHERE a.id = OLD.id AND a.state = 'unsigned' AND OLD.verdict = 'no_violation')
BEGIN SELECT RAISE(ABORT, 'R1: what needs a second reader waits for the signature'); END;
