package fr.aladdin.training.web;

import fr.aladdin.catalogue.mail.WrittenMessage;
import fr.aladdin.catalogue.web.DrawnDocument;
import fr.aladdin.language.MessagesOfPage;
import fr.aladdin.learning.Answer;
import fr.aladdin.training.ComparedTries;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One of two compared tries, line by line; a line that the other does not have is marked. */
public record TrySide(Answer answer, List<Line> lines) {

    public TrySide {
        lines = List.copyOf(lines);
    }

    /**
     * One thing given.
     *
     * @param label to what it was given; may be empty
     * @param other whether the other try says otherwise here
     */
    public record Line(String label, String value, boolean other) {}

    static List<TrySide> both(ComparedTries tries, Function<Answer, AttemptView> view, MessagesOfPage msg) {
        List<GivenLines.Line> earlier = lines(view.apply(tries.earlier()), msg);
        List<GivenLines.Line> later = lines(view.apply(tries.later()), msg);
        return List.of(side(tries.earlier(), earlier, later), side(tries.later(), later, earlier));
    }

    private static TrySide side(Answer answer, List<GivenLines.Line> own, List<GivenLines.Line> others) {
        return new TrySide(
                answer,
                own.stream()
                        .map(line -> new Line(line.label(), line.value(), !others.contains(line)))
                        .toList());
    }

    private static List<GivenLines.Line> lines(AttemptView view, MessagesOfPage msg) {
        List<GivenLines.Line> lines = new ArrayList<>();
        WrittenMessage written = view.written();
        if (written != null) {
            add(lines, msg.get("training_review.to"), String.join(", ", written.to()));
            add(lines, msg.get("training_review.cc"), String.join(", ", written.cc()));
            add(lines, msg.get("training_review.bcc"), String.join(", ", written.bcc()));
            add(lines, msg.get("training_review.subject"), written.subject());
            add(
                    lines,
                    msg.get("training_review.attached"),
                    view.attachments().stream().map(DrawnDocument::name).collect(Collectors.joining(", ")));
            view.bodyLines().forEach(line -> add(lines, "", line));
        }
        lines.addAll(view.given());
        return lines;
    }

    private static void add(List<GivenLines.Line> lines, String label, String value) {
        if (!value.isBlank()) {
            lines.add(new GivenLines.Line(label, value));
        }
    }
}
