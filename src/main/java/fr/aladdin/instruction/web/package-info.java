/** Pages of the FLE instructor. */
@NullMarked
package fr.aladdin.instruction.web;

import org.jspecify.annotations.NullMarked;
