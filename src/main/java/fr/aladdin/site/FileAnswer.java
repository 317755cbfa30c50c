package fr.aladdin.site;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers with a file to keep instead of a page. */
public final class FileAnswer {

    private FileAnswer() {}

    /**
     * @param fileName as it is kept
     * @param type the media type
     */
    public static void give(String fileName, String type, byte[] content) {
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
