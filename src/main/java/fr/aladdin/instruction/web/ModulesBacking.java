package fr.aladdin.instruction.web;

import fr.aladdin.catalogue.TranslationState;
import fr.aladdin.instruction.TaughtModule;
import fr.aladdin.instruction.TaughtModules;
import fr.aladdin.language.Language;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Table;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The modules, with how far each translation may be trusted. */
@Named("instructionModules")
@RequestScoped
public class ModulesBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private TaughtModules modules;

    @Inject
    private Instructor instructor;

    @Inject
    private MessagesOfPage msg;

    private @Nullable Table<TaughtModule> table;

    public void respond() {
        table = new Table<>(request, columns(), "", modules.list(instructor.scope()));
        table.export("modules").ifPresent(Download::give);
    }

    private List<Column<TaughtModule>> columns() {
        List<Column<TaughtModule>> columns = new ArrayList<>(List.of(
                Column.words("module", msg.get("instruction_modules.module"), row -> row.module()
                        .title(Language.FRENCH)
                        .plain()),
                Column.words("groups", msg.get("instruction_modules.groups"), row -> String.join(", ", row.groups())),
                Column.number("sentences", msg.get("instruction_modules.sentences"), TaughtModule::sentences)));
        for (Language language : instructor.languages()) {
            columns.add(Column.number(
                    "drafts-" + language.tag(),
                    msg.of("instruction_modules.drafts", language.autonym()),
                    row -> row.count(language, TranslationState.DRAFT)));
            columns.add(Column.number(
                    "old-" + language.tag(),
                    msg.of("instruction_modules.out_of_date", language.autonym()),
                    row -> row.count(language, TranslationState.OUT_OF_DATE)
                            + row.count(language, TranslationState.SOURCE)));
        }
        return columns;
    }

    public Table<TaughtModule> table() {
        return Objects.requireNonNull(table);
    }
}
