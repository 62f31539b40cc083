-- R6, R21: how long a reader really looked at what they read blind, as far as it was measured: focused time in whole
-- seconds, never more than had passed since it was dealt. NULL: not measured.
ALTER TABLE reading_item ADD COLUMN looked_s INTEGER CHECK (looked_s >= 0);
ALTER TABLE reading_item ADD COLUMN dealt_at INTEGER;
CREATE TRIGGER reading_item_was_dealt_then BEFORE UPDATE ON reading_item WHEN NEW.dealt_at IS NOT OLD.dealt_at
BEGIN SELECT RAISE(ABORT, 'R15: items that were dealt keep what they were made with'); END;
CREATE TRIGGER look_only_grows BEFORE UPDATE ON reading_item
WHEN OLD.looked_s IS NOT NULL AND (NEW.looked_s IS NULL OR NEW.looked_s < OLD.looked_s)
BEGIN SELECT RAISE(ABORT, 'R21: a look that was measured only grows'); END;

-- What the window has measured so far, between two findings and over a restart. Operational, in nobody's statistics:
-- it says nothing until a finding takes it along, and it is kept apart from what somebody wants for their comfort.
CREATE TABLE look (
    person INTEGER NOT NULL,
    proposal INTEGER NOT NULL,
    item INTEGER NOT NULL,
    looked_ms INTEGER NOT NULL CHECK (looked_ms >= 0),
    PRIMARY KEY (person, proposal, item)
) STRICT, WITHOUT ROWID;

-- R21: what stood in a reader's way, and who let it go with which reason. Nothing else is ever overridden.
CREATE TABLE requirement_override (
    id INTEGER PRIMARY KEY,
    proposal INTEGER NOT NULL REFERENCES proposal,
    requirement TEXT NOT NULL CHECK (requirement IN ('look.least', 'signer.pair', 'signer.turn')),
    reader INTEGER NOT NULL REFERENCES person,
    person INTEGER NOT NULL REFERENCES person,
    bound_hash BLOB NOT NULL,
    reason_hash BLOB NOT NULL,
    reason_vault INTEGER NOT NULL,
    at INTEGER NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1))
) STRICT;
CREATE INDEX override_by_proposal ON requirement_override (proposal);
CREATE TRIGGER requirement_override_is_never_deleted BEFORE DELETE ON requirement_override
BEGIN SELECT RAISE(ABORT, 'R15: overrides are never deleted'); END;
CREATE TRIGGER requirement_override_is_never_replaced BEFORE INSERT ON requirement_override
WHEN EXISTS (SELECT 1 FROM requirement_override WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'R15: overrides are never replaced'); END;
CREATE TRIGGER requirement_override_keeps_its_facts BEFORE UPDATE ON requirement_override
WHEN NEW.id IS NOT OLD.id OR NEW.proposal IS NOT OLD.proposal OR NEW.requirement IS NOT OLD.requirement OR NEW.reader
    IS NOT OLD.reader OR NEW.person IS NOT OLD.person OR NEW.bound_hash IS NOT OLD.bound_hash OR NEW.reason_hash IS NOT
    OLD.reason_hash OR NEW.reason_vault IS NOT OLD.reason_vault OR NEW.at IS NOT OLD.at OR NEW.signature IS NOT
    OLD.signature
BEGIN SELECT RAISE(ABORT, 'R15: overrides keep what they were made with'); END;
CREATE TRIGGER void_override_stays_void BEFORE UPDATE ON requirement_override WHEN OLD.void = 1 AND NEW.void = 0
BEGIN SELECT RAISE(ABORT, 'R23: an override that is void stays void'); END;
CREATE TRIGGER override_is_of_what_is_bound BEFORE INSERT ON requirement_override
WHEN NEW.bound_hash IS NOT (SELECT bound_hash FROM proposal WHERE id = NEW.proposal)
BEGIN SELECT RAISE(ABORT, 'R5: an override is about the proposal as it stands'); END;
CREATE TRIGGER override_is_by_somebody_else BEFORE INSERT ON requirement_override
WHEN NEW.person = NEW.reader OR NEW.person = (SELECT proposer FROM proposal WHERE id = NEW.proposal)
    OR NEW.reader = (SELECT proposer FROM proposal WHERE id = NEW.proposal)
    OR EXISTS (SELECT 1 FROM reading WHERE proposal = NEW.proposal AND person = NEW.person)
    OR EXISTS (SELECT 1 FROM part WHERE person = NEW.person AND role <> 'skipped'
               AND decision IN (SELECT decision FROM proposal_ground WHERE proposal = NEW.proposal))
BEGIN SELECT RAISE(ABORT, 'R13: who overrides took no part'); END;
CREATE TRIGGER who_overrode_does_not_read BEFORE INSERT ON reading
WHEN EXISTS (SELECT 1 FROM requirement_override WHERE proposal = NEW.proposal AND person = NEW.person)
BEGIN SELECT RAISE(ABORT, 'R13: who overrode a requirement does not read'); END;
CREATE TRIGGER who_overrode_does_not_sign BEFORE INSERT ON countersignature
WHEN EXISTS (SELECT 1 FROM requirement_override WHERE proposal = NEW.proposal AND person = NEW.person)
BEGIN SELECT RAISE(ABORT, 'R13: who overrode a requirement does not sign'); END;
