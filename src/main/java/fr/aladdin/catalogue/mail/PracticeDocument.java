package fr.aladdin.catalogue.mail;

import java.util.Optional;

/**
 * A document of the practice world. Its words are the module's texts {@code doc.<id>.titre}, {@code doc.<id>.1} ….
 *
 * @param name with its ending, as the mailbox shows it
 * @param kind pdf, photo, video, text, table, program, macro, archive or page
 * @param bytes its pretended size; 1 KB is 1,000 bytes
 * @param mine in the participant's practice folder from the start
 * @param picture file in the module's media folder
 */
public record PracticeDocument(
        String id, String name, String kind, long bytes, boolean mine, Optional<String> picture) {}
