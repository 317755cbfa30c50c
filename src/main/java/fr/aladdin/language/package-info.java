/** The languages a person may read Aladdin in. */
@NullMarked
package fr.aladdin.language;

import org.jspecify.annotations.NullMarked;
