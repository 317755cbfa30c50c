package fr.aladdin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Sizes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is one's own in the practice mailbox, without JavaScript. */
class MailboxPageIT {

    private static final int PAGE_BYTES = 8_000;
    private static final int MORE_THAN_A_PAGE = 22;
    private static final String ODILE = "odile.renaud@voisinage.example";
    private static final String BOX = "/mailbox/box";

    static List<Look> looks() {
        return Look.sampleFor(BOX);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_pages_of_the_mailbox_are_accessible_valid_narrow_and_light(Look look) {
        try (BrowserContext visitor = Browser.shared().visitor(look, true)) {
            Page page = visitor.newPage();
            Newcomer.signIn(page, "Boîte " + look, look);
            makeFolder(page, "École et santé des enfants, toute l’année");
            makeFolder(page, "Santé");
            addContact(page, "Lina Haddad", "lina.haddad@voisinage.example");
            keepSignature(page, "Boîte");
            send(page, "odile.renaut@voisinage.example", "Jardin", "Bonjour Odile");
            inspect(page, look, BOX);
            Click.go(page.locator(".msgs a").first());
            inspect(page, look, address(page));
            for (String where : List.of(
                    "m-folder=sent",
                    "m-folder=sent&m-sort=subject",
                    "m-search=jardon",
                    "m-write=new",
                    "m-view=contacts",
                    "m-view=contacts&m-who=hadad",
                    "m-view=contacts&m-slip=address&m-name=Lina&m-address=lina,haddad@voisinage.example",
                    "m-view=own-folders",
                    "m-view=own-folders&m-slip=too_long&m-name=Un+nom",
                    "m-view=settings",
                    "m-view=room",
                    "m-view=reset")) {
                inspect(page, look, BOX + "?" + where);
            }
        }
    }

    @Test
    void a_folder_of_ones_own_is_made_filled_renamed_and_removed_and_nothing_is_lost() {
        Page page = signedIn("Dossiers");
        send(page, mine(page), "Facture d’eau", "Pour moi");
        makeFolder(page, "Logement");
        makeFolder(page, "logement");
        assertThat(page.locator("#m-name-slip")).containsText("logement");
        openFirst(page, BOX);
        page.locator("#m-place").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Logement"));
        press(page, "move-to");
        folder(page, "Logement");
        assertThat(page.locator(".msgs")).containsText("Facture d’eau");
        page.navigate(BOX + "?m-view=own-folders");
        Click.go(page.locator("a[href*='m-own=']").first());
        page.locator("#m-name").fill("Maison");
        press(page, "folder-rename");
        folder(page, "Maison");
        assertThat(page.locator(".msgs")).containsText("Facture d’eau");
        page.navigate(BOX + "?m-view=own-folders");
        Click.go(page.locator("a[href*='m-own=']").first());
        press(page, "folder-remove");
        page.navigate(BOX);
        assertThat(page.locator(".msgs")).containsText("Facture d’eau");
    }

    @Test
    void on_a_narrow_screen_what_was_clicked_is_in_sight() {
        Page page = signedIn("Écran étroit");
        send(page, mine(page), "Facture d’eau", "Pour moi");
        page.setViewportSize(360, 640);
        openFirst(page, BOX);
        assertThat(page.locator("#m-title")).isInViewport();
        Click.go(page.locator("nav a[href*='m-folder=bin']"));
        assertThat(page.locator(".train h2")).isInViewport();
    }

    @Test
    void somebody_is_put_into_the_book_found_with_a_slip_and_written_to() {
        Page page = signedIn("Carnet");
        addContact(page, "Lina Haddad", "lina haddad@voisinage.example");
        assertThat(page.locator(".say-no")).containsText("lina.haddad@voisinage.example");
        assertThat(page.locator("#m-name")).hasValue("Lina Haddad");
        page.locator("#m-address").fill("lina.haddad@voisinage.example");
        press(page, "contact-add");
        page.navigate(BOX + "?m-write=new");
        fill(page, "m-text", "Bonjour Lina");
        page.locator("#m-book summary").click();
        Click.go(page.locator("button[value='book:lina.haddad@voisinage.example']"));
        assertThat(page.locator("#m-to")).hasValue("lina.haddad@voisinage.example");
        assertThat(page.locator("#m-body")).hasValue("Bonjour Lina");
        page.navigate(BOX + "?m-view=contacts");
        assertThat(page.locator(".people")).containsText("lina.haddad@voisinage.example");
        page.locator("#m-who").fill("Linna");
        Click.go(page.locator("form[role=search] button").first());
        assertThat(page.locator(".people")).containsText("Lina Haddad");
        Click.go(page.locator("a[href*='m-contact=']").first());
        press(page, "contact-remove");
        assertThat(page.locator("main")).not().containsText("Lina Haddad");
    }

    @Test
    void a_signature_stands_below_a_new_message_and_is_removed() {
        Page page = signedIn("Signature");
        keepSignature(page, "Amina Diallo\n05 56 00 00 00");
        page.navigate(BOX + "?m-write=new");
        assertThat(page.locator("#m-body")).hasValue(Pattern.compile("-- \nAmina Diallo"));
        keepSignature(page, "");
        page.navigate(BOX + "?m-write=new");
        assertThat(page.locator("#m-body")).hasValue("");
        keepSignature(page, "x".repeat(301));
        assertThat(page.locator("#m-text-slip")).isVisible();
        assertThat(page.locator("#m-text")).hasValue("x".repeat(301));
    }

    @Test
    void a_message_that_came_back_is_corrected_and_sent_again() {
        Page page = signedIn("Retour");
        send(page, "odile.renaut@voisinage.example", "Jardin", "Bonjour Odile");
        openFirst(page, BOX);
        assertThat(page.locator("article")).containsText("Vouliez-vous écrire à " + ODILE);
        Click.go(page.locator("a[href*='m-again=']").first());
        assertThat(page.locator("#m-to")).hasValue(ODILE);
        assertThat(page.locator("#m-body")).hasValue("Bonjour Odile");
        press(page, "send");
        assertThat(page.locator(".say-ok")).isVisible();
        page.navigate(BOX);
        assertThat(page.locator(".msgs li")).hasCount(1);
    }

    @Test
    void a_message_to_nobody_or_with_a_slip_in_an_address_stays_with_every_word() {
        Page page = signedIn("Méprises");
        page.navigate(BOX + "?m-write=new");
        fill(page, "m-text", "Mes mots");
        press(page, "send");
        assertThat(page.locator(".say-no")).isVisible();
        assertThat(page.locator("#m-to-slip")).isVisible();
        fill(page, "m-to", "odile.renaud arobase voisinage.example");
        press(page, "send");
        assertThat(page.locator("#m-to-slip")).containsText(ODILE);
        assertThat(page.locator("#m-to")).hasValue("odile.renaud arobase voisinage.example");
        assertThat(page.locator("#m-body")).hasValue("Mes mots");
    }

    @Test
    void two_windows_that_write_one_draft_keep_both_texts() {
        try (BrowserContext visitor = Browser.shared().visitor(Look.STANDARD, false)) {
            Page one = visitor.newPage();
            Newcomer.signIn(one, "Deux fenêtres", Look.STANDARD);
            one.navigate(BOX + "?m-write=new");
            fill(one, "m-to", ODILE);
            fill(one, "m-text", "Début");
            press(one, "check");
            Page other = visitor.newPage();
            other.navigate(one.url());
            fill(one, "m-text", "Début et suite");
            press(one, "save-draft");
            fill(other, "m-text", "Autre suite");
            press(other, "save-draft");
            assertThat(other.locator(".say-try[role=status]")).isVisible();
            assertThat(other.locator("#m-body")).hasValue("Autre suite");
            other.navigate(BOX + "?m-folder=drafts");
            assertThat(other.locator(".msgs li")).hasCount(2);
        }
    }

    @Test
    void a_long_list_is_paged_sorted_and_searched_within_the_weight_of_a_page() {
        Page page = signedIn("Longue liste");
        String me = mine(page);
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            send(page, me, "Sortie numéro " + (char) ('a' + i), "Le rendez-vous est à la bibliothèque");
        }
        for (String where : List.of("", "?m-sort=name", "?m-sort=subject", "?m-search=biblioteque")) {
            assertThat(weight(page, BOX + where)).as(where).isLessThanOrEqualTo(PAGE_BYTES);
            assertThat(page.locator(".msgs li")).hasCount(20);
            Click.go(page.locator(".next a[href*='m-page=']").last());
            // a search finds what was sent and what came
            int all = where.contains("search") ? 2 * MORE_THAN_A_PAGE : MORE_THAN_A_PAGE;
            assertThat(page.locator(".msgs li")).hasCount(Math.min(all - 20, 20));
        }
        page.navigate(BOX + "?m-sort=subject");
        assertThat(page.locator(".msgs .sub").first()).containsText("Sortie numéro a");
        page.navigate(BOX + "?m-search=biblioteque");
        assertThat(page.locator(".say-try")).containsText("bibliotheque");
    }

