package io.fika.growth;

import java.util.UUID;

/**
 * What joins two contacts, and why, in a sentence.
 *
 * @param from of whom it goes out, where it has a direction
 * @param directed whether it has one
 * @param weight the more it is worth seeing, the higher; to rank ties, and never shown
 */
public record Tie(UUID from, UUID to, boolean directed, String sentence, double weight) {
    /** Whether this is one of the two. */
    public boolean has(UUID contact) {
        return from.equals(contact) || to.equals(contact);
    }
}
