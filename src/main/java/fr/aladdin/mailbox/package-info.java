/**
 * The practice post office: a lasting mailbox for each participant, fictitious correspondents, and a record of what was
 * done, on which goals are judged. Closed: nothing comes in from the Internet and nothing leaves.
 */
@NullMarked
package fr.aladdin.mailbox;

import org.jspecify.annotations.NullMarked;
