-- People who sign in, the cards and passphrases that open their account, and their sign-ins.

CREATE TABLE account (
    id              uuid PRIMARY KEY,
    kind            text NOT NULL CHECK (kind IN ('participant', 'staff')),
    display_name    text NOT NULL CHECK (length(display_name) BETWEEN 1 AND 80),
    email           text,
    passphrase_hash text,
    language        text NOT NULL DEFAULT 'fr',
    text_size       smallint NOT NULL DEFAULT 1 CHECK (text_size BETWEEN 1 AND 3),
    simple          boolean NOT NULL DEFAULT false,
    theme           text NOT NULL DEFAULT 'light' CHECK (theme IN ('light', 'dark', 'contrast')),
    wide_spacing    boolean NOT NULL DEFAULT false,
    created_at      timestamptz NOT NULL,
    closed_at       timestamptz,
    version         bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX account_email ON account (lower(email)) WHERE email IS NOT NULL;

CREATE TABLE place (
    id      uuid PRIMARY KEY,
    name    text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    address text NOT NULL DEFAULT '',
    version bigint NOT NULL DEFAULT 0
);

-- A role of a person, for the whole installation, for one place or for one group; it ends, it is never erased.
CREATE TABLE role_grant (
    id         uuid PRIMARY KEY,
    account    uuid NOT NULL REFERENCES account,
    role       text NOT NULL CHECK (role IN ('trainer', 'instructor', 'prescriber', 'coordinator', 'administrator')),
    place      uuid REFERENCES place,
    team       uuid,
    granted_by uuid REFERENCES account,
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz
);
CREATE INDEX role_grant_account ON role_grant (account);

-- The number and the words of a card are known to the printed card alone: a keyed hash of the number finds it,
-- an Argon2id hash of the words checks them.
CREATE TABLE access_card (
    id          uuid PRIMARY KEY,
    account     uuid NOT NULL REFERENCES account,
    number_hash bytea NOT NULL UNIQUE,
    words_hash  text NOT NULL,
    quick_tries smallint NOT NULL DEFAULT 0,
    drawn_at    timestamptz NOT NULL,
    revoked_at  timestamptz,
    version     bigint NOT NULL DEFAULT 0
);
CREATE INDEX access_card_account ON access_card (account);
CREATE UNIQUE INDEX access_card_current ON access_card (account) WHERE revoked_at IS NULL;

-- A sheet of freshly drawn cards, sealed with the server's key, readable for a short time by who drew it.
CREATE TABLE card_sheet (
    id         uuid PRIMARY KEY,
    drawn_by   uuid NOT NULL REFERENCES account,
    sealed     bytea NOT NULL,
    expires_at timestamptz NOT NULL
);

-- One row a sign-in: any server recognises it, a restart signs nobody out.
CREATE TABLE sign_in (
    id         uuid PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE,
    account    uuid NOT NULL REFERENCES account,
    device     text NOT NULL CHECK (device IN ('shared', 'mine')),
    started_at timestamptz NOT NULL,
    seen_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ended_at   timestamptz
);
CREATE INDEX sign_in_account ON sign_in (account) WHERE ended_at IS NULL;

-- Missed tries by keyed hash of what was tried (a card number, an e-mail address, a network address), known or not.
CREATE TABLE missed_try (
    subject       bytea PRIMARY KEY,
    misses        integer NOT NULL,
    last_at       timestamptz NOT NULL,
    blocked_until timestamptz
);

-- A one-time link with which a member of staff sets a passphrase; whoever starts it never learns the secret.
CREATE TABLE passphrase_reset (
    token_hash bytea PRIMARY KEY,
    account    uuid NOT NULL REFERENCES account,
    started_by uuid REFERENCES account,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);

-- A form counts once: its key is written with what it did.
CREATE TABLE form_use (
    key     uuid PRIMARY KEY,
    used_at timestamptz NOT NULL
);

-- Who of the staff read or changed what about whom.
CREATE TABLE audit_entry (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL,
    actor   uuid REFERENCES account,
    act     text NOT NULL,
    subject uuid,
    detail  text NOT NULL DEFAULT ''
);
CREATE INDEX audit_entry_subject ON audit_entry (subject, at);
