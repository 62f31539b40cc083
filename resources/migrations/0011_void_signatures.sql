-- R23: a decision that was signed with a key which had become untrusted before stands as it is, and supports no ban.
ALTER TABLE decision ADD COLUMN signature_void INTEGER NOT NULL DEFAULT 0 CHECK (signature_void IN (0, 1));
CREATE TRIGGER void_signature_stays_void BEFORE UPDATE ON decision WHEN OLD.signature_void = 1 AND NEW.signature_void = 0
BEGIN SELECT RAISE(ABORT, 'R23: a signature that is void stays void'); END;
