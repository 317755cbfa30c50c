/** The benchmark: participants who learn over HTTP, and what the server spends on them. Nothing here asserts a time. */
@NullMarked
package fr.aladdin.bench;

import org.jspecify.annotations.NullMarked;
