package fr.aladdin.training.web;

import fr.aladdin.account.AccessCards;
import fr.aladdin.account.Account;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Moments;
import fr.aladdin.site.SeeOther;
import fr.aladdin.training.CardSheets;
import fr.aladdin.training.Group;
import fr.aladdin.training.Groups;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who gets a card: choosing people of a group and drawing new cards for them. */
@Named("trainingCards")
@RequestScoped
public class CardsBacking {

    @Inject
    private Asked asked;

    @Inject
    private Groups groups;

    @Inject
    private CardSheets sheets;

    @Inject
    private AccessCards cards;

    @Inject
    private Trainer trainer;

    @Inject
    private Moments moments;

    private @Nullable Group group;
    private List<Account> people = List.of();
    private Map<UUID, Instant> drawn = Map.of();
    private boolean nobody;

    @PostConstruct
    void read() {
        group = asked.id("group")
                .flatMap(id -> groups.find(id, trainer.scope()))
                .orElse(null);
    }

    public void respond() {
        Group found = group;
        if (found == null) {
            Asked.notFound();
            return;
        }
        if (asked.posted() && draw(found)) {
            return;
        }
        people = groups.listPeople(found.id(), trainer.scope());
        drawn = cards.drawnAt(people.stream().map(Account::id).toList());
    }

    private boolean draw(Group found) {
        Set<UUID> chosen = asked.ids("person");
        nobody = chosen.isEmpty();
        if (!nobody) {
            UUID sheet = asked.key();
            asked.once(() -> sheets.draw(sheet, found.id(), chosen, trainer.id(), trainer.scope()));
            SeeOther.to(
                    sheets.isOpen(sheet, trainer.id())
                            ? "/training/card-sheet?sheet=" + sheet + "&group=" + found.id()
                            : "/training/cards?group=" + found.id());
        }
        return !nobody;
    }

    public Group group() {
        return Objects.requireNonNull(group);
    }

    public List<Account> people() {
        return people;
    }

    public boolean nobody() {
        return nobody;
    }

    /** The day of the person's card; empty without one. */
    public String cardOf(Account person) {
        return moments.dayOf(drawn.get(person.id()));
    }

    /** Ticked from the start: people who have no card yet, or the one that the address names. */
    public boolean ticked(Account person) {
        return asked.ids("person").isEmpty()
                ? !drawn.containsKey(person.id())
                : asked.ids("person").contains(person.id());
    }
}
