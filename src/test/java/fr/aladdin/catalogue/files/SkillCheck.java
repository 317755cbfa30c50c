package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Fault;
import fr.aladdin.catalogue.LearningModule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The codes of skills are those of skills.yaml. */
final class SkillCheck {

    private final Faults faults = new Faults("skills.yaml");
    private final YamlNode skills;

    SkillCheck(ContentSource source) {
        skills = YamlNode.read(source.findText("skills.yaml").orElse("{}"), faults);
    }

    List<Fault> check(ReadModule read, LearningModule module) {
        List<Fault> found = new ArrayList<>(faults.structure());
        int line = read.structure().at("skills").line();
        check("digcomp", module.skills().digcomp(), read, line, found);
        check("pix", module.skills().pix(), read, line, found);
        String theme = module.skills().coop();
        check("coop", theme.isEmpty() ? List.of() : List.of(theme), read, line, found);
        return found;
    }

    private void check(String frame, Collection<String> codes, ReadModule read, int line, List<Fault> found) {
        List<String> known = skills.at(frame).keys();
        codes.stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> found.add(new Fault(
                        "content/" + read.folder() + "module.yaml",
                        line,
                        code + " is no code of " + frame,
                        "skills.yaml lists them")));
    }
}
