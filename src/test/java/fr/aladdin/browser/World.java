package fr.aladdin.browser;

import fr.aladdin.browser.Caller.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A small world in an Aladdin: two participants and their trainer, a trainer of another group, an administrator,
 * and things that belong to one of them. It is made once, with our own forms.
 */
final class World {

    /** Who asks. What the tests look at belongs to the owner, whom the trainer accompanies. */
    enum Who {
        STRANGER,
        OWNER,
        OTHER_PARTICIPANT,
        TRAINER,
        OTHER_TRAINER,
        ADMINISTRATOR,
        INSTRUCTOR,
        VALIDATOR
    }

    /** Words that stand in things of the owner alone; nobody outside may read them. */
    static final String SECRET = "Chaussettes-rayées";

    static final String TRAINER_PASSPHRASE = "lampe canal tilleul panier";
    /** Chosen by those whom the world adds to the team. */
    static final String PASSPHRASE = "rivage pommier lanterne tissu";

    static final List<String> OWNER_WORDS = List.of("soleil", "panier", "tomate", "bateau");

    private static @Nullable World made;

    private final RunningAladdin aladdin;
    private final Map<Who, Caller> callers = new EnumMap<>(Who.class);
    final Stored stored;
    final String place;
    final String otherPlace;
    final String group;
    final String otherGroup;
    final String owner;
    final String otherParticipant;
    final String spare;
    final String leaver;
    /** Has chosen a passphrase in place of the words of a card. */
    final String keeper;

    final String trainer;
    final String otherTrainer;
    final String grant;
    final String assignment;
    final String message;
    final String draft;
    final String answer;
    final String review;
    final String sheet;
    final String reset;
    final String note;

    /** In the address book of the owner, and a folder that they made. */
    final String contact;

    final String ownFolder;

    /** A programme that runs for years, a partner, a room of the owner's place and one of the other. */
    final String programme;

    final String partner;
    final String room;
    final String spareRoom;

    /** That of today in the demonstration, with the owner at a seat; and another to come. */
    final String workshop;

    final String spareWorkshop;

    /** Of the keeper, who has done a gesture alone. */
    final String certificate;

    private World(RunningAladdin aladdin) {
        this.aladdin = aladdin;
        this.stored = new Stored(aladdin);
        callers.put(Who.STRANGER, new Caller(aladdin.address()));
        callers.put(Who.OWNER, new Caller(aladdin.address()).signInWithCard("4821 5701", OWNER_WORDS));
        callers.put(
                Who.OTHER_PARTICIPANT,
                new Caller(aladdin.address())
                        .signInWithCard("7306 1426", List.of("citron", "tambour", "cheval", "jardin")));
        callers.put(
                Who.TRAINER, new Caller(aladdin.address()).signInStaff("julien@aladdin.example", TRAINER_PASSPHRASE));
        callers.put(
                Who.ADMINISTRATOR,
                new Caller(aladdin.address()).signInStaff("sam@aladdin.example", "jardin orange balcon fleuve"));
        place = stored.one("SELECT id FROM place WHERE name LIKE 'Espace%'");
        group = stored.one("SELECT id FROM training_group WHERE name LIKE 'Groupe du jeudi%'");
        owner = person("Mariam");
        otherParticipant = person("Ahmet");
        spare = person("Amadou");
        leaver = person("Bernard");
        keeper = makeKeeper();
        trainer = person("Julien");
        assignment = stored.one("SELECT id FROM assignment WHERE team IS NOT NULL");
        otherPlace = makeOtherPlace();
        otherTrainer = makeOtherTrainer();
        otherGroup = makeOtherGroup();
        grant = giveRole(otherTrainer, "trainer", "group:" + otherGroup);
        message = writeMessage("send");
        draft = writeMessage("save-draft");
        answer = answerOfOwner();
        contact =
                makeInMailbox("contact-add", "m-view=contacts", "m-name", "Rosa", "m-address", "rosa@clairval.example");
        ownFolder = makeInMailbox("folder-make", "m-view=own-folders", "m-name", "École");
        review = reviewOfOwner();
        sheet = drawCards(Who.TRAINER, group, spare);
        reset = startReset(otherTrainer);
        caller(Who.STRANGER).get("/signin/passphrase?token=" + reset);
        note = noteOfInstructor();
        programme = makeProgramme();
        partner = makePartner();
        room = makeRoom(place);
        spareRoom = makeRoom(otherPlace);
        makeStaff(Who.VALIDATOR, "Vera", "vera@aladdin.example", "validator", "place:" + place);
        workshop = stored.one("SELECT id FROM workshop WHERE title LIKE 'Premiers%' ORDER BY starts_at OFFSET 2");
        spareWorkshop = planWorkshop("Atelier à venir", LocalDate.of(2035, 5, 2), spare);
        certificate = giveCertificate();
    }

