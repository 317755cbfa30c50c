package fr.aladdin.site;

import fr.aladdin.account.FormKeys;
import fr.aladdin.account.Once;
import fr.aladdin.language.MessagesOfPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the request in hand asks: its fields, read with care, since anything may have been changed by hand. */
@Named
@RequestScoped
public class Asked {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]|[\\uFFFE\\uFFFF\\p{Cs}]");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Once once;

    @Inject
    private FormKeys keys;

    @Inject
    private MessagesOfPage msg;

    /** Whether a form was sent. */
    public boolean posted() {
        return request.getMethod().equals("POST");
    }

    /**
     * The field without signs that are no text (no page of ours sends them, no file takes them) and without spaces at its
     * ends; empty when absent.
     */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : withoutControl(value).strip();
    }

    /** What was typed without signs that are no text; the ends of lines and tabs stay. */
    public static String withoutControl(String typed) {
        return CONTROL.matcher(typed).replaceAll("");
    }

    /** Whether a field of that name was sent, be it empty. */
    public boolean sent(String name) {
        return request.getParameter(name) != null;
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    public List<String> all(String name) {
        String @Nullable [] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    public Optional<UUID> id(String name) {
        return readId(text(name));
    }

    /** Those of a list that the field names; all of them when it is absent or empty. */
    public <T> List<T> among(String name, List<T> all, Function<T, UUID> id) {
        return all.stream()
                .filter(one -> text(name).isEmpty() || has(name, id.apply(one).toString()))
                .toList();
    }

    /** Whether the field names something that is not in a list. */
    public <T> boolean strays(String name, List<T> all, Function<T, UUID> id) {
        return !text(name).isEmpty() && among(name, all, id).isEmpty();
    }

    public Set<UUID> ids(String name) {
        return all(name).stream()
                .flatMap(value -> readId(value).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A day as a date field sends it, {@code 2026-12-03}; empty when it is absent or no day. */
    public Optional<LocalDate> day(String name) {
        try {
            return text(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** A time of the day as a time field sends it, {@code 14:05}; empty when it is absent or no time. */
    public Optional<LocalTime> time(String name) {
        try {
            return text(name).isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text(name)));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** A month, {@code 2026-12} or {@code 12/2026}; empty when it is absent, no month, or far from everybody's life. */
    public Optional<YearMonth> month(String name) {
        return TypedMonth.read(text(name));
    }

    /** Whether something is written there that is no month. */
    public boolean noMonth(String name) {
        return !text(name).isEmpty() && month(name).isEmpty();
    }

    /** What the form before has done, {@code ?done=added}, in words: {@code <page>.done_added}; empty when nothing is said. */
    public String done(String page) {
        String key = page + ".done_" + text("done");
        String says = msg.get(key);
        return says.equals(key) ? "" : says;
    }

    /** The once-only key of the form that was sent; a new one when it came without. */
    public UUID key() {
        return FormKey.read(request.getParameter(FormKey.NAME));
    }

    /** Does what the form asks, unless the same form did it before. */
    public void once(Runnable act) {
        try {
            once.run(key(), act);
        } catch (FormKeys.AlreadyDone sentTwice) {
            // what it did the first time stands; the page that follows shows it
        }
    }

    /** Whether the form is sent for the first time; from now on it is not. For what no transaction takes back, such as a letter. */
    public boolean first() {
        AtomicBoolean first = new AtomicBoolean();
        once(() -> first.set(true));
        return first.get();
    }

    /** Whether the same form did what it asks a moment ago. */
    public boolean doneBefore() {
        return keys.isClaimed(key());
    }

    /** Answers that there is nothing here, which is also said of what the visitor may not see. */
    public static void notFound() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    private static Optional<UUID> readId(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
