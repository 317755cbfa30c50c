/**
 * Coming back to what was learnt: each gesture returns after 2, 7, 21 and 60 days, as a small task of its own, offered and
 * never forced. The rule is one that a trainer can say in a sentence and check on the page of a person.
 */
@NullMarked
package fr.aladdin.revision;

import org.jspecify.annotations.NullMarked;