    /** The same world in an Aladdin of one's own. */
    static World of(RunningAladdin aladdin) {
        return new World(aladdin);
    }

    /** The world of the second Aladdin. */
    static synchronized World shared() {
        World world = made == null ? of(RunningAladdin.apart()) : made;
        made = world;
        return world;
    }

    String address() {
        return aladdin.address();
    }

    RunningAladdin aladdin() {
        return aladdin;
    }

    Caller caller(Who who) {
        return java.util.Objects.requireNonNull(callers.get(who));
    }

    /** Somebody new, without cookies. */
    Caller stranger() {
        return new Caller(aladdin.address());
    }

    /** Draws a card for somebody of the group and answers the id of the sheet. */
    String drawCards(Who by, String ofGroup, String person) {
        Answer drawn = caller(by)
                .post(
                        "/training/cards?group=" + ofGroup,
                        Form.of("person", person).fresh());
        return drawn.location().replaceFirst(".*sheet=([0-9a-f-]{36}).*", "$1");
    }

    /** The number and the four words of a card freshly drawn for that person of the owner's group. */
    List<String> cardOf(String name) {
        return readCard(Who.TRAINER, drawCards(Who.TRAINER, group, person(name)));
    }

    /** The card of somebody who has just come into the owner's group, for a test that wants a person of its own. */
    List<String> cardOfSomebodyNew(String name) {
        caller(Who.TRAINER)
                .post(
                        "/training/group?group=" + group,
                        Form.of("act", "add", "name", name, "language", "fr").fresh());
        return cardOf(name);
    }

    /** The number and the four words of the one card on a sheet. */
    List<String> readCard(Who by, String ofSheet) {
        Answer answer = caller(by).get("/training/card-sheet?sheet=" + ofSheet);
        List<String> card = new ArrayList<>();
        card.add(answer.page().select(".idcard .num").text());
        card.addAll(answer.page().select(".idcard ol li").eachText());
        return card;
    }

    private String person(String name) {
        return stored.one("SELECT id FROM account WHERE display_name = ?", name);
    }

    private String makeKeeper() {
        List<String> card = cardOfSomebodyNew("Thelma");
        Caller thelma = stranger().signInWithCard(card.get(0), card.subList(1, 5));
        doesAGestureAlone(thelma);
        thelma.post(
                "/account/passphrase",
                Form.of("passphrase", PASSPHRASE, "again", PASSPHRASE).fresh());
        return person("Thelma");
    }

    /** The person does one small exercise without a hint or a miss. */
    static void doesAGestureAlone(Caller person) {
        String step = "/learning/step?module=revision-email.adresse-du-bus&step=adresse-du-bus";
        person.post(
                "/learning/module?module=revision-email.adresse-du-bus",
                Form.of().fresh());
        person.post(
                step, Form.of("typed", "contact@transports.clairval.example").fresh());
        person.post(step, Form.of("act", "go-on").fresh());
    }

    private String giveCertificate() {
        caller(Who.TRAINER)
                .post(
                        "/certificate/give?group=" + group + "&person=" + keeper,
                        Form.of("act", "give", "extent", "").fresh());
        return stored.one("SELECT id FROM certificate WHERE person = ?", UUID.fromString(keeper));
    }

    private String makeOtherPlace() {
        caller(Who.ADMINISTRATOR)
                .post(
                        "/administration/places",
                        Form.of("name", "Maison des Tilleuls", "address", "").fresh());
        return stored.one("SELECT id FROM place WHERE name = 'Maison des Tilleuls'");
    }

    private String makeOtherTrainer() {
        return makeStaff(Who.OTHER_TRAINER, "Louise", "louise@aladdin.example", "trainer", "place:" + otherPlace);
    }

    private String noteOfInstructor() {
        makeStaff(Who.INSTRUCTOR, "Nour", "nour@aladdin.example", "instructor", "group:" + group);
        caller(Who.INSTRUCTOR)
                .post(
                        "/instruction/sentence?module=sandbox&key=entree.duree.1&language=ar",
                        Form.of("text", "خمس عشرة دقيقة").fresh());
        return stored.one("SELECT id FROM sentence_note");
    }

    /** Somebody of the team who has chosen a passphrase and is signed in. */
    private String makeStaff(Who who, String name, String email, String role, String where) {
        caller(Who.ADMINISTRATOR)
                .post(
                        "/administration/staff",
                        Form.of("name", name, "email", email).fresh());
        String account = person(name);
        giveRole(account, role, where);
        Caller newcomer = stranger();
        newcomer.get("/signin/passphrase?token=" + startReset(account));
        newcomer.post("/signin/passphrase", Form.of("passphrase", PASSPHRASE, "again", PASSPHRASE));
        callers.put(who, stranger().signInStaff(email, PASSPHRASE));
        return account;
    }

