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
