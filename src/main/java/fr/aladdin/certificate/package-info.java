/** What somebody can do, certified on paper by their trainer in plain words. */
@NullMarked
package fr.aladdin.certificate;

import org.jspecify.annotations.NullMarked;
