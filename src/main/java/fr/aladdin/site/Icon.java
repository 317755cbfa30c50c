package fr.aladdin.site;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code <a:ic name="mail" styleClass="big"/>}: a pictogram, drawn in place so that a page weighs only what it shows.
 * It is decoration: a word always stands beside it.
 */
@FacesComponent("aladdin.Icon")
public class Icon extends UIComponentBase {

    @Override
    public String getFamily() {
        return "aladdin";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        String name = String.valueOf(getAttributes().get("name"));
        Object extra = getAttributes().get("styleClass");
        ResponseWriter out = faces.getResponseWriter();
        out.write("<svg class=\"ic");
        if (extra != null) {
            out.write(" " + extra);
        }
        out.write("\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">");
        out.write(Icons.drawing(name));
        out.write("</svg>");
    }
}
