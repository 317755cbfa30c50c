-- Groups of participants, what is assigned to them, and the trainer's look at what they did.

CREATE TABLE training_group (
    id         uuid PRIMARY KEY,
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    place      uuid NOT NULL REFERENCES place,
    created_by uuid NOT NULL REFERENCES account,
    created_at timestamptz NOT NULL,
    version    bigint NOT NULL DEFAULT 0
);
CREATE INDEX training_group_place ON training_group (place);
ALTER TABLE role_grant ADD FOREIGN KEY (team) REFERENCES training_group;

-- A person is in a group from a day to another; leaving erases nothing.
CREATE TABLE membership (
    id        uuid PRIMARY KEY,
    team      uuid NOT NULL REFERENCES training_group,
    person    uuid NOT NULL REFERENCES account,
    joined_at timestamptz NOT NULL,
    left_at   timestamptz
);
CREATE UNIQUE INDEX membership_current ON membership (team, person) WHERE left_at IS NULL;
CREATE INDEX membership_person ON membership (person) WHERE left_at IS NULL;

-- A module given to a whole group or to one person.
CREATE TABLE assignment (
    id           uuid PRIMARY KEY,
    module       text NOT NULL,
    team         uuid REFERENCES training_group,
    person       uuid REFERENCES account,
    due_on       date,
    given_by     uuid NOT NULL REFERENCES account,
    given_at     timestamptz NOT NULL,
    withdrawn_at timestamptz,
    CHECK (num_nonnulls(team, person) = 1)
);
CREATE INDEX assignment_team ON assignment (team) WHERE withdrawn_at IS NULL;
CREATE INDEX assignment_person ON assignment (person) WHERE withdrawn_at IS NULL;

-- A trainer's look at an answer: a verdict, ready sentences and words of their own; the participant may reply once.
-- Nothing is replaced: a second trainer adds a second review.
CREATE TABLE review (
    id         uuid PRIMARY KEY,
    answer     uuid NOT NULL REFERENCES answer ON DELETE CASCADE,
    person     uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    reviewer   uuid NOT NULL REFERENCES account,
    verdict    text NOT NULL CHECK (verdict IN ('DONE', 'DONE_WITH_HELP', 'AGAIN')),
    sentences  text NOT NULL DEFAULT '',
    words      text NOT NULL DEFAULT '' CHECK (length(words) <= 1000),
    at         timestamptz NOT NULL,
    reply      text NOT NULL DEFAULT '' CHECK (length(reply) <= 500),
    replied_at timestamptz,
    seen_at    timestamptz,
    version    bigint NOT NULL DEFAULT 0
);
CREATE INDEX review_answer ON review (answer, at);
CREATE INDEX review_person ON review (person, at DESC);

COMMENT ON COLUMN review.sentences IS 'ids of ready sentences, one a line';
