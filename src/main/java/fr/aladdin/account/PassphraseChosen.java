package fr.aladdin.account;

import java.util.UUID;

/** That somebody's passphrase is another from now on, or their first. */
record PassphraseChosen(UUID account) {}
