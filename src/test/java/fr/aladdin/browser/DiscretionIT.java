package fr.aladdin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.browser.Caller.Answer;
import fr.aladdin.browser.World.Who;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is told to somebody who guesses, and what the log says of people: nothing. */
class DiscretionIT {

    private static final World WORLD = World.shared();

    @Test
    void an_unknown_card_a_revoked_card_and_wrong_words_are_answered_alike() {
        List<String> former = newCard();
        List<String> current = newCard();
        List<String> wrong = List.of("citron", "lune", "bateau", "tapis");
        List<String> ofUnknown = fiveTries("9517 3582", wrong);
        List<String> ofRevoked = fiveTries(former.get(0), former.subList(1, 5));
        List<String> ofWrongWords = fiveTries(current.get(0), wrong);
        assertThat(ofRevoked).isEqualTo(ofUnknown);
        assertThat(ofWrongWords).isEqualTo(ofUnknown);
        assertThat(ofUnknown.get(0)).doesNotContain("N seconde");
        assertThat(ofUnknown.get(4)).as("after three free tries one waits").contains("N seconde");
    }

    @Test
    void while_one_waits_even_the_right_words_are_not_looked_at() {
        List<String> card = newCard();
        Form right = form(card.get(0), card.subList(1, 5));
        for (int i = 0; i < 4; i++) {
            WORLD.stranger().post("/", right.with("word1", "autre"));
        }
        Caller stranger = WORLD.stranger();
        assertThat(stranger.post("/", right).status()).isEqualTo(200);
        assertThat(stranger.cookie("signin")).isEmpty();
    }

    @Test
    void an_unknown_address_and_a_wrong_passphrase_are_answered_alike() {
        String unknown = "personne@aladdin.example";
        Answer ofUnknown =
                WORLD.stranger().post("/signin/staff", Form.of("email", unknown, "passphrase", "une phrase de passe"));
        Answer ofWrong = WORLD.stranger()
                .post("/signin/staff", Form.of("email", "sam@aladdin.example", "passphrase", "une phrase de passe"));
        assertThat(ofWrong.status()).isEqualTo(ofUnknown.status());
        assertThat(ofWrong.body().replace("sam@aladdin.example", unknown)).isEqualTo(ofUnknown.body());
    }

    @Test
    void a_code_that_was_not_drawn_here_leads_to_the_number_and_says_no_more() {
        Caller stranger = WORLD.stranger();
        Answer opened = stranger.get("/signin/qr?c=" + "A".repeat(54));
        assertThat(opened.location()).isEqualTo("/signin/word");
        assertThat(opened.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(opened.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(stranger.get("/signin/word").location()).isEqualTo("/signin?again=code");
        assertThat(stranger.cookie("signin")).isEmpty();
    }

    @Test
    void the_log_holds_no_name_no_address_no_secret_and_no_word_of_anybody() throws Exception {
        List<String> card = newCard();
        WORLD.stranger().post("/", form(card.get(0), List.of("citron", "lune", "bateau", "tapis")));
        WORLD.caller(Who.OTHER_PARTICIPANT).get("/mailbox/box?m-message=" + WORLD.message);
        Answer refused = refusedByTheDatabase("Séraphine", "seraphine@aladdin.example");
        assertThat(refused.status()).as("%s", refused).isEqualTo(500);
        assertThat(refused.body()).doesNotContain("Séraphine", "seraphine@");
        String log = log();
        assertThat(log).as("something went wrong and was written down").contains("a page broke");
        List<String> personal = new ArrayList<>(List.of(
                "Séraphine",
                "seraphine@",
                "louise@",
                "Mariam",
                "Paulette",
                World.SECRET,
                World.TRAINER_PASSPHRASE,
                String.join(" ", World.OWNER_WORDS),
                "4821 5701",
                "48215701",
                card.get(0),
                card.get(0).replaceAll("\\D", ""),
                String.join(" ", card.subList(1, 5)),
                WORLD.reset,
                "198.51.100."));
        for (Who who : Who.values()) {
            if (who != Who.STRANGER) {
                personal.add(WORLD.caller(who).cookie("signin"));
            }
        }
        assertThat(personal)
                .noneMatch(String::isEmpty)
                .filteredOn(log::contains)
                .isEmpty();
    }

    /** The same person added by two at the same moment: what PostgreSQL says of the second holds the address. */
    private static Answer refusedByTheDatabase(String name, String email) throws Exception {
        Callable<Answer> add = () -> WORLD.caller(Who.ADMINISTRATOR)
                .post(
                        "/administration/staff",
                        Form.of("name", name, "email", email).fresh());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> both =
                    WORLD.stored.holdBack("account", 2, () -> List.of(threads.submit(add), threads.submit(add)));
            Answer one = both.get(0).get();
            return one.status() == 500 ? one : both.get(1).get();
        } finally {
            threads.shutdownNow();
        }
    }

    private static String log() throws IOException {
        return Files.readString(WORLD.aladdin().home().resolve(".aladdin/log/aladdin.log"));
    }

    /** The number and words of a card freshly drawn for the same person; the one before is revoked. */
    private static List<String> newCard() {
        return WORLD.readCard(Who.TRAINER, WORLD.drawCards(Who.TRAINER, WORLD.group, WORLD.spare));
    }

    /** What is answered to five tries, without what was typed and without how long to wait. */
    private static List<String> fiveTries(String number, List<String> words) {
        Caller stranger = WORLD.stranger();
        return IntStream.range(0, 5)
                .mapToObj(i -> {
                    Answer answer = stranger.post("/", form(number, words));
                    assertThat(answer.status()).isEqualTo(200);
                    String said = answer.body()
                            .replace(number, "NUMBER")
                            .replaceAll("[0-9]+([\\s\u00a0\u202f]seconde)s?", "N$1");
                    for (String word : words) {
                        said = said.replace("value=\"" + word + "\"", "value=\"WORD\"");
                    }
                    return said;
                })
                .toList();
    }

    private static Form form(String number, List<String> words) {
        Form form = Form.of("number", number);
        for (int i = 0; i < words.size(); i++) {
            form = form.with("word" + (i + 1), words.get(i));
        }
        return form;
    }
}
