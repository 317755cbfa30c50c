package fr.aladdin.catalogue.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublicPlacesTest {

    private final PublicPlaces places = new PublicPlaces(List.of(
            place("library", "Clairval", Need.COMPUTER, Need.PRINTER),
            place("hall", "Clairval", Need.HELP),
            place("house", "Pontville", Need.COMPUTER, Need.HELP),
            place("agency", "Pontville", Need.COMPUTER, Need.WHEELCHAIR)));

    @Test
    void a_search_without_need_finds_every_place() {
        assertThat(found(Set.of(), "")).containsExactly("library", "hall", "house", "agency");
    }

    @Test
    void a_place_has_all_that_is_needed_in_the_town_that_is_asked_for() {
        assertThat(found(Set.of(Need.COMPUTER, Need.HELP), "")).containsExactly("house");
        assertThat(found(Set.of(Need.COMPUTER), "Clairval")).containsExactly("library");
    }

    @Test
    void without_any_the_two_that_come_nearest_are_found() {
        PublicPlaces.Found found = places.search(Set.of(Need.COMPUTER, Need.HELP, Need.WHEELCHAIR), "");
        assertThat(found.exact()).isFalse();
        assertThat(found.places()).extracting(PublicPlace::id).containsExactly("house", "agency");
    }

    @Test
    void between_equals_the_town_that_is_asked_for_comes_first() {
        assertThat(found(Set.of(Need.WHEELCHAIR, Need.PRINTER), "Pontville")).containsExactly("agency", "library");
        assertThat(found(Set.of(Need.COMPUTER, Need.HELP), "Clairval")).containsExactly("house", "library");
    }

    @Test
    void towns_are_told_once_in_order() {
        assertThat(places.towns()).containsExactly("Clairval", "Pontville");
    }

    @Test
    void a_telephone_number_is_written_as_it_is_dialled() {
        assertThat(place("library", "Clairval").telephoneInFrance()).contains("05 36 49 01 01");
    }

    private List<String> found(Set<Need> needs, String town) {
        return places.search(needs, town).places().stream().map(PublicPlace::id).toList();
    }

    private static PublicPlace place(String id, String town, Need... offers) {
        return new PublicPlace(
                id,
                id,
                new PublicPlace.Address("1 rue du Canal", "", "99999", town),
                Optional.of("+33536490101"),
                OpeningHours.read("Mo 09:00-12:00"),
                Set.of(offers),
                LocalDate.of(2026, 11, 2));
    }
}
