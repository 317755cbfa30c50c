package fr.aladdin.catalogue.web;

import fr.aladdin.catalogue.Wording;
import fr.aladdin.language.ActiveLanguage;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * {@code <a:wording value="#{…}"/>}: a {@link Wording}, in the line, without an element of its own; with {@code
 * lines="true"} each sentence begins a line. Words of the interface that name French words between « » are written
 * likewise.
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
        ActiveLanguage active = CDI.current().select(ActiveLanguage.class).get();
        if (value instanceof String words) {
            faces.getResponseWriter().write(SentenceHtml.ofInterface(words, active.get()));
        } else if (value instanceof Wording wording) {
            boolean lines = Boolean.parseBoolean(String.valueOf(getAttributes().get("lines")));
            faces.getResponseWriter()
                    .write(
                            lines
                                    ? SentenceHtml.linesOf(wording, active.get())
                                    : SentenceHtml.of(wording, active.get()));
        }
    }
}
