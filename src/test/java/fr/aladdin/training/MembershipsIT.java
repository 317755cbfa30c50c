package fr.aladdin.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Account;
import fr.aladdin.account.Place;
import jakarta.inject.Inject;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who left a group comes back to it, or goes to another, with what is theirs; nobody takes another's people. */
@ExtendWith(ArquillianExtension.class)
class MembershipsIT {

    private static final Scope EVERYTHING = new Scope(true, Set.of(), Set.of());

    @Inject
    private Workshop workshop;

    @Inject
    private Groups groups;

    @Inject
    private Memberships memberships;

    private Place place;
    private Account julien;
    private Account louise;
    private Group thursday;
    private Group monday;
    private Group ofLouise;
    private Account amina;

    @BeforeEach
    void two_trainers_with_their_groups() {
        julien = workshop.trainer("Julien");
        louise = workshop.trainer("Louise");
        place = workshop.place(julien);
        thursday = workshop.group(place, julien);
        monday = workshop.group(place, julien);
        ofLouise = workshop.group(place, louise);
        amina = workshop.member(thursday, "Amina", julien);
    }

    @Test
    void who_was_taken_out_of_a_group_is_put_back_as_the_same_person() {
        String address = workshop.address(amina);
        workshop.leave(thursday, amina, julien);
        assertEquals(List.of("Amina"), known(thursday, julien));
        bring(amina, thursday, julien);
        assertTrue(groups.findPerson(amina.id(), workshop.scope(julien)).isPresent());
        assertEquals(List.of(amina.id()), people(thursday));
        assertEquals(address, workshop.address(amina));
        assertEquals(List.of(), known(thursday, julien));
    }

    @Test
    void somebody_of_another_group_of_the_trainer_comes_too_and_is_in_both() {
        assertNull(list(monday, julien).get(0).leftAt());
        bring(amina, monday, julien);
        assertEquals(List.of(amina.id()), people(monday));
        assertEquals(List.of(amina.id()), people(thursday));
    }

    @Test
    void brought_twice_somebody_is_in_the_group_once() {
        bring(amina, monday, julien);
        bring(amina, monday, julien);
        assertEquals(List.of(amina.id()), people(monday));
    }

    @Test
    void who_changes_groups_is_in_the_new_one_alone() {
        memberships.move(amina.id(), thursday.id(), monday.id(), julien.id(), workshop.scope(julien));
        assertEquals(List.of(amina.id()), people(monday));
        assertEquals(List.of(), people(thursday));
    }

    @Test
    void nobody_sees_or_takes_people_of_another_trainer() {
        assertEquals(List.of(), known(ofLouise, louise));
        bring(amina, ofLouise, louise);
        workshop.leave(thursday, amina, julien);
        assertEquals(List.of(), known(ofLouise, louise));
        bring(amina, ofLouise, louise);
        assertEquals(List.of(), people(ofLouise));
        Scope scope = workshop.scope(louise);
        assertThrows(
                NoSuchElementException.class,
                () -> memberships.move(amina.id(), thursday.id(), ofLouise.id(), louise.id(), scope));
        assertThrows(
                NoSuchElementException.class,
                () -> memberships.bring(thursday.id(), Set.of(amina.id()), louise.id(), scope));
    }

    @Test
    void who_went_on_to_a_group_of_another_trainer_is_no_longer_offered() {
        workshop.leave(thursday, amina, julien);
        memberships.bring(ofLouise.id(), Set.of(amina.id()), julien.id(), EVERYTHING);
        assertFalse(known(thursday, julien).contains("Amina"));
        bring(amina, thursday, julien);
        assertEquals(List.of(), people(thursday));
    }

    private void bring(Account person, Group into, Account by) {
        memberships.bring(into.id(), Set.of(person.id()), by.id(), workshop.scope(by));
    }

    private List<KnownPerson> list(Group into, Account by) {
        return memberships.listKnown(into.id(), by.id(), workshop.scope(by));
    }

    private List<String> known(Group into, Account by) {
        return list(into, by).stream().map(KnownPerson::name).toList();
    }

    private List<java.util.UUID> people(Group of) {
        return groups.listPeople(of.id(), EVERYTHING).stream().map(Account::id).toList();
    }
}
