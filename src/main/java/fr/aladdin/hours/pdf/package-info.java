/** The statement of a month, to sign. */
@NullMarked
package fr.aladdin.hours.pdf;

import org.jspecify.annotations.NullMarked;
