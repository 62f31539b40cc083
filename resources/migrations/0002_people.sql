-- R13: conflicts that people declare, their own platform accounts among them. The words stand in the vault.
CREATE TABLE declared_conflict (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person,
    account INTEGER NOT NULL REFERENCES account,
    kind TEXT NOT NULL CHECK (kind IN ('own_account', 'conflict')),
    declared_at INTEGER NOT NULL,
    vault INTEGER NOT NULL,
    lifted_at INTEGER,
    lifted_by INTEGER REFERENCES person,
    CHECK ((lifted_at IS NULL) = (lifted_by IS NULL) AND lifted_by IS NOT person)
) STRICT;
CREATE UNIQUE INDEX declared_conflict_holds ON declared_conflict (account, person) WHERE lifted_at IS NULL;
CREATE INDEX declared_conflict_by_person ON declared_conflict (person);

-- R23: a new key or other roles for somebody, proposed by one and approved by another.
CREATE TABLE person_change (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person,
    kind TEXT NOT NULL CHECK (kind IN ('roles', 'key')),
    roles TEXT NOT NULL,
    languages TEXT NOT NULL,
    qualifications TEXT NOT NULL,
    public_key BLOB CHECK (public_key IS NULL OR length(public_key) = 32),
    proposed_by INTEGER NOT NULL REFERENCES person,
    proposed_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'approved', 'declined')),
    decided_by INTEGER REFERENCES person,
    decided_at INTEGER,
    CHECK ((kind = 'key') = (public_key IS NOT NULL)),
    CHECK ((state = 'proposed') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CHECK (person <> proposed_by AND (state <> 'approved' OR (decided_by <> proposed_by AND decided_by <> person)))
) STRICT;
CREATE UNIQUE INDEX person_change_open ON person_change (person) WHERE state = 'proposed';
CREATE TRIGGER declared_conflict_is_never_deleted BEFORE DELETE ON declared_conflict
BEGIN SELECT RAISE(ABORT, 'R15: declared conflicts are never deleted'); END;
CREATE TRIGGER declared_conflict_is_never_replaced BEFORE INSERT ON declared_conflict
WHEN EXISTS (SELECT 1 FROM declared_conflict WHERE id = NEW.id OR (account = NEW.account AND person = NEW.person AND lifted_at IS NULL))
BEGIN SELECT RAISE(ABORT, 'R15: declared conflicts are never replaced'); END;
CREATE TRIGGER declared_conflict_keeps_its_facts BEFORE UPDATE ON declared_conflict
WHEN NEW.id IS NOT OLD.id OR NEW.person IS NOT OLD.person OR NEW.account IS NOT OLD.account OR NEW.kind IS NOT
    OLD.kind OR NEW.declared_at IS NOT OLD.declared_at OR NEW.vault IS NOT OLD.vault
BEGIN SELECT RAISE(ABORT, 'R15: declared conflicts keep what they were made with'); END;
CREATE TRIGGER declared_conflict_is_lifted_once BEFORE UPDATE ON declared_conflict WHEN OLD.lifted_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'R13: a conflict is lifted once'); END;
CREATE TRIGGER person_change_is_never_deleted BEFORE DELETE ON person_change
BEGIN SELECT RAISE(ABORT, 'R15: changes of people are never deleted'); END;
CREATE TRIGGER person_change_is_never_replaced BEFORE INSERT ON person_change
WHEN EXISTS (SELECT 1 FROM person_change WHERE id = NEW.id OR (person = NEW.person AND state = 'proposed'))
BEGIN SELECT RAISE(ABORT, 'R15: changes of people are never replaced'); END;
CREATE TRIGGER person_change_keeps_its_facts BEFORE UPDATE ON person_change
WHEN NEW.id IS NOT OLD.id OR NEW.person IS NOT OLD.person OR NEW.kind IS NOT OLD.kind OR NEW.roles IS NOT OLD.roles
    OR NEW.languages IS NOT OLD.languages OR NEW.qualifications IS NOT OLD.qualifications OR NEW.public_key IS NOT
    OLD.public_key OR NEW.proposed_by IS NOT OLD.proposed_by OR NEW.proposed_at IS NOT OLD.proposed_at
BEGIN SELECT RAISE(ABORT, 'R15: changes of people keep what they were made with'); END;
CREATE TRIGGER person_change_is_decided_once BEFORE UPDATE ON person_change WHEN OLD.state <> 'proposed'
BEGIN SELECT RAISE(ABORT, 'R23: what was proposed about a person is approved or declined once'); END;

-- Operational: the sealed key that takes effect with the approval.
CREATE TABLE person_key_waiting (person_change INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT;
