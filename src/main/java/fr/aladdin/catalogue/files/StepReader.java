package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Choice;
import fr.aladdin.catalogue.Discovery;
import fr.aladdin.catalogue.FindOnScreen;
import fr.aladdin.catalogue.Lesson;
import fr.aladdin.catalogue.Matching;
import fr.aladdin.catalogue.Mission;
import fr.aladdin.catalogue.Ordering;
import fr.aladdin.catalogue.SelfRating;
import fr.aladdin.catalogue.Step;
import fr.aladdin.catalogue.StepOutline;
import fr.aladdin.catalogue.Summary;
import fr.aladdin.catalogue.TypedAnswer;
import fr.aladdin.catalogue.identity.PracticeWeb;
import fr.aladdin.catalogue.places.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads one step of module.yaml. A new kind is one line in {@link #KINDS} and the method that reads it. */
final class StepReader {

    static final Map<String, BiFunction<StepReader, YamlNode, Step>> KINDS = kinds();

    private static final Set<String> ELEMENTS = Set.of("row", "button", "link", "part", "line", "field");
    private static final Set<String> SCREENS = Set.of("mailbox", "message", "page", "address", "list");

    private final List<String> gestures;
    private final List<String> words;
    private final PracticeReader practice;
    private final PracticeWeb web;

    StepReader(List<String> gestures, List<String> words, PracticeReader practice, PracticeWeb web) {
        this.gestures = gestures;
        this.words = words;
        this.practice = practice;
        this.web = web;
    }

    private static Map<String, BiFunction<StepReader, YamlNode, Step>> kinds() {
        Map<String, BiFunction<StepReader, YamlNode, Step>> kinds = new LinkedHashMap<>();
        kinds.put("lesson", StepReader::lesson);
        kinds.put("discovery", StepReader::discovery);
        kinds.put("choice", StepReader::choice);
        kinds.put("ordering", StepReader::ordering);
        kinds.put("matching", StepReader::matching);
        kinds.put("typed", StepReader::typed);
        kinds.put("form", (reader, step) -> FormReader.read(step, reader.outline(step)));
        kinds.put("dialogue", (reader, step) -> DialogueReader.read(step, reader.outline(step)));
        kinds.put("find", StepReader::find);
        kinds.put("mailbox", (reader, step) -> reader.practice.mailbox(step, reader.outline(step)));
        kinds.put("triage", (reader, step) -> reader.practice.triage(step, reader.outline(step)));
        kinds.put("scene", (reader, step) -> SceneReader.read(step, reader.outline(step)));
        kinds.put(
                "identity",
                (reader, step) -> IdentityReader.read(step, reader.outline(step), reader.web, reader.practice));
        kinds.put("passphrase", (reader, step) -> PassphraseReader.read(step, reader.outline(step)));
        kinds.put("mission", StepReader::mission);
        kinds.put("self-rating", StepReader::selfRating);
        kinds.put("summary", StepReader::summary);
        return kinds;
    }

    /** The step; empty when its kind is unknown, which is noted as a fault. */
    Optional<Step> read(YamlNode step) {
        YamlNode kind = step.need("kind");
        kind.findAmong(KINDS.keySet(), "a kind of step");
        BiFunction<StepReader, YamlNode, Step> reader = KINDS.get(kind.text());
        if (reader == null) {
            return Optional.empty();
        }
        Step read = reader.apply(this, step);
        step.noMoreKeys();
        return Optional.of(read);
    }

    private StepOutline outline(YamlNode step) {
        YamlNode id = step.need("id");
        if (!id.text().matches("[a-z][a-z0-9-]*")) {
            id.fault("The id " + id.text() + " is not in small letters and hyphens", "Write it like ouvrir-le-message");
        }
        List<String> own = new ArrayList<>(step.at("gesture").textsAmong(gestures, "one of the module's gestures"));
        own.addAll(step.at("gestures").textsAmong(gestures, "one of the module's gestures"));
        return new StepOutline(
                id.text(),
                own,
                step.at("minutes").number(1),
                step.at("words").textsAmong(words, "one of the module's words"),
                step.at("simple").texts(),
                step.at("with-previous").flag());
    }

    private Lesson lesson(YamlNode step) {
        return new Lesson(
                outline(step),
                step.need("blocks").items().stream().map(StepReader::block).toList());
    }

    private static Lesson.Block block(YamlNode block) {
        Lesson.Block read;
        if (block.at("list").isPresent()) {
            read = new Lesson.Block(
                    "list", "", block.at("list").texts(), block.at("numbered").flag(), "");
        } else if (block.at("picture").isPresent()) {
            String picture = block.at("picture").text();
            read = new Lesson.Block("picture", block.need("alt").text(), List.of(), false, picture);
        } else if (block.at("screen").isPresent()) {
            read = new Lesson.Block("screen", "", List.of(), false, "");
        } else if (block.at("places").isPresent()) {
            List<String> needs = Arrays.stream(Need.values()).map(Need::word).toList();
            List<String> wanted = block.at("places").textsAmong(needs, "something that a place may offer");
            read = new Lesson.Block("places", "", wanted, false, "");
        } else {
            String kind = block.at("title").isPresent() ? "title" : "text";
            read = new Lesson.Block(kind, block.need(kind).text(), List.of(), false, "");
        }
        block.noMoreKeys();
        return read;
    }

    private Discovery discovery(YamlNode step) {
        List<String> choices = step.need("choices").texts();
        step.at("simple").textsAmong(choices, "one of the choices");
        return new Discovery(outline(step), choices);
    }

    private Choice choice(YamlNode step) {
        List<String> choices = step.need("choices").texts();
        step.at("simple").textsAmong(choices, "one of the choices");
        return new Choice(
                outline(step),
                choices,
                step.need("right").textsAmong(choices, "one of the choices"),
                step.at("several").flag(),
                step.at("unknown").findAmong(choices, "one of the choices"),
                step.at("shows").findAmong(practice.messages().keySet(), "a message of the module"));
    }

    private Ordering ordering(YamlNode step) {
        List<String> items = step.need("items").texts();
        List<Ordering.Accepted> accepted = new ArrayList<>();
        for (YamlNode other : step.at("accepted").items()) {
            accepted.add(new Ordering.Accepted(
                    sameItems(other.need("order"), items), other.at("say").textOr("juste")));
            other.noMoreKeys();
        }
        List<Ordering.Case> otherwise = new ArrayList<>();
        for (YamlNode other : step.at("otherwise").items()) {
            List<String> before = other.need("when").need("before").textsAmong(items, "one of the items");
            if (before.size() != 2) {
                other.fault("before names two items", "Write before: [first, then]");
                before = List.of("", "");
            }
            otherwise.add(new Ordering.Case(
                    before.get(0), before.get(1), other.need("say").text()));
            other.noMoreKeys();
        }
        List<String> start = step.at("start").isPresent() ? sameItems(step.at("start"), items) : items;
        return new Ordering(outline(step), items, start, accepted, otherwise);
    }

    private static List<String> sameItems(YamlNode order, List<String> items) {
        List<String> texts = order.textsAmong(items, "one of the items");
        if (texts.size() != items.size() || !Set.copyOf(texts).equals(Set.copyOf(items))) {
            order.fault("The order does not hold each item once", "Write all of: " + String.join(", ", items));
        }
        return texts;
    }

    private Matching matching(YamlNode step) {
        List<String> pairs = step.need("pairs").texts();
        step.at("simple").textsAmong(pairs, "one of the pairs");
        return new Matching(outline(step), pairs);
    }

    private TypedAnswer typed(YamlNode step) {
        return new TypedAnswer(
                outline(step),
                step.need("accepted").texts(),
                TypedReader.tolerance(step.at("tolerance")),
                step.at("input")
                        .findAmong(Set.of("text", "email"), "a kind of input")
                        .orElse("text"),
                step.at("prefill").find(),
                step.at("dictation").find(),
                TypedReader.cases(step.at("otherwise")));
    }

    private FindOnScreen find(YamlNode step) {
        YamlNode screen = step.need("screen");
        List<FindOnScreen.Element> elements = new ArrayList<>();
        for (YamlNode element : screen.need("elements").items()) {
            String as =
                    element.at("as").findAmong(ELEMENTS, "a kind of element").orElse("part");
            elements.add(new FindOnScreen.Element(
                    element.need("id").text(),
                    as,
                    element.at("clip").flag(),
                    element.at("unread").flag(),
                    element.at("picture").find()));
            element.noMoreKeys();
        }
        Collection<String> ids = elements.stream().map(FindOnScreen.Element::id).toList();
        String looks =
                screen.need("looks").findAmong(SCREENS, "a kind of screen").orElse("page");
        Optional<String> picture = screen.at("picture").find();
        screen.noMoreKeys();
        step.at("simple").textsAmong(ids, "one of the elements");
        return new FindOnScreen(
                outline(step),
                new FindOnScreen.Screen(looks, picture, elements),
                step.need("targets").textsAmong(ids, "one of the elements"));
    }

    private Mission mission(YamlNode step) {
        return new Mission(
                outline(step),
                step.need("ticks").texts(),
                step.at("alternative").flag(),
                step.at("opens").findAmong(Mission.PAGES, "a page of one's own account"));
    }

    private SelfRating selfRating(YamlNode step) {
        List<SelfRating.Line> lines = new ArrayList<>();
        for (YamlNode line : step.need("lines").items()) {
            String gesture = line.need("gesture")
                    .findAmong(gestures, "one of the module's gestures")
                    .orElse("");
            lines.add(new SelfRating.Line(line.need("id").text(), gesture));
            line.noMoreKeys();
        }
        return new SelfRating(outline(step), lines);
    }

    private Summary summary(YamlNode step) {
        return new Summary(outline(step), step.need("lines").texts());
    }
}
