package io.fika.bench;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The same values again and again. */
final class Rounds {
    private Rounds() {}

    static <T> Iterator<T> of(List<T> values) {
        return Stream.iterate(0, i -> (i + 1) % values.size()).map(values::get).iterator();
    }
}
