/** Places near home with a computer or somebody who helps, as the file of this installation names them. */
@NullMarked
package fr.aladdin.catalogue.places;

import org.jspecify.annotations.NullMarked;
