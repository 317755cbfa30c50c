package fr.aladdin.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of the site: an address of it with things of the owner, and how it answers whom. {@code in} and {@code staff}
 * stand for a redirect to the sign-in of participants or of staff.
 *
 * @param page the file under src/main/webapp, or the address of a servlet
 * @param answers of a stranger, the owner, another participant, the owner's trainer, another trainer, the administrator,
 *     an instructor, a validator of hours, a lead trainer of the owner's place
 */
record SitePage(String page, String address, List<String> answers) {

    private static final int VALIDATOR = List.of(World.Who.values()).indexOf(World.Who.VALIDATOR);

    static List<SitePage> listAll(World w) {
        String everyone = "200 200 200 200 200 200 200";
        String nobody = "404 404 404 404 404 404 404";
        String learners = "in 200 200 404 404 404 404";
        String trainers = "staff 404 404 200 200 404 404";
        String itsTrainer = "staff 404 404 200 404 404 404";
        String whoDrew = itsTrainer + " 404 404";
        String administrators = "staff 404 404 404 404 200 404";
        String instructors = "staff 404 404 404 404 404 200";
        String validators = "staff 404 404 404 404 404 404 200";
        String bill = "month=2026-03&programme=" + w.programme + "&partner=" + w.partner;
        String person = "group=" + w.group + "&person=" + w.owner;
        return List.of(
                row("index", "/", "200 303 303 303 303 303 303"),
                row("signin", "/signin", everyone),
                row("signin/staff", "/signin/staff", everyone),
                row("signin/passphrase", "/signin/passphrase", everyone),
                row("signin/own", "/signin/own", everyone),
                row("signin/slip", "/signin/slip", everyone),
                row("signin/lost", "/signin/lost", everyone),
                row("signin/letter", "/signin/letter", "303 303 303 303 303 303 303"),
                row("signin/factor", "/signin/factor", "303 303 303 303 303 303 303"),
                row("signin/factor-setup", "/signin/factor-setup", "303 303 303 303 303 303 303"),
                row("account/factor", "/account/factor", "in 303 303 404 404 404 404"),
                row("account/passphrase", "/account/passphrase", learners),
                row("signin/qr", "/signin/qr?c=" + "x".repeat(54), "303 303 303 303 303 303 303"),
                row("signin/word", "/signin/word", "303 303 303 303 303 303 303"),
                row("signin/out", "/signin/out", "in in in in in in in"),
                row("signin/franceconnect", "/signin/franceconnect", nobody),
                row("signin/franceconnect/callback", "/signin/franceconnect/callback?code=x&state=y", nobody),
                row("signin/franceconnect/logout", "/signin/franceconnect/logout", "in in in in in in in"),
                row("signin/openid", "/signin/openid", nobody),
                row("signin/openid/callback", "/signin/openid/callback?code=x&state=y", nobody),
                row("signin/openid/logout", "/signin/openid/logout", "in in in in in in in"),
                row("signin/onward", "/signin/onward", "in in in in in in in"),
                row("account/ways-in", "/account/ways-in", learners),
                row("account/team", "/account/team", "staff 404 404 200 200 200 200"),
                row("account/address", "/account/address", learners),
                row("account/data", "/account/data?subject=answers", learners),
                row("account/erase", "/account/erase", learners),
                row("signin/erased", "/signin/erased", everyone),
                row("display", "/display", everyone),
                row("help", "/help", everyone),
                row("places", "/places", everyone),
                row("legal", "/legal", everyone),
                row("accessibility", "/accessibility", everyone),
                row("errors/broken", "/errors/broken", nobody),
                row("errors/expired", "/errors/expired", nobody),
                row("errors/not-found", "/errors/not-found", nobody),
                row("errors/refused", "/errors/refused", nobody),
                row("errors/resting", "/errors/resting", nobody),
                row("learning/path", "/learning/path", learners),
                row("learning/module", "/learning/module?module=sandbox", learners),
                row("learning/step", "/learning/step?module=sandbox&step=depart", "in 200 303 404 404 404 404"),
                row(
                        "learning/side-by-side",
                        "/learning/side-by-side?module=sandbox&step=depart",
                        "in 200 303 404 404 404 404"),
                row("learning/reply", "/learning/reply?review=" + w.review, "in 200 404 404 404 404 404"),
                row("revision/today", "/revision/today", learners),
                row("revision/skills", "/revision/skills", learners),
                row("mailbox/box", "/mailbox/box?m-message=" + w.message, learners),
                row("mailbox/link", "/mailbox/link?message=" + w.message + "&link=x", learners),
                row("training/groups", "/training/groups", trainers),
                row("training/group", "/training/group?group=" + w.group, itsTrainer),
                row("training/known", "/training/known?group=" + w.group, itsTrainer),
                row("training/person", "/training/person?" + person, itsTrainer),
                row("training/slip", "/training/slip?group=" + w.group + "&person=" + w.keeper, itsTrainer),
                row("training/gestures", "/training/gestures?" + person, itsTrainer),
                row("training/skills", "/training/skills?group=" + w.group, itsTrainer),
                row("training/cards", "/training/cards?group=" + w.group, itsTrainer),
                row("training/card-sheet", "/training/card-sheet?sheet=" + w.sheet, whoDrew),
                row("training/module", "/training/module?module=sandbox", trainers),
                row("training/reviews", "/training/reviews", trainers),
                row("training/review", "/training/review?answer=" + w.answer, itsTrainer),
                row("training/replay", "/training/replay?answer=" + w.answer, itsTrainer),
                row("training/compare", "/training/compare?one=" + w.answer + "&other=" + w.otherTry, itsTrainer),
                row("training/alike", "/training/alike?answer=" + w.answer, itsTrainer),
                row("training/sentences", "/training/sentences", trainers),
                row("training/mail", "/training/mail", trainers),
                row("training/letter", "/training/letter?message=" + w.message, "staff 404 404 404 404 404 404"),
                row("training/post", "/training/post", trainers),
                row("training/posted", "/training/posted?message=" + w.message, "staff 404 404 404 404 404 404"),
                row("training/write", "/training/write?group=" + w.group, itsTrainer),
                row("workshop/workshops", "/workshop/workshops", trainers),
                row("workshop/plan", "/workshop/plan", trainers),
                row("workshop/workshop", "/workshop/workshop?workshop=" + w.workshop, itsTrainer),
                row("workshop/tomorrow", "/workshop/tomorrow?workshop=" + w.workshop, itsTrainer),
                row("/workshop/tomorrow.pdf", "/workshop/tomorrow.pdf?workshop=" + w.workshop, itsTrainer),
                row("workshop/calendar", "/workshop/calendar", trainers),
                row(
                        "workshop/replacement",
                        "/workshop/replacement?place=" + w.place,
                        "staff 404 404 404 404 200 404 404 200"),
                row("/calendar/*", "/calendar/nobody.ics", nobody),
                row("/workshop/sheet.pdf", "/workshop/sheet.pdf?workshop=" + w.workshop, itsTrainer),
                row("hours/attendance", "/hours/attendance?workshop=" + w.workshop, itsTrainer),
                row("board/workshop", "/board/workshop?workshop=" + w.workshop, itsTrainer),
                row("board/seats", "/board/seats?workshop=" + w.workshop, itsTrainer),
                // of the own workshop the answer has no end: BoardPageIT
                row("/board/events", "/board/events?workshop=" + World.fresh(), "staff 404 404 404 404 404 404"),
                row("board/help", "/board/help", "in 303 303 404 404 404 404"),
                row("hours/ledger", "/hours/ledger", validators),
                row("hours/months", "/hours/months", validators),
                row("hours/place", "/hours/place?place=" + w.place, "staff 404 404 404 404 404 404 404 200"),
                row("hours/validation", "/hours/validation?workshop=" + w.workshop, validators),
                row("/hours/month.pdf", "/hours/month.pdf?" + bill, validators),
                row("/hours/coop.csv", "/hours/coop.csv?" + bill, validators),
                row("certificate/give", "/certificate/give?group=" + w.group + "&person=" + w.keeper, itsTrainer),
                row("certificate/mine", "/certificate/mine", learners),
                row("hours/here", "/hours/here", "in 303 303 404 404 404 404"),
                row("instruction/modules", "/instruction/modules", instructors),
                row("instruction/module", "/instruction/module?module=sandbox", instructors),
                row(
                        "instruction/sentence",
                        "/instruction/sentence?module=sandbox&key=depart.titre&language=ar",
                        instructors),
                row("instruction/corrections", "/instruction/corrections", instructors),
                row("administration/staff", "/administration/staff", administrators),
                row("administration/member", "/administration/member?account=" + w.trainer, administrators),
                row("administration/places", "/administration/places", administrators),
                row("network/programmes", "/network/programmes?programme=" + w.programme, administrators),
                row("network/partners", "/network/partners", administrators),
                row("network/place", "/network/place?place=" + w.place, administrators),
                row("administration/settings", "/administration/settings", administrators),
                row("/training/card-sheet.pdf", "/training/card-sheet.pdf?sheet=" + w.sheet, whoDrew),
                row("/training/handout.pdf", "/training/handout.pdf?module=mail-lire", trainers),
                row("/media/*", "/media/sandbox/message.svg", everyone),
                row("/assets/*", "/assets/nothing.css", nobody));
    }

    private static SitePage row(String page, String address, String answers) {
        // a validator sees what an instructor sees, but for the pages of each; a lead trainer what the trainer sees
        List<String> all = new ArrayList<>(List.of(answers.split(" ")));
        String last = all.get(all.size() - 1);
        if (all.size() == VALIDATOR) {
            all.add(page.startsWith("instruction") ? "404" : last);
        }
        if (all.size() < World.Who.values().length) {
            all.add(all.get(List.of(World.Who.values()).indexOf(World.Who.TRAINER)));
        }
        return new SitePage(page, address, List.copyOf(all));
    }

    String answerTo(World.Who who) {
        return answers.get(List.of(World.Who.values()).indexOf(who));
    }
}
