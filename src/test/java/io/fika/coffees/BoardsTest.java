package io.fika.coffees;

import static io.fika.coffees.Desk.DECEMBER;
import static io.fika.coffees.Desk.december;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoardsTest {
    private final Desk desk = new Desk();

    @Test
    void aMonthFillsItsFirstAndLastWeek() {
        MonthBoard board = desk.coffees.board(DECEMBER);
        assertThat(board.days()).hasSize(35);
        assertThat(board.days().getFirst().date()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(board.days().getFirst().inMonth()).isFalse();
        assertThat(board.days().getLast().date()).isEqualTo(LocalDate.of(2027, 1, 3));
        assertThat(board.due()).isEmpty();
        assertThat(board.freeStarts()).isEqualTo(230);
    }

    @Test
    void whoIsCloseAndLateComesFirstAndWhoWasNeverMetLast() {
        desk.person("Due in December", 1, 43);
        desk.person("Never met", 3, null);
        desk.person("Lapsed", 1, 96);
        desk.person("Late", 0, 25);
        desk.person("Due in spring", 3, 10);
        assertThat(desk.coffees.board(DECEMBER).due())
                .extracting(due -> due.person().name().full())
                .containsExactly("Late", "Lapsed", "Due in December", "Never met");
    }

    @Test
    void theBalanceCountsCategoriesAndNewPeople() {
        UUID client = desk.categories().get(1).id();
        UUID ada = desk.person("Ada", 1, 72, contact -> contact.withCategory(client));
        UUID bo = desk.person("Bo", 1, null, contact -> contact.withCategory(client));
        desk.coffee(CoffeeStatus.CONFIRMED, december(1, 9, 0), ada);
        desk.coffee(CoffeeStatus.PROPOSED, december(2, 9, 0), bo);
        desk.coffee(CoffeeStatus.CANCELLED, december(3, 9, 0), bo);
        MonthBoard board = desk.coffees.board(DECEMBER);
        assertThat(board.count(CoffeeStatus.CONFIRMED)).isEqualTo(1);
        assertThat(board.balance().shares().get(1).coffees()).isEqualTo(2);
        assertThat(board.balance().shares().get(1).target()).isZero();
        assertThat(board.balance().newPeople()).isEqualTo(1);
        assertThat(board.balance().newTarget()).isEqualTo(1);
        assertThat(board.due()).filteredOn(due -> due.planned() != null).hasSize(2);
    }

    @Test
    void whatFellOutOfTheMonthIsStillOnItsDayButWeighsNothing() {
        UUID ada = desk.person("Ada", 1, 72);
        desk.coffee(CoffeeStatus.CANCELLED, december(3, 9, 0), ada);
        desk.coffee(CoffeeStatus.MISSED, december(3, 14, 0), ada);
        MonthBoard.Day day = desk.coffees.board(DECEMBER).day(DECEMBER.atDay(3)).orElseThrow();
        assertThat(day.coffees()).isEmpty();
        assertThat(day.fallen()).extracting(MonthBoard.Item::start).containsExactly(december(3, 9, 0), december(3, 14, 0));
        assertThat(desk.coffees.obstacles(desk.coffees.sitting(List.of(ada)), december(3, 9, 0))).isEmpty();
    }

    @Test
    void aCoffeeOverMidnightIsSeenOnBothDaysAndCountsOnItsFirst() {
        UUID ada = desk.person("Ada", 1, 72);
        UUID bo = desk.person("Bo", 1, 72);
        Coffee late = desk.coffee(CoffeeStatus.CONFIRMED, december(3, 23, 30), ada);
        desk.coffee(CoffeeStatus.CONFIRMED, december(7, 23, 15), bo);
        MonthBoard board = desk.coffees.board(DECEMBER);
        assertThat(board.day(DECEMBER.atDay(4)).orElseThrow().carried())
                .extracting(item -> item.coffee().id())
                .containsExactly(late.id());
        assertThat(board.day(DECEMBER.atDay(4)).orElseThrow().coffees()).isEmpty();
        assertThat(board.day(DECEMBER.atDay(8)).orElseThrow().carried()).isEmpty();
        assertThat(board.balance().weeks().getFirst().days()).containsExactly(0, 0, 0, 1, 0, 0, 0);
        assertThat(desk.coffees.obstacles(desk.coffees.sitting(List.of(bo)), december(4, 0, 0)))
                .hasAtLeastOneElementOfType(Obstacle.Clash.class);
    }

    @Test
    void aCoffeeOfTheEveOfAMonthsFirstWeekLastsIntoIt() {
        Coffee eve = desk.coffee(
                CoffeeStatus.CONFIRMED, LocalDate.of(2026, 11, 29).atTime(23, 45), desk.person("Ada", 1, 72));
        MonthBoard board = desk.coffees.board(DECEMBER);
        assertThat(board.days().getFirst().carried())
                .extracting(item -> item.coffee().id())
                .containsExactly(eve.id());
    }

    @Test
    void aDayKnowsWhatTakesItAndHowMuch() {
        desk.busyTimes.block("holiday", DECEMBER.atDay(23), DECEMBER.atDay(24));
        desk.busyTimes.block("Board", december(8, 8, 0).atZone(Desk.ZONE), december(8, 11, 15).atZone(Desk.ZONE));
        MonthBoard board = desk.coffees.board(DECEMBER);
        assertThat(board.day(DECEMBER.atDay(24)).orElseThrow().whole()).isNotNull();
        assertThat(board.day(DECEMBER.atDay(22)).orElseThrow().whole()).isNull();
        MonthBoard.Day busy = board.day(DECEMBER.atDay(8)).orElseThrow();
        assertThat(busy.engagements()).hasSize(1);
        assertThat(busy.load()).isEqualTo(0.5);
    }
}
