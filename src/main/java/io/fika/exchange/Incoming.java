package io.fika.exchange;

import io.fika.coffees.BusyTime;
import io.fika.people.Contact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record of a file as it was understood, before it is compared with what is known. */
sealed interface Incoming {
    /** Where the record begins, counting the lines of the file from 1. */
    int line();

    /**
     * A person.
     *
     * @param contact without tags
     * @param named whether the name is one, and not an address that stands for it
     * @param tags words put on the person
     */
    record Person(
            int line, Contact contact, boolean named, List<String> tags, @Nullable Picture picture,
            List<String> remarks)
            implements Incoming {}

    /** An entry of a calendar: the times it takes. */
    record Busy(int line, String title, List<BusyTime> times, List<String> remarks) implements Incoming {}

    /**
     * What is not taken in.
     *
     * @param meant whether that is as it should be: what is cancelled or free takes no time
     */
    record Unreadable(int line, String title, String reason, boolean meant) implements Incoming {
        Unreadable(int line, String title, String reason) {
            this(line, title, reason, false);
        }
    }
}
