package fr.aladdin.account.web;

import fr.aladdin.account.Device;
import fr.aladdin.account.OpenAccount;
import fr.aladdin.account.Opening;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.site.Cookies;
import fr.aladdin.site.NetworkAddress;
import fr.aladdin.site.SeeOther;
import fr.aladdin.site.ShortCookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** After a QR code was opened: one word of the card is asked, another one after a slip, three times at most. */
@Named("signinWord")
@RequestScoped
public class WordBacking {

    private static final int LONGEST = 60;

    @Inject
    private HttpServletRequest request;

    @Inject
    private OpenAccount open;

    @Inject
    private Entrance entrance;

    @Inject
    private Cookies cookies;

    @Inject
    private MessagesOfPage msg;

    @Inject
    private NetworkAddress network;

    private OpenAccount.@Nullable QuickQuestion question;
    private @Nullable Problem problem;

    public void respond() {
        String code = cookies.find(request, ShortCookie.CARD).orElse("");
        if (request.getMethod().equals("POST") && opens(code)) {
            return;
        }
        Optional<OpenAccount.QuickQuestion> asked = open.question(code);
        if (asked.isEmpty()) {
            SeeOther.to("/signin?again=code");
        }
        question = asked.orElse(null);
    }

    private boolean opens(String code) {
        String word =
                Optional.ofNullable(request.getParameter("word")).orElse("").strip();
        if (word.isEmpty() || word.length() > LONGEST) {
            problem = Problem.of(msg, "account_word.none");
            return false;
        }
        Opening opening = open.withCode(code, word, network.of(request));
        if (opening.opened()) {
            entrance.enter(opening.account().orElseThrow(), Device.of(request.getParameter("device")));
        } else {
            problem = Problem.of(msg, "account_word.missed", opening);
        }
        return opening.opened();
    }

    public @Nullable Problem problem() {
        return problem;
    }

    /** The number of the card whose code was opened, as printed. */
    public String number() {
        return question().number();
    }

    /** Which word is asked, 1 to 4. */
    public int position() {
        return question().position();
    }

    public boolean mine() {
        return Device.of(request.getParameter("device")) == Device.MINE;
    }

    private OpenAccount.QuickQuestion question() {
        if (question == null) {
            throw new NoSuchElementException("no card is asked about");
        }
        return question;
    }
}
