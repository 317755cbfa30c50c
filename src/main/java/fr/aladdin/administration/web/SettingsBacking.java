package fr.aladdin.administration.web;

import fr.aladdin.administration.Installation;
import fr.aladdin.catalogue.Fault;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Asked;
import fr.aladdin.site.table.Column;
import fr.aladdin.site.table.Download;
import fr.aladdin.site.table.Table;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is set up in this installation, and what is missing. */
@Named("administrationSettings")
@RequestScoped
public class SettingsBacking {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private Installation installation;

    @Inject
    private MessagesOfPage msg;

    private @Nullable Table<Installation.Item> table;

    @PostConstruct
    void read() {
        String only = asked.text("only");
        List<Installation.Item> items = installation.list().stream()
                .filter(item -> only.isEmpty() || item.state().name().equals(only))
                .toList();
        table = new Table<>(request, columns(), "", items);
    }

    public void respond() {
        table().export("reglages").ifPresent(Download::give);
    }

    public Table<Installation.Item> table() {
        return Objects.requireNonNull(table);
    }

    public List<Fault> faults() {
        return installation.faults();
    }

    private List<Column<Installation.Item>> columns() {
        return List.of(
                Column.words("item", msg.get("administration_settings.item"), item -> say(item, "name")),
                Column.words(
                        "state",
                        msg.get("administration_settings.state"),
                        item -> msg.get("administration_settings.state_" + item.state())),
                Column.words("value", msg.get("administration_settings.value"), Installation.Item::value),
                Column.words("advice", msg.get("administration_settings.advice"), item -> say(item, "advice")));
    }

    private String say(Installation.Item item, String what) {
        return msg.get("administration_settings." + item.id() + "." + what);
    }
}
