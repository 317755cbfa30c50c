/** What a mailbox task puts into the practice mailbox, looks at and asks for. */
@NullMarked
package fr.aladdin.catalogue.mail;

import org.jspecify.annotations.NullMarked;
