package fr.aladdin.certificate.pdf;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.LearningPath;
import fr.aladdin.certificate.Certificate;
import fr.aladdin.certificate.ThirdPerson;
import fr.aladdin.language.Language;
import fr.aladdin.language.Messages;
import fr.aladdin.platform.Clocks;
import fr.aladdin.training.pdf.TaggedPdf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A certificate as a tagged PDF, A4: a page in French for whoever it is shown to, and where the person reads another language
 * a second page in it, which says that it is a translation.
 */
public final class CertificatePdf {

    private static final int MINUTES = 60;
    private static final int FEW = 20;

    private final Messages messages;
    private final Catalogue catalogue;

    public CertificatePdf(Messages messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    /**
     * What stands on it beside the gestures.
     *
     * @param name of the person, as it shall be read
     * @param place its name, and its address where one is known
     * @param trainer who gives it
     * @param language in which the person reads
     */
    public record Names(String name, String place, String trainer, Language language) {}

    public byte[] of(Certificate certificate, Names names) {
        String title = say(Language.FRENCH, "title");
        String body = "<div class=\"page" + roomy(certificate) + "\"><p class=\"brand\">Aladdin</p><h1 id=\"top\">"
                + escape(title) + "</h1>"
                + page(certificate, names, Language.FRENCH) + "<p class=\"sign\">"
                + escape(say(Language.FRENCH, "sign")) + "</p></div>";
        if (names.language() != Language.FRENCH) {
            body += translation(certificate, names);
        }
        return new TaggedPdf(Language.FRENCH, title, style(), body).bytes();
    }

    private String translation(Certificate certificate, Names names) {
        Language language = names.language();
        return "<div class=\"page other%s\" lang=\"%s\" dir=\"%s\"><h1>%s</h1><p class=\"mark\">%s</p>%s</div>"
                .formatted(
                        roomy(certificate),
                        language.tag(),
                        language.direction(),
                        escape(say(language, "title")),
                        escape(say(language, "translation")),
                        page(certificate, names, language));
    }

    /** Few gestures are written large. */
    private static String roomy(Certificate certificate) {
        return certificate.gestures().size() <= FEW ? " roomy" : "";
    }

    private String page(Certificate certificate, Names names, Language language) {
        StringBuilder html = new StringBuilder("<p class=\"who\">")
                .append(escape(messages.format(language, "certificate_paper.can", names.name())))
                .append("</p>")
                .append(gestures(certificate, language));
        line(html, say(language, "rule"));
        if (certificate.minutes() > 0) {
            int hours = certificate.minutes() / MINUTES;
            String minutes = String.format("%02d", certificate.minutes() % MINUTES);
            line(html, messages.format(language, "certificate_paper.hours", hours, minutes));
        }
        line(html, messages.format(language, "certificate_paper.given", names.place(), day(certificate, language)));
        line(html, messages.format(language, "certificate_paper.by", names.trainer()));
        line(html, say(language, "no_diploma"));
        return html.toString();
    }

    /** Under the path that brings each of them first; without the name of the path when there is one alone. */
    private String gestures(Certificate certificate, Language language) {
        List<String> left = new ArrayList<>(certificate.gestures());
        StringBuilder html = new StringBuilder();
        for (LearningPath path : catalogue.paths()) {
            List<String> here = path.gestures().stream().filter(left::contains).toList();
            left.removeAll(here);
            boolean named =
                    !here.isEmpty() && here.size() < certificate.gestures().size();
            if (named) {
                html.append("<h2>")
                        .append(escape(catalogue.pathName(path.id(), language).plain()))
                        .append("</h2>");
            }
            html.append(list(here, language));
        }
        return html.append(list(left, language)).toString();
    }

    private String list(List<String> gestures, Language language) {
        return gestures.isEmpty()
                ? ""
                : gestures.stream()
                        .map(id -> catalogue.gestureName(id, language).plain())
                        .map(name -> language == Language.FRENCH ? ThirdPerson.of(name) : name)
                        .map(name -> "<li>" + escape(name) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String day(Certificate certificate, Language language) {
        ULocale locale = ULocale.forLanguageTag(language.locale().getLanguage() + "-u-nu-latn");
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMMd", locale);
        format.setTimeZone(TimeZone.getTimeZone(Clocks.BORDEAUX.getId()));
        return format.format(Date.from(certificate.givenAt()));
    }

    private void line(StringBuilder html, String text) {
        html.append("<p>").append(escape(text)).append("</p>");
    }

    private String say(Language language, String key) {
        return messages.get(language, "certificate_paper." + key);
    }

    /** Without the Arabic vowel signs, which the library sets beside their letters and which adults read without. */
    private static String escape(String text) {
        return TaggedPdf.escape(text.replaceAll("[\\u064B-\\u0652]", ""));
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(CertificatePdf.class.getResourceAsStream("certificate.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
