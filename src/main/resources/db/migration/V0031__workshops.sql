-- Workshops with their dates and seats, and who is enrolled.

CREATE TABLE workshop (
    id           uuid PRIMARY KEY,
    series       uuid,
    programme    uuid NOT NULL REFERENCES programme,
    room         uuid NOT NULL REFERENCES room,
    team         uuid REFERENCES training_group,
    kind         text NOT NULL CHECK (kind IN ('GROUP', 'INDIVIDUAL')),
    title        text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL,
    seats        integer NOT NULL CHECK (seats BETWEEN 1 AND 60),
    languages    text NOT NULL DEFAULT '',
    modules      text NOT NULL DEFAULT '',
    created_by   uuid NOT NULL REFERENCES account,
    created_at   timestamptz NOT NULL,
    cancelled_at timestamptz,
    validated_by uuid REFERENCES account,
    validated_at timestamptz,
    version      bigint NOT NULL DEFAULT 0,
    CHECK (ends_at > starts_at)
);
CREATE INDEX workshop_time ON workshop (starts_at);
CREATE INDEX workshop_room ON workshop (room, starts_at);
CREATE INDEX workshop_series ON workshop (series) WHERE series IS NOT NULL;
COMMENT ON COLUMN workshop.languages IS 'BCP 47 tags, one a line';
COMMENT ON COLUMN workshop.modules IS 'slugs of the modules that are planned, one a line';

CREATE TABLE workshop_trainer (
    workshop uuid NOT NULL REFERENCES workshop,
    trainer  uuid NOT NULL REFERENCES account,
    PRIMARY KEY (workshop, trainer)
);
CREATE INDEX workshop_trainer_trainer ON workshop_trainer (trainer);

-- Somebody has a seat or waits for one; leaving erases nothing.
CREATE TABLE enrolment (
    id          uuid PRIMARY KEY,
    workshop    uuid NOT NULL REFERENCES workshop,
    person      uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    state       text NOT NULL CHECK (state IN ('ENROLLED', 'WAITING', 'LEFT')),
    seat        integer CHECK (seat BETWEEN 1 AND 60),
    enrolled_by uuid NOT NULL REFERENCES account,
    enrolled_at timestamptz NOT NULL,
    left_at     timestamptz,
    version     bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX enrolment_current ON enrolment (workshop, person) WHERE state <> 'LEFT';
CREATE UNIQUE INDEX enrolment_seat ON enrolment (workshop, seat) WHERE state = 'ENROLLED' AND seat IS NOT NULL;
CREATE INDEX enrolment_person ON enrolment (person);
