package io.fika.people;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Two contacts who look like one, and are two: the user said so. */
public record Apart(UUID id, long version, UUID first, UUID second) implements AboutPeople {
    @Override
    public Apart withVersion(long version) {
        return new Apart(id, version, first, second);
    }

    @Override
    public Optional<Apart> withPeople(UnaryOperator<@Nullable UUID> others) {
        UUID one = others.apply(first);
        UUID two = others.apply(second);
        return one == null || two == null || one.equals(two)
                ? Optional.empty()
                : Optional.of(new Apart(id, version, one, two));
    }

    @Override
    public Optional<Apart> joined(AboutPeople other) {
        return other instanceof Apart twin && isOf(twin.first, twin.second) ? Optional.of(this) : Optional.empty();
    }

    /** Whether it is about these two, in whatever order. */
    public boolean isOf(UUID one, UUID other) {
        return (first.equals(one) && second.equals(other)) || (first.equals(other) && second.equals(one));
    }
}
