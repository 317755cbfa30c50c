-- What was done in a scene, act by act, since its step was opened. Only ever added to.
CREATE TABLE played_act (
    visit  uuid NOT NULL REFERENCES step_visit ON DELETE CASCADE,
    number integer NOT NULL CHECK (number >= 1),
    act    text NOT NULL,
    at     timestamptz NOT NULL,
    PRIMARY KEY (visit, number)
);

COMMENT ON COLUMN played_act.act IS 'screen/element, fields that fitted (+) or not (-), boxes ticked (*); never what was typed';
