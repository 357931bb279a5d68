package io.fika.exchange;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one record of a file.
 *
 * @param number counts the records from 1
 * @param file the name of its file, where several are read as one; else empty
 * @param line where it begins, counting the lines of the file from 1
 * @param title the name in it, or what stands for a name
 * @param about what tells the person from others: role and organisation, else an address; empty if there is none
 * @param match whom it is about, if that is somebody known
 * @param conflicts where it says otherwise than what is known
 * @param remarks sentences to show: what is added, what was left out; for a rejected record, first of all why
 */
public record ImportRecord(
        int number,
        String file,
        int line,
        String title,
        String about,
        Fate fate,
        @Nullable Match match,
        List<Conflict> conflicts,
        List<String> remarks) {
    public enum Fate {
        NEW,
        /** Somebody known gets what was missing. */
        MERGED,
        /** All that it says is known already. */
        UNCHANGED,
        REJECTED
    }

    /**
     * Somebody known whom a record is about.
     *
     * @param why a sentence without its full stop
     */
    public record Match(UUID contact, String name, String why) {}

    public ImportRecord {
        conflicts = List.copyOf(conflicts);
        remarks = List.copyOf(remarks);
        if (fate == Fate.REJECTED && remarks.isEmpty()) {
            throw new IllegalArgumentException("A record is rejected for a reason");
        }
    }

    /** A record that does not come in. */
    static ImportRecord rejected(int number, Prepared record, String title, String reason) {
        return new ImportRecord(
                number, record.file(), record.record().line(), title, "", Fate.REJECTED, null, List.of(),
                List.of(reason));
    }

    /** Why it was rejected; empty if it was not. */
    public String reason() {
        return fate == Fate.REJECTED ? remarks.getFirst() : "";
    }
}
