package fr.aladdin.site;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code <a:formKey/>}: the hidden once-only key of a form. Sent twice, the form counts once. */
@FacesComponent("aladdin.FormKey")
public class FormKey extends UIComponentBase {

    /** The name of the field. */
    public static final String NAME = "form-key";

    /** The key that came with a form; one that is missing or changed by hand becomes a new one. */
    public static UUID read(@Nullable String given) {
        try {
            return given == null ? UUID.randomUUID() : UUID.fromString(given);
        } catch (IllegalArgumentException changed) {
            return UUID.randomUUID();
        }
    }

    @Override
    public String getFamily() {
        return "aladdin";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        faces.getResponseWriter()
                .write("<input type=\"hidden\" name=\"" + NAME + "\" value=\"" + UUID.randomUUID() + "\">");
    }
}
