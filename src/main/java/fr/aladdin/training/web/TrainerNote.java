package fr.aladdin.training.web;

import fr.aladdin.catalogue.Catalogue;
import fr.aladdin.catalogue.files.ContentSource;
import fr.aladdin.language.Language;
import fr.aladdin.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
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

    @Inject
    private Catalogue catalogue;

    /** @param slug of a module that the catalogue knows */
    public Optional<String> html(String slug) {
        return find(slug).map(note -> render(note, id -> titleOf(slug, id)));
    }

    /** Only its first section: what to look at in the mission. */
    public Optional<String> missionHtml(String slug) {
        return find(slug).map(TrainerNote::firstSection).map(note -> render(note, id -> titleOf(slug, id)));
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

    /** Of a step, in that module or, once learned, in another one. */
    private Optional<String> titleOf(String slug, String step) {
        return Stream.concat(catalogue.findModule(slug).stream(), catalogue.modules().stream())
                .flatMap(module -> module.findStep(step).stream()
                        .map(found ->
                                module.wording(found, "titre", Language.FRENCH).plain()))
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    /** @param titles of a step by its id: files name steps as their module does, people as the screen does */
    String render(String markdown, Function<String, Optional<String>> titles) {
        Node note = parser.parse(markdown);
        note.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(6, heading.getLevel() + 1));
                visitChildren(heading);
            }

            @Override
            public void visit(Code code) {
                titles.apply(code.getLiteral()).ifPresent(title -> {
                    code.insertBefore(new Text("«\u00a0" + title + "\u00a0»"));
                    code.unlink();
                });
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
