-- Programmes that pay for hours, the organisations that give them, and the rooms of a place.

CREATE TABLE programme (
    id                uuid PRIMARY KEY,
    name              text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    hourly_cost_cents integer NOT NULL CHECK (hourly_cost_cents >= 0),
    starts_on         date NOT NULL,
    ends_on           date NOT NULL,
    target_people     integer NOT NULL DEFAULT 0 CHECK (target_people >= 0),
    minutes_each      integer NOT NULL DEFAULT 480 CHECK (minutes_each >= 0),
    version           bigint NOT NULL DEFAULT 0,
    CHECK (ends_on >= starts_on)
);
COMMENT ON COLUMN programme.minutes_each IS 'what the programme intends for each person';

CREATE TABLE partner (
    id      uuid PRIMARY KEY,
    name    text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    siret   text NOT NULL DEFAULT '' CHECK (siret = '' OR siret ~ '^[0-9]{14}$'),
    version bigint NOT NULL DEFAULT 0
);

-- The organisation that runs a place; hours given there are its hours.
ALTER TABLE place ADD COLUMN partner uuid REFERENCES partner;

CREATE TABLE room (
    id        uuid PRIMARY KEY,
    place     uuid NOT NULL REFERENCES place,
    name      text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    seats     integer NOT NULL DEFAULT 10 CHECK (seats BETWEEN 1 AND 60),
    opens_at  time NOT NULL DEFAULT '08:00',
    closes_at time NOT NULL DEFAULT '20:00',
    closed_at timestamptz,
    version   bigint NOT NULL DEFAULT 0,
    CHECK (closes_at > opens_at)
);
CREATE INDEX room_place ON room (place);
COMMENT ON COLUMN room.closed_at IS 'since when nobody is received there any more';

ALTER TABLE role_grant DROP CONSTRAINT role_grant_role_check;
ALTER TABLE role_grant ADD CONSTRAINT role_grant_role_check CHECK (role IN
    ('trainer', 'lead_trainer', 'validator', 'instructor', 'prescriber', 'coordinator', 'administrator'));
