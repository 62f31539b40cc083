-- R3: an appeal counts from its filing time. While it is open it may be learnt that the same was filed earlier, never that it
-- was filed later; everything else about it stays as it was made.
DROP TRIGGER appeal_keeps_its_facts;
CREATE TRIGGER appeal_keeps_its_facts BEFORE UPDATE ON appeal
WHEN NEW.id IS NOT OLD.id OR NEW.decision IS NOT OLD.decision OR NEW.account IS NOT OLD.account OR NEW.by_kind IS
    NOT OLD.by_kind OR NEW.learnt_at IS NOT OLD.learnt_at OR NEW.recorded_by IS NOT OLD.recorded_by OR
    NEW.text_vault IS NOT OLD.text_vault OR NEW.second IS NOT OLD.second OR NEW.filed_at > OLD.filed_at
    OR (NEW.filed_at IS NOT OLD.filed_at AND (OLD.state NOT IN ('received', 'admitted') OR NEW.state IS NOT OLD.state))
BEGIN SELECT RAISE(ABORT, 'R15: appeals keep what they were made with'); END;
