package fr.aladdin.instruction;

import fr.aladdin.account.Account;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningModule;
import fr.aladdin.language.Language;
import fr.aladdin.training.Assignment;
import fr.aladdin.training.Assignments;
import fr.aladdin.training.GroupLine;
import fr.aladdin.training.Groups;
import fr.aladdin.training.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The modules and languages of an instructor's groups. */
@ApplicationScoped
public class TaughtModules {

    @Inject
    private Groups groups;

    @Inject
    private Assignments assignments;

    @Inject
    private Provider<Catalogue> catalogue;

    /** Every module that participants learn; those given to the instructor's groups first. */
    public List<TaughtModule> list(Scope scope) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (GroupLine group : groups.list(scope)) {
            for (Assignment assignment : assignments.listOfGroup(group.id(), scope)) {
                given.computeIfAbsent(assignment.module(), first -> new ArrayList<>())
                        .add(group.name());
            }
        }
        List<LearningModule> all = new ArrayList<>();
        given.keySet().forEach(slug -> catalogue.get().findModule(slug).ifPresent(all::add));
        catalogue.get().paths().forEach(path -> path.modules().stream()
                .filter(module -> !given.containsKey(module.slug()))
                .forEach(all::add));
        return all.stream()
                .map(module -> new TaughtModule(
                        module, Optional.ofNullable(given.get(module.slug())).orElse(List.of())))
                .toList();
    }

    /** The languages that people of these groups have chosen, French left out. */
    public List<Language> languages(Scope scope) {
        Set<Language> spoken = new LinkedHashSet<>();
        groups.list(scope).forEach(group -> groups.listPeople(group.id(), scope).stream()
                .map(Account::display)
                .map(display -> display.language())
                .filter(language -> language != Language.FRENCH)
                .forEach(spoken::add));
        return spoken.stream().sorted().toList();
    }
}
