/** Pages of the live board, and the button that calls for help. */
@NullMarked
package fr.aladdin.board.web;

import org.jspecify.annotations.NullMarked;
