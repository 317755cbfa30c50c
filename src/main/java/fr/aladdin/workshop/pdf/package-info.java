/** What is printed of a workshop. */
@NullMarked
package fr.aladdin.workshop.pdf;

import org.jspecify.annotations.NullMarked;
