-- The practice provider of the identity journey. Only invented people stand here.
CREATE TABLE olivette_key (
    id      uuid PRIMARY KEY,
    sealed  bytea NOT NULL,
    made_at timestamptz NOT NULL
);

CREATE TABLE olivette_authorization (
    id          uuid PRIMARY KEY,
    handle      bytea NOT NULL UNIQUE,
    client      text NOT NULL,
    callback    text NOT NULL,
    state       text NOT NULL,
    nonce       text NOT NULL,
    challenge   text NOT NULL,
    scope       text NOT NULL,
    asked_at    timestamptz NOT NULL,
    subject     text,
    claims      text,
    code        bytea UNIQUE,
    answered_at timestamptz,
    redeemed_at timestamptz,
    token       bytea UNIQUE,
    revoked_at  timestamptz
);

CREATE INDEX olivette_authorization_asked_at ON olivette_authorization (asked_at);

COMMENT ON COLUMN olivette_authorization.handle IS 'SHA-256 of the secret by which the request is found again; code and token alike';
COMMENT ON COLUMN olivette_authorization.claims IS 'JSON: what the papers of an invented person say, as far as the scope asks';

-- The exchange behind an identity task: what the practice service keeps while its browser is away, then what it got to know.
CREATE TABLE practice_exchange (
    visit   uuid PRIMARY KEY REFERENCES step_visit ON DELETE CASCADE,
    kept    bytea NOT NULL,
    handle  bytea NOT NULL,
    claims  text,
    token   bytea,
    at      timestamptz NOT NULL
);

COMMENT ON COLUMN practice_exchange.kept IS 'sealed: state, nonce and code verifier; handle and token (the ID token) are sealed too';
COMMENT ON COLUMN practice_exchange.claims IS 'JSON: what the signed userinfo said of the invented person';
