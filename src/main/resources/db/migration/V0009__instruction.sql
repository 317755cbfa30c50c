-- What FLE instructors say about a translated sentence. A note is never changed; a later one of the same sentence counts.

CREATE TABLE sentence_note (
    id           uuid PRIMARY KEY,
    module       text NOT NULL,
    key          text NOT NULL,
    language     text NOT NULL,
    source       text NOT NULL,
    text         text NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
    remark       text NOT NULL DEFAULT '' CHECK (length(remark) <= 500),
    approved     boolean NOT NULL,
    noted_by     uuid NOT NULL REFERENCES account,
    noted_at     timestamptz NOT NULL,
    withdrawn_at timestamptz
);
CREATE INDEX sentence_note_module ON sentence_note (module, language, key) WHERE withdrawn_at IS NULL;

COMMENT ON COLUMN sentence_note.source IS 'the French in front of the instructor: a note about a French that has changed is out of date';
COMMENT ON COLUMN sentence_note.approved IS 'the instructor reads this language as their own and approves the sentence';
