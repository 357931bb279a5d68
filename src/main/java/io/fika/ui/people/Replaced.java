package io.fika.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of a list in the place of another. */
final class Replaced {
    private Replaced() {}

    /** The list with {@code after} where {@code before} was, or at its end; nothing in its place takes it out. */
    static <T> List<T> in(List<T> list, T before, Optional<T> after) {
        List<T> changed = new ArrayList<>(list);
        int at = changed.indexOf(before);
        if (at < 0) {
            after.ifPresent(changed::add);
        } else if (after.isPresent()) {
            changed.set(at, after.get());
        } else {
            changed.remove(at);
        }
        return changed;
    }
}
