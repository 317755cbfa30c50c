package fr.aladdin.catalogue.identity;

import fr.aladdin.catalogue.identity.JourneyPlan.Code;
import fr.aladdin.catalogue.identity.JourneyPlan.Extra;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws how a site lets somebody in: its form, the second code, the questions that come up, a forgotten password. */
final class Doors {

    /** The code that the drawn telephone shows. */
    static final String SMS_CODE = "482913";

    static final String APP_CODE = "730 156";

    /** A recovery code on the lent paper. */
    static final String PAPER_CODE = "K7TR-92MD";

    private static final String IDENTIFIER = "identifiant";
    private static final String PASSWORD = "mot-de-passe";

    private final JourneyPlan plan;
    private final JourneyDrawing drawing;

    Doors(JourneyPlan plan, JourneyDrawing drawing) {
        this.plan = plan;
        this.drawing = drawing;
    }

    /**
     * Draws the sign-in form of a site on its screen, and every screen that belongs to it.
     *
     * @param screen where the form stands
     * @param inside the screen that comes in the end
     * @param marks what is so then
     */
    void form(JourneyDrawing.Screen screen, String id, Site site, String inside, List<String> marks) {
        Optional<PracticePerson.Key> key = plan.person().key(site);
        String blocked = JourneyMarks.missed(id, JourneyMarks.BLOCKED);
        String recovered = JourneyMarks.recovered(site.id());
        String next = afterPassword(site, inside);
        List<String> now = plan.code().isPresent() ? List.of() : marks;
        screen.text("bloque", Inscription.of("blocked")).when(blocked).there();
        screen.field(
                        IDENTIFIER,
                        Inscription.of("identifier"),
                        key.map(PracticePerson.Key::identifier).stream().toList())
                .unless(blocked)
                .there();
        screen.field(PASSWORD, Inscription.of("password"), passwords(site))
                .unless(blocked)
                .there();
        screen.button("connexion", Inscription.of("sign_in"))
                .needs(IDENTIFIER, PASSWORD)
                .to(next)
                .marks(now)
                .unless(blocked)
                .there();
        if (plan.has(Extra.MANAGER)) {
            List<String> filled = new ArrayList<>(now);
            filled.add(JourneyMarks.filled(site.host()));
            screen.note("gestionnaire", Inscription.of("manager", site.host()))
                    .unless(blocked)
                    .there();
            screen.button("remplir", Inscription.of("fill"))
                    .to(next)
                    .marks(filled)
                    .unless(blocked)
                    .there();
        }
        screen.link("oublie", Inscription.of("forgotten"))
                .to("oublie-" + site.id())
                .there();
        code(site, inside, marks);
        keep(site, inside);
        forgotten(site, id, recovered, blocked);
    }

    private List<String> passwords(Site site) {
        return plan.person()
                .key(site)
                .map(key -> plan.knows(site) ? List.of(key.password(), key.renewed()) : List.of(key.renewed()))
                .orElse(List.of());
    }

    private String afterPassword(Site site, String inside) {
        return plan.code().isPresent() ? "code-" + site.id() : afterCode(site, inside);
    }

    private String afterCode(Site site, String inside) {
        return plan.has(Extra.SAVES_PASSWORDS) ? "garder-" + site.id() : inside;
    }

    private void code(Site site, String inside, List<String> marks) {
        if (plan.code().isEmpty()) {
            return;
        }
        JourneyDrawing.Screen screen = drawing.page("code-" + site.id(), site, "/code", Inscription.name(site.name()));
        Code from = plan.code().get();
        switch (from) {
            case SMS ->
                screen.phone("sms", Inscription.of("code_sms", site.name(), SMS_CODE))
                        .there();
            case APP ->
                screen.phone("application", Inscription.of("code_app", site.name(), APP_CODE))
                        .there();
            case PAPER -> screen.text("papier", Inscription.of("code_paper")).there();
        }
        if (plan.has(Extra.CALLER)) {
            screen.phone("appel", Inscription.of("caller"))
                    .unless(JourneyMarks.HUNG_UP)
                    .there();
            screen.button("dire", Inscription.of("tell_code"))
                    .marks(JourneyMarks.CODE_SHARED)
                    .unless(JourneyMarks.HUNG_UP)
                    .there();
            screen.button("raccrocher", Inscription.of("hang_up"))
                    .marks(JourneyMarks.HUNG_UP)
                    .unless(JourneyMarks.HUNG_UP)
                    .there();
        }
        screen.field("code", Inscription.of("code"), accepted(from)).there();
        screen.button("continuer", Inscription.of("go_on"))
                .needs("code")
                .to(afterCode(site, inside))
                .marks(marks)
                .there();
        screen.done();
    }

