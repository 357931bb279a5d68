package io.fika.reciprocity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one looks for and another can give.
 *
 * @param words what both texts speak of, the rarest first, as the need writes them: the reason for the match
 * @param weight the rarer the words that they share, the higher; to rank matches, and never shown
 */
public record Match(Need need, Offer offer, List<String> words, double weight) {
    public Match {
        words = List.copyOf(words);
    }

    /** Whether the user is one of the two. */
    public boolean isMine() {
        return need.contact() == null || offer.contact() == null;
    }

    /** Whether it is between these two contacts, in either direction. */
    public boolean joins(@Nullable UUID one, @Nullable UUID other) {
        return one != null && other != null
                && ((one.equals(need.contact()) && other.equals(offer.contact()))
                        || (other.equals(need.contact()) && one.equals(offer.contact())));
    }
}
