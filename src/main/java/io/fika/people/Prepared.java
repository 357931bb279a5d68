package io.fika.people;

import io.fika.journal.Change;
import java.util.List;

/**
 * An edit of many people that is worked out and not done yet.
 *
 * @param people how many of them it changes
 * @param same how many it leaves as they are, for they have it already
 * @param remarks what the user should know before
 */
public record Prepared(Change change, int people, int same, List<String> remarks) {
    public Prepared {
        remarks = List.copyOf(remarks);
    }
}
