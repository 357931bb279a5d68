package io.fika.bench;

import io.fika.app.Core;
import io.fika.coffees.BusyTime;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.Contact;
import io.fika.ui.kit.Fonts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/**
 * The month with 300 coffees and 2,000 busy times: opening it, against reading what it shows, and its week, day and
 * agenda; a frame while a coffee is dragged over it, against a window with nothing but one moving dot; and 20,000 entries
 * of five years read from a file in the background, with the longest time in which the window stood still meanwhile.
 * "Work" is the processor time of the threads that make the frames; frames are counted after 120 that are not, so a part of
 * them is made by code that is not yet compiled for good.
 */
final class CalendarBenchmark implements Benchmark {
    private static final int COFFEES = 300;
    private static final int BUSY = 2_000;
    private static final int ENTRIES = 20_000;
    private static final int PEOPLE = 300;
    private static final int WARM_UP = 120;
    private static final int FRAMES = 600;
    private static final int OPENINGS = 15;
    private static final YearMonth MONTH = YearMonth.from(Network.TODAY);

    @Override
    public Result run() throws Exception {
        Map<String, Object> more = new LinkedHashMap<>();
        try (TemporaryFolder folder = TemporaryFolder.make(); Core core = Network.inMemory(PEOPLE)) {
            fill(core);
            Path file = Files.writeString(folder.path().resolve("five-years.ics"), fiveYears());
            core.subscriptions().add(List.of(file)); // nobody has looked into it yet
            Samples bare = Samples.millisOf(5, OPENINGS, () -> core.coffees().board(MONTH));
            var empty = new CompletableFuture<Frames.Measured>();
            Platform.startup(() -> {
                Platform.setImplicitExit(false);
                Fonts.load();
                MapBenchmark.empty(empty::complete);
            });
            empty.get().put("empty", more);
            var shown = new CompletableFuture<MovingMonth>();
            Platform.runLater(() -> shown.complete(new MovingMonth(core)));
            MovingMonth month = shown.get();
            more.put("first", month.first());
            open(more, "day", month, "Day", "Day after", "Day before");
            open(more, "week", month, "Week", "Week after", "Week before");
            open(more, "agenda", month, "Agenda", "Month after", "Month before");
            Samples openings = open(more, "month", month, "Month", "Month after", "Month before");
            month.readApart();
            var dragged = new CompletableFuture<Frames.Measured>();
            Platform.runLater(() -> month.drag(WARM_UP, FRAMES, dragged::complete));
            dragged.get().put("drag", more);
            more.put("carried", month.carried());
            read(more, core, month);
            return new Result(COFFEES, openings, "ms", bare, more);
        } finally {
            Platform.exit();
        }
    }

    private static Samples open(
            Map<String, Object> more, String name, MovingMonth month, String page, String forth, String back)
            throws Exception {
        var opened = new CompletableFuture<MovingMonth.Opened>();
        Platform.runLater(() -> opened.complete(month.openings(page, forth, back, OPENINGS)));
        more.put(name, opened.get().took().median());
        more.put(name + "Work", opened.get().worked().median());
        return opened.get().took();
    }

    /** Reads the file on another thread while the window's frames are measured. */
    private static void read(Map<String, Object> more, Core core, MovingMonth month) throws Exception {
        var quiet = new CompletableFuture<Frames.Measured>();
        Platform.runLater(() -> month.idle(WARM_UP, FRAMES, quiet::complete));
        more.put("idleLongest", quiet.get().between().percentile(100));
        var meanwhile = new CompletableFuture<Frames.Measured>();
        Platform.runLater(() -> month.idle(0, FRAMES, meanwhile::complete));
        var took = new CompletableFuture<Double>();
        Thread.ofPlatform().start(() -> {
            long start = System.nanoTime();
            core.followed().look();
            took.complete(Samples.rounded((System.nanoTime() - start) / 1_000_000.0));
        });
        more.put("read", took.get());
        more.put("readLongestStall", meanwhile.get().between().percentile(100));
        more.put("readEntries", core.followed().calendars().getFirst().times());
        long start = System.nanoTime();
        core.coffees().board(MONTH);
        more.put("boardAfterwards", Samples.rounded((System.nanoTime() - start) / 1_000_000.0));
    }

    private static void fill(Core core) {
        Random random = new Random(1);
        List<UUID> people = core.set().all(Contact.class).stream().map(Contact::id).sorted().toList();
        List<Edit<?>> edits = new ArrayList<>();
        for (int i = 0; i < COFFEES; i++) {
            edits.add(Edit.added(new Coffee(
                    Ids.next(), 0, CoffeeStatus.CONFIRMED, moment(random).atZone(Network.ZONE), 60, "Café", "", false,
                    List.of(people.get(i % people.size())), "")));
        }
        for (int i = 0; i < BUSY; i++) {
            LocalDateTime start = moment(random);
            edits.add(Edit.added(new BusyTime(
                    Ids.next(), 0, "Meeting " + i, start.atZone(Network.ZONE), start.plusMinutes(30).atZone(Network.ZONE),
                    false, "", "Work", "uid" + i)));
        }
        core.journal().commit(new Change("Fill the month", edits));
    }

    private static LocalDateTime moment(Random random) {
        return MONTH.atDay(1 + random.nextInt(MONTH.lengthOfMonth())).atTime(8 + random.nextInt(10), 30 * random.nextInt(2));
    }

    // most take place once, and one in forty every week, as in real calendars
    private static String fiveYears() {
        Random random = new Random(2);
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        LocalDate first = Network.TODAY.minusYears(4);
        for (int i = 0; i < ENTRIES; i++) {
            String day = first.plusDays(random.nextInt(5 * 365)).toString().replace("-", "");
            String hour = Integer.toString(10 + random.nextInt(8));
            text.append("BEGIN:VEVENT\r\nUID:").append(i).append("\r\nSUMMARY:Meeting ").append(i)
                    .append("\r\nDTSTART;TZID=Europe/Berlin:").append(day).append('T').append(hour)
                    .append("0000\r\nDURATION:PT45M\r\nDESCRIPTION:What it is about\\, and who comes\r\n")
                    .append(i % 40 == 0 ? "RRULE:FREQ=WEEKLY;COUNT=60\r\n" : "")
                    .append("END:VEVENT\r\n");
        }
        return text.append("END:VCALENDAR\r\n").toString();
    }
}
