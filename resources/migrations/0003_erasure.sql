-- R15: personal data of an account is erased on request; what still carries a sanction, an appeal or open work is erased
-- when that has ended. The words of the request stand in the vault.
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    requested_by INTEGER NOT NULL REFERENCES person,
    requested_at INTEGER NOT NULL,
    vault INTEGER NOT NULL,
    done_at INTEGER
) STRICT;
CREATE UNIQUE INDEX erasure_open ON erasure (account) WHERE done_at IS NULL;
CREATE TRIGGER erasure_is_never_deleted BEFORE DELETE ON erasure
BEGIN SELECT RAISE(ABORT, 'R15: erasures are never deleted'); END;
CREATE TRIGGER erasure_is_never_replaced BEFORE INSERT ON erasure
WHEN EXISTS (SELECT 1 FROM erasure WHERE id = NEW.id OR (account = NEW.account AND done_at IS NULL))
BEGIN SELECT RAISE(ABORT, 'R15: erasures are never replaced'); END;
CREATE TRIGGER erasure_keeps_its_facts BEFORE UPDATE ON erasure
WHEN NEW.id IS NOT OLD.id OR NEW.account IS NOT OLD.account OR NEW.requested_by IS NOT OLD.requested_by OR
    NEW.requested_at IS NOT OLD.requested_at OR NEW.vault IS NOT OLD.vault
BEGIN SELECT RAISE(ABORT, 'R15: erasures keep what they were made with'); END;
