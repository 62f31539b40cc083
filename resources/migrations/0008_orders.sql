-- R19: what leaves for the platform carries its proof. Who decides or proposes signs what they bind themselves to, with
-- the immutable id of its target as a salted commitment; an order says until when it may be carried out, when it went,
-- what it said (sealed: it names the target) and how often the platform did not do it.
ALTER TABLE decision ADD COLUMN target_hash BLOB;
ALTER TABLE decision ADD COLUMN target_vault INTEGER;
ALTER TABLE decision ADD COLUMN signature BLOB CHECK (signature IS NULL OR length(signature) = 64);
ALTER TABLE proposal ADD COLUMN target_hash BLOB;
ALTER TABLE proposal ADD COLUMN target_vault INTEGER;
ALTER TABLE proposal ADD COLUMN signature BLOB CHECK (signature IS NULL OR length(signature) = 64);
ALTER TABLE platform_order ADD COLUMN not_after INTEGER;
ALTER TABLE platform_order ADD COLUMN sent_at INTEGER;
ALTER TABLE platform_order ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE platform_order ADD COLUMN try_after INTEGER;
ALTER TABLE platform_order ADD COLUMN first INTEGER;           -- the order that it takes the place of, whatever ran out between
ALTER TABLE platform_order ADD COLUMN platform_number INTEGER; -- the last number that the platform said it knows
ALTER TABLE platform_order ADD COLUMN held_why TEXT NOT NULL DEFAULT '';
ALTER TABLE platform_order ADD COLUMN document_hash BLOB;
ALTER TABLE platform_order ADD COLUMN document_vault INTEGER;

CREATE TRIGGER order_number_grows BEFORE INSERT ON platform_order
WHEN EXISTS (SELECT 1 FROM platform_order WHERE target_kind = NEW.target_kind AND target = NEW.target AND number >= NEW.number)
BEGIN SELECT RAISE(ABORT, 'R19: the numbers of orders to one target only grow'); END;
CREATE TRIGGER order_is_kept BEFORE UPDATE OF number, target_kind, target, action, until_at, sanction ON platform_order
BEGIN SELECT RAISE(ABORT, 'R19: an order is never changed, another one takes its place'); END;
CREATE TRIGGER order_is_settled_once BEFORE UPDATE OF state ON platform_order
WHEN OLD.state IN ('acknowledged', 'superseded') AND NEW.state <> OLD.state
BEGIN SELECT RAISE(ABORT, 'R19: an order is settled once'); END;
CREATE TRIGGER decision_keeps_its_signature BEFORE UPDATE ON decision
WHEN NEW.target_hash IS NOT OLD.target_hash OR NEW.target_vault IS NOT OLD.target_vault OR NEW.signature IS NOT OLD.signature
BEGIN SELECT RAISE(ABORT, 'R15: decisions keep what they were signed with'); END;
CREATE TRIGGER proposal_keeps_its_signature BEFORE UPDATE ON proposal
WHEN NEW.target_hash IS NOT OLD.target_hash OR NEW.target_vault IS NOT OLD.target_vault OR NEW.signature IS NOT OLD.signature
BEGIN SELECT RAISE(ABORT, 'R5: proposals keep what they were signed with'); END;
