/**
 * What is held about a person, table by table: one registry to which every feature says its own, from which a person
 * sees it, takes a copy of it and has it erased.
 */
@NullMarked
package fr.aladdin.personal;

import org.jspecify.annotations.NullMarked;
