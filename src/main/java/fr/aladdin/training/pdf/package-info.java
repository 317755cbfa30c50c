/** The sheet of cards as a PDF that assistive tools can read. */
@NullMarked
package fr.aladdin.training.pdf;

import org.jspecify.annotations.NullMarked;
