-- R6: who was shown what an open or possible proposal keeps hidden, first when, and by which use case. Access records
-- are operational (domain.md): nobody acts by looking, so nothing of it is in the log. The first sight counts and stays.
CREATE TABLE sight (
    person INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('decision', 'proposal')),
    id INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    use_case TEXT NOT NULL,
    PRIMARY KEY (person, kind, id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER sight_is_never_changed BEFORE UPDATE ON sight
BEGIN SELECT RAISE(ABORT, 'R6: what somebody was shown is never changed'); END;
CREATE TRIGGER sight_is_never_deleted BEFORE DELETE ON sight
BEGIN SELECT RAISE(ABORT, 'R6: what somebody was shown is never forgotten'); END;
CREATE TRIGGER sight_is_never_replaced BEFORE INSERT ON sight
WHEN EXISTS (SELECT 1 FROM sight WHERE person = NEW.person AND kind = NEW.kind AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'R6: what somebody was shown is never changed'); END;
