package fr.aladdin.browser;

import fr.aladdin.browser.World.Who;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Something that a form of ours can do, to things of the owner.
 *
 * @param page where its form stands, as the address that it posts to says
 * @param may who may do it
 * @param texts the fields in which somebody types
 */
record SiteAct(String page, String name, String address, Form form, Set<Who> may, Set<String> texts) {

    private static final Set<Who> EVERYONE = EnumSet.allOf(Who.class);
    private static final Set<Who> OWNER = EnumSet.of(Who.OWNER);
    private static final Set<Who> LEARNERS = EnumSet.of(Who.OWNER, Who.OTHER_PARTICIPANT);
    private static final Set<Who> TRAINER = EnumSet.of(Who.TRAINER, Who.LEAD);
    private static final Set<Who> TRAINERS = EnumSet.of(Who.TRAINER, Who.OTHER_TRAINER, Who.LEAD);
    private static final Set<Who> LEADS = EnumSet.of(Who.ADMINISTRATOR, Who.LEAD);
    private static final Set<Who> VALIDATOR = EnumSet.of(Who.VALIDATOR);
    private static final Set<Who> INSTRUCTOR = EnumSet.of(Who.INSTRUCTOR);
    private static final Set<Who> ADMINISTRATOR = EnumSet.of(Who.ADMINISTRATOR);

