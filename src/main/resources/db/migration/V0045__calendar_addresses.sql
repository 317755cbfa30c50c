-- The secret addresses with which calendars of trainers follow their workshops.

CREATE TABLE calendar_address (
    trainer    uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    token_hash bytea NOT NULL UNIQUE,
    made_at    timestamptz NOT NULL
);
COMMENT ON COLUMN calendar_address.token_hash IS 'SHA-256 of the random part of the address, which is shown once';

-- A calendar that follows a workshop is told when it was last planned, moved or called off.
ALTER TABLE workshop ADD COLUMN changed_at timestamptz NOT NULL DEFAULT now();
UPDATE workshop SET changed_at = coalesce(cancelled_at, created_at);
