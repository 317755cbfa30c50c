-- The telephone that somebody enters with besides a passphrase: the secret it shares with us, sealed with the server's key, and
-- the last moment (in steps of 30 seconds) whose code was accepted, so that no code counts twice.
CREATE TABLE second_factor (
    account   uuid PRIMARY KEY REFERENCES account,
    sealed    bytea NOT NULL,
    last_step bigint NOT NULL,
    added_at  timestamptz NOT NULL
);

-- Codes on paper for the day when the telephone is not there; each opens once.
CREATE TABLE paper_code (
    code_hash bytea PRIMARY KEY,
    account   uuid NOT NULL REFERENCES second_factor,
    used_at   timestamptz
);
CREATE INDEX paper_code_account ON paper_code (account);
