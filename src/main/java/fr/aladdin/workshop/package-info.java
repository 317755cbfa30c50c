/** Workshops with their dates, rooms and seats, and who is enrolled. */
@NullMarked
package fr.aladdin.workshop;

import org.jspecify.annotations.NullMarked;
