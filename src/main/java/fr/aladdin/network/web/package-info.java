/** Pages of programmes, partners and rooms. */
@NullMarked
package fr.aladdin.network.web;

import org.jspecify.annotations.NullMarked;
