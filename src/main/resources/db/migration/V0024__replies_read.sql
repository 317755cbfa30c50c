-- When a trainer last read what the participant replied. A reply that came later, or was never read, waits for them.
ALTER TABLE review ADD COLUMN reply_read_at timestamptz;
CREATE INDEX review_replied ON review (person) WHERE replied_at IS NOT NULL;
