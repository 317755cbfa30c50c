package fr.aladdin.openid;

import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Speaks to providers over the network, and gives up early: 3 s to connect, 5 s for the whole answer, 256 KiB at most,
 * no redirect followed, and few at once, for whom as few more wait: a provider that hangs cannot take the server's threads.
 */
final class WebTransport implements HTTPRequestSender {

    static final int LARGEST_BYTES = 256 * 1024;
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int AT_ONCE = 8;
    private static final int WAITING = 32;

    private final Semaphore room = new Semaphore(AT_ONCE + WAITING);
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    WebTransport() {
        this(ANSWER);
    }

    /** @param patience for a whole answer, and for the turn to ask before it */
    WebTransport(Duration patience) {
        this.patience = patience;
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
        if (!room.tryAcquire()) {
            throw new IOException("too many speak to providers at once");
        }
        try {
            return inTurn(translated(request));
        } finally {
            room.release();
        }
    }

    private ReadOnlyHTTPResponse inTurn(HttpRequest request) throws IOException {
        boolean entered = false;
        try {
            entered = places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!entered) {
                throw new IOException("others speak to providers for too long");
            }
            return answer(client.sendAsync(request, info -> new LimitedBody(LARGEST_BYTES)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } finally {
            if (entered) {
                places.release();
            }
        }
    }

    private ReadOnlyHTTPResponse answer(CompletableFuture<HttpResponse<String>> running)
            throws IOException, InterruptedException {
        try {
            HttpResponse<String> came = running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            HTTPResponse response = new HTTPResponse(came.statusCode());
            came.headers().map().forEach((name, values) -> response.setHeader(name, values.toArray(String[]::new)));
            response.setBody(came.body());
            return response;
        } catch (TimeoutException slow) {
            running.cancel(true);
            throw new IOException("no whole answer in time", slow);
        } catch (ExecutionException failed) {
            throw new IOException(String.valueOf(failed.getCause()), failed);
        } catch (InterruptedException stopped) {
            running.cancel(true);
            throw stopped;
        }
    }

    private static HttpRequest translated(ReadOnlyHTTPRequest request) throws IOException {
        String body = request.getBody();
        try {
            HttpRequest.Builder builder = HttpRequest.newBuilder(request.getURI())
                    .method(
                            request.getMethod().name(),
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(body));
            request.getHeaderMap().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
            return builder.build();
        } catch (IllegalArgumentException fromTheProvider) {
            // an address or a token with signs that no request can bear
            throw new IOException("a request that cannot be sent", fromTheProvider);
        }
    }
}
