package fr.aladdin.training;

import fr.aladdin.catalogue.Verdict;
import java.time.Instant;
import java.util.UUID;

/** One try of one person at one step, as the search for people who are stuck looks at it. */
public record Try(UUID answer, UUID person, String name, String module, String step, Verdict verdict, Instant at) {}
