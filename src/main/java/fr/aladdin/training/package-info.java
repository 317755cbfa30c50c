/** Groups, what is assigned to them, their cards, and the trainer's look at what was done. */
@NullMarked
package fr.aladdin.training;

import org.jspecify.annotations.NullMarked;
