-- Whoever looks at what is held about them reads their own rows alone, however many people there are.
CREATE INDEX sign_in_account_all ON sign_in (account, started_at DESC);
CREATE INDEX audit_entry_actor ON audit_entry (actor, id DESC);
CREATE INDEX passphrase_reset_account ON passphrase_reset (account);
CREATE INDEX membership_person_all ON membership (person);
CREATE INDEX assignment_person_all ON assignment (person) WHERE person IS NOT NULL;
CREATE INDEX mail_dispatch_writer ON mail_dispatch (writer, sent_at DESC);
CREATE INDEX mail_dispatch_copy_recipient ON mail_dispatch_copy (recipient, sent_at DESC);
