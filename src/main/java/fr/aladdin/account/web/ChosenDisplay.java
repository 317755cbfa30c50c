package fr.aladdin.account.web;

import fr.aladdin.account.DisplaySettings;
import fr.aladdin.account.Theme;
import fr.aladdin.language.Language;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads a display from a form; what the form does not hold, or holds wrongly, stays as it is. */
final class ChosenDisplay {

    private ChosenDisplay() {}

    /** @param field the value of a form field by its name, null when it is absent */
    static DisplaySettings read(DisplaySettings now, UnaryOperator<@Nullable String> field) {
        String language = text(field.apply("language"));
        String size = text(field.apply("size"));
        String mode = text(field.apply("mode"));
        String space = text(field.apply("space"));
        return new DisplaySettings(
                Language.find(language).filter(Language.offered()::contains).orElse(now.language()),
                size.matches("[123]") ? Integer.parseInt(size) : now.size(),
                mode.isEmpty() ? now.simple() : mode.equals("simple"),
                Theme.find(text(field.apply("theme"))).orElse(now.theme()),
                space.isEmpty() ? now.wide() : space.equals("wide"));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
