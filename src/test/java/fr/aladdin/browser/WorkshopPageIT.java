package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.aladdin.account.Theme;
import fr.aladdin.language.Language;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** People of a workshop write to each other and to their trainer, without JavaScript. */
class WorkshopPageIT {

    private static final Look ARABIC = Look.of(Language.ARABIC, true, Theme.LIGHT, 360);
    private static final Look ENGLISH = Look.of(Language.ENGLISH, false, Theme.DARK, 1366);

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Page trainer = Browser.shared().page(Look.STANDARD, false);
    private final TrainerHand hand = new TrainerHand(trainer);

    @Test
    void three_people_and_their_trainer_write_to_each_other_and_a_reported_message_is_taken_out() {
        hand.signIn();
        hand.makeGroup("Atelier " + mark);
        String groupPage = trainer.url();
        List<TrainerHand.Printed> cards = hand.welcome(List.of("Nadia " + mark, "Oscar " + mark, "Pavel " + mark));
        Page nadia = enter(cards.get(0), Look.STANDARD);
        Page oscar = enter(cards.get(1), ARABIC);
        Page pavel = enter(cards.get(2), ENGLISH);

        write(nadia, "Oscar", "Le goûter", "Bonjour Oscar, tu viens jeudi ?");
        open(oscar, "Le goûter");
        assertThat(oscar.locator(".train")).containsText("Bonjour Oscar, tu viens jeudi ?");
        Click.go(oscar.locator("a[href*='m-reply=']").first());
        oscar.locator("[name=m-text]").fill("Oui, merci. Oscar");
        press(oscar, "send");
        open(nadia, "Le goûter");
        assertThat(nadia.locator(".train")).containsText("Oui, merci. Oscar");
        pavel.navigate("/mailbox/box");
        assertThat(pavel.locator(".train")).not().containsText("goûter");

        write(nadia, "Pavel", "Une blague", "Une blague pas drôle.");
        open(pavel, "Une blague");
        press(pavel, "report");
        assertThat(pavel.locator(".train")).containsText("You did the right thing");
        assertThat(pavel.locator(".msgs")).hasCount(0);

        trainer.navigate("/training/reviews");
        Click.go(trainer.locator("a[href*='only=reported']").first());
        Click.go(trainer.locator(".dt tbody tr", text(mark)).locator("a").first());
        assertThat(trainer.locator(".letter")).containsText("Une blague pas drôle.");
        Click.go(trainer.locator("button[value=remove]"));
        assertThat(trainer.locator("main")).containsText("Le message est retiré.");

        pavel.navigate("/mailbox/box?m-folder=spam");
        Click.go(pavel.locator(".msgs a").first());
        assertThat(pavel.locator(".train")).containsText("Your trainer has taken this message out.");
        assertThat(pavel.locator(".train")).not().containsText("Une blague pas drôle.");

        trainer.navigate(groupPage);
        Click.go(trainer.locator("a[href*='/training/write']").first());
        trainer.locator("#subject").fill("Bienvenue " + mark);
        trainer.locator("#text").fill("Bonjour à tous. À jeudi. Julien");
        Click.go(trainer.locator("form:has(#text) button[type=submit]"));
        for (Page person : List.of(nadia, oscar, pavel)) {
            open(person, "Bienvenue " + mark);
            assertThat(person.locator(".train")).containsText("À jeudi. Julien");
        }
        Click.go(nadia.locator("a[href*='m-reply=']").first());
        nadia.locator("[name=m-text]").fill("Merci, à jeudi. Nadia");
        press(nadia, "send");
        trainer.navigate("/training/mail?q=" + mark);
        Click.go(trainer.locator(".dt tbody a").first());
        assertThat(trainer.locator(".letter")).containsText("Merci, à jeudi. Nadia");
    }

    @Test
    void ten_people_of_a_workshop_write_round_the_table() {
        List<String> names =
                List.of("Abel", "Bao", "Chloé", "Dawit", "Elif", "Fara", "Goran", "Hugo", "Irina", "Jamal");
        hand.signIn();
        hand.makeGroup("Tour de table " + mark);
        List<TrainerHand.Printed> cards =
                hand.welcome(names.stream().map(name -> name + " " + mark).toList());
        List<Look> looks = List.of(Look.STANDARD, ARABIC, ENGLISH);
        List<Page> seats = IntStream.range(0, names.size())
                .mapToObj(seat -> enter(cards.get(seat), looks.get(seat % looks.size())))
                .toList();
        for (int seat = 0; seat < names.size(); seat++) {
            String neighbour = names.get((seat + 1) % names.size());
            write(seats.get(seat), neighbour, "Bonjour " + neighbour, "Je suis à côté de vous. " + names.get(seat));
        }
        for (int seat = 0; seat < names.size(); seat++) {
            Page page = seats.get((seat + 1) % names.size());
            open(page, "Bonjour " + names.get((seat + 1) % names.size()));
            assertThat(page.locator(".train")).containsText("Je suis à côté de vous. " + names.get(seat));
        }
        seats.forEach(page -> page.context().close());
    }

