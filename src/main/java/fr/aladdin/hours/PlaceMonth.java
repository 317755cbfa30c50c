package fr.aladdin.hours;

import java.time.YearMonth;
import java.util.UUID;

/** A month of a programme at one place: what its lead trainer reads. What is paid is a {@link Bill} of the partner. */
public record PlaceMonth(UUID programme, UUID place, YearMonth month) {}
