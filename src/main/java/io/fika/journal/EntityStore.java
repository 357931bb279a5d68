package io.fika.journal;

import java.util.List;

/** The stored entities as they are now. */
public interface EntityStore {
    /** All stored entities of a type, in the order of their identities. */
    <E extends Entity> List<E> all(Class<E> type);
}