    static List<SiteAct> listAll(World w) {
        String step = "/learning/step?module=sandbox&step=depart";
        String group = "/training/group?group=" + w.group;
        String person = "/training/person?group=" + w.group + "&person=" + w.spare;
        String member = "/administration/member?account=" + w.otherTrainer;
        String idle = "/administration/member?account=" + w.idle;
        String workshop = "/workshop/workshop?workshop=" + w.workshop;
        String attendance = "/hours/attendance?workshop=" + w.workshop;
        String board = "/board/workshop?workshop=" + w.workshop;
        String certificate = "/certificate/give?group=" + w.group + "&person=" + w.keeper;
        String message = "/mailbox/box?m-message=" + w.message;
        return List.of(
                // entering and leaving
                act("display", "choose", "/display", EVERYONE, "language", "fr", "size", "1", "mode", "full"),
                act("signin/passphrase", "choose", "/signin/passphrase", EVERYONE)
                        .typing("passphrase", "short", "again", "short"),
                act("signin/lost", "ask", "/signin/lost", EVERYONE)
                        .typing("number", "4821 5701", "address", "a@poste.fr"),
                act("account/ways-in", "unlink", "/account/ways-in", LEARNERS, "act", "unlink"),
                act("account/ways-in", "elsewhere", "/account/ways-in", LEARNERS, "act", "elsewhere"),
                act("account/ways-in", "later", "/account/ways-in", LEARNERS, "act", "later", "offer", "passphrase"),
                act("signin/factor", "leave", "/signin/factor", EVERYONE, "act", "leave"),
                act("signin/letter", "leave", "/signin/letter", EVERYONE, "act", "leave"),
                // refused as they stand, since they show nothing of the owner's: ReadyAct does them on people made
                // ready
                act("account/passphrase", "choose", "/account/passphrase", LEARNERS)
                        .typing("passphrase", "short", "again", "short"),
                act("account/address", "send", "/account/address", LEARNERS)
                        .with("act", "send")
                        .typing("address", "quelqu'un@poste.fr"),
                act("account/address", "again", "/account/address", LEARNERS, "act", "again"),
                act("account/address", "confirm", "/account/address", LEARNERS)
                        .with("act", "confirm")
                        .typing("code", "123 456"),
                act("account/address", "change", "/account/address", LEARNERS, "act", "change"),
                act("account/address", "remove", "/account/address", LEARNERS, "act", "remove"),
                act("account/data", "name", "/account/data", LEARNERS).typing("name", "Mariam"),
                act("account/erase", "erase", "/account/erase", LEARNERS).typing("secret", "a b c d"),
                act("account/factor", "add", "/account/factor", LEARNERS, "act", "add")
                        .typing("code", "12345"),
                act("account/factor", "paper", "/account/factor", LEARNERS, "act", "paper")
                        .typing("code", "12345"),
                act("account/factor", "take-off", "/account/factor", LEARNERS, "act", "take-off")
                        .typing("code", "12345"),
                // learning
                act("learning/module", "start", "/learning/module?module=mail-lire", LEARNERS),
                act("learning/step", "answer", step, OWNER, "choice", "b"),
                act("learning/step", "hint", step, OWNER, "act", "hint"),
                act("learning/step", "check", step, OWNER, "act", "check"),
                act("learning/step", "go-on", step, OWNER, "act", "go-on"),
                act("learning/reply", "reply", "/learning/reply?review=" + w.review, OWNER)
                        .typing("text", "Merci " + World.SECRET),
                // the mailbox
                act("mailbox/box", "save-draft", "/mailbox/box?m-draft=" + w.draft, LEARNERS)
                        .with("m-id", w.draft, "m-version", "1", "m-act", "save-draft")
                        .typing("m-to", "", "m-cc", "", "m-bcc", "", "m-subject", "Autre", "m-text", "Autre texte"),
                act("mailbox/box", "send", "/mailbox/box?m-draft=" + w.draft, LEARNERS)
                        .with("m-id", w.draft, "m-version", "1", "m-act", "send")
                        .typing("m-to", "odile.renaud@voisinage.example", "m-subject", "Autre", "m-text", "Autre"),
                act("mailbox/box", "check", "/mailbox/box?m-draft=" + w.draft, LEARNERS)
                        .with("m-id", w.draft, "m-version", "1", "m-act", "check")
                        .typing("m-to", "", "m-subject", "Autre", "m-text", "Autre"),
                act("mailbox/box", "delete", message, OWNER, "m-act", "delete"),
                act("mailbox/box", "restore", message, OWNER, "m-act", "restore"),
                act("mailbox/box", "report", message, OWNER, "m-act", "report"),
                act("mailbox/box", "not-spam", message, OWNER, "m-act", "not-spam"),
                act("mailbox/box", "move", message, OWNER, "m-act", "move:a-garder"),
                act("mailbox/box", "save-document", message, OWNER, "m-act", "save-document:sandbox/plan"),
                act("mailbox/box", "move-to", message, OWNER, "m-act", "move-to", "m-place", "a-faire"),
                act("mailbox/box", "contact-add", "/mailbox/box?m-view=contacts", LEARNERS)
                        .with("m-act", "contact-add", "m-id", World.fresh())
                        .typing("m-name", "Lina", "m-address", "lina@voisinage.example"),
                act("mailbox/box", "contact-change", "/mailbox/box?m-view=contacts", OWNER)
                        .with("m-act", "contact-change:" + w.contact)
                        .typing("m-name", "Paul", "m-address", "paul@voisinage.example"),
                act("mailbox/box", "contact-remove", "/mailbox/box?m-view=contacts", OWNER)
                        .with("m-act", "contact-remove:" + w.contact),
                act("mailbox/box", "folder-make", "/mailbox/box?m-view=own-folders", LEARNERS)
                        .with("m-act", "folder-make", "m-id", World.fresh())
                        .typing("m-name", "Santé"),
                act("mailbox/box", "folder-rename", "/mailbox/box?m-view=own-folders", OWNER)
                        .with("m-act", "folder-rename:" + w.ownFolder)
                        .typing("m-name", "Logement"),
                act("mailbox/box", "folder-remove", "/mailbox/box?m-view=own-folders", OWNER)
                        .with("m-act", "folder-remove:" + w.ownFolder),
                act("mailbox/box", "signature-keep", "/mailbox/box?m-view=settings", LEARNERS)
                        .with("m-act", "signature-keep")
                        .typing("m-text", "Mariam"),
                // the trainer
                act("training/groups", "create", "/training/groups", TRAINER)
                        .with("place", w.place)
                        .typing("name", "Groupe du mardi"),
                act("training/group", "add", group, TRAINER)
                        .with("act", "add", "language", "fr", "simple", "true")
                        .typing("name", "Nadia"),
                act("training/group", "rename", group, TRAINER)
                        .with("act", "rename")
                        .typing("name", "Groupe du jeudi (démonstration)"),
                act("training/group", "assign", group, TRAINER)
                        .with("act", "assign", "to", "people", "person", w.spare, "module", "mail-lire")
                        .typing("due", "2030-01-31"),
                act("training/group", "withdraw", group, TRAINER, "act", "withdraw", "assignment", w.assignment),
                act("training/person", "rename", person, TRAINER)
                        .with("act", "rename")
                        .typing("name", "Amadou"),
                act("training/cards", "draw", "/training/cards?group=" + w.group, TRAINER, "person", w.spare),
                act("training/review", "send", "/training/review?answer=" + w.answer, TRAINER)
                        .with("verdict", "DONE", "known", "9", "ready", "clear")
                        .typing("words", "Bien reçu " + World.SECRET),
                act("training/alike", "send-each", "/training/alike?answer=" + w.otherTry, TRAINER)
                        .with("act", "send-each", "each", w.otherTry, "verdict", "DONE", "ready", "clear")
                        .typing("words", "Pour tous " + World.SECRET),
                act("training/sentences", "keep", "/training/sentences", TRAINERS)
                        .with("act", "keep")
                        .typing("fr", "Bravo.", "fr-simple", "Bien.", "en", "Well done.", "ar", "أحسنتم."),
                act("training/sentences", "reword", "/training/sentences", EnumSet.of(Who.TRAINER))
                        .with("act", "reword", "sentence", w.sentence)
                        .typing("fr", "Bien vu.", "fr-simple", "", "en", "", "ar", ""),
                act("training/sentences", "remove", "/training/sentences", EnumSet.of(Who.TRAINER))
                        .with("act", "remove", "sentence", w.spareSentence),
                act(
                        "training/slip",
                        "recover",
                        "/training/slip?group=" + w.group + "&person=" + w.keeper,
                        TRAINER,
                        "act",
                        "recover"),
                act("training/person", "reset-mailbox", person, TRAINER, "act", "reset-mailbox"),
                act("training/person", "erase", person.replace(w.spare, w.otherParticipant), TRAINER)
                        .with("act", "erase")
                        .typing("who", "somebody else"),
                act("training/person", "leave", person.replace(w.spare, w.leaver), TRAINER, "act", "leave"),
                act("certificate/give", "give", certificate, TRAINER, "act", "give", "extent", "email"),
                act("certificate/give", "print", certificate, TRAINER)
                        .with("act", "print", "certificate", w.certificate)
                        .typing("name", "Thelma Sansnom"),
                act("workshop/plan", "plan", "/workshop/plan", TRAINER)
                        .with("programme", w.programme, "room", w.room, "trainer", w.trainer)
                        .typing("title", "Atelier", "seats", "5", "times", "1")
                        .typing("day", "2030-01-31", "from", "14:00", "to", "16:00"),
                act("workshop/plan", "others", "/workshop/plan", TRAINER)
                        .with("act", "others", "programme", w.programme, "room", w.room, "trainer", w.trainer)
                        .typing("title", "Atelier", "seats", "5", "times", "2")
                        .typing("day", "2030-01-31", "from", "14:00", "to", "16:00"),
                act("workshop/workshop", "enrol", workshop, TRAINER, "act", "enrol", "person", w.spare),
                act("workshop/workshop", "enrol-all", workshop, TRAINER, "act", "enrol-all", "shown", w.spare),
                act("workshop/workshop", "sit", workshop, TRAINER)
                        .with("act", "sit", "person", w.owner)
                        .typing("seat", "3"),
                act("workshop/workshop", "unenrol", workshop, TRAINER, "act", "unenrol", "person", w.spare),
                act(
                        "workshop/workshop",
                        "cancel",
                        "/workshop/workshop?workshop=" + w.spareWorkshop,
                        TRAINER,
                        "act",
                        "cancel"),
                act(
                        "workshop/workshop",
                        "cancel-from",
                        "/workshop/workshop?workshop=" + w.spareWorkshop,
                        TRAINER,
                        "act",
                        "cancel-from"),
                act("workshop/calendar", "make", "/workshop/calendar", TRAINERS, "act", "make"),
                act("workshop/calendar", "renew", "/workshop/calendar", TRAINERS, "act", "renew"),
                act("workshop/calendar", "end", "/workshop/calendar", TRAINERS, "act", "end"),
                act("workshop/replacement", "replace", "/workshop/replacement?day=2035-05-02&place=" + w.place, LEADS)
                        .with("act", "replace", "workshop", w.spareWorkshop, "trainer", w.trainer)
                        .typing("until", "2035-05-02"),
                act("hours/here", "sign", "/hours/here", LEARNERS),
                act("board/help", "call", "/board/help", LEARNERS, "act", "call"),
                act("board/help", "withdraw", "/board/help", LEARNERS, "act", "withdraw"),
                act("board/workshop", "given", board, TRAINER, "act", "given", "person", w.owner),
                act("board/workshop", "send", board, TRAINER, "act", "send", "module", "mail-lire"),
                act("hours/attendance", "sheet", attendance, TRAINER)
                        .with("act", "sheet")
                        .typing("from." + w.owner, "", "to." + w.owner, ""),
                act("hours/attendance", "arrive", attendance, TRAINER, "act", "arrive:" + w.owner),
                act("hours/attendance", "leave", attendance, TRAINER, "act", "leave:" + w.owner),
                act("hours/attendance", "back", attendance, TRAINER, "act", "back:" + w.owner),
                act("hours/attendance", "all-here", attendance, TRAINER, "act", "all-here"),
                act("hours/attendance", "all-left", attendance, TRAINER, "act", "all-left"),
                act("hours/attendance", "correct", attendance, TRAINER)
                        .with("act", "correct", "person", w.owner)
                        .typing("from", "00:00", "to", "00:01", "reason", "essai"),
                act("hours/attendance", "whole", attendance, TRAINER)
                        .with("act", "whole", "person", w.owner)
                        .typing("reason", "essai"),
                act("hours/validation", "enter", "/hours/validation?workshop=" + w.workshop, VALIDATOR)
                        .with("act", "enter", "person", w.owner)
                        .typing("minutes", "30", "month", "2030-01", "reason", "essai"),
                act("hours/validation", "validate", "/hours/validation?workshop=" + w.workshop, VALIDATOR)
                        .with("act", "validate"),
                act("hours/ledger", "close-month", "/hours/ledger?month=2019-03", VALIDATOR, "act", "close-month"),
                act("training/known", "bring", "/training/known?group=" + w.group, TRAINER)
                        .with("act", "bring", "person", w.leaver),
                act("training/person", "move", person, TRAINER, "act", "move", "to", w.otherGroup),
                // the instructor
                act(
                                "instruction/sentence",
                                "note",
                                "/instruction/sentence?module=sandbox&key=entree.duree.1&language=ar",
                                INSTRUCTOR)
                        .typing("text", "ربع ساعة", "remark", "plus court"),
                act("instruction/corrections", "withdraw", "/instruction/corrections", INSTRUCTOR, "note", w.note),
                // the administrator
                act("administration/staff", "add", "/administration/staff", ADMINISTRATOR)
                        .typing("name", "Camille", "email", "camille@aladdin.example"),
                act("administration/member", "give", member, ADMINISTRATOR)
                        .with("act", "give", "role", "trainer", "where", "place:" + w.otherPlace),
                act("administration/member", "end", member, ADMINISTRATOR, "act", "end", "grant", w.grant),
                act("administration/member", "remove-factor", member, ADMINISTRATOR, "act", "remove-factor"),
                act("administration/member", "reset", member, ADMINISTRATOR, "act", "reset"),
                act("administration/member", "close", idle, ADMINISTRATOR, "act", "close"),
                act("administration/member", "reopen", idle, ADMINISTRATOR, "act", "reopen"),
                act("administration/places", "add", "/administration/places", ADMINISTRATOR)
                        .typing("name", "Halle neuve", "address", "1, rue Longue"),
                act("administration/places", "rename", "/administration/places?place=" + w.otherPlace, ADMINISTRATOR)
                        .typing("name", "Maison des Tilleuls", "address", "3, allée des Tilleuls"),
                act("network/programmes", "add", "/network/programmes", ADMINISTRATOR)
                        .typing("name", "Essai", "cost", "12,00", "starts", "2026-01-01", "ends", "2029-12-31")
                        .typing("people", "3000", "hours", "8"),
                act("network/partners", "add", "/network/partners", ADMINISTRATOR)
                        .typing("name", "Association d’essai", "siret", ""),
                act("network/place", "run", "/network/place?place=" + w.otherPlace, ADMINISTRATOR)
                        .with("act", "run", "partner", w.partner),
                act("network/place", "room", "/network/place?place=" + w.otherPlace, ADMINISTRATOR)
                        .with("act", "room")
                        .typing("name", "Salle", "seats", "10", "opens", "08:00", "closes", "20:00"),
                act(
                        "network/place",
                        "close",
                        "/network/place?place=" + w.otherPlace,
                        ADMINISTRATOR,
                        "act",
                        "close",
                        "room",
                        w.spareRoom),
                // leaving comes last: it ends the sign-in
                act("signin/out", "leave", "/signin/out", EVERYONE));
    }

    private static SiteAct act(String page, String name, String address, Set<Who> may, String... fields) {
        return new SiteAct(page, name, address, Form.of(fields), may, Set.of());
    }

    private SiteAct with(String... fields) {
        Form more = form;
        for (int i = 0; i + 1 < fields.length; i += 2) {
            more = more.with(fields[i], fields[i + 1]);
        }
        return new SiteAct(page, name, address, more, may, texts);
    }

    private SiteAct typing(String... fields) {
        Set<String> typed = new java.util.TreeSet<>(texts);
        typed.addAll(Form.of(fields).names());
        SiteAct more = with(fields);
        return new SiteAct(page, name, address, more.form, may, typed);
    }

    @Override
    public String toString() {
        return page + " " + name;
    }
}
