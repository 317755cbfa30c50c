/**
 * Olivette, the invented sign-in brand of the practice journey: an OpenID provider inside Aladdin that knows invented
 * people only. It is asked within the process; no address of Aladdin leads to it, and nobody signs in to Aladdin with it.
 */
@NullMarked
package fr.aladdin.olivette;

import org.jspecify.annotations.NullMarked;
