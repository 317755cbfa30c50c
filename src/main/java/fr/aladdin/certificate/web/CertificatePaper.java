package fr.aladdin.certificate.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.Accounts;
import fr.aladdin.account.Place;
import fr.aladdin.account.Places;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.certificate.Certificate;
import fr.aladdin.certificate.pdf.CertificatePdf;
import fr.aladdin.language.Messages;
import fr.aladdin.site.FileAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A certificate as it is taken away, and what pages say of who gave it. */
@Named("certificatePaper")
@RequestScoped
public class CertificatePaper {

    @Inject
    private Accounts accounts;

    @Inject
    private Places places;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Messages messages;

    /** Answers with the paper instead of a page. */
    void give(Certificate certificate, Account person, String name) {
        CertificatePdf.Names names = new CertificatePdf.Names(
                name, place(certificate), trainer(certificate), person.display().language());
        FileAnswer.give(
                "attestation.pdf", "application/pdf", new CertificatePdf(messages, catalogue).of(certificate, names));
    }

    public String place(Certificate certificate) {
        return places.find(certificate.place()).map(Place::name).orElse("");
    }

    public String trainer(Certificate certificate) {
        return accounts.find(certificate.givenBy()).map(Account::displayName).orElse("");
    }
}
