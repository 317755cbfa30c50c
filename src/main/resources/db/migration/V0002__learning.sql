-- What each participant did, step by step. Nothing here is ever overwritten but where a person is.

-- One run of one person through one module.
CREATE TABLE passage (
    id          uuid PRIMARY KEY,
    account     uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    module      text NOT NULL,
    step        text NOT NULL,
    started_at  timestamptz NOT NULL,
    last_at     timestamptz NOT NULL,
    finished_at timestamptz,
    version     bigint NOT NULL DEFAULT 0
);
CREATE INDEX passage_account ON passage (account, module, started_at DESC);
CREATE UNIQUE INDEX passage_open ON passage (account, module) WHERE finished_at IS NULL;

COMMENT ON COLUMN passage.step IS 'the furthest step reached, where the person goes on';

-- A step that was opened in a passage.
CREATE TABLE step_visit (
    id        uuid PRIMARY KEY,
    passage   uuid NOT NULL REFERENCES passage ON DELETE CASCADE,
    step      text NOT NULL,
    opened_at timestamptz NOT NULL,
    hints     smallint NOT NULL DEFAULT 0 CHECK (hints >= 0),
    done_at   timestamptz,
    skipped   boolean NOT NULL DEFAULT false,
    UNIQUE (passage, step)
);

-- One try at a step, as it was given and as it was corrected.
CREATE TABLE answer (
    id              uuid PRIMARY KEY,
    passage         uuid NOT NULL REFERENCES passage ON DELETE CASCADE,
    step            text NOT NULL,
    attempt         integer NOT NULL CHECK (attempt >= 1),
    given           text NOT NULL,
    verdict         text NOT NULL CHECK (verdict IN ('RIGHT', 'NOT_YET', 'NOTED', 'UNSURE', 'INCOMPLETE')),
    said            text NOT NULL DEFAULT '',
    met             text NOT NULL DEFAULT '',
    missed          text NOT NULL DEFAULT '',
    hints           smallint NOT NULL DEFAULT 0,
    millis          bigint NOT NULL CHECK (millis >= 0),
    at              timestamptz NOT NULL,
    message         text,
    content_version text NOT NULL,
    needs_review    boolean NOT NULL DEFAULT false,
    language        text NOT NULL,
    UNIQUE (passage, step, attempt)
);
CREATE INDEX answer_review ON answer (at) WHERE needs_review;

COMMENT ON COLUMN answer.said IS 'keys of what was said, relative to the step, one a line';
COMMENT ON COLUMN answer.met IS 'checks of the goal that were met, one a line; missed: those that were not';
COMMENT ON COLUMN answer.hints IS 'hints shown before this try';
COMMENT ON COLUMN answer.millis IS 'milliseconds since the step was opened or since the try before';
COMMENT ON COLUMN answer.message IS 'id of the message that was sent';
