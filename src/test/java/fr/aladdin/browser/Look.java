package fr.aladdin.browser;

import fr.aladdin.account.DisplaySettings;
import fr.aladdin.account.Theme;
import fr.aladdin.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a page is looked at: the settings of the person and the size of the window.
 *
 * @param width of the window in CSS pixels
 */
public record Look(DisplaySettings display, int width, int height) {

    /** Things have another id in each run. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    public static final Look STANDARD = of(Language.FRENCH, false, Theme.LIGHT, 1366);

    static Look of(Language language, boolean simple, Theme theme, int width) {
        return new Look(new DisplaySettings(language, 1, simple, theme, false), width, width < 700 ? 740 : 768);
    }

    /** Every pair of language, mode, theme and width is met at least once. */
    static List<Look> pairwise() {
        return List.of(
                of(Language.FRENCH, false, Theme.LIGHT, 1366),
                of(Language.ARABIC, true, Theme.LIGHT, 360),
                of(Language.ARABIC, false, Theme.DARK, 1366),
                of(Language.FRENCH, true, Theme.DARK, 360),
                of(Language.EASY_FRENCH, true, Theme.CONTRAST, 1366),
                of(Language.ENGLISH, false, Theme.CONTRAST, 360));
    }

    /** The whole matrix. */
    static List<Look> all() {
        List<Look> all = new ArrayList<>();
        for (Language language : Language.offered()) {
            for (boolean simple : new boolean[] {false, true}) {
                for (Theme theme : Theme.values()) {
                    for (int width : new int[] {1366, 360}) {
                        all.add(of(language, simple, theme, width));
                    }
                }
            }
        }
        return all;
    }

    /** The sample of this run: {@code -Daladdin.all} asks for everything. */
    static List<Look> sample() {
        return System.getProperty("aladdin.all") == null ? pairwise() : all();
    }

    /** In which looks of the sample something is looked at. */
    static List<Look> sampleFor(String about) {
        return sample().stream().filter(look -> look.isFor(about)).toList();
    }

    /**
     * Whether something is looked at in this look: in those of the structure always, of those that change colours in one,
     * so that each look meets a quarter of all pages. {@code -Daladdin.all} looks at everything in each.
     *
     * @param about what is looked at, an address as a rule
     */
    boolean isFor(String about) {
        List<Look> coloured =
                sample().stream().filter(look -> !look.isForStructure()).toList();
        return isForStructure()
                || coloured.get(Math.floorMod(ID.matcher(about).replaceAll("").hashCode(), coloured.size()))
                        .equals(this);
    }

    /**
     * Whether the structure of a page is looked at in this look: other colours change nothing of it. {@code -Daladdin.all}
     * looks at it in each.
     */
    boolean isForStructure() {
        return display.theme() == Theme.LIGHT || System.getProperty("aladdin.all") != null;
    }

    /** How a page of the team looks for the same person. */
    Look forTeam() {
        return new Look(display.in(display.language().forTeam()), width, height);
    }

    @Override
    public String toString() {
        return display.cookie() + " " + width;
    }
}
