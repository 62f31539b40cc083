-- R19: a statement that appeals were read again because the store is older than its last anchor, which had that size.
ALTER TABLE appeals_complete ADD COLUMN anchor_size INTEGER;
