package fr.aladdin.training;

import fr.aladdin.account.AccessCards;
import fr.aladdin.account.Account;
import fr.aladdin.account.AuditTrail;
import fr.aladdin.account.DrawnCard;
import fr.aladdin.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** Drawing cards for people of a group, and the sheet on which they wait to be printed. */
@ApplicationScoped
@Transactional
public class CardSheets {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Secrets secrets;

    @Inject
    private AccessCards cards;

    @Inject
    private Groups groups;

    @Inject
    private AuditTrail audit;

    /**
     * Draws a new card for each of the chosen people of the group; their former cards no longer open anything. When nobody of
     * the group was chosen there is no sheet.
     *
     * @param sheet its id: the key of the form that asks for it, so that the same form sent twice leads to the same sheet
     */
    public void draw(UUID sheet, UUID group, Collection<UUID> people, UUID by, Scope scope) {
        eraseExpired();
        List<PrintedCard> drawn = new ArrayList<>();
        for (Account person : groups.listPeople(group, scope)) {
            if (people.contains(person.id())) {
                DrawnCard card = cards.draw(person.id());
                drawn.add(
                        person.ownsPassphrase()
                                ? PrintedCard.withoutWords(person.displayName(), card)
                                : PrintedCard.of(person.displayName(), card));
                audit.note(by, "card.draw", person.id(), "");
            }
        }
        if (!drawn.isEmpty()) {
            database.persist(new CardSheet(sheet, by, SealedCards.seal(sheet, drawn, secrets), clock.instant()));
        }
    }

    /** Whether the sheet can be opened by that reader. */
    public boolean isOpen(UUID sheet, UUID reader) {
        return find(sheet, reader).isPresent();
    }

    /** @throws NoSuchElementException when there is no such sheet any more, or somebody else drew it */
    public List<PrintedCard> open(UUID sheet, UUID reader) {
        eraseExpired();
        return find(sheet, reader)
                .flatMap(found -> SealedCards.open(sheet, found.sealed(), secrets))
                .orElseThrow(() -> new NoSuchElementException("no sheet " + sheet));
    }

    private Optional<CardSheet> find(UUID sheet, UUID reader) {
        return Optional.ofNullable(database.find(CardSheet.class, sheet))
                .filter(found -> found.readableBy(reader, clock.instant()));
    }

    /** What is on a sheet can be read for half an hour; then it is gone. */
    public int eraseExpired() {
        return database.createQuery("DELETE FROM CardSheet s WHERE s.expiresAt <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
