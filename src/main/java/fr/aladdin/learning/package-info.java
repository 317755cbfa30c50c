/**
 * Learning: each participant's passages through the modules, every answer with its tries, time and hints, and how far
 * people are.
 */
@NullMarked
package fr.aladdin.learning;

import org.jspecify.annotations.NullMarked;
