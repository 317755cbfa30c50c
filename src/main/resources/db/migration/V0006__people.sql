-- People who write to each other: their addresses, what the post office carried between them, and answers to come.

-- The first whose name asks for an address has it. Someone who is renamed gets another and keeps the former.
CREATE TABLE practice_address (
    address    text PRIMARY KEY,
    account    uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    wanted     text NOT NULL,
    claimed_at timestamptz NOT NULL,
    UNIQUE (account, wanted)
);

COMMENT ON COLUMN practice_address.wanted IS 'the address that the name asks for; address differs where that was taken';

ALTER TABLE mail_message
    ADD COLUMN sender uuid,
    ADD COLUMN removed_at timestamptz;

COMMENT ON COLUMN mail_message.sender IS 'account that wrote a received message; null for modules and the post office';
COMMENT ON COLUMN mail_message.removed_at IS 'when a trainer took the message out; its text is kept in mail_dispatch alone';

-- A message of one person to others as it was carried, whatever becomes of it in their mailboxes.
CREATE TABLE mail_dispatch (
    id          uuid PRIMARY KEY,
    writer      uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    writer_name text NOT NULL,
    subject     text NOT NULL,
    body        text NOT NULL,
    quoted      text NOT NULL,
    pieces      text NOT NULL,
    sent_at     timestamptz NOT NULL
);

COMMENT ON COLUMN mail_dispatch.id IS 'id of the message in the mailbox of its writer';
COMMENT ON COLUMN mail_dispatch.pieces IS 'names of the attached documents, one a line';

-- What one person received of it, and what became of a report.
CREATE TABLE mail_dispatch_copy (
    id             uuid PRIMARY KEY,
    dispatch       uuid NOT NULL REFERENCES mail_dispatch ON DELETE CASCADE,
    recipient      uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    recipient_name text NOT NULL,
    circle         uuid NOT NULL,
    hidden         boolean NOT NULL,
    with_trainer   boolean NOT NULL,
    sent_at        timestamptz NOT NULL,
    reported_at    timestamptz,
    settled_at     timestamptz,
    settled_by     uuid REFERENCES account,
    removed_at     timestamptz,
    removed_by     uuid REFERENCES account,
    version        bigint NOT NULL DEFAULT 0,
    UNIQUE (dispatch, recipient)
);
CREATE INDEX mail_dispatch_copy_circle ON mail_dispatch_copy (circle, sent_at DESC);
CREATE INDEX mail_dispatch_copy_reported ON mail_dispatch_copy (circle) WHERE reported_at IS NOT NULL AND settled_at IS NULL;

COMMENT ON COLUMN mail_dispatch_copy.id IS 'id of the message in the mailbox of who received it';
COMMENT ON COLUMN mail_dispatch_copy.circle IS 'what brings the two together, for whoever looks after it: a group';
COMMENT ON COLUMN mail_dispatch_copy.hidden IS 'received as a hidden copy';
COMMENT ON COLUMN mail_dispatch_copy.with_trainer IS 'a trainer wrote or received it: no other trainer reads it';

-- Answers that correspondents of the practice world will give, brought when the mailbox is next looked at.
CREATE TABLE mail_answer_due (
    id            uuid PRIMARY KEY,
    owner         uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    sent          uuid NOT NULL,
    thread        uuid NOT NULL,
    correspondent text NOT NULL,
    module        text,
    message       text NOT NULL,
    created_at    timestamptz NOT NULL,
    due_at        timestamptz,
    ended_at      timestamptz,
    version       bigint NOT NULL DEFAULT 0
);
CREATE INDEX mail_answer_due_waiting ON mail_answer_due (owner) WHERE ended_at IS NULL;
CREATE INDEX mail_answer_due_thread ON mail_answer_due (owner, thread);

COMMENT ON COLUMN mail_answer_due.sent IS 'message of the owner that is answered';
COMMENT ON COLUMN mail_answer_due.module IS 'module whose scripted message answers; null for an answer of the world';
COMMENT ON COLUMN mail_answer_due.due_at IS 'null: when the person has signed in again';
COMMENT ON COLUMN mail_answer_due.ended_at IS 'brought, or no longer needed';
