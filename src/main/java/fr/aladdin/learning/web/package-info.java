/** The pages on which a participant learns. */
@NullMarked
package fr.aladdin.learning.web;

import org.jspecify.annotations.NullMarked;
