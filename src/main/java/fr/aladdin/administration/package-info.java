/** Keeping an installation: its staff, their roles, its places, and how it is set up. */
@NullMarked
package fr.aladdin.administration;

import org.jspecify.annotations.NullMarked;
