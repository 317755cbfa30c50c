package fr.aladdin.training;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.account.Account;
import fr.aladdin.revision.GestureReach;
import fr.aladdin.revision.GestureState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HurdleTest {

    private static final GestureReach LEFT = new GestureReach(GestureState.SEEN, true);
    private static final GestureReach HELPED = new GestureReach(GestureState.WITH_HINTS, true);
    private static final GestureReach ALONE = new GestureReach(GestureState.ALONE, true);
    private static final GestureReach READ = new GestureReach(GestureState.SEEN, false);

    @Test
    void two_people_of_four_who_tried_are_a_hurdle() {
        List<Hurdle> hurdles = among("mail.attach", LEFT, HELPED, ALONE, ALONE);
        assertThat(hurdles).hasSize(1);
        assertThat(hurdles.get(0).tried()).isEqualTo(4);
        assertThat(hurdles.get(0).blocked()).extracting(PersonSkills::name).containsExactly("Personne 0", "Personne 1");
    }

    @Test
    void one_person_alone_is_not_the_group() {
        assertThat(among("mail.attach", LEFT)).isEmpty();
    }

    @Test
    void fewer_than_half_of_those_who_tried_are_not_the_group() {
        assertThat(among("mail.attach", LEFT, LEFT, ALONE, ALONE, ALONE)).isEmpty();
    }

    @Test
    void whoever_has_only_read_about_it_counts_on_neither_side() {
        assertThat(among("mail.attach", LEFT, LEFT, READ, READ, GestureReach.NONE))
                .extracting(Hurdle::tried)
                .containsExactly(2);
    }

    @Test
    void what_stops_most_people_comes_first_and_the_curriculum_decides_between_equals() {
        Map<String, GestureReach> all = Map.of("a", LEFT, "b", LEFT, "c", LEFT);
        List<PersonSkills> people = List.of(person(0, all), person(1, all), person(2, Map.of("c", LEFT)));
        assertThat(Hurdle.among(people, List.of("a", "b", "c")))
                .extracting(Hurdle::gesture)
                .containsExactly("c", "a", "b");
    }

    private static List<Hurdle> among(String gesture, GestureReach... reaches) {
        List<PersonSkills> people = new ArrayList<>();
        for (GestureReach reach : reaches) {
            people.add(person(people.size(), Map.of(gesture, reach)));
        }
        return Hurdle.among(people, List.of(gesture));
    }

    private static PersonSkills person(int number, Map<String, GestureReach> reaches) {
        return new PersonSkills(Account.participant("Personne " + number, Instant.EPOCH), reaches);
    }
}
