package fr.aladdin.openid;

import java.net.URI;

/**
 * The beginning of a sign-in with a provider.
 *
 * @param address where to send the browser
 * @param kept what to keep until it comes back
 */
public record Departure(URI address, Exchange kept) {}
