/** The practice mailbox on the screen: plain forms and links that work without script, session or view state. */
@NullMarked
package fr.aladdin.mailbox.web;

import org.jspecify.annotations.NullMarked;
