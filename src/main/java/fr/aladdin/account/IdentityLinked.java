package fr.aladdin.account;

import java.util.UUID;

/** That an identity of a provider opens somebody's account from now on. */
record IdentityLinked(UUID account) {}
