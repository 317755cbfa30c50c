/** The trainer's pages, and what a participant sees of a review. */
@NullMarked
package fr.aladdin.training.web;

import org.jspecify.annotations.NullMarked;
