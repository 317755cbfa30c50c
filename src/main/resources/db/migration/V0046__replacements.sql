-- A trainer takes the place of another in a workshop, until a moment.

CREATE TABLE replacement (
    id       uuid PRIMARY KEY,
    workshop uuid NOT NULL REFERENCES workshop,
    trainer  uuid NOT NULL REFERENCES account,
    given_by uuid NOT NULL REFERENCES account,
    given_at timestamptz NOT NULL,
    ends_at  timestamptz NOT NULL
);
CREATE INDEX replacement_trainer ON replacement (trainer, ends_at);
CREATE INDEX replacement_workshop ON replacement (workshop);
COMMENT ON COLUMN replacement.ends_at IS 'from when on the trainer sees nothing of the workshop any more; never erased';
