package fr.aladdin.mailbox.web;

import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.language.Language;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.platform.Clocks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as the mailbox says them: today by the hour, yesterday by its name, before by the day. */
@Named("mailDates")
@RequestScoped
public class MailDates {
    @Inject
    private Clock clock;

    @Inject
    private ActiveLanguage active;

    @Inject
    private MessagesOfPage words;

    /** For a line of a list. */
    public String brief(Instant moment) {
        ZonedDateTime when = moment.atZone(Clocks.BORDEAUX);
        LocalDate today = LocalDate.now(clock);
        if (when.toLocalDate().equals(today)) {
            return hour(when);
        }
        if (when.toLocalDate().equals(today.minusDays(1))) {
            return words.get("mailbox_box.yesterday");
        }
        return format(when, when.getYear() == today.getYear() ? "d MMM" : "d MMM yyyy");
    }

    /** For the head of a message. */
    public String full(Instant moment) {
        ZonedDateTime when = moment.atZone(Clocks.BORDEAUX);
        return words.of("mailbox_message.when", format(when, "EEEE d MMMM yyyy"), hour(when));
    }

    private String hour(ZonedDateTime when) {
        boolean french = locale().getLanguage().equals("fr");
        return format(when, french ? "H\u00A0'h'\u00A0mm" : "H:mm");
    }

    private String format(ZonedDateTime when, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(when);
    }

    private Locale locale() {
        Language language = active.get();
        return language == Language.EASY_FRENCH ? Locale.FRENCH : language.locale();
    }
}