    @Test
    void the_writing_page_says_who_can_read_the_message() {
        hand.signIn();
        hand.makeGroup("Lecture " + mark);
        List<TrainerHand.Printed> cards = hand.welcome(List.of("Rita " + mark, "Sami " + mark));
        Page rita = enter(cards.get(0), Look.STANDARD);
        rita.navigate("/mailbox/box?m-write=new");
        assertThat(rita.locator("#m-readers"))
                .containsText("Julien\u2069, qui anime votre groupe, peut lire ce que vous écrivez aux autres.");
        choose(rita, "Sami");
        assertThat(rita.locator("#m-readers")).containsText("Sami " + mark + "\u2069 lira ce message.");
        assertThat(rita.locator("#m-readers"))
                .containsText("Julien\u2069, qui anime votre groupe, peut aussi le lire.");
        rita.navigate("/mailbox/box?m-write=new");
        choose(rita, "Julien");
        assertThat(rita.locator("#m-readers")).containsText("Julien\u2069 lira ce message.");
        assertThat(rita.locator("#m-readers")).not().containsText("peut aussi");
    }

    @Test
    void pages_of_the_mail_are_accessible_valid_and_narrow() {
        hand.signIn();
        hand.makeGroup("Pages " + mark);
        List<TrainerHand.Printed> cards = hand.welcome(List.of("Tara " + mark, "Uwe " + mark));
        Page tara = enter(cards.get(0), Look.STANDARD);
        write(tara, "Uwe", "Bonjour " + mark, "Bonjour Uwe.");
        write(tara, "Julien", "Question " + mark, "Bonjour Julien, une question.");
        Page uwe = enter(cards.get(1), ARABIC);
        open(uwe, "Bonjour " + mark);
        press(uwe, "report");
        for (Look look : List.of(Look.STANDARD, Look.of(Language.ENGLISH, false, Theme.CONTRAST, 360))) {
            Page page = Browser.shared().page(look, true);
            new TrainerHand(page).signIn();
            Stream.of(
                            "/training/mail",
                            "/training/mail?box=sent",
                            "/training/write",
                            "/training/post",
                            "/training/reviews")
                    .forEach(address -> examine(page, address));
            page.navigate("/training/post?q=" + mark);
            examine(page, page.locator(".dt tbody a").first().getAttribute("href"));
            examine(
                    page,
                    page.locator("a[href*='/training/write?group=']").first().getAttribute("href"));
            page.navigate("/training/mail?q=" + mark);
            examine(page, page.locator(".dt tbody a").first().getAttribute("href"));
        }
        for (Look look : Look.sampleFor("/training/post")) {
            Page page = Browser.shared().page(look, true);
            Learner.signIn(page, cards.get(1).number(), cards.get(1).words());
            Learner.choose(page, look);
            examine(page, "/mailbox/box?m-write=new");
            examine(page, "/mailbox/box?m-folder=spam");
            examine(page, page.locator(".msgs a").first().getAttribute("href"));
        }
    }

    private static void examine(Page page, String address) {
        Response response = page.navigate(address);
        Expect.validHtml(response.text(), address);
        Expect.accessible(page);
        Expect.fitsWidth(page);
    }

    private static Page enter(TrainerHand.Printed card, Look look) {
        Page page = Browser.shared().page(look, false);
        Learner.signIn(page, card.number(), card.words());
        Learner.choose(page, look);
        return page;
    }

    private static void write(Page page, String to, String subject, String body) {
        page.navigate("/mailbox/box?m-write=new");
        choose(page, to);
        page.locator("[name=m-subject]").fill(subject);
        page.locator("[name=m-text]").fill(body);
        press(page, "send");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*m-said=sent.*"));
    }

    /** From « Mon groupe » on the writing page. */
    private static void choose(Page page, String name) {
        Click.go(page.locator("button[name=m-act][value^='book:']", text(name)));
    }

    private static void open(Page page, String subject) {
        page.navigate("/mailbox/box");
        Click.go(page.locator(".msgs a", text(subject)).first());
    }

    private static void press(Page page, String act) {
        Click.go(
                page.locator("button[name=m-act][value='" + act + "']:not(.sr)").first());
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
