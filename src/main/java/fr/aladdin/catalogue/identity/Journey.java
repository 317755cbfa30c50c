package fr.aladdin.catalogue.identity;

import fr.aladdin.catalogue.identity.JourneyPlan.Beside;
import fr.aladdin.catalogue.identity.JourneyPlan.Code;
import fr.aladdin.catalogue.identity.JourneyPlan.Extra;
import fr.aladdin.catalogue.identity.JourneyPlan.FalsePage;
import fr.aladdin.catalogue.scene.ScenePlay;
import fr.aladdin.catalogue.scene.SceneScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The practice journey of a step: the screens of a scene, with the words that stand on them.
 *
 * @param words by {@code screen} (its name) and {@code screen.element}
 * @param lent what is lent to be typed, and what each is called
 * @param papers what the papers of the person who is played say
 */
public record Journey(
        JourneyPlan plan,
        SceneScript script,
        Map<String, Inscription> words,
        Map<String, Lent> lent,
        Map<String, Lent> papers) {

    /** A line of the lent papers. */
    public record Lent(Inscription name, String value) {}

    /** Where the practice e-mails are read. */
    private static final Site BOX = new Site("boite", "Boîte", "boite.exercice.example", List.of());

    private static final String SERVICE = "service";
    private static final String CHOICE = "choix";
    private static final String CONSENT = "accord";
    private static final String INSIDE = "dedans";
    private static final String OUT = "dehors";

    public Journey {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        lent = Collections.unmodifiableMap(new LinkedHashMap<>(lent));
        papers = Collections.unmodifiableMap(new LinkedHashMap<>(papers));
    }

    public static Journey of(JourneyPlan plan) {
        return new Draft(plan).journey();
    }

    /** The message of the module that these acts bring into the practice mailbox, when those before did not. */
    public Optional<String> brings(ScenePlay before, ScenePlay now) {
        Optional<String> asked = plan.forgotten().map(site -> JourneyMarks.asked(site.id()));
        return plan.resetMessage()
                .filter(any -> asked.filter(now.marks()::contains).isPresent()
                        && asked.filter(before.marks()::contains).isEmpty());
    }

    /** The screen with the sign-in form of a site. */
    static String door(JourneyPlan plan, Site site) {
        return site.equals(plan.service()) ? SERVICE : "compte-" + site.id();
    }

    /** A journey being drawn. */
    private static final class Draft {

        private final JourneyPlan plan;
        private final Site service;
        private final JourneyDrawing drawing = new JourneyDrawing();
        private final Doors doors;

        private Draft(JourneyPlan plan) {
            this.plan = plan;
            this.service = plan.service();
            this.doors = new Doors(plan, drawing);
        }

        private Journey journey() {
            plan.falsePage().ifPresent(this::falsePage);
            plan.leftOpen().ifPresent(this::leftOpen);
            service();
            if (plan.throughOlivette()) {
                olivette();
                plan.accounts().forEach(this::account);
            } else {
                plan.beside().ifPresent(one -> whose(one, SERVICE));
            }
            plan.beside().filter(Beside::open).ifPresent(this::asAnother);
            inside();
            if (plan.has(Extra.SHARED)) {
                desktop();
            }
            return new Journey(
                    plan, new SceneScript(start(), marked(), drawing.screens()), drawing.words(), lent(), papers());
        }

        private String start() {
            return switch (plan.begins()) {
                case INSIDE -> INSIDE;
                case NEW_PASSWORD -> plan.forgotten().map(Doors::newPassword).orElse(SERVICE);
                case OUTSIDE -> outside();
            };
        }

        private String outside() {
            if (plan.falsePage().isPresent()) {
                return "message";
            }
            return plan.leftOpen().isPresent() ? "ouvert" : beside(service) ? "qui-" + service.id() : SERVICE;
        }

        /** What is so from the beginning. */
        private List<String> marked() {
            if (plan.begins() != JourneyPlan.Beginning.INSIDE) {
                return List.of();
            }
            List<String> marks = new ArrayList<>(List.of(JourneyMarks.in(service), JourneyMarks.wasIn(service.id())));
            if (plan.throughOlivette()) {
                marks.addAll(List.of(
                        JourneyMarks.CONTINUED, JourneyMarks.in(PracticeWeb.OLIVETTE), JourneyMarks.wasIn("olivette")));
                plan.has().stream()
                        .findFirst()
                        .ifPresent(account ->
                                marks.addAll(List.of(JourneyMarks.in(account), JourneyMarks.wasIn(account.id()))));
            }
            return marks;
        }

        private Map<String, Lent> lent() {
            Map<String, Lent> papers = new LinkedHashMap<>();
            for (Site site : sites()) {
                plan.person()
                        .key(site)
                        .filter(key -> plan.has().contains(site) || site.equals(service))
                        .ifPresent(key -> {
                            papers.put(
                                    "identifiant-" + site.id(),
                                    new Lent(Inscription.of("paper.identifier", site.name()), key.identifier()));
                            if (plan.knows(site)) {
                                papers.put(
                                        "mot-de-passe-" + site.id(),
                                        new Lent(Inscription.of("paper.password", site.name()), key.password()));
                            }
                        });
            }
            if (plan.code().filter(Code.PAPER::equals).isPresent()) {
                papers.put("code", new Lent(Inscription.of("paper.code"), Doors.PAPER_CODE));
            }
            return papers;
        }

        private Map<String, Lent> papers() {
            Map<String, Lent> papers = new LinkedHashMap<>();
            plan.person()
                    .claims()
                    .forEach((claim, value) -> papers.put(claim, new Lent(Inscription.of("paper." + claim), value)));
            return papers;
        }

        private List<Site> sites() {
            List<Site> sites = new ArrayList<>();
            if (plan.throughOwn()) {
                sites.add(service);
            }
            if (plan.throughOlivette()) {
                sites.addAll(plan.accounts());
            }
            return sites;
        }

        private void falsePage(FalsePage trap) {
            Site elsewhere = new Site("faux", "Olivette", trap.host(), List.of());
            drawing.page("message", BOX, "/recus", Inscription.of("lure_title"))
                    .text("texte", Inscription.of("lure", service.name()))
                    .there()
                    .link("lien", Inscription.of("lure_link"))
                    .to("faux")
                    .there()
                    .button("moi-meme", Inscription.of("go_myself", service.name()))
                    .to(SERVICE)
                    .there()
                    .done();
            JourneyDrawing.Screen page = drawing.page("faux", elsewhere, "/", Inscription.of("false_title"));
            page.text("texte", Inscription.of(trap.asksCard() ? "false_card" : "false_password"))
                    .there();
            if (plan.has(Extra.MANAGER)) {
                page.note("gestionnaire", Inscription.of("manager_silent")).there();
            }
            page.trap("champ", Inscription.of(trap.asksCard() ? "card" : "password"))
                    .there();
            page.button("continuer", Inscription.of("go_on"))
                    .needs("champ")
                    .to("pris")
                    .marks(JourneyMarks.typed(trap.host()))
                    .there();
            page.link("quitter", Inscription.of("go_myself", service.name()))
                    .to(SERVICE)
                    .there();
            page.done();
            drawing.page("pris", elsewhere, "/merci", Inscription.of("false_title"))
                    .text("texte", Inscription.of("false_taken"))
                    .there()
                    .done();
        }

        private void leftOpen(PracticePerson other) {
            drawing.page("ouvert", service, "/espace", Inscription.name(service.name()))
                    .text("bonjour", Inscription.of("hello", other.name()))
                    .there()
                    .row("lire", Inscription.of("read_messages", other.name()))
                    .marks(JourneyMarks.READ_OTHER)
                    .there()
                    .text("lu", Inscription.of("private_of", other.name()))
                    .when(JourneyMarks.READ_OTHER)
                    .there()
                    .button("deconnexion", Inscription.of("sign_out"))
                    .to(SERVICE)
                    .marks(JourneyMarks.out(other.id()))
                    .there()
                    .done();
        }

        private void service() {
            JourneyDrawing.Screen home = drawing.page(SERVICE, service, "", Inscription.name(service.name()));
            home.text("accueil", Inscription.of("welcome", service.name())).there();
            if (plan.throughOlivette()) {
                home.button("olivette", Inscription.of("with_olivette"))
                        .to(CHOICE)
                        .unless(JourneyMarks.in(PracticeWeb.OLIVETTE))
                        .there();
                home.button("olivette-encore", Inscription.of("with_olivette"))
                        .to(CONSENT)
                        .when(JourneyMarks.in(PracticeWeb.OLIVETTE))
                        .there();
            }
            if (plan.has(Extra.OFFERS_ACCOUNT)) {
                newAccount(home);
            }
            if (plan.throughOwn()) {
                if (plan.throughOlivette()) {
                    home.text("ou", Inscription.of("or_own", service.name())).there();
                }
                doors.form(
                        home,
                        SERVICE,
                        service,
                        INSIDE,
                        List.of(JourneyMarks.in(service), JourneyMarks.wasIn(service.id())));
            }
            closing(home);
            home.done();
        }

        private void newAccount(JourneyDrawing.Screen home) {
            home.link("creer", Inscription.of("new_account"))
                    .to("creer")
                    .marks(JourneyMarks.ACCOUNT_BEGUN)
                    .there();
            drawing.page("creer", service, "/creer", Inscription.name(service.name()))
                    .text("texte", Inscription.of("new_account_how", service.name()))
                    .there()
                    .link("revenir", Inscription.of("back_to", service.name()))
                    .to(SERVICE)
                    .there()
                    .done();
        }

        private void closing(JourneyDrawing.Screen screen) {
            if (plan.has(Extra.SHARED)) {
                screen.close(Inscription.of("close_window")).to("bureau").there();
            }
        }

        private void olivette() {
            JourneyDrawing.Screen choice =
                    drawing.page(CHOICE, PracticeWeb.OLIVETTE, "/choisir", Inscription.name("Olivette"));
            choice.text("texte", Inscription.of("choose", service.name())).there();
            plan.accounts().forEach(account -> choice.row(account.id(), Inscription.name(account.name()))
                    .to(beside(account) ? "qui-" + account.id() : door(plan, account))
                    .marks(JourneyMarks.chose(account.id()))
                    .there());
            choice.link("revenir", Inscription.of("back_to", service.name()))
                    .to(SERVICE)
                    .marks(JourneyMarks.CANCELLED)
                    .there();
            choice.done();
            JourneyDrawing.Screen consent =
                    consent(CONSENT, plan.person()).needing(JourneyMarks.in(PracticeWeb.OLIVETTE), CHOICE);
            consent.button("continuer", Inscription.of("continue_on", service.name()))
                    .to(INSIDE)
                    .marks(JourneyMarks.CONTINUED, JourneyMarks.in(service), JourneyMarks.wasIn(service.id()))
                    .there();
            cancel(consent);
            consent.done();
            plan.unrecognised().ifPresent(account -> unknown(account));
        }

        private JourneyDrawing.Screen consent(String id, PracticePerson person) {
            JourneyDrawing.Screen consent =
                    drawing.page(id, PracticeWeb.OLIVETTE, "/donnees", Inscription.name("Olivette"));
            consent.text("qui", Inscription.of("as", person.name())).there();
            consent.row("donnees", Inscription.of("data"))
                    .marks(JourneyMarks.SAW_DATA)
                    .there();
            data(consent, person, true);
            return consent;
        }

        private void cancel(JourneyDrawing.Screen consent) {
            consent.link("annuler", Inscription.of("cancel"))
                    .to(SERVICE)
                    .marks(JourneyMarks.CANCELLED)
                    .there();
        }

        /** What the service gets to know of the person. */
        private void data(JourneyDrawing.Screen screen, PracticePerson person, boolean folded) {
            for (String claim : service.asks()) {
                JourneyDrawing.Element line = screen.text(claim, Inscription.of("data." + claim, person.claim(claim)));
                (folded ? line.when(JourneyMarks.SAW_DATA) : line).there();
            }
        }

        private boolean beside(Site account) {
            return plan.beside().filter(one -> one.account().equals(account)).isPresent();
        }

        private void account(Site account) {
            boolean unknown = plan.unrecognised().filter(account::equals).isPresent();
            List<String> marks = new ArrayList<>(List.of(JourneyMarks.in(account), JourneyMarks.wasIn(account.id())));
            if (!unknown) {
                marks.addAll(List.of(JourneyMarks.in(PracticeWeb.OLIVETTE), JourneyMarks.wasIn("olivette")));
            }
            String door = door(plan, account);
            JourneyDrawing.Screen page = drawing.page(door, account, "/entrer", Inscription.name(account.name()));
            page.text("accueil", Inscription.of("account_welcome", account.name()))
                    .there();
            doors.form(page, door, account, unknown ? "inconnu" : CONSENT, marks);
            page.link("revenir", Inscription.of("back_to", "Olivette"))
                    .to(CHOICE)
                    .there();
            page.done();
            plan.beside().filter(one -> one.account().equals(account)).ifPresent(one -> whose(one, door));
        }

        private void whose(Beside beside, String door) {
            Site account = beside.account();
            PracticePerson other = beside.person();
            boolean inside = beside.open() && !plan.throughOlivette();
            String theirs = inside ? "dedans-autre" : beside.open() ? "accord-autre" : "autre-" + account.id();
            List<String> marks = new ArrayList<>(List.of(JourneyMarks.chose(other.id())));
            if (inside) {
                marks.add(JourneyMarks.as(other.id()));
            }
            drawing.page("qui-" + account.id(), account, "/qui", Inscription.name(account.name()))
                    .text("texte", Inscription.of("who"))
                    .there()
                    .row(other.id(), Inscription.of(beside.open() ? "account_open" : "account_of", other.name()))
                    .to(theirs)
                    .marks(marks)
                    .unless(JourneyMarks.out(other.id()))
                    .there()
                    .row(
                            plan.person().id(),
                            Inscription.of("account_of", plan.person().name()))
                    .to(door)
                    .marks(JourneyMarks.chose(plan.person().id()))
                    .there()
                    .done();
            if (!beside.open()) {
                drawing.page(theirs, account, "/entrer", Inscription.name(account.name()))
                        .text("texte", Inscription.of("account_of", other.name()))
                        .there()
                        .trap("mot-de-passe", Inscription.of("password"))
                        .there()
                        .button("connexion", Inscription.of("sign_in"))
                        .needs("mot-de-passe")
                        .marks("typed-for." + other.id())
                        .there()
                        .text("non", Inscription.of("wrong_password"))
                        .when("typed-for." + other.id())
                        .there()
                        .link("revenir", Inscription.of("not_me"))
                        .to("qui-" + account.id())
                        .there()
                        .done();
            }
        }

        private void asAnother(Beside beside) {
            PracticePerson other = beside.person();
            if (plan.throughOlivette()) {
                JourneyDrawing.Screen consent = consent("accord-autre", other);
                consent.button("continuer", Inscription.of("continue_on", service.name()))
                        .to("dedans-autre")
                        .marks(JourneyMarks.as(other.id()))
                        .there();
                cancel(consent);
                consent.done();
            }
            drawing.page("dedans-autre", service, "/espace", Inscription.name(service.name()))
                    .text("bonjour", Inscription.of("hello", other.name()))
                    .there()
                    .button("deconnexion", Inscription.of("sign_out"))
                    .to(beside(service) ? "qui-" + service.id() : SERVICE)
                    .marks(beside(service) ? List.of(JourneyMarks.out(other.id())) : List.of())
                    .unmarks(List.of(JourneyMarks.as(other.id())))
                    .there()
                    .done();
        }

        private void unknown(Site account) {
            drawing.page("inconnu", PracticeWeb.OLIVETTE, "/identite", Inscription.name("Olivette"))
                    .text("texte", Inscription.of("unrecognised", account.name()))
                    .there()
                    .field(
                            "nom-de-naissance",
                            Inscription.of("birth_name"),
                            List.of(plan.person().claim("birth_name")))
                    .there()
                    .button("chercher", Inscription.of("search_again"))
                    .needs("nom-de-naissance")
                    .to(CONSENT)
                    .marks("recognised", JourneyMarks.in(PracticeWeb.OLIVETTE), JourneyMarks.wasIn("olivette"))
                    .there()
                    .link("autre-compte", Inscription.of("other_account"))
                    .to(CHOICE)
                    .there()
                    .done();
        }

        private void inside() {
            JourneyDrawing.Screen page = drawing.page(INSIDE, service, "/espace", Inscription.name(service.name()))
                    .needing(JourneyMarks.in(service), SERVICE);
            page.text("bonjour", Inscription.of("hello", plan.person().name())).there();
            if (plan.throughOlivette() && !service.asks().isEmpty()) {
                page.text("recu", Inscription.of("received"))
                        .when(JourneyMarks.CONTINUED)
                        .there();
                for (String claim : service.asks()) {
                    page.text(
                                    claim,
                                    Inscription.of(
                                            "data." + claim, plan.person().claim(claim)))
                            .when(JourneyMarks.CONTINUED)
                            .there();
                }
            }
            if (plan.has(Extra.CHANGES_PASSWORD)) {
                page.link("changer", Inscription.of("change_password"))
                        .to("changer")
                        .there();
                change();
            }
            if (plan.has(Extra.DEVICES)) {
                page.link("appareils", Inscription.of("devices"))
                        .to("appareils")
                        .there();
                devices();
            }
            page.button("deconnexion", Inscription.of("sign_out"))
                    .to(OUT)
                    .unmarks(List.of(JourneyMarks.in(service)))
                    .there();
            closing(page);
            page.done();
            out();
        }

        private void change() {
            plan.person().key(service).ifPresent(key -> drawing.page(
                            "changer", service, "/mot-de-passe", Inscription.name(service.name()))
                    .needing(JourneyMarks.in(service), SERVICE)
                    .text("propose", Inscription.of("new_lent", key.renewed()))
                    .there()
                    .field("ancien", Inscription.of("old_password"), List.of(key.password()))
                    .there()
                    .field("nouveau", Inscription.of("new_password"), List.of(key.renewed()))
                    .there()
                    .button("changer", Inscription.of("change"))
                    .needs("ancien", "nouveau")
                    .to(INSIDE)
                    .marks(JourneyMarks.changed(service.id()))
                    .there()
                    .done());
        }

        private void devices() {
            String closed = JourneyMarks.closedElsewhere(service.id());
            drawing.page("appareils", service, "/appareils", Inscription.name(service.name()))
                    .needing(JourneyMarks.in(service), SERVICE)
                    .text("ici", Inscription.of("device_here"))
                    .there()
                    .text("ailleurs", Inscription.of("device_unknown"))
                    .unless(closed)
                    .there()
                    .button("fermer-ailleurs", Inscription.of("close_elsewhere"))
                    .marks(closed)
                    .unless(closed)
                    .there()
                    .text("ferme", Inscription.of("closed_elsewhere"))
                    .when(closed)
                    .there()
                    .link("revenir", Inscription.of("back_to", service.name()))
                    .to(INSIDE)
                    .there()
                    .done();
        }

        private void out() {
            JourneyDrawing.Screen page = drawing.page(OUT, service, "/au-revoir", Inscription.name(service.name()));
            page.text("texte", Inscription.of("out", service.name())).there();
            if (plan.throughOlivette()) {
                page.text("encore", Inscription.of("olivette_remembers"))
                        .when(JourneyMarks.in(PracticeWeb.OLIVETTE))
                        .there();
                List<String> all = new ArrayList<>(List.of(JourneyMarks.in(PracticeWeb.OLIVETTE)));
                plan.accounts().forEach(account -> all.add(JourneyMarks.in(account)));
                page.button("deconnexion-olivette", Inscription.of("sign_out_olivette"))
                        .to("parti")
                        .unmarks(all)
                        .when(JourneyMarks.in(PracticeWeb.OLIVETTE))
                        .there();
                JourneyDrawing.Screen gone =
                        drawing.page("parti", PracticeWeb.OLIVETTE, "/au-revoir", Inscription.name("Olivette"));
                gone.text("texte", Inscription.of("out", "Olivette")).there();
                gone.link("revenir", Inscription.of("back_to", service.name()))
                        .to(SERVICE)
                        .there();
                closing(gone);
                gone.done();
            }
            page.link("revenir", Inscription.of("back_to", service.name()))
                    .to(SERVICE)
                    .there();
            closing(page);
            page.done();
        }

        private void desktop() {
            drawing.outside("bureau", "desktop", Inscription.of("desktop"))
                    .button("ouvrir", Inscription.of("open_browser"))
                    .to(INSIDE)
                    .there()
                    .done();
        }
    }
}
