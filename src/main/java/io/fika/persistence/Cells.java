package io.fika.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the values of one Java type lie in the columns of a row, in which they start at a given place. */
interface Cells {
    List<Column> columns();

    /** Puts a value into its cells; absent: all of them are empty. */
    void spread(@Nullable Object value, @Nullable Object[] row, int at);

    /** The value of these cells; absent if all of them are empty. */
    @Nullable Object gather(@Nullable Object[] row, int at);
}
