package fr.aladdin.training;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.account.DisplaySettings;
import fr.aladdin.account.Place;
import fr.aladdin.account.Places;
import fr.aladdin.account.Role;
import fr.aladdin.account.RoleGrant;
import fr.aladdin.account.RoleGrants;
import fr.aladdin.account.Theme;
import fr.aladdin.language.Language;
import fr.aladdin.mailbox.Addresses;
import fr.aladdin.mailbox.Draft;
import fr.aladdin.mailbox.Folder;
import fr.aladdin.mailbox.Mailboxes;
import fr.aladdin.mailbox.Message;
import fr.aladdin.mailbox.MessageKind;
import fr.aladdin.mailbox.MessageLine;
import fr.aladdin.mailbox.MessagePage;
import fr.aladdin.mailbox.Writer;
import fr.aladdin.mailbox.WritingDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Groups of a test with their people and trainers, and what these do in their mailboxes. */
@ApplicationScoped
public class Workshop {

    private static final Scope EVERYWHERE = new Scope(true, Set.of(), Set.of());
    private static final DisplaySettings DISPLAY = new DisplaySettings(Language.FRENCH, 1, false, Theme.LIGHT, false);

    @Inject
    private Accounts accounts;

    @Inject
    private Places places;

    @Inject
    private RoleGrants grants;

    @Inject
    private Groups groups;

    @Inject
    private Memberships memberships;

    @Inject
    private Addresses addresses;

    @Inject
    private WritingDesk desk;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Clock clock;

    Account trainer(String name) {
        return accounts.addStaff(name, UUID.randomUUID() + "@aladdin.example");
    }

    Place place(Account by) {
        return places.add("Lieu d’essai", "", by.id());
    }

    /** A group at that place; the role of its trainer is for this group alone. */
    Group group(Place place, Account trainer) {
        Group group = groups.create("Groupe d’essai", place.id(), trainer.id(), EVERYWHERE);
        holds(trainer, group);
        return group;
    }

    /** From now on that trainer accompanies the group too. */
    void holds(Account trainer, Group group) {
        grants.give(new RoleGrant(trainer.id(), Role.TRAINER, null, group.id(), trainer.id(), clock.instant()));
    }

    /** What that trainer may see today. */
    Scope scope(Account trainer) {
        return Scope.of(grants.listOf(trainer.id()), Role.TRAINER, clock.instant());
    }

    Account member(Group group, String name, Account trainer) {
        return groups.welcome(group.id(), name, DISPLAY, trainer.id(), EVERYWHERE);
    }

    void leave(Group group, Account person, Account trainer) {
        memberships.leave(group.id(), person.id(), trainer.id(), EVERYWHERE);
    }

    String address(Account person) {
        return addresses.of(person.id(), person.displayName()).value();
    }

    Message send(Account from, String to, String subject) {
        return send(from, to, "", "", subject);
    }

    Message send(Account from, String to, String cc, String bcc, String subject) {
        return send(
                from, new Draft(UUID.randomUUID(), Draft.NEW, to, cc, bcc, subject, "Bonjour,", List.of(), null, null));
    }

    Message send(Account from, Draft draft) {
        Writer writer = new Writer(from.displayName(), addresses.of(from.id(), from.displayName()));
        return desk.send(from.id(), draft, writer, null).message();
    }

    /** Answers the message in the words of its subject. */
    Message answer(Account from, Message received) {
        Draft page = desk.answer(from.id(), received.id()).orElseThrow();
        return send(
                from,
                new Draft(
                        page.id(),
                        page.version(),
                        page.to(),
                        "",
                        "",
                        page.subject(),
                        "Merci !",
                        List.of(),
                        received.id(),
                        null));
    }

    /** Everything that the person received, wherever it lies, the newest first. */
    List<Message> received(Account person) {
        return List.of(Folder.INBOX, Folder.SPAM).stream()
                .flatMap(folder -> lines(person, folder).stream())
                .filter(line -> line.kind() == MessageKind.RECEIVED)
                .flatMap(line -> mailboxes.find(person.id(), line.id()).stream())
                .toList();
    }

    List<String> subjects(Account person) {
        return received(person).stream().map(Message::subject).toList();
    }

    private List<MessageLine> lines(Account person, Folder folder) {
        return mailboxes.list(person.id(), folder, MessagePage.Cursor.START).lines();
    }
}
