package fr.aladdin.hours;

import java.time.YearMonth;
import java.util.UUID;

/** What is paid at one go: the hours of a partner in a calendar month of a programme. */
public record Bill(UUID programme, UUID partner, YearMonth month) {}
