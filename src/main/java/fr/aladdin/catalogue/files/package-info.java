/** Reads content/; the only code that knows the format of its files. */
@NullMarked
package fr.aladdin.catalogue.files;

import org.jspecify.annotations.NullMarked;
