package io.fika.people;

import io.fika.journal.Entity;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where people are spoken of besides on their own pages, so that they are found by it: groups, needs, notes on touches.
 *
 * @param all every entity of the type there is that says anything
 * @param people whom one speaks of
 * @param text what it says
 * @param names whether it is a name, as of a group, not a text
 * @param reads other types that the text is made of
 */
public record Mention<E extends Entity>(
        Class<E> type,
        Supplier<Collection<E>> all,
        Function<E, Collection<UUID>> people,
        Function<E, String> text,
        boolean names,
        Set<Class<? extends Entity>> reads) {
    public Mention {
        reads = Set.copyOf(reads);
    }

    /** One whose text is its own. */
    public Mention(
            Class<E> type, Supplier<Collection<E>> all, Function<E, Collection<UUID>> people, Function<E, String> text) {
        this(type, all, people, text, false, Set.of());
    }
}
