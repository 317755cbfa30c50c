/** The administrator's pages: staff, roles, places, settings. */
@NullMarked
package fr.aladdin.administration.web;

import org.jspecify.annotations.NullMarked;
