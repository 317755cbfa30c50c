package fr.aladdin.workshop.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.account.Place;
import fr.aladdin.account.Places;
import fr.aladdin.language.Language;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.network.Programme;
import fr.aladdin.network.Programmes;
import fr.aladdin.network.Room;
import fr.aladdin.network.Rooms;
import fr.aladdin.platform.Clocks;
import fr.aladdin.site.Moments;
import fr.aladdin.training.web.ModuleWords;
import fr.aladdin.workshop.Replacements;
import fr.aladdin.workshop.Workshop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What stands in a workshop, in words. */
@Named("workshopWords")
@RequestScoped
public class WorkshopWords {

    @Inject
    private MessagesOfPage msg;

    @Inject
    private Moments moments;

    @Inject
    private Rooms rooms;

    @Inject
    private Places places;

    @Inject
    private Programmes programmes;

    @Inject
    private Accounts accounts;

    @Inject
    private ModuleWords modules;

    @Inject
    private Replacements replacements;

    /** « jeudi 14 mars, de 14:00 à 16:00 ». */
    public String when(Workshop workshop) {
        return msg.of(
                "workshop_shell.when",
                moments.weekday(workshop.startsAt()),
                moments.clock(workshop.startsAt()),
                moments.clock(workshop.endsAt()));
    }

    /** On which it begins, in Bordeaux. */
    public LocalDate day(Workshop workshop) {
        return LocalDate.ofInstant(workshop.startsAt(), Clocks.BORDEAUX);
    }

    public String where(Workshop workshop) {
        Room room = rooms.get(workshop.room());
        return places.find(room.place()).map(Place::name).orElse("") + ", " + room.name();
    }

    public String programme(Workshop workshop) {
        return programmes.find(workshop.programme()).map(Programme::name).orElse("");
    }

    public String trainers(Workshop workshop) {
        return workshop.trainers().stream().map(this::person).sorted().collect(Collectors.joining(", "));
    }

    /** Who takes the place of a trainer now, and until when; empty when nobody does. */
    public String replacements(Workshop workshop) {
        return replacements.listCurrentOf(workshop.id()).stream()
                .map(one -> msg.of("workshop_replacement.now", one.trainer(), moments.day(one.lastDay())))
                .collect(Collectors.joining("; "));
    }

    /** A name; empty for somebody who is gone. */
    public String person(UUID id) {
        return accounts.find(id).map(Account::displayName).orElse("");
    }

    /** Those that are spoken there. */
    public List<Language> languages(Workshop workshop) {
        return workshop.languages().stream()
                .flatMap(tag -> Language.find(tag).stream())
                .toList();
    }

    public String modules(Workshop workshop) {
        return workshop.modules().stream().map(modules::title).collect(Collectors.joining("; "));
    }
}
