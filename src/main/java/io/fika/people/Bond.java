package io.fika.people;

import java.util.UUID;
import java.util.stream.Stream;

/** What the people of one sector have in common. */
public sealed interface Bond {
    /** Whether somebody who is dropped in the sector can become one of them. */
    default boolean isGiven() {
        return this instanceof OfCategory || this instanceof WithTag;
    }

    /** The same person as one of them; where it is not given, as they are. */
    default Contact given(Contact contact) {
        return contact;
    }

    record OfCategory(Category category) implements Bond {
        @Override
        public Contact given(Contact contact) {
            return contact.withCategory(category.id());
        }
    }

    /** No other tag is taken off; this one comes first, so that they sit in its sector. */
    record WithTag(Tag tag) implements Bond {
        @Override
        public Contact given(Contact contact) {
            Stream<UUID> others = contact.tags().stream().filter(other -> !other.equals(tag.id()));
            return contact.withTags(Stream.concat(Stream.of(tag.id()), others).toList());
        }
    }

    record InGroup(UUID group, String name) implements Bond {}

    record AtOrganisation(String name) implements Bond {}

    /** Each is of some category, group, tag or organisation that has too few people for a sector of its own. */
    record Others() implements Bond {}

    /** They have nothing by which the map is divided: no category, no tag. If it is not divided, everybody. */
    record Without() implements Bond {}
}
