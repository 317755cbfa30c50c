package fr.aladdin.account;

import java.util.UUID;

/**
 * A card at the only moment when its secret is known: to be printed, never kept.
 *
 * @param account whose card it is
 * @param number the number to print
 * @param words the four words to print
 * @param code what its QR code carries: number and words, sealed with the server's key
 */
public record DrawnCard(UUID account, CardNumber number, CardWords words, String code) {}
