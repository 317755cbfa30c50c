package fr.aladdin.catalogue.scene;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A scene as it stands after what was done: it is played again from its beginning, act by act. An act that no longer
 * fits (the content has changed, or the page that sent it was an older one) changes nothing.
 */
public final class ScenePlay {

    /** How marks about what did not fit begin. */
    static final String MISSED = "missed.";

    private final SceneScript script;
    private final Set<String> marks = new LinkedHashSet<>();
    private final Set<String> possible = new LinkedHashSet<>();
    private final Deque<String> before = new ArrayDeque<>();
    private final Map<String, Integer> misses = new HashMap<>();
    private SceneScreen screen;
    private List<String> filled = List.of();
    private Optional<String> misfit = Optional.empty();
    private boolean nothingBefore;

    private ScenePlay(SceneScript script) {
        this.script = script;
        this.marks.addAll(script.marked());
        this.screen = script.screen(script.start());
        this.marks.addAll(screen.marks());
        see(screen);
    }

    /** @param acts since the scene was last begun, oldest first */
    public static ScenePlay of(SceneScript script, List<SceneAct> acts) {
        ScenePlay play = new ScenePlay(script);
        acts.forEach(play::take);
        return play;
    }

    /** The mark that is set when fields of a screen did not fit for the {@code times}th time. */
    public static String missed(String screen, int times) {
        return MISSED + screen + "." + times;
    }

    /** The screen in front. */
    public SceneScreen screen() {
        return screen;
    }

    /** Whether something on a screen that was in front sets one of these marks. */
    public boolean hadChance(List<String> wanted) {
        return wanted.stream().anyMatch(possible::contains);
    }

    public Set<String> marks() {
        return Collections.unmodifiableSet(marks);
    }

    /** What stands on the screen now. */
    public List<SceneElement> elements() {
        return screen.elements().stream()
                .filter(element -> element.when().holds(this))
                .toList();
    }

    /** Whether a field holds what it asks for, from the press before. */
    public boolean isFilled(String field) {
        return filled.contains(field);
    }

    /** The first field because of which the last press did nothing. */
    public Optional<String> misfit() {
        return misfit;
    }

    /** Whether the last press was on the back button, with no page before this one. */
    public boolean nothingBefore() {
        return nothingBefore;
    }

    /**
     * What a person does now.
     *
     * @param element what they press
     * @param typed what stands in the fields, by id
     * @param ticked the boxes that are ticked
     * @return empty when there is nothing such to press on this screen
     */
    public Optional<SceneAct> read(String element, Map<String, String> typed, Set<String> ticked) {
        if (element.equals(SceneAct.BACK)) {
            return screen.inBrowser() ? Optional.of(SceneAct.of(screen.id(), element)) : Optional.empty();
        }
        return find(element)
                .filter(SceneElement::pressed)
                .map(pressed -> new SceneAct(
                        screen.id(),
                        element,
                        asked(pressed, typed, true),
                        asked(pressed, typed, false),
                        elements().stream()
                                .filter(one -> one.is("tick") && ticked.contains(one.id()))
                                .map(SceneElement::id)
                                .toList()));
    }

    private List<String> asked(SceneElement pressed, Map<String, String> typed, boolean fitting) {
        return pressed.asks().stream()
                .filter(field -> find(field)
                                .filter(one -> one.writing().fits(typed.getOrDefault(field, "")))
                                .isPresent()
                        == fitting)
                .toList();
    }

    private Optional<SceneElement> find(String element) {
        return screen.find(element).filter(one -> one.when().holds(this));
    }

    private void take(SceneAct act) {
        filled = List.of();
        misfit = Optional.empty();
        nothingBefore = false;
        if (!act.screen().equals(screen.id())) {
            return;
        }
        if (act.element().equals(SceneAct.BACK)) {
            back();
        } else {
            find(act.element()).filter(SceneElement::pressed).ifPresent(pressed -> press(pressed, act));
        }
    }

    private void press(SceneElement pressed, SceneAct act) {
        if (pressed.is("button")) {
            elements().stream().filter(one -> one.is("tick")).forEach(tick -> tick(tick, act));
        }
        misfit = pressed.asks().stream()
                .filter(field -> !act.fits().contains(field))
                .findFirst();
        if (misfit.isPresent()) {
            filled = act.fits();
            marks.add(missed(screen.id(), misses.merge(screen.id(), 1, Integer::sum)));
            marks.add(MISSED
                    + misses.values().stream().mapToInt(Integer::intValue).sum());
            return;
        }
        marks.removeAll(pressed.effect().unmarks());
        marks.addAll(pressed.effect().marks());
        pressed.effect().to().ifPresent(this::go);
    }

    private void tick(SceneElement tick, SceneAct act) {
        if (act.ticked().contains(tick.id())) {
            marks.addAll(tick.effect().marks());
        } else {
            marks.removeAll(tick.effect().marks());
        }
    }

    private void go(String to) {
        if (screen.isPage()) {
            before.push(screen.id());
        }
        arrive(to);
        if (!screen.inBrowser()) {
            before.clear();
        }
    }

    private void back() {
        nothingBefore = before.isEmpty();
        if (!nothingBefore) {
            arrive(before.pop());
        }
    }

    private void arrive(String to) {
        SceneScreen next = script.screen(to);
        screen = next.gate()
                .filter(gate -> !marks.containsAll(gate.needs()))
                .map(gate -> script.screen(gate.otherwise()))
                .orElse(next);
        marks.addAll(screen.marks());
        see(screen);
    }

    private void see(SceneScreen shown) {
        shown.elements().forEach(element -> possible.addAll(element.effect().marks()));
    }
}
