/** Words drawn by chance, and how long what somebody typed would resist guessing. Nothing here is ever kept. */
@NullMarked
package fr.aladdin.passphrase;

import org.jspecify.annotations.NullMarked;
