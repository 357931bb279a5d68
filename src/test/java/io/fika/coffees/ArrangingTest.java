package io.fika.coffees;

import static io.fika.coffees.Desk.DECEMBER;
import static io.fika.coffees.Desk.december;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArrangingTest {
    private final Desk desk = new Desk();
    private final UUID ada = desk.person("Ada", 1, 72);
    private final Coffee coffee = desk.coffee(CoffeeStatus.PROPOSED, december(8, 9, 0), ada);
    private final Arranging arranging = desk.coffees.arranging();

    @Test
    void aCoffeeGrowsUntilSomethingIsInItsWay() {
        arranging.lengthen(coffee.id(), 90, Booked.Force.BY_THE_RULES);
        assertThat(desk.coffee(coffee.id()).minutes()).isEqualTo(90);
        assertThat(desk.coffee(coffee.id()).pinned()).isTrue();
        assertThat(arranging.lengthen(coffee.id(), 180, Booked.Force.BY_THE_RULES))
                .isInstanceOfSatisfying(Booked.Hindered.class, hindered -> assertThat(hindered.obstacles())
                        .hasExactlyElementsOfTypes(Obstacle.OutsideHours.class));
        arranging.lengthen(coffee.id(), 1, Booked.Force.REGARDLESS);
        assertThat(desk.coffee(coffee.id()).minutes()).isEqualTo(15);
        desk.journal.undo();
        assertThat(desk.coffee(coffee.id()).minutes()).isEqualTo(90);
    }

    @Test
    void aCopyIsASecondCoffeeSoonAfterTheFirst() {
        arranging.copy(coffee.id(), december(10, 9, 0), Booked.Force.BY_THE_RULES);
        assertThat(desk.coffees.diary(DECEMBER).coffees())
                .extracting(it -> it.start().getDayOfMonth())
                .containsExactly(8, 10);
        assertThat(arranging.copy(coffee.id(), december(8, 9, 30), Booked.Force.BY_THE_RULES))
                .isInstanceOf(Booked.Hindered.class);
    }

    @Test
    void anExactTimeSaysWhatIsInItsWay() {
        Openings openings = desk.coffees.openings(DECEMBER);
        Sitting moved = desk.coffees.sitting(coffee);
        assertThat(openings.at(december(8, 14, 15), moved).fits()).isTrue();
        assertThat(openings.at(december(8, 12, 15), moved).obstacles())
                .hasExactlyElementsOfTypes(Obstacle.OutsideHours.class);
        assertThat(openings.at(LocalDateTime.of(2027, 3, 28, 2, 30), moved).start().getHour())
                .as("the clocks go forward")
                .isEqualTo(3);
    }

    @Test
    void theBalanceShowsHowItWouldBe() {
        UUID bo = desk.person("Bo", 1, null, contact -> contact.withCategory(desk.categories().get(1).id()));
        Openings openings = desk.coffees.openings(DECEMBER);
        Sitting sitting = desk.coffees.sitting(List.of(bo));
        MonthBoard.Balance balance = openings.balance(DECEMBER, december(10, 9, 0), sitting);
        assertThat(balance.newPeople()).isEqualTo(1);
        assertThat(balance.shares().get(1).coffees()).isEqualTo(1);
        assertThat(balance.weeks().get(1).days()).containsExactly(0, 1, 0, 1, 0, 0, 0);
        assertThat(balance.hops()).isZero();
        MonthBoard.Balance moved =
                openings.balance(DECEMBER, december(16, 9, 0), desk.coffees.sitting(coffee));
        assertThat(moved.weeks().get(1).coffees()).isZero();
        assertThat(moved.weeks().get(2).coffees()).isEqualTo(1);
    }

    @Test
    void aNightAcrossTheClockChangeEndsWhenTheClockSays() {
        var start = LocalDateTime.of(2026, 10, 25, 1, 0).atZone(Desk.ZONE);
        desk.busyTimes.block("Night train", start, start.plusHours(4));
        var second = LocalDateTime.of(2026, 10, 25, 2, 30).atZone(Desk.ZONE);
        desk.busyTimes.block("Twice", second.withEarlierOffsetAtOverlap(), second.withLaterOffsetAtOverlap());
        assertThat(desk.coffees.diary(YearMonth.of(2026, 10)).engagements())
                .extracting(it -> it.end().toLocalTime().toString())
                .containsExactly("04:00", "03:30");
    }
}
