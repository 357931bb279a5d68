package io.fika.app;

import io.fika.events.Club;
import io.fika.events.Membership;
import io.fika.journal.Entity;
import io.fika.journal.WorkingSet;
import io.fika.people.Mention;
import io.fika.people.Touch;
import io.fika.people.TouchStore;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What people are found by besides their own pages. */
record Mentions(WorkingSet set, TouchStore touches) {
    List<Mention<?>> all() {
        return List.of(
                new Mention<>(
                        Membership.class, () -> set.all(Membership.class), it -> List.of(it.contact()), this::group,
                        true, Set.of(Club.class)),
                held(Need.class, it -> one(it.contact()), Need::text),
                held(Offer.class, it -> one(it.contact()), Offer::text),
                held(Promise.class, it -> one(it.contact()), Promise::text),
                held(Favour.class, it -> one(it.contact()), it -> it.text() + " " + it.result()),
                new Mention<>(Touch.class, touches::noted, Touch::contacts, Touch::note));
    }

    private <E extends Entity> Mention<E> held(
            Class<E> type, Function<E, Collection<UUID>> people, Function<E, String> text) {
        return new Mention<>(type, () -> set.all(type), people, text);
    }

    private String group(Membership member) {
        return set.find(Club.class, member.club()).map(Club::name).orElse("");
    }

    private static List<UUID> one(@Nullable UUID contact) {
        return contact == null ? List.of() : List.of(contact);
    }
}
