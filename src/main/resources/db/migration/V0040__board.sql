-- Who calls for help in a workshop, to which module its room was sent, and the word that a board has changed.

CREATE TABLE help_request (
    id       uuid PRIMARY KEY,
    workshop uuid NOT NULL REFERENCES workshop,
    person   uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    asked_at timestamptz NOT NULL,
    ended_at timestamptz,
    given_by uuid REFERENCES account ON DELETE SET NULL,
    version  bigint NOT NULL DEFAULT 0,
    CHECK (ended_at >= asked_at)
);
CREATE UNIQUE INDEX help_request_open ON help_request (workshop, person) WHERE ended_at IS NULL;
CREATE INDEX help_request_person ON help_request (person);
COMMENT ON COLUMN help_request.given_by IS 'the trainer who came; null while it is open and when the person needed nobody any more';

CREATE TABLE sent_module (
    id       uuid PRIMARY KEY,
    workshop uuid NOT NULL REFERENCES workshop,
    module   text NOT NULL,
    sent_by  uuid NOT NULL REFERENCES account,
    sent_at  timestamptz NOT NULL
);
CREATE INDEX sent_module_workshop ON sent_module (workshop, sent_at DESC);
COMMENT ON TABLE sent_module IS 'a module to which everybody in the room was sent; the latest one holds';

-- Whose board is open on some server, until when unless it is said again. Forgotten in a crash: servers say it again.
CREATE UNLOGGED TABLE open_board (
    workshop uuid PRIMARY KEY REFERENCES workshop ON DELETE CASCADE,
    until    timestamptz NOT NULL
);

-- Every server listens on this channel. The payload is the id of the workshop alone; the word goes out when the
-- transaction is committed, once for each workshop however often it was said. Transactions that have said something are
-- committed one after the other in PostgreSQL: of a workshop whose board is open nowhere nothing is said.
CREATE FUNCTION tell_board_of_workshop() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('aladdin_board', b.workshop::text)
        FROM open_board b WHERE b.workshop = NEW.workshop AND b.until > now();
    RETURN NULL;
END $$;

-- Whatever somebody does in a module moves their passage.
CREATE FUNCTION tell_boards_of_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('aladdin_board', b.workshop::text)
        FROM open_board b JOIN enrolment e ON e.workshop = b.workshop
        WHERE b.until > now() AND e.person = NEW.account AND e.state = 'ENROLLED';
    RETURN NULL;
END $$;

CREATE TRIGGER help_request_board AFTER INSERT OR UPDATE ON help_request
    FOR EACH ROW EXECUTE FUNCTION tell_board_of_workshop();
CREATE TRIGGER sent_module_board AFTER INSERT ON sent_module
    FOR EACH ROW EXECUTE FUNCTION tell_board_of_workshop();
CREATE TRIGGER enrolment_board AFTER INSERT OR UPDATE ON enrolment
    FOR EACH ROW EXECUTE FUNCTION tell_board_of_workshop();
CREATE TRIGGER attendance_board AFTER INSERT OR UPDATE ON attendance
    FOR EACH ROW EXECUTE FUNCTION tell_board_of_workshop();
CREATE TRIGGER passage_board AFTER INSERT OR UPDATE ON passage
    FOR EACH ROW EXECUTE FUNCTION tell_boards_of_person();
