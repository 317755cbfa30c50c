package fr.aladdin.mailbox;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Correction;
import fr.aladdin.catalogue.Exercise;
import fr.aladdin.catalogue.Given;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.catalogue.MailboxTask;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.Triage;
import fr.aladdin.catalogue.files.Act;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.catalogue.files.Proof;
import fr.aladdin.catalogue.files.Proofs;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Replays in the mailbox itself the recorded right way and the foreseen wrong ways of every step played there. */
@ExtendWith(ArquillianExtension.class)
class MailProofsIT {

    private static final String FIRST_NAME = "Amina";

    @Inject
    private Addresses addresses;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Accounts accounts;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private WritingDesk desk;

    @Inject
    private PracticeFolders folders;

    @Inject
    private Clock clock;

    @Test
    void every_recorded_way_ends_where_its_module_says() {
        assertFalse(catalogue.modules().isEmpty(), "there are modules");
        assertAll(catalogue.modules().stream()
                .map(module -> () -> assertEquals("", String.join("\n", listFaults(module)), module.slug())));
    }

    /** Whoever attached a video that is too big attaches the right document next, and it leaves. */
    @Test
    void after_a_document_that_was_too_big_the_right_way_still_reaches_the_goal() {
        List<String> faults = new ArrayList<>();
        int tried = 0;
        for (LearningModule module : catalogue.modules()) {
            List<Proof> proofs =
                    Proofs.read(ContentSource.classpath(), module.slug()).list();
            for (Proof trap : proofs) {
                if (trap.say().equals("trop-gros") && module.getStep(trap.stepId()) instanceof MailboxTask task) {
                    tried++;
                    proofs.stream()
                            .filter(way -> way.isRight() && way.stepId().equals(trap.stepId()))
                            .forEach(right -> faults.addAll(correctAfter(module, task, trap, right)));
                }
            }
        }
        assertEquals("", String.join("\n", faults));
        assertTrue(tried > 2, "there are such traps");
    }

    private List<String> correctAfter(LearningModule module, MailboxTask task, Proof trap, Proof right) {
        Account person = accounts.addParticipant(FIRST_NAME);
        Names names = Names.of(FIRST_NAME, "Claire", Address.ofParticipant(FIRST_NAME, person.id()));
        Instant opened = arriveAt(module, task, person, names);
        PracticeHand hand = new PracticeHand(mailboxes, desk, folders, person, module, task.id());
        trap.acts().forEach(hand::act);
        Given trapped = given(Map.of(), person, module, opened);
        right.acts().forEach(hand::act);
        Correction correction = task.correct(given(Map.of(), person, module, opened), List.of(trapped));
        return listFaults(right, correction).stream()
                .map(fault -> trap + ", then " + right + ": " + fault)
                .toList();
    }

    private List<String> listFaults(LearningModule module) {
        List<Proof> proofs =
                Proofs.read(ContentSource.classpath(), module.slug()).list();
        List<String> faults = new ArrayList<>();
        for (Step step : module.steps()) {
            if (step instanceof MailboxTask || step instanceof Triage) {
                List<Proof> ways = proofs.stream()
                        .filter(proof -> proof.stepId().equals(step.id()))
                        .toList();
                if (ways.stream().noneMatch(Proof::isRight)) {
                    faults.add(step.id() + ": no right way is recorded");
                }
                ways.forEach(way -> faults.addAll(listFaults(module, (Exercise) step, way)));
            }
        }
        return faults;
    }

    private List<String> listFaults(LearningModule module, Exercise exercise, Proof proof) {
        try {
            return replay(module, exercise, proof).stream()
                    .map(fault -> proof + ": " + fault)
                    .toList();
        } catch (RuntimeException stopped) {
            return List.of(proof + ": " + stopped);
        }
    }

    private List<String> replay(LearningModule module, Exercise exercise, Proof proof) {
        Account person = accounts.addParticipant(FIRST_NAME);
        Names names = Names.of(FIRST_NAME, "Claire", addresses.of(person.id(), FIRST_NAME));
        Instant opened = arriveAt(module, exercise, person, names);
        PracticeHand hand = new PracticeHand(mailboxes, desk, folders, person, module, exercise.id());
        List<Given> given = new ArrayList<>();
        for (Act act : proof.acts()) {
            if (act.verb().equals("decide")) {
                given.add(given(decisions(act), person, module, opened));
            } else {
                hand.act(act);
            }
        }
        Given last = given.isEmpty() ? given(Map.of(), person, module, opened) : given.remove(given.size() - 1);
        Correction correction = exercise.correct(last, given);
        List<String> faults = new ArrayList<>(listFaults(proof, correction));
        correction.reply().ifPresent(reply -> {
            mailboxes.deliverReply(person.id(), new Task(module.slug(), exercise.id()), reply, names, Instant.EPOCH);
            faults.addAll(listFaults(reply, hand.find(reply)));
        });
        return faults;
    }

    /** The messages of the steps before are there, those of this step have just arrived. */
    private Instant arriveAt(LearningModule module, Exercise exercise, Account person, Names names) {
        Instant opened = now();
        for (Step step : module.steps()) {
            opened = now();
            mailboxes.deliver(
                    person.id(), new Task(module.slug(), step.id()), listArriving(step), names, Instant.EPOCH);
            if (step.id().equals(exercise.id())) {
                return opened;
            }
        }
        return opened;
    }

    private static List<String> listArriving(Step step) {
        if (step instanceof MailboxTask task) {
            return task.arrives();
        }
        return step instanceof Triage triage ? triage.arrives() : List.of();
    }

    private Given given(Map<String, List<String>> fields, Account person, LearningModule module, Instant opened) {
        return new Given(fields, Optional.of(mailboxes.factsSince(person.id(), module.slug(), opened)));
    }

    private static Map<String, List<String>> decisions(Act act) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        act.details().forEach((id, decision) -> fields.put("decision." + id, decision));
        return fields;
    }

    private static List<String> listFaults(Proof proof, Correction correction) {
        boolean said = proof.isRight() || correction.say().contains(proof.say());
        return proof.isRight() == correction.isRight() && said ? List.of() : List.of("ends as " + correction);
    }

    private static List<String> listFaults(String reply, Optional<Message> arrived) {
        if (arrived.isEmpty()) {
            return List.of(reply + " did not arrive");
        }
        String text = arrived.get().subject() + arrived.get().body();
        return text.contains("{") || text.isBlank() ? List.of(reply + " is not filled: " + text) : List.of();
    }

    /** As precise as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
