-- A participant's real e-mail address: kept when they have shown, with a code that was sent to it, that they read it.
CREATE TABLE own_address (
    account     uuid PRIMARY KEY REFERENCES account,
    address     text NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    verified_at timestamptz NOT NULL
);

-- The code sent last to somebody; a new one takes its place.
CREATE TABLE address_code (
    account    uuid PRIMARY KEY REFERENCES account,
    address    text NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    code_hash  bytea NOT NULL,
    tries      smallint NOT NULL DEFAULT 0 CHECK (tries >= 0),
    sent_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);

COMMENT ON COLUMN address_code.code_hash IS 'keyed hash of the account and the six digits';

-- When codes were sent, for whom and asked from where, for a day: so many an hour and no more.
CREATE TABLE address_sending (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account uuid NOT NULL REFERENCES account,
    network bytea NOT NULL,
    at      timestamptz NOT NULL
);
CREATE INDEX address_sending_account ON address_sending (account, at);
CREATE INDEX address_sending_network ON address_sending (network, at);

COMMENT ON COLUMN address_sending.network IS 'keyed hash of the network address';

-- What somebody has done for real, for themselves, after learning it: a result.
CREATE TABLE real_act (
    id      uuid PRIMARY KEY,
    account uuid NOT NULL REFERENCES account,
    act     text NOT NULL,
    at      timestamptz NOT NULL
);
CREATE INDEX real_act_account ON real_act (account);
