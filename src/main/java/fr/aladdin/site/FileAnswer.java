package fr.aladdin.site;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;

/** Answers with a file instead of a page. {@code fileName} is its name when it is kept, {@code type} its media type. */
public final class FileAnswer {

    private FileAnswer() {}

    /** A PDF, which the browser shows. */
    public static void show(HttpServletResponse response, String fileName, byte[] pdf) throws IOException {
        show(response, fileName, "application/pdf", pdf);
    }

    /**
     * A PDF about what the request names, which the browser shows; « not found » when it names nothing that is there.
     *
     * @param parameter that holds an id
     * @param pdf makes it from that id; throws {@link NoSuchElementException} when there is nothing of that name
     */
    public static void showOf(
            HttpServletRequest request,
            String parameter,
            HttpServletResponse response,
            String fileName,
            Function<UUID, byte[]> pdf)
            throws IOException {
        byte[] made;
        try {
            made = pdf.apply(UUID.fromString(String.valueOf(request.getParameter(parameter))));
        } catch (IllegalArgumentException | NoSuchElementException gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        show(response, fileName, made);
    }

    /** A document that the browser shows when it can. */
    public static void show(HttpServletResponse response, String fileName, String type, byte[] content)
            throws IOException {
        answer(response, "inline", fileName, type, content);
    }

    /** A file to keep. */
    public static void keep(HttpServletResponse response, String fileName, String type, byte[] content)
            throws IOException {
        answer(response, "attachment", fileName, type, content);
    }

    /** A file to keep, in place of the page that is being made. */
    public static void give(String fileName, String type, byte[] content) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            keep((HttpServletResponse) faces.getExternalContext().getResponse(), fileName, type, content);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    private static void answer(
            HttpServletResponse response, String manner, String fileName, String type, byte[] content)
            throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", manner + "; filename=\"" + fileName + "\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
