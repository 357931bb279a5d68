package io.fika.exchange;

import io.fika.people.Contact;
import java.util.List;

/**
 * Two contacts who may be one person.
 *
 * @param one the entry that was there first
 * @param percent how sure that is, at most 100; an order, not a probability
 * @param reasons in words, the weightiest first
 */
public record Likeness(Contact one, Contact other, int percent, List<String> reasons) {
    public Likeness {
        reasons = List.copyOf(reasons);
    }
}
