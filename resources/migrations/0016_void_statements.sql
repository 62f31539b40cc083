-- R23, R3: "appeals complete", stated with a key that had become untrusted before, vouches for nothing any more. The
-- statement stays as it was signed; that it is void stays too, whatever key its author is given later.
DROP TRIGGER appeals_complete_is_never_changed;
ALTER TABLE appeals_complete ADD COLUMN void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1));
CREATE TRIGGER appeals_complete_keeps_its_facts BEFORE UPDATE ON appeals_complete
WHEN NEW.source IS NOT OLD.source OR NEW.until_at IS NOT OLD.until_at OR NEW.person IS NOT OLD.person
    OR NEW.stated_at IS NOT OLD.stated_at OR NEW.anchor_size IS NOT OLD.anchor_size
BEGIN SELECT RAISE(ABORT, 'R15: statements are never changed'); END;
CREATE TRIGGER void_statement_stays_void BEFORE UPDATE ON appeals_complete WHEN OLD.void = 1 AND NEW.void = 0
BEGIN SELECT RAISE(ABORT, 'R23: a statement that is void stays void'); END;