    @Test
    void the_bin_is_emptied_after_a_question() {
        Page page = signedIn("Corbeille");
        send(page, mine(page), "À jeter", "Rien");
        openFirst(page, BOX);
        press(page, "delete");
        page.navigate(BOX + "?m-view=room");
        Click.go(page.locator("a[href*='m-empty=']").first());
        press(page, "bin-empty");
        page.navigate(BOX + "?m-folder=bin");
        assertThat(page.locator(".msgs li")).hasCount(0);
    }

    @Test
    void a_mailbox_is_put_back_by_its_owner_and_by_the_trainer() {
        Page page = signedIn("Remise");
        send(page, mine(page), "Avant", "Rien");
        page.navigate(BOX + "?m-view=reset");
        press(page, "box-reset");
        assertThat(page.locator(".say-ok")).isVisible();
        assertThat(page.locator(".msgs li")).hasCount(0);
        send(page, mine(page), "Encore", "Rien");
        try (BrowserContext office = Browser.shared().visitor(Look.STANDARD, false)) {
            Page trainer = office.newPage();
            Newcomer.signInTrainer(trainer);
            Click.go(trainer.locator("main a[href*='/training/group?group=']").first());
            Click.go(trainer.locator("main a[href*='/training/person?']")
                    .filter(new Locator.FilterOptions().setHasText("Remise"))
                    .first());
            Click.go(trainer.locator("button[value=reset-mailbox]"));
            assertThat(trainer.locator("main [role=status]").first()).isVisible();
        }
        page.navigate(BOX);
        assertThat(page.locator(".msgs li")).hasCount(0);
    }

