-- R11: accounts of one person. The hours that emergency freezes may take count for all of them together.
CREATE TABLE account_link (
    id INTEGER PRIMARY KEY,
    a INTEGER NOT NULL REFERENCES account,
    b INTEGER NOT NULL REFERENCES account,
    linked_at INTEGER NOT NULL,
    linked_by INTEGER REFERENCES person, -- nobody: the platform said so
    unlinked_at INTEGER,
    unlinked_by INTEGER REFERENCES person,
    reason_hash BLOB,
    reason_vault INTEGER,
    CHECK (a < b),
    CHECK ((unlinked_at IS NULL) = (unlinked_by IS NULL))
) STRICT;
CREATE INDEX account_link_a ON account_link (a);
CREATE INDEX account_link_b ON account_link (b);
CREATE UNIQUE INDEX account_link_once ON account_link (a, b) WHERE unlinked_at IS NULL;
CREATE TRIGGER account_link_ends_once BEFORE UPDATE ON account_link
WHEN OLD.unlinked_at IS NOT NULL OR NEW.unlinked_by IS OLD.linked_by
BEGIN SELECT RAISE(ABORT, 'R11: a link ends once, by somebody other than who made it'); END;
CREATE TRIGGER account_link_is_never_deleted BEFORE DELETE ON account_link
BEGIN SELECT RAISE(ABORT, 'R15: links between accounts are never deleted'); END;
CREATE TRIGGER account_link_is_never_replaced BEFORE INSERT ON account_link
WHEN EXISTS (SELECT 1 FROM account_link WHERE id = NEW.id OR (a = NEW.a AND b = NEW.b AND unlinked_at IS NULL))
BEGIN SELECT RAISE(ABORT, 'R15: links between accounts are never replaced'); END;
CREATE TRIGGER account_link_keeps_its_facts BEFORE UPDATE ON account_link
WHEN NEW.id IS NOT OLD.id OR NEW.a IS NOT OLD.a OR NEW.b IS NOT OLD.b OR NEW.linked_at IS NOT OLD.linked_at
    OR NEW.linked_by IS NOT OLD.linked_by OR NEW.reason_hash IS NOT OLD.reason_hash OR NEW.reason_vault IS NOT OLD.reason_vault
BEGIN SELECT RAISE(ABORT, 'R15: links between accounts keep what they were made with'); END;

-- Operational: accounts that a source named as linked before they were seen themselves.
CREATE TABLE linked_key (
    source TEXT NOT NULL,
    external TEXT NOT NULL,
    account INTEGER NOT NULL,
    PRIMARY KEY (source, external, account)
) STRICT, WITHOUT ROWID;
