package fr.aladdin.catalogue;

import fr.aladdin.catalogue.mail.MailCase;
import fr.aladdin.catalogue.mail.MailFacts;
import fr.aladdin.catalogue.mail.MailGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A pile of messages and other demands to keep, ask about or report. The answer gives {@code decision.<id>} = keep, ask or report for as
 * many as have been decided; decisions given before still stand.
 *
 * @param arrives the scripted messages that come in when the step begins: those of the pile, unless the module says more
 */
public record Triage(StepOutline outline, List<String> arrives, List<Item> pile, List<MailCase> otherwise)
        implements Exercise {

    private static final MailGoal NO_GOAL = new MailGoal(List.of(), List.of());

    /** What to do with a message or a demand. */
    public enum Decision {
        KEEP("garder"),
        ASK("demander"),
        REPORT("signaler");

        private final String word;

        Decision(String word) {
            this.word = word;
        }

        /** As it stands in text keys. */
        public String word() {
            return word;
        }

        static Optional<Decision> find(String given) {
            for (Decision decision : values()) {
                if (decision.name().equalsIgnoreCase(given)) {
                    return Optional.of(decision);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * One thing of the pile.
     *
     * @param shown the module's message, or its {@link Demand}
     * @param alsoSafe decisions that are accepted too, with their own words
     * @param clues where each of its clues stands, in the order in which they are told; none when they are told alone
     */
    public record Item(String id, String shown, Decision right, Set<Decision> alsoSafe, List<Clue> clues) {

        public Item {
            clues = List.copyOf(clues);
        }

        boolean accepts(Decision decision) {
            return decision == right || alsoSafe.contains(decision);
        }

        String say(Decision decision) {
            return id + "." + (decision == right ? "juste" : decision.word());
        }
    }

    @Override
    public String kind() {
        return "triage";
    }

    @Override
    public TextKeys texts() {
        TextKeys keys = TextKeys.needing(
                "consigne", "sens.garder", "sens.demander", "sens.signaler", "but.tous", "but.tous.manque", "juste");
        for (Item item : pile) {
            keys = keys.need(List.of(item.id() + ".juste", item.id() + ".indice"));
            for (Decision decision : Decision.values()) {
                keys = decision == item.right() ? keys : keys.foresee(List.of(item.say(decision)));
            }
        }
        return keys.foresee(otherwise.stream().map(MailCase::say).distinct().toList());
    }

    /** Whether messages of the pile lie in the mailbox; other demands are drawn. */
    public boolean inMailbox() {
        return !arrives.isEmpty();
    }

    @Override
    public boolean acted() {
        return true;
    }

    @Override
    public Correction correct(Given given, List<Given> earlier) {
        List<String> say = new ArrayList<>();
        Optional<MailCase> spoken = spoken(given, earlier);
        spoken.ifPresent(other -> say.add(other.say()));
        List<Check> checks = new ArrayList<>();
        boolean all = true;
        for (Item item : pile) {
            now(item, given).ifPresent(decision -> say.add(item.say(decision)));
            Optional<Decision> decided = decided(item, given, earlier);
            all &= decided.isPresent();
            checks.add(new Check(item.id(), decided.filter(item::accepts).isPresent()));
        }
        boolean met = checks.stream().allMatch(Check::met);
        if (!all && spoken.isEmpty()) {
            say.add("but.tous.manque");
        } else if (met) {
            say.add("juste");
        }
        checks.add(new Check("tous", all));
        return new Correction(verdict(met, all, say), say, checks, spoken.flatMap(MailCase::reply));
    }

    private Verdict verdict(boolean met, boolean all, List<String> say) {
        if (met) {
            return Verdict.RIGHT;
        }
        boolean miss = say.stream().anyMatch(key -> !key.equals("but.tous.manque") && !isAccepted(key));
        return all || miss ? Verdict.NOT_YET : Verdict.INCOMPLETE;
    }

    private boolean isAccepted(String key) {
        return pile.stream()
                .anyMatch(item -> item.say(item.right()).equals(key)
                        || item.alsoSafe().stream()
                                .anyMatch(safe -> item.say(safe).equals(key)));
    }

    private Optional<MailCase> spoken(Given given, List<Given> earlier) {
        MailFacts facts = given.mail().orElse(MailFacts.NONE);
        MailFacts unseen = facts.unseenBy(
                earlier.stream().flatMap(before -> before.mail().stream()).toList());
        return otherwise.stream()
                .filter(other -> other.speaks(facts, unseen, NO_GOAL))
                .findFirst();
    }

    private static Optional<Decision> now(Item item, Given given) {
        return Decision.find(given.first("decision." + item.id()));
    }

    private static Optional<Decision> decided(Item item, Given given, List<Given> earlier) {
        Optional<Decision> decided = now(item, given);
        for (int i = earlier.size() - 1; i >= 0 && decided.isEmpty(); i--) {
            decided = now(item, earlier.get(i));
        }
        return decided;
    }
}