    private static Page signedIn(String name) {
        Page page = Browser.shared().page(Look.STANDARD, false);
        Newcomer.signIn(page, name, Look.STANDARD);
        return page;
    }

    private static void inspect(Page page, Look look, String where) {
        Response response = page.navigate(where);
        Expect.validHtml(response.text(), where + " " + look);
        Expect.speaks(page, look);
        Expect.accessible(page);
        Expect.fitsWidth(page);
        assertThat(weight(page, where)).as("weight of %s", where).isLessThanOrEqualTo(PAGE_BYTES);
    }

    /** Bytes of the page itself over the wire, and of its headers. */
    private static long weight(Page page, String where) {
        Request request =
                Optional.ofNullable(page.navigate(where)).orElseThrow().request();
        Sizes sizes = request.sizes();
        return (long) sizes.responseBodySize + sizes.responseHeadersSize;
    }

    private static String address(Page page) {
        return page.url().substring(page.url().indexOf(BOX)).replaceFirst("#.*", "");
    }

    /** The person's own address, as it stands at the head of what they sent. */
    private static String mine(Page page) {
        send(page, ODILE, "Bonjour", "Bonjour");
        Click.go(page.locator(".msgs a").first());
        return page.locator("dl.who bdi").first().innerText().strip();
    }

    private static void send(Page page, String to, String subject, String text) {
        page.navigate(BOX + "?m-write=new");
        fill(page, "m-to", to);
        fill(page, "m-subject", subject);
        fill(page, "m-text", text);
        press(page, "send");
    }

    private static void makeFolder(Page page, String name) {
        page.navigate(BOX + "?m-view=own-folders");
        page.locator("#m-name").fill(name);
        press(page, "folder-make");
    }

    private static void addContact(Page page, String name, String address) {
        page.navigate(BOX + "?m-view=contacts");
        Click.unfold(page.locator("#m-name"));
        page.locator("#m-name").fill(name);
        page.locator("#m-address").fill(address);
        press(page, "contact-add");
    }

    private static void keepSignature(Page page, String text) {
        page.navigate(BOX + "?m-view=settings");
        page.locator("#m-text").fill(text);
        press(page, "signature-keep");
    }

    private static void folder(Page page, String name) {
        page.navigate(BOX);
        Click.go(page.locator("nav a[href*='m-folder=own-']")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first());
    }

    private static void openFirst(Page page, String where) {
        page.navigate(where);
        Click.go(page.locator(".msgs a").first());
    }

    private static void fill(Page page, String field, String text) {
        page.locator("[name=" + field + "]").first().fill(text);
    }

    private static void press(Page page, String act) {
        Click.go(page.locator("button[name=m-act][value^='" + act + "']:not(.sr)")
                .last());
    }
}
