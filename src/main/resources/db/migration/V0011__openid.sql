-- With which identity of an OpenID provider somebody may enter. The provider and its name for the person are the key;
-- nothing else that it says of them is kept.
CREATE TABLE linked_identity (
    id        uuid PRIMARY KEY,
    account   uuid NOT NULL REFERENCES account,
    provider  text NOT NULL,
    issuer    text NOT NULL,
    subject   text NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
    linked_at timestamptz NOT NULL,
    UNIQUE (issuer, subject),
    UNIQUE (account, provider)
);

-- What signing out at the provider asks for, sealed with the server's key, as long as the sign-in lasts.
CREATE TABLE provider_sign_in (
    sign_in      uuid PRIMARY KEY REFERENCES sign_in,
    provider     text NOT NULL,
    sealed_token bytea NOT NULL
);
