package fr.aladdin.account.web;

import fr.aladdin.account.Account;
import fr.aladdin.account.AskedLetter;
import fr.aladdin.account.Device;
import fr.aladdin.account.OpenWithLetter;
import fr.aladdin.account.Opening;
import fr.aladdin.account.Passphrase;
import fr.aladdin.account.SecondFactors;
import fr.aladdin.account.SecretHashing;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.platform.OutgoingMail;
import fr.aladdin.site.Asked;
import fr.aladdin.site.NetworkAddress;
import fr.aladdin.site.SeeOther;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Coming in again with the code of a letter, in the browser that asked for it: the code, the code of the telephone where one
 * belongs to the account, then a new passphrase. How far one has come is in that browser, sealed.
 */
@Named("signinLetter")
@RequestScoped
public class LetterBacking {

    private static final String PAGE = "/signin/letter";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Asked asked;

    @Inject
    private OpenWithLetter open;

    @Inject
    private SecondFactors factors;

    @Inject
    private Entrance entrance;

    @Inject
    private OutgoingMail mail;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private NetworkAddress network;

    private Optional<AskedLetter> letter = Optional.empty();
    private Optional<Account> account = Optional.empty();
    private @Nullable Problem problem;
    private @Nullable String remark;

    public void respond() {
        letter = entrance.asked();
        account = letter.flatMap(open::find);
        boolean over = letter.filter(known -> !known.code().isEmpty()).isPresent() && account.isEmpty();
        if (asked.posted() && asked.has("act", "leave")) {
            entrance.breakOff();
        } else if (letter.isEmpty() || (over && !cameInBefore(letter.get()))) {
            SeeOther.to("/signin/lost?again=over");
        } else if (asked.posted() && !over) {
            answer(letter.get());
        }
    }

    /** The second click of a double click comes in like the first. */
    private boolean cameInBefore(AskedLetter known) {
        if (request.getParameter("passphrase") == null) {
            return false;
        }
        try {
            Optional<UUID> person =
                    open.again(known, NewPassphrase.read(request).typed(), network.of(request));
            person.ifPresent(found -> entrance.admit(found, Device.SHARED));
            return person.isPresent();
        } catch (SecretHashing.TooBusy crowd) {
            return false;
        }
    }

    private void answer(AskedLetter known) {
        switch (screen()) {
            case "code" -> readCode(known);
            case "factor" -> readFactor(known);
            default -> choose(known, NewPassphrase.read(request));
        }
    }

    private void readCode(AskedLetter known) {
        String typed = SecretField.read(request, "code");
        if (typed.isBlank()) {
            problem = Problem.of(msg, "account_letter.none");
            return;
        }
        Opening opening = open.look(known, typed, network.of(request));
        goOn(opening, known.withCode(typed), "account_letter.missed");
    }

    private void readFactor(AskedLetter known) {
        String typed = SecretField.read(request, "code");
        if (typed.isBlank()) {
            problem = Problem.of(msg, "account_factor.none");
            return;
        }
        Opening opening = factors.check(account.orElseThrow().id(), typed, network.of(request), asked.key());
        goOn(opening, known.withFactor(), "account_factor.missed");
    }

    private void goOn(Opening opening, AskedLetter further, String missed) {
        if (opening.opened()) {
            entrance.keep(further);
            SeeOther.to(PAGE);
        } else {
            problem = Problem.of(msg, missed, opening);
        }
    }

    private void choose(AskedLetter known, NewPassphrase chosen) {
        remark = chosen.remark(account.orElseThrow().displayName()).orElse(null);
        if (remark == null) {
            keep(known, chosen.typed());
        }
    }

    private void keep(AskedLetter known, Passphrase chosen) {
        try {
            Optional<UUID> opened = open.choose(known, chosen);
            opened.ifPresent(person -> entrance.admit(person, Device.SHARED));
            if (opened.isEmpty() && !cameInBefore(known)) {
                SeeOther.to("/signin/lost?again=over");
            }
        } catch (SecretHashing.TooBusy crowd) {
            remark = "busy";
        }
    }

    /** What is asked now: {@code code}, {@code factor} or {@code passphrase}. */
    public String screen() {
        if (account.isEmpty()) {
            return "code";
        }
        boolean shown = letter.filter(AskedLetter::factorShown).isPresent();
        return shown || factors.find(account.get().id()).isEmpty() ? "passphrase" : "factor";
    }

    public @Nullable Problem problem() {
        return problem;
    }

    /** From which address the letter comes. */
    public String sender() {
        return mail.sender();
    }

    /** What is said beside the field of that name; absent when nothing is. */
    public @Nullable String remarkAt(String field) {
        return NewPassphrase.at(field, remark);
    }

    /** Whether what is typed can be read on the screen. */
    public boolean shown() {
        return asked.has("show", "1");
    }

    public String address() {
        return shown() ? PAGE + "?show=1" : PAGE;
    }

    /** The same page with the letters shown, or hidden again. */
    public String otherAddress() {
        return shown() ? PAGE : PAGE + "?show=1";
    }
}
