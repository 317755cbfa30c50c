/** Fictitious people and groups for whoever tries Aladdin out. */
@NullMarked
package fr.aladdin.demonstration;

import org.jspecify.annotations.NullMarked;
