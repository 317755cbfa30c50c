package fr.aladdin.learning.web;

import fr.aladdin.account.SignedIn;
import fr.aladdin.mailbox.Folder;
import fr.aladdin.mailbox.Mailboxes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The way from the path page to one's practice mailbox, with what waits there. */
@Named
@RequestScoped
public class PathMailbox {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Mailboxes mailboxes;

    /** How many messages of Reçus have not been opened. */
    public long unread() {
        mailboxes.bringDue(signedIn.accountId());
        return mailboxes.countUnread(signedIn.accountId()).getOrDefault(Folder.INBOX, 0L);
    }
}
