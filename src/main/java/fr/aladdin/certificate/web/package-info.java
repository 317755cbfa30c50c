/** Pages on which a certificate is given, and found again. */
@NullMarked
package fr.aladdin.certificate.web;

import org.jspecify.annotations.NullMarked;
