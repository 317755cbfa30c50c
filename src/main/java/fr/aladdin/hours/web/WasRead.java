package fr.aladdin.hours.web;

import fr.aladdin.hours.Attendance;
import fr.aladdin.hours.Attendances;
import fr.aladdin.site.Asked;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page said of somebody when it was read, as its form brings it back: « 09:05/11:00/3 ».
 *
 * @param version which {@link Attendances#version} that was
 */
record WasRead(String from, String to, long version) {

    /** What is written now. */
    static WasRead of(@Nullable Attendance written) {
        return new WasRead(
                AttendanceList.arrival(written), AttendanceList.departure(written), Attendances.version(written));
    }

    /** What the form brings back; what is written now when it brings nothing that can be read. */
    static WasRead of(Asked asked, UUID person, @Nullable Attendance written) {
        String[] parts = asked.text("was." + person).split("/", -1);
        return parts.length == 3 && parts[2].matches("-?\\d{1,18}")
                ? new WasRead(parts[0], parts[1], Long.parseLong(parts[2]))
                : of(written);
    }

    boolean says(String typedFrom, String typedTo) {
        return from.equals(typedFrom) && to.equals(typedTo);
    }

    @Override
    public String toString() {
        return from + "/" + to + "/" + version;
    }
}
