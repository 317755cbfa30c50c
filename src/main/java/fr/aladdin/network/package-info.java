/** Programmes, the partners that run places, and the rooms where people are received. */
@NullMarked
package fr.aladdin.network;

import org.jspecify.annotations.NullMarked;
