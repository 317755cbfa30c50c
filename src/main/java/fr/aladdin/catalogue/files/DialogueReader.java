package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Dialogue;
import fr.aladdin.catalogue.StepOutline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an exchange that branches. */
final class DialogueReader {

    private static final Set<String> ENDS = Set.of("right", "not-yet");

    private final List<String> turns;
    private final Set<String> choices = new HashSet<>();

    private DialogueReader(List<String> turns) {
        this.turns = turns;
    }

    static Dialogue read(YamlNode step, StepOutline outline) {
        YamlNode turns = step.need("turns");
        DialogueReader reader = new DialogueReader(turns.keys());
        List<Dialogue.Turn> read = new ArrayList<>();
        turns.all().forEach((id, options) -> read.add(reader.turn(id, options)));
        if (read.isEmpty()) {
            step.fault("The exchange has no turn", "Write one under turns");
            read.add(new Dialogue.Turn("", List.of()));
        }
        step.at("simple").textsAmong(reader.choices, "one of the choices");
        return new Dialogue(outline, read);
    }

    private Dialogue.Turn turn(String id, YamlNode options) {
        List<Dialogue.Option> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlNode option : options.items()) {
            read.add(option(option));
            if (!ids.add(option.at("id").text())) {
                option.fault("Two choices of " + id + " have the same id", "Give one of them another id");
            }
        }
        if (read.isEmpty()) {
            options.fault("Nothing can be answered to " + id, "Write choices under it");
        }
        choices.addAll(ids);
        return new Dialogue.Turn(id, read);
    }

    private Dialogue.Option option(YamlNode option) {
        Optional<String> to = option.at("to").findAmong(turns, "one of the turns");
        Optional<String> end = option.at("end").findAmong(ENDS, "an end");
        if (to.isPresent() == end.isPresent()) {
            option.fault("This choice does not lead to one place", "Write to: a turn, or end: right or not-yet");
        }
        Dialogue.Option read = new Dialogue.Option(
                option.need("id").text(), to, end.filter("right"::equals).isPresent());
        option.noMoreKeys();
        return read;
    }
}
