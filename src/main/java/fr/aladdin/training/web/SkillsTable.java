package fr.aladdin.training.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.revision.GestureState;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Export;
import fr.aladdin.site.table.Table;
import fr.aladdin.training.PersonSkills;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** People and gestures as a table, and how a state is shown: a picture and words. */
@Named("skillStates")
@RequestScoped
public class SkillsTable {

    private static final Map<GestureState, String> ICONS = Map.of(
            GestureState.NOT_MET, "todo",
            GestureState.SEEN, "eye",
            GestureState.WITH_HINTS, "hand",
            GestureState.ALONE, "check",
            GestureState.AGAIN, "done");

    @Inject
    private HttpServletRequest request;

    @Inject
    private ModuleWords words;

    @Inject
    private MessagesOfPage msg;

    /** @param gestures one column each */
    Table<PersonSkills> of(List<PersonSkills> people, List<String> gestures) {
        List<Column<PersonSkills>> columns = new ArrayList<>();
        columns.add(Column.words("name", msg.get("training_group.person"), PersonSkills::name));
        gestures.forEach(gesture -> columns.add(Column.shown(
                gesture, words.gesture(gesture), one -> say(one.state(gesture)), one -> one.state(gesture))));
        return new Table<>(request, columns, "name", people);
    }

    /** The kind of file that the address asks for instead of a page, as {@code csv}; empty when it asks for none. */
    String file() {
        return Export.Format.find(request.getParameter("export"))
                .map(Export.Format::tag)
                .orElse("");
    }

    /** Every state, the first one first. */
    public List<GestureState> all() {
        return List.of(GestureState.values());
    }

    public String say(GestureState state) {
        return msg.get("training_skills.state_" + state);
    }

    public String icon(GestureState state) {
        return Objects.requireNonNull(ICONS.get(state));
    }
}
