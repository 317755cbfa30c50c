/** Who was there and how long, what a second person validated, and the sums that are paid on. */
@NullMarked
package fr.aladdin.hours;

import org.jspecify.annotations.NullMarked;
