package fr.aladdin.workshop.web;

import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.platform.Secrets;
import fr.aladdin.platform.Settings;
import fr.aladdin.site.FileAnswer;
import fr.aladdin.workshop.calendar.CalendarAddresses;
import fr.aladdin.workshop.calendar.CalendarEvents;
import fr.aladdin.workshop.calendar.WorkshopCalendar;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The workshops of a trainer for their calendar, which signs in nowhere: whoever knows the address reads it. Nothing of it
 * is about a participant. A calendar that has it already is told so.
 */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".ics";

    @Inject
    private transient CalendarAddresses addresses;

    @Inject
    private transient CalendarEvents events;

    @Inject
    private transient Messages messages;

    @Inject
    private transient Settings settings;

    /** @param token as {@link CalendarAddresses#renew} gave it */
    static String address(Settings settings, String token) {
        return settings.publicUrl() + "/calendar/" + token + ENDING;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Optional<UUID> trainer = path.endsWith(ENDING)
                ? addresses.findTrainer(path.substring(1, path.length() - ENDING.length()))
                : Optional.empty();
        if (trainer.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] calendar = new WorkshopCalendar(say("feed"), say("individual"), settings.publicUrl())
                .of(events.list(trainer.get()));
        String tag = tag(calendar);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        if (String.valueOf(request.getHeader("If-None-Match")).contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        FileAnswer.show(response, "ateliers.ics", "text/calendar;charset=UTF-8", calendar);
    }

    private static String tag(byte[] calendar) {
        byte[] hash = Secrets.fingerprint(new String(calendar, StandardCharsets.UTF_8));
        return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + '"';
    }

    private String say(String key) {
        return messages.get(Language.FRENCH, "workshop_calendar." + key);
    }
}
