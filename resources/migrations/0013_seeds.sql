-- Seeded known-bad proposals: the disclosed programme that measures rubber-stamping. A check looks like a proposal until
-- it closes and is none: its tables are operational (domain.md), nothing of it is in the log, and nothing that proposes,
-- releases, orders, notifies or exports reads them. They hold references only, no words of anybody: what is erased is
-- erased here, too. A check takes its number from the running number of proposals, which leaves it out for good.
CREATE TABLE seeded_check (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('decision', 'account')),
    account INTEGER NOT NULL REFERENCES account,
    action TEXT NOT NULL,
    duration_s INTEGER,
    proposer TEXT NOT NULL, -- an invented name: nobody is said to have proposed what nobody proposed
    bound_hash BLOB NOT NULL CHECK (length(bound_hash) = 32), -- random: it binds nothing
    policy_version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    appears_at INTEGER NOT NULL,
    valid_until INTEGER NOT NULL,
    reader INTEGER REFERENCES person,
    started_at INTEGER,
    steps INTEGER NOT NULL DEFAULT 0,
    revealed_at INTEGER,
    closed_at INTEGER,
    outcome TEXT CHECK (outcome IN ('signed', 'caught', 'stopped')),
    CHECK ((reader IS NULL) = (started_at IS NULL)),
    CHECK (revealed_at IS NULL OR reader IS NOT NULL),
    CHECK ((outcome IS NULL) = (closed_at IS NULL)),
    CHECK (outcome IS NULL OR reader IS NOT NULL),
    CHECK (outcome IS NOT 'signed' OR revealed_at IS NOT NULL)
) STRICT;
CREATE INDEX seeded_check_open ON seeded_check (valid_until) WHERE outcome IS NULL;

CREATE TABLE seeded_ground (
    number INTEGER NOT NULL REFERENCES seeded_check,
    place INTEGER NOT NULL,
    decision INTEGER NOT NULL REFERENCES decision,
    clause TEXT NOT NULL CHECK (clause <> ''), -- what the check alleges
    severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 4),
    PRIMARY KEY (number, decision)
) STRICT, WITHOUT ROWID;

CREATE TABLE seeded_item (
    number INTEGER NOT NULL REFERENCES seeded_check,
    item INTEGER NOT NULL,
    decision INTEGER NOT NULL REFERENCES decision,
    decoy INTEGER NOT NULL CHECK (decoy IN (0, 1)),
    verdict TEXT CHECK (verdict IN ('no_violation', 'violation')),
    clause TEXT,
    severity INTEGER,
    read_at INTEGER,
    looked_s INTEGER CHECK (looked_s >= 0),
    PRIMARY KEY (number, item)
) STRICT, WITHOUT ROWID;

-- A check and a proposal never share a number: neither becomes the other.
CREATE TRIGGER proposal_is_no_check BEFORE INSERT ON proposal
WHEN EXISTS (SELECT 1 FROM seeded_check WHERE number = NEW.id)
BEGIN SELECT RAISE(ABORT, 'R1: a check is no proposal'); END;
CREATE TRIGGER check_is_no_proposal BEFORE INSERT ON seeded_check
WHEN EXISTS (SELECT 1 FROM proposal WHERE id = NEW.number)
BEGIN SELECT RAISE(ABORT, 'R1: a proposal is no check'); END;

-- The measure is worth what its rows are worth: they are kept, and an outcome is written once.
CREATE TRIGGER seeded_check_is_never_deleted BEFORE DELETE ON seeded_check
BEGIN SELECT RAISE(ABORT, 'R15: checks are never deleted'); END;
CREATE TRIGGER seeded_check_is_never_replaced BEFORE INSERT ON seeded_check
WHEN EXISTS (SELECT 1 FROM seeded_check WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'R15: checks are never replaced'); END;
CREATE TRIGGER seeded_check_keeps_its_facts BEFORE UPDATE ON seeded_check
WHEN NEW.number IS NOT OLD.number OR NEW.kind IS NOT OLD.kind OR NEW.account IS NOT OLD.account OR NEW.action IS NOT OLD.action
    OR NEW.duration_s IS NOT OLD.duration_s OR NEW.proposer IS NOT OLD.proposer OR NEW.bound_hash IS NOT OLD.bound_hash
    OR NEW.policy_version IS NOT OLD.policy_version OR NEW.created_at IS NOT OLD.created_at
    OR NEW.appears_at IS NOT OLD.appears_at OR NEW.valid_until IS NOT OLD.valid_until
    OR (OLD.reader IS NOT NULL AND (NEW.reader IS NOT OLD.reader OR NEW.started_at IS NOT OLD.started_at))
    OR (OLD.revealed_at IS NOT NULL AND NEW.revealed_at IS NOT OLD.revealed_at)
BEGIN SELECT RAISE(ABORT, 'R15: checks keep what they were made with'); END;
CREATE TRIGGER seeded_check_is_closed_once BEFORE UPDATE ON seeded_check WHEN OLD.outcome IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'R15: a check is closed once'); END;
CREATE TRIGGER seeded_ground_is_never_deleted BEFORE DELETE ON seeded_ground
BEGIN SELECT RAISE(ABORT, 'R15: what a check alleged is never deleted'); END;
CREATE TRIGGER seeded_ground_is_never_replaced BEFORE INSERT ON seeded_ground
WHEN EXISTS (SELECT 1 FROM seeded_ground WHERE number = NEW.number AND decision = NEW.decision)
BEGIN SELECT RAISE(ABORT, 'R15: what a check alleged is never replaced'); END;
CREATE TRIGGER seeded_ground_keeps_its_facts BEFORE UPDATE ON seeded_ground
BEGIN SELECT RAISE(ABORT, 'R15: what a check alleged is never changed'); END;
CREATE TRIGGER seeded_item_is_never_deleted BEFORE DELETE ON seeded_item
BEGIN SELECT RAISE(ABORT, 'R15: items that were dealt are never deleted'); END;
CREATE TRIGGER seeded_item_is_never_replaced BEFORE INSERT ON seeded_item
WHEN EXISTS (SELECT 1 FROM seeded_item WHERE number = NEW.number AND item = NEW.item)
BEGIN SELECT RAISE(ABORT, 'R15: items that were dealt are never replaced'); END;
CREATE TRIGGER seeded_item_keeps_its_facts BEFORE UPDATE ON seeded_item
WHEN NEW.number IS NOT OLD.number OR NEW.item IS NOT OLD.item OR NEW.decision IS NOT OLD.decision OR NEW.decoy IS NOT OLD.decoy
    OR EXISTS (SELECT 1 FROM seeded_check WHERE number = OLD.number AND revealed_at IS NOT NULL OR number = OLD.number AND outcome IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'R15: items that were dealt keep what they were made with'); END;
