package fr.aladdin.instruction.web;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.instruction.NotedSentence;
import fr.aladdin.instruction.SentenceNotes;
import fr.aladdin.instruction.TranslationChange;
import fr.aladdin.language.Language;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.Moments;
import fr.aladdin.site.SeeOther;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Table;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What instructors noted about translations, as a table and as changes to the translation files. */
@Named("instructionCorrections")
@RequestScoped
public class CorrectionsBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private SentenceNotes notes;

    @Inject
    private Instructor instructor;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Moments moments;

    @Inject
    private MessagesOfPage msg;

    private @Nullable Table<NotedSentence> table;

    /** A translation file that changes. */
    public record Change(String module, Language language, String address) {}

    public void respond() {
        if (asked.posted()) {
            asked.id("note").ifPresent(note -> asked.once(() -> notes.withdraw(note, instructor.id())));
            SeeOther.to("/instruction/corrections?done=withdrawn");
            return;
        }
        List<NotedSentence> all = notes.list();
        if (!asked.text("change").isEmpty()) {
            giveChange(all);
            return;
        }
        table = new Table<>(request, columns(), "", all);
        table.export("corrections").ifPresent(Download::give);
    }

    private void giveChange(List<NotedSentence> all) {
        String[] wanted = asked.text("change").split("/", 2);
        List<NotedSentence> changed = all.stream()
                .filter(one -> !notes.isOutOfDate(one.note()))
                .filter(one -> wanted.length == 2
                        && one.note().place().module().equals(wanted[0])
                        && one.note().place().language().tag().equals(wanted[1]))
                .toList();
        if (changed.isEmpty()) {
            Asked.notFound();
        } else {
            Download.give(
                    wanted[0] + "." + wanted[1] + ".po",
                    "text/x-gettext-translation;charset=UTF-8",
                    new TranslationChange(wanted[1], changed).text());
        }
    }

    private List<Column<NotedSentence>> columns() {
        return List.of(
                Column.words("module", msg.get("instruction_corrections.module"), this::module),
                Column.words(
                        "language",
                        msg.get("instruction_corrections.language"),
                        one -> one.note().place().language().autonym()),
                Column.words("french", msg.get("instruction_corrections.french"), one -> one.note()
                        .source()),
                Column.words("text", msg.get("instruction_corrections.text"), one -> one.note()
                        .text()),
                Column.words("state", msg.get("instruction_corrections.state"), this::state),
                Column.words("by", msg.get("instruction_corrections.by"), NotedSentence::by),
                Column.shown(
                        "at",
                        msg.get("instruction_corrections.at"),
                        one -> moments.time(one.note().notedAt()),
                        one -> one.note().notedAt()));
    }

    private String module(NotedSentence one) {
        return catalogue
                .findModule(one.note().place().module())
                .map(module -> module.title(Language.FRENCH).plain())
                .orElse(one.note().place().module());
    }

    private String state(NotedSentence one) {
        if (notes.isOutOfDate(one.note())) {
            return msg.get("instruction_corrections.out_of_date");
        }
        return msg.get(one.note().approved() ? "instruction_corrections.approved" : "instruction_corrections.proposed");
    }

    public Table<NotedSentence> table() {
        return Objects.requireNonNull(table);
    }

    public boolean mine(NotedSentence one) {
        return one.note().notedBy().equals(instructor.id());
    }

    /** The files that change, one for each module and language. */
    public List<Change> changes() {
        return table().rows().stream()
                .filter(one -> !notes.isOutOfDate(one.note()))
                .map(one -> new Change(
                        module(one),
                        one.note().place().language(),
                        "/instruction/corrections?change="
                                + one.note().place().module() + "/"
                                + one.note().place().language().tag()))
                .distinct()
                .toList();
    }
}
