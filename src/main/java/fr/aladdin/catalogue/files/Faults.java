package fr.aladdin.catalogue.files;

import fr.aladdin.catalogue.Fault;
import java.util.ArrayList;
import java.util.List;

/** The faults of one file while it is read. Those of structure keep it out; notes are for its writer. */
final class Faults {

    private final String file;
    private final List<Fault> structure = new ArrayList<>();
    private final List<Fault> notes = new ArrayList<>();

    /** @param file path below {@code content/} */
    Faults(String file) {
        this.file = "content/" + file;
    }

    void add(int line, String message, String mend) {
        structure.add(new Fault(file, line, message, mend));
    }

    void note(int line, String message, String mend) {
        notes.add(new Fault(file, line, message, mend));
    }

    boolean isEmpty() {
        return structure.isEmpty();
    }

    List<Fault> structure() {
        return structure;
    }

    List<Fault> notes() {
        return notes;
    }
}
