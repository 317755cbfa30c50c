/** Workshops as the calendar of a trainer follows them. */
@NullMarked
package fr.aladdin.workshop.calendar;

import org.jspecify.annotations.NullMarked;
