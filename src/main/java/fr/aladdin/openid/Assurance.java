package fr.aladdin.openid;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How sure a provider is of who somebody is. The European levels have an order; others count as asked or not at all. */
final class Assurance {

    private static final Pattern EIDAS = Pattern.compile("eidas([1-3])");

    private Assurance() {}

    /** Whether the level is one of those asked for, or above one of them; any level where none was asked for. */
    static boolean enough(String level, List<String> asked) {
        return asked.isEmpty()
                || asked.contains(level)
                || asked.stream().anyMatch(wanted -> rank(wanted) > 0 && rank(level) >= rank(wanted));
    }

    private static int rank(String level) {
        Matcher eidas = EIDAS.matcher(level);
        return eidas.matches() ? Integer.parseInt(eidas.group(1)) : 0;
    }
}
