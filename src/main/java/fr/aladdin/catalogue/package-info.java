/** What is taught: paths, modules, steps and their corrections. */
@NullMarked
package fr.aladdin.catalogue;

import org.jspecify.annotations.NullMarked;
