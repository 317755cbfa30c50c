package fr.aladdin.training;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aladdin.platform.Secrets;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealedCardsTest {

    private static final List<PrintedCard> CARDS =
            List.of(new PrintedCard("Mariam", "4821 5701", List.of("soleil", "panier", "tomate", "bateau"), "code"));

    private final Secrets secrets = new Secrets(new byte[32]);
    private final UUID sheet = UUID.randomUUID();

    @Test
    void what_was_sealed_comes_back() {
        byte[] sealed = SealedCards.seal(sheet, CARDS, secrets);
        assertThat(SealedCards.open(sheet, sealed, secrets)).contains(CARDS);
    }

    @Test
    void nothing_of_a_card_can_be_read_in_the_database() {
        String sealed = new String(SealedCards.seal(sheet, CARDS, secrets), StandardCharsets.ISO_8859_1);
        assertThat(sealed).doesNotContain("Mariam", "4821", "soleil");
    }

    @Test
    void the_seal_of_one_sheet_does_not_open_as_another() {
        byte[] sealed = SealedCards.seal(sheet, CARDS, secrets);
        assertThat(SealedCards.open(UUID.randomUUID(), sealed, secrets)).isEmpty();
    }

    @Test
    void another_installation_cannot_open_it() {
        byte[] other = new byte[32];
        other[0] = 1;
        byte[] sealed = SealedCards.seal(sheet, CARDS, secrets);
        assertThat(SealedCards.open(sheet, sealed, new Secrets(other))).isEmpty();
    }

    @Test
    void a_sheet_is_readable_by_who_drew_it_for_half_an_hour() {
        UUID julien = UUID.randomUUID();
        Instant drawn = Instant.parse("2026-11-22T09:00:00Z");
        CardSheet kept = new CardSheet(sheet, julien, new byte[0], drawn);
        assertThat(kept.readableBy(julien, drawn.plusSeconds(1799))).isTrue();
        assertThat(kept.readableBy(julien, drawn.plusSeconds(1800))).isFalse();
        assertThat(kept.readableBy(UUID.randomUUID(), drawn)).isFalse();
    }

    @Test
    void a_card_never_shows_itself_in_a_log() {
        assertThat(CARDS.get(0).toString()).doesNotContain("4821", "soleil", "code");
    }
}
