/**
 * The FLE instructor's work: the modules of their groups in several languages at once, the state of every sentence, and
 * notes that correct or approve a translation and leave as a change to its file.
 */
@NullMarked
package fr.aladdin.instruction;

import org.jspecify.annotations.NullMarked;
