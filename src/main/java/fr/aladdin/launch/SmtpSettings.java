package fr.aladdin.launch;

import java.util.Map;
import java.util.Set;

/** Looks at the settings of the mail server before anything is started: a server and a sender, or none of them. */
final class SmtpSettings {

    private static final Set<String> WAYS = Set.of("starttls", "tls", "none");

    private SmtpSettings() {}

    static void check(Map<String, String> environment) {
        boolean any = environment.entrySet().stream()
                .anyMatch(setting -> setting.getKey().startsWith("ALADDIN_SMTP_")
                        && !setting.getValue().isBlank());
        if (!any) {
            return;
        }
        for (String name : new String[] {"ALADDIN_SMTP_HOST", "ALADDIN_SMTP_FROM"}) {
            if (environment.getOrDefault(name, "").isBlank()) {
                throw new CannotStart(
                        name + " is missing: sending e-mail needs ALADDIN_SMTP_HOST and ALADDIN_SMTP_FROM;"
                                + " without it, set none of the ALADDIN_SMTP_ settings.");
            }
        }
        String from = environment.getOrDefault("ALADDIN_SMTP_FROM", "").strip();
        if (!from.matches("[^@\\s<>]+@[^@\\s<>]+")) {
            throw new CannotStart(
                    "ALADDIN_SMTP_FROM must be one address, such as aladdin@ville.example.org; it is now \"" + from
                            + "\".");
        }
        String tls = environment.getOrDefault("ALADDIN_SMTP_TLS", "").strip();
        if (!tls.isEmpty() && !WAYS.contains(tls)) {
            throw new CannotStart("ALADDIN_SMTP_TLS is starttls, tls or none; it is now \"" + tls + "\".");
        }
        checkPort(environment.getOrDefault("ALADDIN_SMTP_PORT", "").strip());
    }

    private static void checkPort(String port) {
        if (!port.isEmpty() && (!port.matches("[1-9]\\d{0,4}") || Integer.parseInt(port) > 65_535)) {
            throw new CannotStart("ALADDIN_SMTP_PORT must be a number from 1 to 65535; it is now \"" + port + "\".");
        }
    }
}
