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
