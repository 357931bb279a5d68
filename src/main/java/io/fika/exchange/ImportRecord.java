package io.fika.exchange;

import java.util.List;

/**
 * What becomes of one record of a file.
 *
 * @param number counts the records of the file from 1
 * @param line where it begins, counting the lines of the file from 1
 * @param title the name in it, or what stands for a name
 * @param about what tells the person from others: role and organisation, else an address; empty if there is none
 * @param remarks sentences to show: what is added, what was left out; for a rejected record, first of all why
 */
public record ImportRecord(int number, int line, String title, String about, Fate fate, List<String> remarks) {
    public enum Fate {
        NEW,
        /** Somebody known gets what was missing; nothing of what is known is replaced. */
        MERGED,
        /** All that it says is known already. */
        UNCHANGED,
        REJECTED
    }

    public ImportRecord {
        remarks = List.copyOf(remarks);
        if (fate == Fate.REJECTED && remarks.isEmpty()) {
            throw new IllegalArgumentException("A record is rejected for a reason");
        }
    }

    /** Why it was rejected; empty if it was not. */
    public String reason() {
        return fate == Fate.REJECTED ? remarks.getFirst() : "";
    }
}
