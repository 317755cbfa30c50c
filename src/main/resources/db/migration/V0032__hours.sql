-- Who was there, what was changed and why, and the ledger of validated minutes.

CREATE TABLE attendance (
    id          uuid PRIMARY KEY,
    workshop    uuid NOT NULL REFERENCES workshop,
    person      uuid REFERENCES account ON DELETE SET NULL,
    arrived_at  timestamptz NOT NULL,
    left_at     timestamptz,
    means       text NOT NULL CHECK (means IN ('CARD', 'TRAINER', 'SHEET')),
    recorded_by uuid REFERENCES account ON DELETE SET NULL,
    recorded_at timestamptz NOT NULL,
    left_by     uuid REFERENCES account ON DELETE SET NULL,
    removed_at  timestamptz,
    version     bigint NOT NULL DEFAULT 0,
    CHECK (left_at IS NULL OR left_at > arrived_at)
);
CREATE UNIQUE INDEX attendance_current ON attendance (workshop, person) WHERE removed_at IS NULL;
CREATE INDEX attendance_person ON attendance (person, arrived_at);
COMMENT ON COLUMN attendance.person IS 'null once the person was erased: how long somebody was there is still paid for';
COMMENT ON COLUMN attendance.left_by IS 'who noted the departure';
COMMENT ON COLUMN attendance.left_at IS 'null while the person is still there';

-- What an attendance said before somebody corrected it.
CREATE TABLE attendance_change (
    id             uuid PRIMARY KEY,
    attendance     uuid NOT NULL REFERENCES attendance,
    changed_by     uuid NOT NULL REFERENCES account,
    changed_at     timestamptz NOT NULL,
    reason         text NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
    arrived_before timestamptz NOT NULL,
    left_before    timestamptz
);
CREATE INDEX attendance_change_attendance ON attendance_change (attendance, changed_at);

-- A month of a programme and a partner that was summed and signed; nothing is entered into it any more.
CREATE TABLE month_closing (
    id             uuid PRIMARY KEY,
    programme      uuid NOT NULL REFERENCES programme,
    partner        uuid NOT NULL REFERENCES partner,
    month          date NOT NULL CHECK (extract(day FROM month) = 1),
    person_minutes bigint NOT NULL,
    cost_cents     integer NOT NULL,
    amount_cents   bigint NOT NULL,
    closed_by      uuid NOT NULL REFERENCES account,
    closed_at      timestamptz NOT NULL,
    UNIQUE (programme, partner, month)
);

-- Minutes that a second person validated, and signed corrections; rows are added, never changed.
CREATE TABLE ledger_entry (
    id          uuid PRIMARY KEY,
    programme   uuid NOT NULL REFERENCES programme,
    partner     uuid NOT NULL REFERENCES partner,
    place       uuid NOT NULL REFERENCES place,
    workshop    uuid NOT NULL REFERENCES workshop,
    kind        text NOT NULL CHECK (kind IN ('GROUP', 'INDIVIDUAL')),
    person      uuid REFERENCES account ON DELETE SET NULL,
    month       date NOT NULL CHECK (extract(day FROM month) = 1),
    about_month date NOT NULL CHECK (extract(day FROM about_month) = 1),
    minutes     integer NOT NULL CHECK (minutes <> 0),
    reason      text NOT NULL DEFAULT '' CHECK (length(reason) <= 300),
    entered_by  uuid NOT NULL REFERENCES account,
    entered_at  timestamptz NOT NULL,
    CHECK (month >= about_month),
    CHECK (minutes > 0 OR reason <> '')
);
CREATE INDEX ledger_entry_month ON ledger_entry (programme, partner, month);
CREATE INDEX ledger_entry_person ON ledger_entry (person);
CREATE INDEX ledger_entry_workshop ON ledger_entry (workshop);
COMMENT ON COLUMN ledger_entry.person IS 'null once the person was erased';
COMMENT ON COLUMN ledger_entry.month IS 'in which it counts and is paid';
COMMENT ON COLUMN ledger_entry.about_month IS 'in which it happened; earlier than month for the correction of a closed month';
