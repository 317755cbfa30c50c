package fr.aladdin.training.web;

import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The note for trainers of a module, {@code trainer.md}, as HTML: Markdown with tables. Raw HTML in it is shown as text;
 * its headings go below that of the page.
 */
@ApplicationScoped
public class TrainerNote {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(TABLES).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> dress(tag, attributes))
            .build();

    @Inject
    private Settings settings;

    /** @param slug of a module that the catalogue knows */
    public Optional<String> html(String slug) {
        ContentSource source = settings.contentDir().map(ContentSource::folder).orElseGet(ContentSource::classpath);
        return source.findText("modules/" + slug + "/trainer.md").map(this::render);
    }

    /** Only its first section: what to look at in the mission. */
    public Optional<String> missionHtml(String slug) {
        return find(slug).map(TrainerNote::firstSection).map(this::render);
    }

    static String firstSection(String markdown) {
        int begin = markdown.indexOf("\n## ");
        int end = begin < 0 ? -1 : markdown.indexOf("\n## ", begin + 1);
        return begin < 0 ? markdown : markdown.substring(begin, end < 0 ? markdown.length() : end);
    }

    private Optional<String> find(String slug) {
        ContentSource source = settings.contentDir().map(ContentSource::folder).orElseGet(ContentSource::classpath);
        return source.findText("modules/" + slug + "/trainer.md");
    }

    String render(String markdown) {
        Node note = parser.parse(markdown);
        note.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(6, heading.getLevel() + 1));
                visitChildren(heading);
            }
        });
        return renderer.render(note)
                .replace("<table", "<div class=\"scroll\" tabindex=\"0\" role=\"group\"><table")
                .replace("</table>", "</table></div>");
    }

    private static void dress(String tag, Map<String, String> attributes) {
        if (tag.equals("table")) {
            attributes.put("class", "dt");
        } else if (tag.equals("th")) {
            attributes.put("scope", "col");
        }
    }
}
