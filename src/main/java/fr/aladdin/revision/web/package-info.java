/** Pages of the revision. */
@NullMarked
package fr.aladdin.revision.web;

import org.jspecify.annotations.NullMarked;
