/** Tables that sort, filter and export on the server. */
@NullMarked
package fr.aladdin.site.table;

import org.jspecify.annotations.NullMarked;
