/** Small screens that are acted out: what stands on them, what pressing each thing does, and what happened. */
@NullMarked
package fr.aladdin.catalogue.scene;

import org.jspecify.annotations.NullMarked;
