package io.fika.people;

import io.fika.journal.Entity;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Something kept that names contacts; so it changes when they are removed, or turn out to be one. */
public interface AboutPeople extends Entity {
    /**
     * The same with other people in it; equal if it names none who changes.
     *
     * @param others who stands in somebody's place; absent where nobody does
     * @return absent if there is no point in keeping it without them
     */
    Optional<? extends AboutPeople> withPeople(UnaryOperator<@Nullable UUID> others);

    /**
     * This and another of its kind as one, where both now say the same of the same person; absent where each has its
     * own say, as two touches have.
     */
    default Optional<? extends AboutPeople> joined(AboutPeople other) {
        return Optional.empty();
    }
}
