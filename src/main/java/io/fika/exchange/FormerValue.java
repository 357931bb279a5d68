package io.fika.exchange;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import io.fika.people.FormerWork;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Former work as a vCard carries it: five parts with semicolons between. */
final class FormerValue {
    private static final int PARTS = 5;

    private FormerValue() {}

    static String of(FormerWork work) {
        return Stream.of(work.organisation(), work.department(), work.role(), work.from(), work.to())
                .map(VObjectPropertyValues::escape)
                .collect(Collectors.joining(";"));
    }

    /** Nothing if it has not five parts. */
    static Optional<FormerWork> parse(String value) {
        List<String> parts = VObjectPropertyValues.parseSemiStructured(value, PARTS);
        return value.isBlank() || parts.size() < PARTS
                ? Optional.empty()
                : Optional.of(new FormerWork(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4)));
    }
}
