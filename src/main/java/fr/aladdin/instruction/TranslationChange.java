package fr.aladdin.instruction;

import java.util.List;

/**
 * Notes as a gettext file: the sentences of one module and language that change. It is merged into the translation file
 * with the ordinary tool, {@code msgcat --use-first change.po ar.po}.
 */
public record TranslationChange(String language, List<NotedSentence> sentences) {

    public TranslationChange {
        sentences = List.copyOf(sentences);
    }

    public String text() {
        StringBuilder po = new StringBuilder("msgid \"\"\nmsgstr \"\"\n")
                .append("\"Content-Type: text/plain; charset=UTF-8\\n\"\n")
                .append("\"Content-Transfer-Encoding: 8bit\\n\"\n")
                .append("\"Language: ")
                .append(language)
                .append("\\n\"\n");
        sentences.forEach(noted -> append(po, noted));
        return po.toString();
    }

    private static void append(StringBuilder po, NotedSentence noted) {
        SentenceNote note = noted.note();
        po.append('\n');
        if (!note.remark().isEmpty()) {
            po.append("# ").append(note.remark().replaceAll("\\R", " ")).append('\n');
        }
        String by = noted.day() + " by " + noted.by();
        po.append(note.approved() ? "# validated: " + by + "\n" : "# proposed: " + by + "\n#, fuzzy\n");
        line(po, "msgctxt", note.place().key());
        line(po, "msgid", note.source());
        line(po, "msgstr", note.text());
    }

    private static void line(StringBuilder po, String keyword, String value) {
        po.append(keyword)
                .append(" \"")
                .append(value.replaceAll("\\R", " ").replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\"\n");
    }
}
