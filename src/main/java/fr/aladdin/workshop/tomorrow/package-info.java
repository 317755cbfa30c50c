/** What a trainer reads before a workshop: who practised, who is stuck, whom to seat together, how to begin. */
@NullMarked
package fr.aladdin.workshop.tomorrow;

import org.jspecify.annotations.NullMarked;
