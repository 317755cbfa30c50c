package fr.aladdin.board.web;

import fr.aladdin.board.News;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The line on which one browser hears of a board; broken once a word could not be said. */
final class EventLine {

    private final AsyncContext open;
    private boolean broken;

    EventLine(AsyncContext open) {
        this.open = open;
    }

    /** @return whether the browser still listens */
    synchronized boolean tell(News news) {
        if (broken) {
            return false;
        }
        try {
            var out = open.getResponse().getOutputStream();
            String event = "event: " + news.name().toLowerCase(Locale.ROOT) + "\nretry: 2000\ndata: 1\n\n";
            out.write(event.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException | RuntimeException gone) {
            end();
        }
        return !broken;
    }

    private synchronized void end() {
        if (!broken) {
            broken = true;
            try {
                open.complete();
            } catch (IllegalStateException ended) {
                // the server has ended it already
            }
        }
    }

    /** However the line ends, that is done. */
    AsyncListener ending(Runnable leave) {
        return new AsyncListener() {
            @Override
            public void onComplete(AsyncEvent event) {
                end();
                leave.run();
            }

            @Override
            public void onTimeout(AsyncEvent event) {
                end();
            }

            @Override
            public void onError(AsyncEvent event) {
                end();
            }

            @Override
            public void onStartAsync(AsyncEvent event) {
                // begun once
            }
        };
    }
}
