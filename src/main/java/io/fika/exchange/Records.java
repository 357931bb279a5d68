package io.fika.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The records of one text, read beside each other on as many processors as there are, in their order. */
final class Records {
    private final Progress progress;
    private final LocalDate today;

    Records(Progress progress, LocalDate today) {
        this.progress = progress;
        this.today = today;
    }

    /** @throws CancellationException if the progress is cancelled */
    List<Incoming> read(String file, ImportKind kind, DecodedText decoded) {
        String text = decoded.text();
        return switch (kind) {
            case VCARD -> cards(decoded);
            case CSV -> rows(text);
            case ICS -> new CalendarReader(file, text).read();
        };
    }

    private List<Incoming> cards(DecodedText decoded) {
        CardReader reader = new CardReader(decoded.charset().equals(DecodedText.WINDOWS.name()), today);
        // cards that somebody printed with their line ends spelled out
        String text = decoded.text().contains("VCARD\\r\n") ? decoded.text().replace("\\r\n", "\n") : decoded.text();
        return each(CardSplitter.split(text), reader::read);
    }

    private List<Incoming> rows(String text) {
        CsvBook book = CsvBook.find(text).orElseThrow();
        CsvTable table = CsvTable.read(text, book.separator());
        List<CsvTable.Row> rows = table.rows()
                .subList(Math.min(book.heading() + 1, table.rows().size()), table.rows().size());
        CsvPeople people = new CsvPeople(book, rows, today);
        List<Incoming> records = new ArrayList<>(each(rows, row -> List.of(people.read(row))));
        records.addAll(table.faults());
        return records;
    }

    private <A, B> List<B> each(List<A> items, Function<A, List<B>> step) {
        AtomicInteger done = new AtomicInteger();
        return items.parallelStream()
                .flatMap(item -> {
                    List<B> result = step.apply(item);
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
