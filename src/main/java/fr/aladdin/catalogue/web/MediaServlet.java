package fr.aladdin.catalogue.web;

import fr.aladdin.catalogue.Media;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /media/<module>/<file>}: the pictures and sounds of the modules, kept by browsers for an hour. */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES =
            Map.of("svg", "image/svg+xml", "png", "image/png", "ogg", "audio/ogg");

    @Inject
    private transient Media media;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        List<String> parts = List.of(path.substring(1).split("/", -1));
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        Optional<byte[]> found =
                parts.size() == 2 && type != null ? media.find(parts.get(0), parts.get(1)) : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(found.get().length);
        response.getOutputStream().write(found.get());
    }
}