    private static List<String> accepted(Code from) {
        return switch (from) {
            case SMS -> List.of(SMS_CODE, "482 913");
            case APP -> List.of(APP_CODE, "730156");
            case PAPER -> List.of(PAPER_CODE, "K7TR 92MD", "K7TR92MD");
        };
    }

    private void keep(Site site, String inside) {
        if (plan.has(Extra.SAVES_PASSWORDS)) {
            drawing.dialog("garder-" + site.id(), site, Inscription.of("browser_asks"))
                    .text("question", Inscription.of("save_password", site.host()))
                    .there()
                    .button("enregistrer", Inscription.of("save"))
                    .to(inside)
                    .marks(JourneyMarks.PASSWORD_SAVED)
                    .there()
                    .button("jamais", Inscription.of("never"))
                    .to(inside)
                    .there()
                    .done();
        }
    }

    private void forgotten(Site site, String door, String recovered, String blocked) {
        Optional<PracticePerson.Key> key = plan.person().key(site);
        drawing.page("oublie-" + site.id(), site, "/mot-de-passe-oublie", Inscription.name(site.name()))
                .text("explication", Inscription.of("forgotten_how"))
                .there()
                .field("adresse", Inscription.of("email"), List.of(plan.person().claim("email")))
                .there()
                .button("demander", Inscription.of("ask_new_password"))
                .needs("adresse")
                .to("envoye-" + site.id())
                .marks(JourneyMarks.asked(site.id()))
                .there()
                .link("revenir", Inscription.of("back_to", site.name()))
                .to(door)
                .there()
                .done();
        sent(site);
        JourneyDrawing.Screen fresh =
                drawing.page(newPassword(site), site, "/nouveau-mot-de-passe", Inscription.name(site.name()));
        key.ifPresent(known -> fresh.text("propose", Inscription.of("new_lent", known.renewed()))
                .there());
        fresh.field(
                        "nouveau",
                        Inscription.of("new_password"),
                        key.map(PracticePerson.Key::renewed).stream().toList())
                .there()
                .button("changer", Inscription.of("change"))
                .needs("nouveau")
                .to(door)
                .marks(recovered, JourneyMarks.changed(site.id()))
                .unmarks(List.of(blocked))
                .there()
                .done();
    }

    /** The screen behind the link of the message. */
    static String newPassword(Site site) {
        return "nouveau-" + site.id();
    }

    private void sent(Site site) {
        JourneyDrawing.Screen sent =
                drawing.page("envoye-" + site.id(), site, "/message-envoye", Inscription.name(site.name()));
        if (plan.writesToPracticeMailbox(site)) {
            sent.text("envoye", Inscription.of("message_in_practice_mailbox")).there();
        } else {
            sent.text("envoye", Inscription.of("message_sent"))
                    .there()
                    .button("boite", Inscription.of("open_mailbox"))
                    .to("boite-" + site.id())
                    .there();
            mailbox(site);
        }
        sent.done();
    }

    private void mailbox(Site site) {
        String id = "boite-" + site.id();
        JourneyDrawing.Screen box = drawing.outside(id, "window", Inscription.of("mailbox"));
        if (plan.resetInSpam()) {
            box.text("vide", Inscription.of("inbox_empty")).unless("spam-open").there();
            box.link("indesirables", Inscription.of("open_spam"))
                    .marks("spam-open")
                    .there();
            box.row("message", Inscription.of("reset_message", site.name()))
                    .to("lien-" + site.id())
                    .when("spam-open")
                    .there();
        } else {
            box.row("message", Inscription.of("reset_message", site.name()))
                    .to("lien-" + site.id())
                    .there();
        }
        box.done();
        drawing.outside("lien-" + site.id(), "window", Inscription.of("reset_message", site.name()))
                .text("texte", Inscription.of("reset_text"))
                .there()
                .link("lien", Inscription.of("reset_link", "https://" + site.host() + "/nouveau-mot-de-passe"))
                .to(newPassword(site))
                .there()
                .done();
    }
}
