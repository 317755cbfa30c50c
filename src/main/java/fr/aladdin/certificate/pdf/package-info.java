/** A certificate as a PDF that assistive tools can read. */
@NullMarked
package fr.aladdin.certificate.pdf;

import org.jspecify.annotations.NullMarked;
