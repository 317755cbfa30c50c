-- What a trainer certified that somebody can do, on the day it was given. A full name typed for the paper is not kept.
CREATE TABLE certificate (
    id       uuid PRIMARY KEY,
    person   uuid NOT NULL REFERENCES account,
    extent   text NOT NULL,
    gestures text NOT NULL CHECK (gestures <> ''),
    minutes  integer NOT NULL CHECK (minutes >= 0),
    place    uuid NOT NULL REFERENCES place,
    given_by uuid NOT NULL REFERENCES account,
    given_at timestamptz NOT NULL
);
CREATE INDEX certificate_person ON certificate (person, given_at DESC);
COMMENT ON COLUMN certificate.extent IS 'a path, a module, or empty for everything so far';
COMMENT ON COLUMN certificate.gestures IS 'ids with a space between';
COMMENT ON COLUMN certificate.minutes IS 'validated minutes in workshops until then';
