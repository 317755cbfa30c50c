/** What our pages are written with besides Faces: loops and names that ask once, calls without a search. */
@NullMarked
package fr.aladdin.site.tag;

import org.jspecify.annotations.NullMarked;
