/** Pages of attendance and of the ledger. */
@NullMarked
package fr.aladdin.hours.web;

import org.jspecify.annotations.NullMarked;
