package io.fika.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The columns of a table as {@link Seal} reads them, in the order of their names, so that it does not matter in which
 * order a record or a database lists them.
 *
 * @param order the places of the columns in a row, by name, without the version's and without the journal's undone,
 *     which follows from later rows
 * @param encoded the table's name, then those of the columns in their order, in UTF-8
 * @param id the place of the identity, -1 where there is none, as is {@code version} for the version
 */
record RowShape(String table, List<String> names, List<Integer> order, List<byte[]> encoded, int id, int version) {
    private static final Set<String> LEFT_OUT = Set.of("version", "undone");

    RowShape(String table, List<String> names) {
        this(table, names, inOrder(names));
    }

    private RowShape(String table, List<String> names, List<Integer> order) {
        this(
                table,
                names,
                order,
                Stream.concat(Stream.of(table), order.stream().map(names::get))
                        .map(name -> name.getBytes(StandardCharsets.UTF_8))
                        .toList(),
                names.indexOf("id"),
                names.indexOf("version"));
    }

    private static List<Integer> inOrder(List<String> names) {
        return IntStream.range(0, names.size())
                .filter(place -> !LEFT_OUT.contains(names.get(place)))
                .boxed()
                .sorted(Comparator.comparing(names::get))
                .toList();
    }
}
