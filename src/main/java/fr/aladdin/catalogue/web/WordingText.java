package fr.aladdin.catalogue.web;

import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.ActiveLanguage;
import fr.aladdin.language.Language;
import jakarta.el.ELContext;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * {@code <a:wording value="#{…}"/>}: a {@link Wording}, in the line, without an element of its own; with {@code
 * lines="true"} each sentence begins a line. Words of the interface that name French words between « » are written
 * likewise; of what somebody wrote ({@code as="written"}) or of an address ({@code as="site"}) only the addresses.
 */
@FacesComponent("aladdin.Wording")
public class WordingText extends UIComponentBase {

    @Override
    public String getFamily() {
        return "aladdin";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Object value = getAttributes().get("value");
        Language page = languageOf(faces);
        if (value instanceof Wording wording) {
            boolean lines = Boolean.parseBoolean(String.valueOf(getAttributes().get("lines")));
            faces.getResponseWriter()
                    .write(lines ? SentenceHtml.linesOf(wording, page) : SentenceHtml.of(wording, page));
        } else if (value != null) {
            faces.getResponseWriter().write(of(value.toString(), page));
        }
    }

    private String of(String words, Language page) {
        return switch (String.valueOf(getAttributes().get("as"))) {
            case "written" -> SentenceHtml.asWritten(words);
            case "site" -> SentenceHtml.ofSite(words);
            default -> SentenceHtml.ofInterface(words, page);
        };
    }

    /** By its name, as a page does: a component has no injection, and to ask the container by class walks the stack. */
    private static Language languageOf(FacesContext faces) {
        ELContext el = faces.getELContext();
        return ((ActiveLanguage) el.getELResolver().getValue(el, null, "activeLanguage")).get();
    }
}
