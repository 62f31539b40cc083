-- R19: a statement that appeals were read again because the store is older than its last anchor, which had that size.
ALTER TABLE appeals_complete ADD COLUMN anchor_size INTEGER;
CREATE TRIGGER appeals_complete_is_never_replaced BEFORE INSERT ON appeals_complete
WHEN EXISTS (SELECT 1 FROM appeals_complete WHERE source = NEW.source AND stated_at = NEW.stated_at AND person = NEW.person
    AND until_at = NEW.until_at)
BEGIN SELECT RAISE(ABORT, 'R15: statements about appeals are never replaced'); END;
