package fr.aladdin.training.web;

import fr.aladdin.account.DisplaySettings;
import fr.aladdin.account.Theme;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.language.Language;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.training.Assignments;
import fr.aladdin.training.Group;
import fr.aladdin.training.Groups;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the forms of a group's page do. */
@Named("groupActs")
@RequestScoped
public class GroupActs {

    private static final int LONGEST_NAME = 80;

    @Inject
    private Asked asked;

    @Inject
    private Groups groups;

    @Inject
    private Assignments assignments;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Trainer trainer;

    private @Nullable String remark;

    /** Does what the form asks and leads on; false when something is missing and the page is to be shown again. */
    boolean respond(Group group) {
        String done =
                switch (asked.text("act")) {
                    case "add" -> add(group);
                    case "rename" -> rename(group);
                    case "assign" -> assign(group);
                    case "withdraw" -> withdraw(group);
                    default -> "";
                };
        if (remark == null) {
            SeeOther.to("/training/group?group=" + group.id() + (done.isEmpty() ? "" : "&done=" + done));
        }
        return remark == null;
    }

    /** The key of what is missing: {@code name}, {@code people}, {@code modules} or {@code day}; null when nothing is. */
    public @Nullable String remark() {
        return remark;
    }

    private String add(Group group) {
        String name = named();
        if (remark == null) {
            Language language = Language.find(asked.text("language"))
                    .filter(Language.offered()::contains)
                    .orElse(Language.FRENCH);
            DisplaySettings display = new DisplaySettings(language, 1, asked.has("simple", "true"), Theme.LIGHT, false);
            asked.once(() -> groups.welcome(group.id(), name, display, trainer.id(), trainer.scope()));
        }
        return "add";
    }

    private String rename(Group group) {
        String name = named();
        if (remark == null) {
            asked.once(() -> groups.rename(group.id(), name, trainer.id(), trainer.scope()));
        }
        return "rename";
    }

    private String assign(Group group) {
        List<String> modules = asked.all("module").stream()
                .filter(slug -> catalogue.findModule(slug).isPresent())
                .toList();
        Set<UUID> people = asked.ids("person");
        boolean everyone = asked.text("to").equals("group");
        if (modules.isEmpty()) {
            remark = "modules";
        } else if (!everyone && people.isEmpty()) {
            remark = "people";
        } else if (!asked.text("due").isEmpty() && asked.day("due").isEmpty()) {
            remark = "day";
        } else {
            LocalDate due = asked.day("due").orElse(null);
            asked.once(() -> modules.forEach(module -> give(group, module, everyone, people, due)));
        }
        return "assign";
    }

    private void give(Group group, String module, boolean everyone, Set<UUID> people, @Nullable LocalDate due) {
        if (everyone) {
            assignments.giveToGroup(module, group.id(), due, trainer.id(), trainer.scope());
        } else {
            assignments.giveToPeople(module, group.id(), people, due, trainer.id(), trainer.scope());
        }
    }

    private String withdraw(Group group) {
        Optional<UUID> given = asked.id("assignment")
                .filter(id -> assignments.listOfGroup(group.id(), trainer.scope()).stream()
                        .anyMatch(one -> one.id().equals(id)));
        given.ifPresent(id -> asked.once(() -> assignments.withdraw(id, group.id(), trainer.id(), trainer.scope())));
        return given.isPresent() ? "withdraw" : "";
    }

    private String named() {
        String name = asked.text("name");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            remark = "name";
        }
        return name;
    }
}
