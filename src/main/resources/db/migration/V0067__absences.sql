-- Somebody who had signed left for a while and came back: that time does not count.
CREATE TABLE attendance_absence (
    attendance uuid NOT NULL REFERENCES attendance,
    gone_at    timestamptz NOT NULL,
    back_at    timestamptz NOT NULL,
    PRIMARY KEY (attendance, gone_at),
    CHECK (back_at > gone_at)
);

ALTER TABLE attendance_change ADD COLUMN minutes_away integer NOT NULL DEFAULT 0 CHECK (minutes_away >= 0);
COMMENT ON COLUMN attendance_change.minutes_away IS 'minutes of absence that stood between both times before';
