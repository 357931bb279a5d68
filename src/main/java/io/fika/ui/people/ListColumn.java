package io.fika.ui.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of the table of people: one of the program's, or a field of the user's own. */
sealed interface ListColumn permits PersonColumn, OwnColumn {
    /** What it is remembered by. */
    String key();

    String title();

    double width();

    /** To which width it may be squeezed; words can be cut, a day or a number cannot. */
    default double least() {
        return 0.72 * width();
    }

    String text(PersonRow row);

    /** These people in order; of the same, as they came. Those of whom nothing is known come last either way. */
    List<PersonRow> ordered(List<PersonRow> rows, boolean descending);

    /** The reverse of {@link #key}; absent for what this version does not know. */
    static Optional<ListColumn> parse(String key) {
        return Stream.concat(
                        Arrays.stream(PersonColumn.values()).filter(column -> column.key().equals(key)),
                        OwnColumn.parse(key).stream())
                .map(ListColumn.class::cast)
                .findFirst();
    }
}
