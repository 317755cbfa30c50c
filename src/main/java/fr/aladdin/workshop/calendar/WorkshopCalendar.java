package fr.aladdin.workshop.calendar;

import fr.aladdin.platform.Clocks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Workshops as an iCalendar file (RFC 5545, RFC 7986); the same workshops always give the same bytes. */
public final class WorkshopCalendar {

    private static final Duration LOOKED_AT_EVERY = Duration.ofHours(1);
    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private final String name;
    private final String individual;
    private final String site;

    /**
     * @param name of the whole calendar
     * @param individual what a meeting with one person alone is called
     * @param site the address of this installation, without a slash at its end
     */
    public WorkshopCalendar(String name, String individual, String site) {
        this.name = name;
        this.individual = individual;
        this.site = site;
    }

    /** In UTF-8. */
    public byte[] of(List<CalendarEvent> events) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Aladdin//Workshops//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(), LOOKED_AT_EVERY));
        calendar.add(new XProperty("X-PUBLISHED-TTL", LOOKED_AT_EVERY.toString()));
        calendar.add(bordeaux());
        events.forEach(event -> calendar.add(meeting(event)));
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new CalendarOutputter().output(calendar, bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private VEvent meeting(CalendarEvent event) {
        VEvent meeting = new VEvent(false);
        meeting.add(new Uid(event.id().toString()));
        meeting.add(new DtStamp(event.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        meeting.add(new Sequence(Math.toIntExact(event.revision())));
        meeting.add(new DtStart<>(event.startsAt().atZone(Clocks.BORDEAUX)));
        meeting.add(new DtEnd<>(event.endsAt().atZone(Clocks.BORDEAUX)));
        meeting.add(new Summary(event.isIndividual() ? individual : event.title()));
        meeting.add(new Location(where(event)));
        meeting.add(new Url(URI.create(site + "/workshop/workshop?workshop=" + event.id())));
        meeting.add(event.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return meeting;
    }

    private static String where(CalendarEvent event) {
        return Stream.of(event.place(), event.room(), event.address())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** The summer time of the European Union since 1996: from the last Sunday of March to that of October. */
    private static VTimeZone bordeaux() {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(Clocks.BORDEAUX.getId()));
        zone.add(changing(new Daylight(), "CEST", WINTER, SUMMER, LocalDateTime.of(1996, 3, 31, 2, 0)));
        zone.add(changing(new Standard(), "CET", SUMMER, WINTER, LocalDateTime.of(1996, 10, 27, 3, 0)));
        return zone;
    }

    private static Observance changing(
            Observance part, String name, ZoneOffset before, ZoneOffset after, LocalDateTime first) {
        part.add(new TzName(name));
        part.add(new TzOffsetFrom(before));
        part.add(new TzOffsetTo(after));
        part.add(new DtStart<>(first));
        part.add(new RRule<LocalDateTime>("FREQ=YEARLY;BYMONTH=%d;BYDAY=-1SU".formatted(first.getMonthValue())));
        return part;
    }
}
