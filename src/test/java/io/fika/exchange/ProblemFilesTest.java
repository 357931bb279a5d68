package io.fika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.planner.Booking;
import io.fika.planner.Effort;
import io.fika.planner.Half;
import io.fika.planner.HalfDay;
import io.fika.planner.Plan;
import io.fika.planner.Planner;
import io.fika.planner.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemFilesTest {
    @TempDir
    Path folder;

    private final ProblemFiles files = new ProblemFiles();

    @Test
    void aProblemIsReadAsItWasWritten() {
        Path file = folder.resolve("problem.json");
        assertThat(files.write(problem(), file)).isInstanceOf(Exported.Written.class);
        assertThat(files.read(file)).isEqualTo(new ProblemFile.Good(problem()));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aPlanIsWrittenWithItsScoreAndCoffees() throws IOException {
        Path file = folder.resolve("plan.json");
        Plan plan = new Planner().solve(problem(), new Effort(50, null, 1), any -> {}, () -> false);
        files.write("January", plan, 12, file);
        assertThat(Files.readString(file))
                .isEqualTo("{\"version\":1,\"problem\":\"January\",\"score\":" + plan.score()
                        + ",\"coffees\":[{\"contact\":1,\"start\":\"2027-01-04T08:30\"},"
                        + "{\"contact\":2,\"start\":\"2027-01-05T14:00\"}],\"millis\":12}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\":1,|\"version\":2,|version",
                "\"version\":1,||version",
                "2027-01\"|2027-13\"|month",
                "\"perWeek\":6|\"perWeek\":-6|limits.perWeek",
                "\"perWeek\":6|\"perWeek\":\"six\"|limits.perWeek",
                "\"perWeek\":6,||limits.perWeek",
                "2027-01-04T08:30|yesterday|slots[0]",
                "2027-01-05T14:00|2027-02-05T14:00|slots[1]",
                "\"cadence\":60|\"cadence\":0|contacts[0].cadence",
                "\"cadence\":60|\"cadence\":1.5|contacts[0].cadence",
                "\"cadence\":60|\"cadence\":99999999999|contacts[0].cadence",
                "\"MON_AM\"|\"MON_NOON\"|contacts[0].halfDays[0]",
                "\"prefers\":\"AM\"|\"prefers\":\"noon\"|contacts[0].prefers",
                "\"isNew\":true|\"isNew\":1|contacts[0].isNew",
                "[\"2027-01-18\",\"2027-01-22\"]|[\"2027-01-18\"]|contacts[0].away[0]",
                "[\"2027-01-18\",\"2027-01-22\"]|[\"2027-01-22\",\"2027-01-18\"]|contacts[0].away",
                "\"id\":2|\"id\":1|contacts[1].id",
                "\"pinned\":[{\"contact\":2|\"pinned\":[{\"contact\":3|pinned[0].contact",
            })
    void aProblemIsRefusedByTheNameOfItsField(String from, String to, String field) throws IOException {
        Path file = folder.resolve("problem.json");
        files.write(problem(), file);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replaceFirst(Pattern.quote(from), to == null ? "" : to));
        assertThat(files.read(file)).isInstanceOfSatisfying(ProblemFile.Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.sentence()).contains(field);
        });
    }

    @Test
    void whatIsCutOffEmptyOrMissingIsRefused() throws IOException {
        Path file = folder.resolve("problem.json");
        files.write(problem(), file);
        String text = Files.readString(file);
        for (int end = 0; end < text.length(); end++) {
            Files.writeString(file, text.substring(0, end));
            assertThat(files.read(file)).isInstanceOf(ProblemFile.Refused.class);
        }
        assertThat(files.read(folder.resolve("nowhere.json"))).isInstanceOf(ProblemFile.Refused.class);
        assertThat(files.read(folder)).isInstanceOf(ProblemFile.Refused.class);
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidSo() {
        assertThat(files.write(problem(), folder.resolve("no").resolve("problem.json")))
                .isInstanceOf(Exported.Failed.class);
    }

    private static Problem problem() {
        LocalDate first = LocalDate.of(2027, 1, 1);
        LocalDateTime monday = LocalDateTime.of(2027, 1, 4, 8, 30);
        LocalDateTime tuesday = LocalDateTime.of(2027, 1, 5, 14, 0);
        return new Problem(
                "January",
                YearMonth.of(2027, 1),
                new Problem.Limits(2, 6, 20, 45, 15, 45),
                List.of(8, 5),
                List.of("Harbour"),
                List.of(new Problem.Category("client", 50), new Problem.Category("peer", 50)),
                50,
                List.of(monday, tuesday),
                List.of(
                        new Problem.Person(
                                1, 0, 60, first.minusDays(30), 0, true, 0, 17, Set.of(HalfDay.MON_AM), Half.AM,
                                first.plusDays(2),
                                List.of(new Problem.Days(first.plusDays(17), first.plusDays(21)))),
                        new Problem.Person(
                                2, 1, 90, first.plusDays(3), 1, false, 0, null, Set.of(HalfDay.TUE_PM), null, null,
                                List.of())),
                List.of(first.minusDays(1)),
                List.of(new Booking(2, tuesday)),
                List.of(new Booking(1, monday)));
    }
}
