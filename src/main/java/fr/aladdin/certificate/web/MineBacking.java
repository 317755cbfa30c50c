package fr.aladdin.certificate.web;

import fr.aladdin.account.Accounts;
import fr.aladdin.account.SignedIn;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.Wording;
import fr.aladdin.certificate.Certificate;
import fr.aladdin.certificate.Certificates;
import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.site.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The certificates that the reader was given, to be taken again as often as they like. */
@Named("certificateMine")
@RequestScoped
public class MineBacking {

    @Inject
    private Asked asked;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Accounts accounts;

    @Inject
    private Certificates certificates;

    @Inject
    private CertificatePaper paper;

    @Inject
    private Catalogue catalogue;

    @Inject
    private ActiveLanguage language;

    public void respond() {
        if (asked.text("paper").isEmpty()) {
            return;
        }
        Optional<Certificate> wanted = asked.id("paper").flatMap(id -> certificates.find(id, signedIn.accountId()));
        if (wanted.isEmpty()) {
            Asked.notFound();
            return;
        }
        accounts.find(signedIn.accountId()).ifPresent(me -> paper.give(wanted.get(), me, me.displayName()));
    }

    /** The latest first. */
    public List<Certificate> list() {
        return certificates.listOf(signedIn.accountId());
    }

    /** What one speaks of, in the language of the page; empty for everything. */
    public Wording name(Certificate one) {
        return one.extent().name(catalogue, language.get());
    }
}
