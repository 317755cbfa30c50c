package fr.aladdin.workshop.web;

import fr.aladdin.account.Account;
import fr.aladdin.site.Asked;
import fr.aladdin.training.GroupLine;
import fr.aladdin.training.Groups;
import fr.aladdin.training.web.Trainer;
import fr.aladdin.workshop.Clash;
import fr.aladdin.workshop.Clashes;
import fr.aladdin.workshop.Enrolled;
import fr.aladdin.workshop.Enrolments;
import fr.aladdin.workshop.Workshop;
import fr.aladdin.workshop.Workshops;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One workshop: what is planned, who has a seat, who waits for one. */
@Named("workshopWorkshop")
@RequestScoped
public class WorkshopBacking {

    @Inject
    private Asked asked;

    @Inject
    private Workshops workshops;

    @Inject
    private WorkshopActs acts;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Clashes clash;

    @Inject
    private Groups groups;

    @Inject
    private Trainer trainer;

    @Inject
    private Clock clock;

    private @Nullable Workshop workshop;
    private List<Enrolled> everyone = List.of();
    private @Nullable List<Clash> clashes;
    private boolean nobody;

    @PostConstruct
    void read() {
        workshop = asked.id("workshop")
                .flatMap(id -> workshops.find(id, trainer.id(), trainer.scope()))
                .orElse(null);
        everyone = workshop == null ? List.of() : enrolments.list(workshop.id());
    }

    public void respond() {
        if (workshop == null) {
            Asked.notFound();
        } else if (asked.posted()) {
            nobody = acts.respond(workshop);
        }
    }

    public Workshop workshop() {
        return Objects.requireNonNull(workshop);
    }

    /** Whether something of its plan may still be changed by whoever reads it. */
    public boolean mayChange() {
        return workshops.mayChange(workshop(), trainer.scope());
    }

    /** Where it is in its life, as in message keys. */
    public String state() {
        return workshop().state(clock.instant()).tag();
    }

    public List<Enrolled> enrolled() {
        return everyone.stream().filter(one -> !one.isWaiting()).toList();
    }

    public List<Enrolled> waiting() {
        return everyone.stream().filter(Enrolled::isWaiting).toList();
    }

    public List<GroupLine> groups() {
        return groups.list(trainer.scope());
    }

    /** Whose people are shown to choose among: the group of the address, else that of the workshop, else the first. */
    public @Nullable GroupLine group() {
        UUID wanted = asked.id("group").or(() -> workshop().group()).orElse(null);
        List<GroupLine> all = groups();
        return all.stream()
                .filter(line -> line.id().equals(wanted))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
    }

    /** The people of the group who are not enrolled yet. */
    public List<Account> candidates() {
        Set<UUID> known = everyone.stream().map(Enrolled::person).collect(Collectors.toSet());
        GroupLine group = group();
        return group == null
                ? List.of()
                : groups.listPeople(group.id(), trainer.scope()).stream()
                        .filter(person -> !known.contains(person.id()))
                        .toList();
    }

    /** Who on the list has a seat in another workshop at the same time. */
    public List<Clash> clashes() {
        List<Clash> known = clashes;
        if (known == null) {
            known = clash.list(workshop());
            clashes = known;
        }
        return known;
    }

    /** The same of one person. */
    public List<Clash> clashes(UUID person) {
        return clashes().stream().filter(one -> one.person().equals(person)).toList();
    }

    /** The same of everybody, at each date for which people were enrolled just now; none otherwise. */
    public List<Clash> justClashed() {
        if (asked.has("done", "enrolled_series")) {
            return workshops.listSeries(workshop()).stream()
                    .filter(one -> !one.cancelled()
                            && !one.startsAt().isBefore(workshop().startsAt()))
                    .flatMap(one -> clash.list(one).stream())
                    .toList();
        }
        return asked.has("done", "enrolled") || asked.has("done", "changed") ? clashes() : List.of();
    }

    /** Who was taken off the list just now and may be enrolled again; null otherwise. */
    public @Nullable Account justLeft() {
        return asked.has("done", "left")
                ? asked.id("person")
                        .filter(person ->
                                everyone.stream().noneMatch(one -> one.person().equals(person)))
                        .flatMap(person -> groups.findPerson(person, trainer.scope()))
                        .orElse(null)
                : null;
    }

    /** The workshops made together with this one, itself among them. */
    public List<Workshop> series() {
        return workshops.listSeries(workshop());
    }

    /** Whether the series has later dates that are not called off. */
    public boolean goesOn() {
        return series().stream()
                .anyMatch(one ->
                        !one.cancelled() && one.startsAt().isAfter(workshop().startsAt()));
    }

    public boolean nobody() {
        return nobody;
    }
}
