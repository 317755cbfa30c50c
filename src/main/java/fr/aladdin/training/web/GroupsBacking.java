package fr.aladdin.training.web;

import fr.aladdin.account.Place;
import fr.aladdin.account.Places;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Table;
import fr.aladdin.training.GroupLine;
import fr.aladdin.training.Groups;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The trainer's groups, and a form to make one. */
@Named("trainingGroups")
@RequestScoped
public class GroupsBacking {

    private static final int LONGEST_NAME = 80;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private Groups groups;

    @Inject
    private Places places;

    @Inject
    private Trainer trainer;

    @Inject
    private MessagesOfPage msg;

    private @Nullable Table<GroupLine> table;
    private boolean nameMissing;

    public void respond() {
        if (asked.posted()) {
            create();
        } else {
            table().export("groupes").ifPresent(Download::give);
        }
    }

    private void create() {
        String name = asked.text("name");
        Optional<UUID> place = asked.id("place").filter(id -> trainer.scope().coversPlace(id));
        nameMissing = name.isEmpty() || name.length() > LONGEST_NAME;
        if (place.isEmpty()) {
            Asked.notFound();
        }
        if (nameMissing || place.isEmpty()) {
            return;
        }
        asked.once(() -> groups.create(name, place.get(), trainer.id(), trainer.scope()));
        SeeOther.to("/training/groups?done=created");
    }

    public Table<GroupLine> table() {
        Table<GroupLine> known = table;
        if (known == null) {
            known = new Table<>(request, columns(), "name", filtered());
            table = known;
        }
        return known;
    }

    private List<Column<GroupLine>> columns() {
        return List.of(
                Column.words("name", msg.get("training_groups.name"), GroupLine::name),
                Column.words("place", msg.get("training_groups.place"), GroupLine::place),
                Column.number("people", msg.get("training_groups.people"), GroupLine::people));
    }

    private List<GroupLine> filtered() {
        String words = asked.text("q").toLowerCase(Locale.FRENCH);
        return groups.list(trainer.scope()).stream()
                .filter(group -> (group.name() + " " + group.place())
                        .toLowerCase(Locale.FRENCH)
                        .contains(words))
                .toList();
    }

    /** The places where this trainer may make a group. */
    public List<Place> placesToChoose() {
        return places.listAll().stream()
                .filter(place -> trainer.scope().coversPlace(place.id()))
                .toList();
    }

    public boolean nameMissing() {
        return nameMissing;
    }
}
