/** The live board of a workshop: who sits where, who moves on, who calls for help. */
@NullMarked
package fr.aladdin.board;

import org.jspecify.annotations.NullMarked;
