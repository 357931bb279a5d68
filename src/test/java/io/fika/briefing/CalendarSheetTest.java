package io.fika.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.coffees.Engagement;
import io.fika.coffees.MonthBoard;
import io.fika.journal.Ids;
import io.fika.people.PhotoStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarSheetTest {
    private static final List<CoffeeStatus> STATES =
            List.of(CoffeeStatus.PROPOSED, CoffeeStatus.INVITED, CoffeeStatus.CONFIRMED, CoffeeStatus.HELD);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final CalendarSheets sheets = new CalendarSheets(Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZONE));
    private final Sheet sheet = new Sheet(new PhotoStore() {
        @Override
        public String put(byte[] bytes) {
            return "";
        }

        @Override
        public Optional<byte[]> find(String digest) {
            return Optional.empty();
        }
    });

    @ParameterizedTest
    @EnumSource(Paper.class)
    void aMonthAndAWeekAreOnePageEachHoweverMuchIsInThem(Paper paper) throws IOException {
        // six weeks, and hundreds of entries on one day
        MonthBoard board = board(YearMonth.of(2026, 8), 500);
        SheetPdf month = sheet.set(sheets.month(board), paper);
        SheetPdf week = sheet.set(sheets.week(board, LocalDate.of(2026, 8, 12)), paper);
        keep(month, "month-" + paper);
        keep(week, "week-" + paper);
        assertThat(List.of(month.pages(), week.pages())).containsExactly(1, 1);
        assertThat(text(month)).contains("Coffees in August 2026", "Ada Lovelace", "and 4").doesNotContain("#");
        assertThat(text(week)).contains("Café Ä", "12");
    }

    @Test
    void coffeesStayWhereThereIsNoRoomForAll() {
        MonthBoard board = board(YearMonth.of(2026, 8), 40);
        CalendarSheet.Day full = sheets.month(board).weeks().stream()
                .flatMap(List::stream)
                .filter(day -> !day.more().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(full.entries()).anyMatch(entry -> !entry.busy());
    }

    @Test
    void whatWasMissedOrCalledOffIsLeftOutAndThatIsSaid() {
        MonthBoard board = board(YearMonth.of(2026, 8), 0);
        assertThat(sheets.month(board).printed()).isEqualTo("Printed Sunday 22 November");
        List<MonthBoard.Day> days = new ArrayList<>(board.days());
        days.replaceAll(day -> day.date().equals(LocalDate.of(2026, 8, 12)) ? calledOff(day) : day);
        var after = new MonthBoard(
                board.month(), board.today(), days, board.due(), board.balance(), board.anybody(), board.freeStarts());
        assertThat(sheets.month(after).printed())
                .isEqualTo("Printed Sunday 22 November · without one coffee that was missed or called off");
        assertThat(sheets.week(after, LocalDate.of(2026, 8, 12)).weeks().getFirst().get(2).entries())
                .noneMatch(entry -> !entry.busy());
        assertThat(sheets.week(after, LocalDate.of(2026, 8, 19)).printed()).doesNotContain("without");
    }

    private static MonthBoard.Day calledOff(MonthBoard.Day day) {
        return new MonthBoard.Day(
                day.date(), day.inMonth(), List.of(), List.of(), day.coffees(), day.engagements(), day.wholes(),
                day.load(), day.hours());
    }

    private static MonthBoard board(YearMonth month, int onOneDay) {
        LocalDate first = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
        LocalDate end = month.atEndOfMonth().plusDays(7L - month.atEndOfMonth().getDayOfWeek().getValue());
        List<MonthBoard.Day> days = new ArrayList<>();
        first.datesUntil(end.plusDays(1)).forEach(day -> days.add(day(day, month, onOneDay)));
        return new MonthBoard(
                month, month.atDay(10), days, List.of(), new MonthBoard.Balance(List.of(), 2, 4, List.of(), 0), true, 10);
    }

    private static MonthBoard.Day day(LocalDate day, YearMonth month, int onOneDay) {
        List<MonthBoard.Item> coffees = new ArrayList<>();
        if (day.getDayOfWeek().getValue() == 3 || day.getDayOfMonth() == 20) {
            CoffeeStatus status = STATES.get(day.getDayOfMonth() % 4);
            var coffee = new Coffee(
                    Ids.next(), 1, status, day.atTime(15, 0).atZone(ZONE), 60, "Café Ä", "Opening", false, List.of(), "");
            coffees.add(new MonthBoard.Item(coffee, day.atTime(15, 0), "Ada Lovelace, Wilhelmina Featherstonehaugh", null, true));
        }
        int many = day.getDayOfMonth() == 20 ? onOneDay : day.getDayOfMonth() % 3;
        List<Engagement> taken = IntStream.range(0, many)
                .mapToObj(i -> new Engagement(
                        "Board meeting about everything " + i, day.atTime(9 + i % 8, 0), day.atTime(10 + i % 8, 0), false,
                        null, null, null))
                .toList();
        boolean holiday = day.getDayOfMonth() == 17;
        List<Engagement> wholes = holiday
                ? List.of(new Engagement("Holiday", day.atStartOfDay(), day.plusDays(1).atStartOfDay(), true, null, null, null))
                : List.of();
        return new MonthBoard.Day(day, YearMonth.from(day).equals(month), coffees, List.of(), List.of(), taken, wholes, 0.4,
                List.of());
    }

    private static String text(SheetPdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    // to be looked at, where somebody names a folder
    private static void keep(SheetPdf pdf, String name) throws IOException {
        String folder = System.getProperty("fika.keep", "");
        if (!folder.isEmpty()) {
            Files.write(Path.of(folder, name + ".pdf"), pdf.bytes());
        }
    }
}
