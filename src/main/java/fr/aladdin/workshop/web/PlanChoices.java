package fr.aladdin.workshop.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.Place;
import fr.aladdin.account.Places;
import fr.aladdin.language.Language;
import fr.aladdin.network.Programme;
import fr.aladdin.network.Programmes;
import fr.aladdin.network.Room;
import fr.aladdin.network.Rooms;
import fr.aladdin.training.Group;
import fr.aladdin.training.GroupLine;
import fr.aladdin.training.Groups;
import fr.aladdin.training.web.ModuleWords;
import fr.aladdin.training.web.Trainer;
import fr.aladdin.workshop.WorkshopTrainers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Among what a trainer chooses when they plan a workshop: what lies within their scope. */
@Named("planChoices")
@RequestScoped
public class PlanChoices {

    @Inject
    private Trainer trainer;

    @Inject
    private Groups groups;

    @Inject
    private Places places;

    @Inject
    private Rooms rooms;

    @Inject
    private Programmes programmes;

    @Inject
    private WorkshopTrainers trainers;

    @Inject
    private ModuleWords modules;

    @Inject
    private Clock clock;

    private List<GroupLine> allGroups = List.of();
    private List<RoomLine> allRooms = List.of();
    private List<Programme> allProgrammes = List.of();
    private List<Account> allTrainers = List.of();

    /** A room with its place. */
    public record RoomLine(Room room, String place) {}

    @PostConstruct
    void read() {
        allGroups = groups.list(trainer.scope());
        List<UUID> ofGroups = allGroups.stream()
                .flatMap(line -> groups.find(line.id(), trainer.scope()).stream())
                .map(Group::place)
                .toList();
        allRooms = places.listAll().stream()
                .filter(place -> trainer.scope().coversPlace(place.id()) || ofGroups.contains(place.id()))
                .flatMap(place -> roomsOf(place).stream())
                .toList();
        LocalDate today = LocalDate.now(clock);
        allProgrammes = programmes.listAll().stream()
                .filter(one -> !one.terms().endsOn().isBefore(today))
                .toList();
        allTrainers = trainers.list(trainer.id(), trainer.scope());
    }

    private List<RoomLine> roomsOf(Place place) {
        return rooms.listOpen(List.of(place.id())).stream()
                .map(room -> new RoomLine(room, place.name()))
                .toList();
    }

    public List<GroupLine> groups() {
        return allGroups;
    }

    public List<RoomLine> rooms() {
        return allRooms;
    }

    /** Those that have not ended. */
    public List<Programme> programmes() {
        return allProgrammes;
    }

    public List<Account> trainers() {
        return allTrainers;
    }

    /** Languages that may be spoken: all but the easier writing of one. */
    public List<Language> languages() {
        return Arrays.stream(Language.values())
                .filter(language -> offersLanguage(language.tag()))
                .toList();
    }

    boolean offersGroup(UUID id) {
        return allGroups.stream().anyMatch(one -> one.id().equals(id));
    }

    boolean offersRoom(UUID id) {
        return allRooms.stream().anyMatch(one -> one.room().id().equals(id));
    }

    /** Whether a workshop there may go on over midnight. */
    boolean offersNights(UUID id) {
        return allRooms.stream().map(RoomLine::room).anyMatch(room -> room.id().equals(id) && room.isOpenAlways());
    }

    boolean offersProgramme(UUID id) {
        return allProgrammes.stream().anyMatch(one -> one.id().equals(id));
    }

    boolean offersTrainers(Collection<UUID> ids) {
        return allTrainers.stream().map(Account::id).toList().containsAll(ids);
    }

    boolean offersModule(String slug) {
        return modules.all().stream().anyMatch(module -> module.slug().equals(slug));
    }

    static boolean offersLanguage(String tag) {
        return Language.find(tag).filter(found -> found != Language.EASY_FRENCH).isPresent();
    }
}
