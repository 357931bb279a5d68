package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Booked;
import io.fika.coffees.MonthBoard;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StripControllerTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final Network network = new Network(60, 0);
    private final StripModel model = new StripModel();
    private final StripController controller = new StripController(
            model, new SphereModel(Network.TODAY), network.core.coffees(), network.bench());
    private final List<UUID> somebody = List.of(network.in(2, 1).id());

    @AfterEach
    void close() {
        network.core.close();
    }

    @Test
    void theDaysAreReadOnceTheyAreShown() {
        controller.refresh();
        assertThat(model.days()).isEmpty();
        controller.onShown(true);
        assertThat(model.days()).hasSize(10);
    }

    @Test
    void whileTheyAreShownAChangeReadsThemAnew() {
        controller.onShown(true);
        List<MonthBoard.Day> before = model.days();
        block();
        assertThat(model.days()).isNotEqualTo(before);
    }

    @Test
    void whileTheyAreHiddenNothingIsReadAndComingBackReadsWhatChanged() {
        controller.onShown(true);
        controller.onShown(false);
        List<MonthBoard.Day> before = model.days();
        block();
        assertThat(model.days()).isSameAs(before);
        controller.onShown(true);
        assertThat(model.days()).isNotEqualTo(before);
    }

    @Test
    void comingBackWithoutAChangeReadsNothing() {
        controller.onShown(true);
        List<MonthBoard.Day> before = model.days();
        controller.onShown(false);
        controller.onShown(true);
        assertThat(model.days()).isSameAs(before);
    }

    @Test
    void aMenuThatAsksForTimesGetsThoseOfNowThoughNoDayIsShown() {
        List<LocalDateTime> first = new ArrayList<>();
        controller.askTimes(somebody, first::addAll);
        assertThat(first).extracting(LocalDateTime::toLocalDate).contains(FRIDAY);
        block();
        List<LocalDateTime> then = new ArrayList<>();
        controller.askTimes(somebody, then::addAll);
        assertThat(then).extracting(LocalDateTime::toLocalDate).isNotEmpty().doesNotContain(FRIDAY);
        controller.onBook(somebody, then.getFirst(), Booked.Force.BY_THE_RULES);
        List<LocalDateTime> last = new ArrayList<>();
        controller.askTimes(somebody, last::addAll);
        assertThat(last).doesNotContain(then.getFirst());
    }

    private void block() {
        network.core.coffees().busyTimes().block("Trade fair", FRIDAY, FRIDAY);
    }
}
