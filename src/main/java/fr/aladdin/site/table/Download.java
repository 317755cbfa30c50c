package fr.aladdin.site.table;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Answers with a file instead of a page. */
public final class Download {

    private Download() {}

    public static void give(Export export) {
        give(export.fileName(), export.type(), export.content());
    }

    /** A text in UTF-8. */
    public static void give(String fileName, String type, String text) {
        give(fileName, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void give(String fileName, String type, byte[] content) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        response.setResponseContentType(type);
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        response.setResponseContentLength(content.length);
        try {
            response.getResponseOutputStream().write(content);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }
}
