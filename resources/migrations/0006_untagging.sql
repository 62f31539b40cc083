-- R12: a tag that asks for a second look is taken off by two people. Projection: rebuilt from the log.
CREATE TABLE untagging (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    tag TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'done', 'lapsed')),
    proposed_by INTEGER NOT NULL REFERENCES person,
    proposed_at INTEGER NOT NULL,
    valid_until INTEGER NOT NULL,
    reason_vault INTEGER NOT NULL,
    approved_by INTEGER REFERENCES person,
    approved_at INTEGER,
    CHECK ((state = 'done') = (approved_by IS NOT NULL) AND (approved_by IS NULL) = (approved_at IS NULL)),
    CHECK (approved_by IS NULL OR approved_by <> proposed_by)
) STRICT;
CREATE UNIQUE INDEX untagging_open_once ON untagging (account, tag) WHERE state = 'proposed';
CREATE TRIGGER untagging_is_never_deleted BEFORE DELETE ON untagging
BEGIN SELECT RAISE(ABORT, 'R15: untaggings are never deleted'); END;
CREATE TRIGGER untagging_is_never_replaced BEFORE INSERT ON untagging
WHEN EXISTS (SELECT 1 FROM untagging WHERE id = NEW.id OR (NEW.state = 'proposed' AND account = NEW.account AND tag = NEW.tag AND state = 'proposed'))
BEGIN SELECT RAISE(ABORT, 'R15: untaggings are never replaced'); END;
CREATE TRIGGER untagging_keeps_its_facts BEFORE UPDATE ON untagging
WHEN NEW.id IS NOT OLD.id OR NEW.account IS NOT OLD.account OR NEW.tag IS NOT OLD.tag OR NEW.proposed_by IS NOT
    OLD.proposed_by OR NEW.proposed_at IS NOT OLD.proposed_at OR NEW.valid_until IS NOT OLD.valid_until OR
    NEW.reason_vault IS NOT OLD.reason_vault
BEGIN SELECT RAISE(ABORT, 'R15: untaggings keep what they were made with'); END;
