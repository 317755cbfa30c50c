package fr.aladdin.account;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** More people at the door than the server judges at once. */
@ExtendWith(ArquillianExtension.class)
class CrowdedDoorIT {

    @Inject
    private SecretHashing hashing;

    @Inject
    private HttpServletRequest here;

    @Test
    void whoever_comes_to_a_full_door_reads_at_once_that_many_enter_and_may_try_again() throws Exception {
        int all = Math.max(1, Runtime.getRuntime().availableProcessors()) + SecretHashing.WAITING;
        ExecutorService crowd = Executors.newFixedThreadPool(all);
        CountDownLatch go = new CountDownLatch(1);
        try {
            for (int i = 0; i < all; i++) {
                crowd.execute(() -> hashing.inTurn(() -> awaited(go)));
            }
            while (hashing.takesIn()) {
                Thread.onSpinWait();
            }
            String page = enter();
            assertTrue(page.contains("Beaucoup de personnes entrent en ce moment"), page);
            assertTrue(page.contains("Réessayez dans une minute."), page);
            assertTrue(page.contains("value=\"9517 3582\""), "what was typed is still there");
        } finally {
            go.countDown();
            crowd.shutdown();
        }
    }

    private String enter() throws Exception {
        String form = "number=9517+3582&word1=citron&word2=lune&word3=bateau&word4=tapis";
        URI door = URI.create(here.getScheme() + "://localhost:" + here.getServerPort() + here.getContextPath() + "/");
        HttpRequest request = HttpRequest.newBuilder(door)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Accept-Language", "fr")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    private static boolean awaited(CountDownLatch go) {
        try {
            go.await();
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
