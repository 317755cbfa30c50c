package fr.aladdin.mailbox.web;

import jakarta.el.ELContext;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code <a:mailWord key="reply"/>}: a word of the practice screen, in French, and beside it the person's language for those
 * who do not read French yet ({@link PracticeScreen}). With {@code name="#{…}"} the word has a name in it.
 */
@FacesComponent("aladdin.MailWord")
public class PracticeWord extends UIComponentBase {

    @Override
    public String getFamily() {
        return "aladdin";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        PracticeScreen screen = screen(faces);
        String key = String.valueOf(getAttributes().get("key"));
        Object name = getAttributes().get("name");
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("span", this);
        out.writeAttribute("lang", "fr", null);
        out.writeAttribute("dir", "ltr", null);
        out.writeText(name == null ? screen.french(key) : screen.frenchOf(key, name), null);
        out.endElement("span");
        if (screen.isGlossed()) {
            out.write(' ');
            out.startElement("span", this);
            out.writeAttribute("class", "small", null);
            out.writeText(name == null ? screen.gloss(key) : screen.glossOf(key, name), null);
            out.endElement("span");
        }
    }

    /** By its name, as a page does: a component has no injection, and to ask the container by class walks the stack. */
    private static PracticeScreen screen(FacesContext faces) {
        ELContext el = faces.getELContext();
        return (PracticeScreen) el.getELResolver().getValue(el, null, "mailWord");
    }
}
