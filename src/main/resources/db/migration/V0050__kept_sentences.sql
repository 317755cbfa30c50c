-- Sentences that a trainer keeps to say again, and those that are kept for a place. None is ever reworded: another takes its
-- place, so that what was sent stays as it was sent.
CREATE TABLE kept_sentence (
    id         uuid PRIMARY KEY,
    keeper     uuid REFERENCES account,
    place      uuid REFERENCES place,
    kept_by    uuid NOT NULL REFERENCES account,
    french     text NOT NULL CHECK (length(french) BETWEEN 1 AND 300),
    easy       text NOT NULL DEFAULT '' CHECK (length(easy) <= 300),
    english    text NOT NULL DEFAULT '' CHECK (length(english) <= 300),
    arabic     text NOT NULL DEFAULT '' CHECK (length(arabic) <= 300),
    kept_at    timestamptz NOT NULL,
    removed_at timestamptz,
    CHECK (num_nonnulls(keeper, place) = 1)
);
CREATE INDEX kept_sentence_keeper ON kept_sentence (keeper) WHERE removed_at IS NULL;
CREATE INDEX kept_sentence_place ON kept_sentence (place) WHERE removed_at IS NULL;

COMMENT ON COLUMN kept_sentence.keeper IS 'the trainer who alone says it; empty for one of a place';
COMMENT ON COLUMN kept_sentence.place IS 'where every trainer may say it; empty for one of a trainer';
COMMENT ON COLUMN kept_sentence.easy IS 'in easy French; empty where nobody has said it, as English and Arabic';
COMMENT ON COLUMN review.sentences IS 'ids of ready sentences, then of kept ones, one a line';
