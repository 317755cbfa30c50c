package fr.aladdin.certificate.web;

import fr.aladdin.account.Account;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.certificate.Certificate;
import fr.aladdin.certificate.Certificates;
import fr.aladdin.certificate.Extent;
import fr.aladdin.certificate.ThirdPerson;
import fr.aladdin.language.Language;
import fr.aladdin.site.Asked;
import fr.aladdin.site.SeeOther;
import fr.aladdin.training.Group;
import fr.aladdin.training.Groups;
import fr.aladdin.training.web.Trainer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A trainer certifies what somebody of their group can do, and prints it. A full name typed for the paper stands on it and is
 * kept nowhere.
 */
@Named("certificateGive")
@RequestScoped
public class GiveBacking {

    private static final int LONGEST_NAME = 80;

    @Inject
    private Asked asked;

    @Inject
    private Groups groups;

    @Inject
    private Certificates certificates;

    @Inject
    private CertificatePaper paper;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Trainer trainer;

    private @Nullable Group group;
    private @Nullable Account person;
    private Extent extent = Extent.EVERYTHING;
    private List<Certificate> given = List.of();

    @PostConstruct
    void read() {
        Optional<Group> found = asked.id("group").flatMap(id -> groups.find(id, trainer.scope()));
        group = found.orElse(null);
        person = found.flatMap(of -> asked.id("person").flatMap(id -> groups.findMember(of.id(), id, trainer.scope())))
                .orElse(null);
        extent = Extent.find(asked.text("extent"), catalogue).orElse(Extent.EVERYTHING);
    }

    public void respond() {
        if (group == null || person == null) {
            Asked.notFound();
            return;
        }
        if (asked.posted() && act(group, person)) {
            return;
        }
        groups.readPerson(person.id(), trainer.id(), trainer.scope());
        given = certificates.listOf(person.id());
    }

    private boolean act(Group of, Account who) {
        if (asked.text("act").equals("give")) {
            // an extent that nothing has was typed by hand
            boolean some = extent.id().equals(asked.text("extent")) && !alone().isEmpty();
            if (some) {
                asked.once(() -> certificates.give(who.id(), of.id(), extent, trainer.id(), trainer.scope()));
            }
            SeeOther.to("/certificate/give?group=" + of.id() + "&person=" + who.id() + (some ? "&done=given" : ""));
            return true;
        }
        Optional<Certificate> printed = asked.id("certificate").flatMap(id -> certificates.find(id, who.id()));
        if (printed.isEmpty() || asked.text("name").length() > LONGEST_NAME) {
            return false;
        }
        String name = asked.text("name").isEmpty() ? who.displayName() : asked.text("name");
        asked.once(() -> certificates.notePrinted(printed.get(), trainer.id()));
        paper.give(printed.get(), who, name);
        return true;
    }

    public Group group() {
        return Objects.requireNonNull(group);
    }

    public Account person() {
        return Objects.requireNonNull(person);
    }

    /** What the certificate to be given speaks of: a path, a module, or everything so far. */
    public Extent extent() {
        return extent;
    }

    /** What it would say today, in French. */
    public List<String> alone() {
        return certificates.listDoneAlone(person().id(), extent).stream()
                .map(id -> ThirdPerson.of(
                        catalogue.gestureName(id, Language.FRENCH).plain()))
                .toList();
    }

    /** Those given so far, the latest first. */
    public List<Certificate> given() {
        return given;
    }

    /** Whether the name typed for this one is far too long; what was typed is lost with nothing. */
    public boolean refused(Certificate one) {
        return asked.posted()
                && asked.id("certificate").filter(one.id()::equals).isPresent();
    }

    public String name(Certificate one) {
        return one.extent().name(catalogue, Language.FRENCH).plain();
    }
}
