package fr.aladdin.catalogue.mail;

import java.util.Optional;

/**
 * Somebody who writes or is written to in the practice world.
 *
 * @param name as the list of messages shows it
 * @param person who signs, in an office
 * @param address ends in {@code .example} (RFC 2606): nobody has it
 * @param honest false for those who set traps
 * @param inBook in every participant's address book
 */
public record Correspondent(
        String id, String name, Optional<String> person, String address, boolean honest, boolean inBook) {}
