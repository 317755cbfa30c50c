package fr.aladdin.training.web;

import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.learning.Progress;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Moments;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Table;
import fr.aladdin.training.PersonLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of a group's people: its columns, its filters. */
@RequestScoped
public class GroupTable {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private ModuleWords words;

    @Inject
    private Moments moments;

    @Inject
    private MessagesOfPage msg;

    /** @param modules one column each */
    Table<PersonLine> of(List<PersonLine> everyone, List<String> modules) {
        return new Table<>(request, columns(modules), "name", filtered(everyone));
    }

    private List<Column<PersonLine>> columns(List<String> modules) {
        List<Column<PersonLine>> all = new ArrayList<>();
        all.add(Column.words("name", msg.get("training_group.person"), PersonLine::name));
        all.add(Column.words("language", msg.get("training_group.language"), GroupTable::language));
        modules.forEach(module -> all.add(Column.shown(
                module, words.title(module), one -> words.progress(one.in(module)), one -> done(one, module))));
        all.add(Column.number("waiting", msg.get("training_group.waiting"), PersonLine::waiting));
        all.add(Column.shown("last", msg.get("training_group.last"), this::last, one -> one.lastActivity()
                .orElse(null)));
        all.add(Column.shown("card", msg.get("training_group.card"), this::card, PersonLine::cardDrawnAt));
        return all;
    }

    private List<PersonLine> filtered(List<PersonLine> everyone) {
        String name = asked.text("q").toLowerCase(Locale.FRENCH);
        return everyone.stream()
                .filter(one -> one.name().toLowerCase(Locale.FRENCH).contains(name))
                .filter(one -> switch (asked.text("only")) {
                    case "waiting" -> one.waiting() > 0;
                    case "idle" -> one.progress().isEmpty();
                    case "no-card" -> one.cardDrawnAt() == null;
                    default -> true;
                })
                .toList();
    }

    /** From nothing (-1) over the steps done to finished (1). */
    private static double done(PersonLine person, String module) {
        return person.in(module)
                .map(one -> one.state() == Progress.State.FINISHED ? 1 : one.stepNumber() / (one.numberedSteps() + 1.0))
                .orElse(-1.0);
    }

    private static String language(PersonLine person) {
        return person.person().display().language().autonym();
    }

    private String last(PersonLine person) {
        return person.lastActivity().map(moments::dayOf).orElse("–");
    }

    private String card(PersonLine person) {
        return person.cardDrawnAt() == null ? msg.get("training_group.no_card") : moments.dayOf(person.cardDrawnAt());
    }
}