    /** Gives somebody a role for a place or a group, and answers the id of that. */
    private String giveRole(String account, String role, String where) {
        caller(Who.ADMINISTRATOR)
                .post(
                        "/administration/member?account=" + account,
                        Form.of("act", "give", "role", role, "where", where).fresh());
        return stored.one(
                "SELECT id FROM role_grant WHERE account = ? ORDER BY starts_at DESC", UUID.fromString(account));
    }

    private String makeProgramme() {
        caller(Who.ADMINISTRATOR)
                .post(
                        "/network/programmes",
                        Form.of("name", "Programme du monde", "cost", "12,00", "people", "3000", "hours", "8")
                                .with("starts", "2020-01-01")
                                .with("ends", "2039-12-31")
                                .fresh());
        return stored.one("SELECT id FROM programme WHERE name = 'Programme du monde'");
    }

    private String makePartner() {
        caller(Who.ADMINISTRATOR)
                .post(
                        "/network/partners",
                        Form.of("name", "Association du monde", "siret", "").fresh());
        String id = stored.one("SELECT id FROM partner WHERE name = 'Association du monde'");
        caller(Who.ADMINISTRATOR)
                .post(
                        "/network/place?place=" + place,
                        Form.of("act", "run", "partner", id).fresh());
        return id;
    }

    private String makeRoom(String ofPlace) {
        caller(Who.ADMINISTRATOR)
                .post(
                        "/network/place?place=" + ofPlace,
                        Form.of("act", "room", "name", "Salle du monde", "seats", "10")
                                .with("opens", "00:00")
                                .with("closes", "23:59")
                                .fresh());
        return stored.one("SELECT id FROM room WHERE name = 'Salle du monde' AND place = ?", UUID.fromString(ofPlace));
    }

    private String planWorkshop(String title, LocalDate day, String person) {
        caller(Who.TRAINER)
                .post(
                        "/workshop/plan",
                        Form.of("title", title, "programme", programme, "room", room, "group", group)
                                .with("trainer", trainer)
                                .with("seats", "5")
                                .with("times", "1")
                                .with("day", day.toString())
                                .with("from", "00:00")
                                .with("to", "23:59")
                                .fresh());
        String id = stored.one("SELECT id FROM workshop WHERE title = ?", title);
        caller(Who.TRAINER)
                .post(
                        "/workshop/workshop?workshop=" + id,
                        Form.of("act", "enrol", "person", person).fresh());
        return id;
    }

    /** The token of a link with which that member of staff chooses a passphrase. */
    String startReset(String account) {
        String link = caller(Who.ADMINISTRATOR)
                .post("/administration/member?account=" + account, Form.of("act", "reset"))
                .page()
                .select("#url")
                .attr("value");
        return link.substring(link.indexOf('=') + 1);
    }

    private String makeOtherGroup() {
        caller(Who.OTHER_TRAINER)
                .post(
                        "/training/groups",
                        Form.of("name", "Groupe du lundi", "place", otherPlace).fresh());
        String id = stored.one("SELECT id FROM training_group WHERE name = 'Groupe du lundi'");
        caller(Who.OTHER_TRAINER)
                .post(
                        "/training/group?group=" + id,
                        Form.of("act", "add", "name", "Paulette", "language", "fr")
                                .fresh());
        return id;
    }

    private String writeMessage(String act) {
        String id = UUID.randomUUID().toString();
        caller(Who.OWNER)
                .post(
                        "/mailbox/box?m-write=new",
                        Form.of(
                                "m-id",
                                id,
                                "m-version",
                                "-1",
                                "m-to",
                                "odile.renaud@voisinage.example",
                                "m-subject",
                                SECRET,
                                "m-text",
                                "Bonjour Odile",
                                "m-act",
                                act));
        return id;
    }

    private String makeInMailbox(String act, String view, String... fields) {
        String id = fresh();
        Form form = Form.of(fields).with("m-act", act).with("m-id", id);
        caller(Who.OWNER).post("/mailbox/box?" + view, form.fresh());
        return id;
    }

    /** An id that nothing has yet. */
    static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** The owner begins the sandbox, answers at its second step, and stays there. */
    private String answerOfOwner() {
        Caller by = caller(Who.OWNER);
        by.post("/learning/module?module=sandbox", Form.of().fresh());
        by.post(
                "/learning/step?module=sandbox&step=lecture",
                Form.of("act", "go-on").fresh());
        by.post(
                "/learning/step?module=sandbox&step=depart",
                Form.of("choice", "a").fresh());
        return stored.one(
                "SELECT a.id FROM answer a JOIN passage p ON p.id = a.passage WHERE p.account = ?",
                UUID.fromString(owner));
    }

    private String reviewOfOwner() {
        caller(Who.TRAINER)
                .post(
                        "/training/review?answer=" + answer,
                        Form.of("words", SECRET, "verdict", "DONE", "known", "0")
                                .fresh());
        return stored.one("SELECT id FROM review WHERE answer = ?", UUID.fromString(answer));
    }
}
