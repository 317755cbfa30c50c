package fr.aladdin.board.web;

import fr.aladdin.board.News;
import fr.aladdin.board.Watchers;
import fr.aladdin.training.web.Trainer;
import fr.aladdin.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells an open board that something has changed, as server-sent events. Nothing about anybody is said here: the page
 * reads the seats again, and whether it may is asked each time.
 */
@WebServlet(urlPatterns = "/board/events", asyncSupported = true)
public class EventsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Then the browser asks again, and whether it may is looked at anew. */
    private static final long LONGEST_MILLIS = 300_000;

    @Inject
    private transient Workshops workshops;

    @Inject
    private transient Trainer trainer;

    @Inject
    private transient Watchers watchers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID workshop = find(request.getParameter("workshop"));
        if (workshop == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        // a proxy passes each word on at once
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext open = request.startAsync();
        open.setTimeout(LONGEST_MILLIS);
        EventLine line = new EventLine(open);
        Predicate<News> watcher = line::tell;
        open.addListener(line.ending(() -> watchers.leave(workshop, watcher)));
        watchers.watch(workshop, watcher);
    }

    private @Nullable UUID find(@Nullable String id) {
        try {
            return workshops
                    .find(UUID.fromString(String.valueOf(id)), trainer.id(), trainer.scope())
                    .map(found -> found.id())
                    .orElse(null);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
