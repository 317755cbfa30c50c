/** The pages with which a person enters, leaves, and chooses how Aladdin looks. */
@NullMarked
package fr.aladdin.account.web;

import org.jspecify.annotations.NullMarked;
