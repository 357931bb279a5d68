package io.fika.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.exchange.ProblemFiles;
import io.fika.planner.Booking;
import io.fika.planner.Effort;
import io.fika.planner.HalfDay;
import io.fika.planner.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemPlanTest {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2027, 1, 4, 8, 30);
    private static final Set<HalfDay> ANY = EnumSet.allOf(HalfDay.class);

    @TempDir
    Path folder;

    @Test
    void aPlanIsWritten() {
        assertThat(planned(2, ANY, List.of(MONDAY), List.of())).startsWith("One coffee planned").doesNotContain("\n");
    }

    @Test
    void anEmptyPlanSaysWhatStandsInTheWay() {
        assertThat(planned(2, ANY, List.of(), List.of())).startsWith("No coffees planned").contains("no free start");
        assertThat(planned(0, ANY, List.of(MONDAY), List.of())).contains("limits");
        assertThat(planned(2, Set.of(HalfDay.FRI_PM), List.of(MONDAY), List.of())).contains("no free start suits");
        assertThat(planned(2, ANY, List.of(), List.of(new Booking(1, MONDAY)))).contains("Nobody is left");
    }

    private String planned(int perDay, Set<HalfDay> halfDays, List<LocalDateTime> slots, List<Booking> pinned) {
        LocalDate due = LocalDate.of(2027, 1, 4);
        Problem problem = new Problem(
                "small", YearMonth.of(2027, 1), new Problem.Limits(perDay, 6, 20, 45, 15, 45), List.of(8),
                List.of("Harbour"), List.of(new Problem.Category("all", 100)), 0, slots,
                List.of(new Problem.Person(1, 0, 60, due, 0, false, 0, null, halfDays, null, null, List.of())),
                List.of(), pinned, List.of());
        Path file = folder.resolve("problem.json");
        Path plan = folder.resolve("plan.json");
        new ProblemFiles().write(problem, file);
        Answer answer = new ProblemPlan(file, plan, new Effort(10, null, 1)).answer();
        assertThat(Files.exists(plan)).isTrue();
        return String.join("\n", answer.messages());
    }
}
