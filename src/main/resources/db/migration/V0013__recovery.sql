-- A slip with which a participant who has lost their passphrase or telephone comes in again: a trainer starts it and prints it,
-- the code is known to the paper alone, the person chooses the new passphrase.
CREATE TABLE recovery_slip (
    code_hash  bytea PRIMARY KEY,
    account    uuid NOT NULL REFERENCES account,
    started_by uuid NOT NULL REFERENCES account,
    started_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);
CREATE INDEX recovery_slip_account ON recovery_slip (account, started_at);
