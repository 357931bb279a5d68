package io.fika.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records of files, read beside each other on as many processors as there are, in their order. */
final class Records {
    private final Progress progress;
    private final LocalDate today;

    /** A card, and the file it is in. */
    private record FileCard(ImportBytes.Part part, CardReader reader, RawCard card) {}

    Records(Progress progress, LocalDate today) {
        this.progress = progress;
        this.today = today;
    }

    /**
     * @param layout of a table
     * @throws CancellationException if the progress is cancelled
     */
    List<Prepared> read(String name, ImportBytes.Found found, @Nullable CsvLayout layout) {
        return switch (found.kind()) {
            case VCARD -> cards(found.parts());
            case CSV -> layout == null ? List.of() : rows(found.text(), layout);
            case JSON -> List.of();
            case ICS -> new CalendarReader(name, found.text()).read().stream()
                    .map(entry -> Prepared.of("", entry))
                    .toList();
        };
    }

    private List<Prepared> cards(List<ImportBytes.Part> parts) {
        List<FileCard> cards = parts.stream().flatMap(this::cards).toList();
        return each(cards, Records::people);
    }

    private static List<Prepared> people(FileCard card) {
        ImportBytes.Part part = card.part();
        List<Incoming> people = part.trouble().isEmpty()
                ? card.reader().read(card.card())
                : List.of(new Incoming.Unreadable(card.card().line(), part.name(), part.trouble()));
        return people.stream().map(person -> Prepared.of(part.name(), person)).toList();
    }

    private Stream<FileCard> cards(ImportBytes.Part part) {
        DecodedText decoded = part.text();
        CardReader reader = new CardReader(decoded.charset().equals(DecodedText.WINDOWS.name()), today);
        if (!part.trouble().isEmpty()) {
            return Stream.of(new FileCard(part, reader, new RawCard(1, "", RawCard.End.WHOLE)));
        }
        // cards that somebody printed with their line ends spelled out
        String text = decoded.text().contains("VCARD\\r\n") ? decoded.text().replace("\\r\n", "\n") : decoded.text();
        return CardSplitter.split(text).stream().map(card -> new FileCard(part, reader, card));
    }

    private List<Prepared> rows(String text, CsvLayout layout) {
        CsvTable table = CsvTable.read(text, layout);
        List<CsvTable.Row> rows = table.rows()
                .subList(Math.min(layout.heading() + 1, table.rows().size()), table.rows().size());
        CsvPeople people = new CsvPeople(layout, rows, today);
        List<Prepared> records = new ArrayList<>(each(rows, row -> List.of(Prepared.of("", people.read(row)))));
        table.faults().forEach(fault -> records.add(Prepared.of("", fault)));
        return records;
    }

    private <A> List<Prepared> each(List<A> items, Function<A, List<Prepared>> step) {
        AtomicInteger done = new AtomicInteger();
        return items.parallelStream()
                .flatMap(item -> {
                    List<Prepared> result = step.apply(item);
                    tell(done.incrementAndGet(), items.size());
                    return result.stream();
                })
                .toList();
    }

    private void tell(int done, int all) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        if (done % 100 == 0 || done == all) {
            progress.at(done, 2L * all);
        }
    }
}
