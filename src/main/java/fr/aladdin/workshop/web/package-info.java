/** Pages of workshops. */
@NullMarked
package fr.aladdin.workshop.web;

import org.jspecify.annotations.NullMarked;
