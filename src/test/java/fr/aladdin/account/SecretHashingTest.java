package fr.aladdin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecretHashingTest {

    private final SecretHashing hashing = new SecretHashing();

    @BeforeEach
    void aladdin_starts() {
        hashing.prepare(hashing);
    }

    @Test
    void a_secret_matches_its_own_hash_and_no_other() {
        String hash = hashing.hash("soleil panier tomate bateau");
        assertThat(hashing.matches("soleil panier tomate bateau", hash)).isTrue();
        assertThat(hashing.matches("soleil panier tomate citron", hash)).isFalse();
        assertThat(hashing.matchesNobody("nobody")).isFalse();
    }

    @Test
    void a_hash_that_another_library_made_is_understood() {
        String made =
                "$argon2id$v=19$m=12288,t=3,p=1$SdAKy8niGviZpAPYofzGcQ$qo3YZKUA9mzdwVPBTTRCBbHttgehBW2ZmUzy6AVSF00";
        assertThat(hashing.matches("soleil panier tomate bateau é ق", made)).isTrue();
        assertThat(hashing.matches("soleil panier tomate bateau e ق", made)).isFalse();
        assertThat(hashing.hash("soleil")).startsWith("$argon2id$v=19$m=12288,t=3,p=1$");
    }

    @Test
    void what_is_no_hash_matches_nothing() {
        String hash = hashing.hash("soleil");
        for (String kept : List.of("", "soleil", hash.substring(0, 60), hash + "A".repeat(99))) {
            assertThat(hashing.matches("soleil", kept)).as(kept).isFalse();
        }
    }

    @Test
    void every_sign_of_a_secret_counts() {
        String hash = hashing.hash("soleil\u0000panier");
        assertThat(hashing.matches("soleil\u0000panier", hash)).isTrue();
        assertThat(hashing.matches("soleil\u0000tomate", hash)).isFalse();
        assertThat(hashing.matches("soleil", hash)).isFalse();
    }

    @Test
    void forty_wait_and_the_next_is_refused_at_once() throws Exception {
        int all = Math.max(1, Runtime.getRuntime().availableProcessors()) + SecretHashing.WAITING;
        ExecutorService crowd = Executors.newFixedThreadPool(all);
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(all);
        for (int i = 0; i < all; i++) {
            crowd.execute(() -> {
                hashing.inTurn(() -> awaited(go));
                gone.countDown();
            });
        }
        while (hashing.takesIn()) {
            Thread.onSpinWait();
        }
        assertThatThrownBy(() -> hashing.hash("one too many")).isInstanceOf(SecretHashing.TooBusy.class);
        go.countDown();
        assertThat(gone.await(1, TimeUnit.MINUTES))
                .as("all the others had their turn")
                .isTrue();
        crowd.shutdown();
        assertThat(hashing.hash("afterwards")).isNotEmpty();
    }

    private static boolean awaited(CountDownLatch go) {
        try {
            return go.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
