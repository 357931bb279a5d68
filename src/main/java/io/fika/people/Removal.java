package io.fika.people;

import io.fika.journal.Edit;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What else must change when people are removed. Each package that keeps something about people offers one, so that
 * this package need not know the others; the composition root hands them to {@link People}.
 */
@FunctionalInterface
public interface Removal {
    /** The edits that go with the removal of these contacts: theirs alone is removed, what others share loses them. */
    Stream<Edit<?>> of(Set<UUID> contacts);
}
