package fr.aladdin.learning.web;

import fr.aladdin.catalogue.Correction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** A mission beside the practice mailbox. */
@Named
@RequestScoped
public class MailTaskView {

    boolean respond() {
        return false;
    }

    Optional<Correction> spoken() {
        return Optional.empty();
    }

    public boolean reached() {
        return false;
    }
}
