package io.fika.coffees;

import static io.fika.coffees.Desk.DECEMBER;
import static io.fika.coffees.Desk.december;
import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Change;
import io.fika.journal.Outcome;
import io.fika.people.Away;
import io.fika.people.Belongings;
import io.fika.people.By;
import io.fika.people.CoffeeWishes;
import io.fika.people.Half;
import io.fika.people.HalfDay;
import io.fika.people.Standing;
import io.fika.people.Work;
import io.fika.planner.Booking;
import io.fika.planner.Plan;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoffeesTest {
    private final Desk desk = new Desk();
    private final Coffees coffees = desk.coffees;
    private final UUID ada = desk.person("Ada", 1, 72);

    @Test
    void aCoffeeByHandIsAPinnedProposalAtTheUsualLength() {
        assertThat(label(coffees.book(List.of(ada), december(8, 9, 0), Booked.Force.BY_THE_RULES)))
                .isEqualTo("Plan coffee with Ada on Tuesday 8 December, 09:00");
        Coffee coffee = only();
        assertThat(coffee.status()).isEqualTo(CoffeeStatus.PROPOSED);
        assertThat(coffee.pinned()).isTrue();
        assertThat(coffee.minutes()).isEqualTo(45);
    }

    @Test
    void movingSaysWhereTo() {
        Coffee coffee = desk.coffee(CoffeeStatus.PROPOSED, december(7, 10, 0), ada);
        assertThat(label(coffees.move(coffee.id(), december(8, 9, 0), Booked.Force.BY_THE_RULES)))
                .isEqualTo("Move coffee with Ada to Tuesday 8 December, 09:00");
        assertThat(only().pinned()).isTrue();
        desk.journal.undo();
        assertThat(only()).usingRecursiveComparison().ignoringFields("version").isEqualTo(coffee);
    }

    @Test
    void aBusyTimeRefusesACoffeeUnlessOverridden() {
        desk.busyTimes.block("Dentist", december(8, 8, 0).atZone(Desk.ZONE), december(8, 10, 0).atZone(Desk.ZONE));
        Coffee coffee = desk.coffee(CoffeeStatus.CONFIRMED, december(7, 10, 0), ada);
        assertThat(hindrances(coffees.move(coffee.id(), december(8, 9, 0), Booked.Force.BY_THE_RULES)))
                .containsExactly("Dentist takes 08:00 to 10:00.");
        assertThat(only().start()).isEqualTo(coffee.start());
        assertThat(label(coffees.move(coffee.id(), december(8, 9, 0), Booked.Force.REGARDLESS)))
                .startsWith("Move coffee with Ada");
        assertThat(only().start()).isEqualTo(december(8, 9, 0).atZone(Desk.ZONE));
    }

    @Test
    void aHolidayTakesTheWholeDay() {
        desk.busyTimes.block("holiday", DECEMBER.atDay(23), DECEMBER.atDay(25));
        assertThat(book(ada, december(24, 9, 0))).containsExactly("Wednesday 23 December is taken wholly: holiday.");
        assertThat(book(ada, december(28, 9, 0))).isEmpty();
    }

    @Test
    void anEventTakesItsTime() {
        desk.others.add(new Engagement(
                "Optics Evening", december(8, 8, 0), december(8, 12, 0), false, UUID.randomUUID(), null, null));
        assertThat(book(ada, december(8, 9, 0))).containsExactly("Optics Evening takes 08:00 to 12:00.");
    }

    @Test
    void twoCoffeesKeepTheirDistance() {
        desk.coffee(CoffeeStatus.CONFIRMED, december(8, 9, 0), desk.person("Bo", 1, 50));
        assertThat(book(ada, december(8, 9, 45))).hasSize(1).first().asString().startsWith("Coffee with Bo at 09:00");
        assertThat(book(ada, december(8, 10, 0))).isEmpty();
    }

    @Test
    void aDayAndAWeekFillUp() {
        for (int day = 7; day <= 9; day++) {
            desk.coffee(CoffeeStatus.CONFIRMED, december(day, 9, 0), desk.person("Am " + day, 2, 50));
            desk.coffee(CoffeeStatus.CONFIRMED, december(day, 14, 0), desk.person("Pm " + day, 2, 50));
        }
        assertThat(book(ada, december(8, 10, 30)))
                .containsExactly(
                        "Tuesday 8 December has 2 coffees already, your limit for a day.",
                        "The week from Monday 7 December has 6 coffees already, your limit for a week.");
        assertThat(book(ada, december(14, 10, 30))).isEmpty();
    }

    @Test
    void peopleHaveTheirOwnTimes() {
        UUID bo = desk.person("Bo", 1, 50, contact -> contact
                .withAway(List.of(new Away(DECEMBER.atDay(7), DECEMBER.atDay(9))))
                .withWishes(new CoffeeWishes(
                        Set.of(new HalfDay(DayOfWeek.TUESDAY, Half.AM)), Half.AM, "", DECEMBER.atDay(3))));
        assertThat(book(bo, december(8, 9, 0))).containsExactly("Bo is away from 7 Dec to 9 Dec.");
        assertThat(book(bo, december(1, 9, 0))).containsExactly("Bo has no time before Thursday 3 December.");
        assertThat(book(bo, december(15, 14, 0))).containsExactly("Tuesday afternoon does not suit Bo.");
        assertThat(book(bo, december(15, 9, 0))).isEmpty();
    }

    @Test
    void aCompanyIsSeenOnceAWeekAndAPersonNotTooOften() {
        UUID bo = desk.person("Bo", 0, 20, contact -> contact.withWork(new Work("Lumen", "", "")));
        UUID cy = desk.person("Cy", 0, 20, contact -> contact.withWork(new Work(" lumen ", "", "")));
        desk.coffee(CoffeeStatus.CONFIRMED, december(8, 9, 0), bo);
        assertThat(book(cy, december(10, 9, 0))).containsExactly("Bo, also of lumen, has a coffee that week.");
        assertThat(book(bo, december(17, 9, 0)))
                .containsExactly("Bo has a coffee on Tuesday 8 December; at least 10 days lie between two.");
    }

    @Test
    void aDayOffersItsFirstTimeThatFits() {
        desk.coffee(CoffeeStatus.CONFIRMED, december(9, 14, 0), desk.person("Ivo", 1, 50));
        desk.busyTimes.block("Board", december(9, 8, 0).atZone(Desk.ZONE), december(9, 12, 0).atZone(Desk.ZONE));
        Opening opening = coffees.openings(DECEMBER).on(DECEMBER.atDay(9), coffees.sitting(List.of(ada)), null);
        assertThat(opening.fits()).isTrue();
        assertThat(opening.start()).isEqualTo(december(9, 15, 0));
        assertThat(opening.after()).isNotNull();
        assertThat(opening.thatDay()).isEqualTo(2);
    }

    @Test
    void aMovedCoffeeKeepsItsTimeOfDayWhereItCan() {
        Coffee coffee = desk.coffee(CoffeeStatus.PROPOSED, december(7, 10, 30), ada);
        Openings openings = coffees.openings(DECEMBER);
        assertThat(openings.on(DECEMBER.atDay(8), coffees.sitting(coffee), LocalTime.of(10, 30)).start())
                .isEqualTo(december(8, 10, 30));
    }

    @Test
    void aDayWithoutRoomSaysWhy() {
        desk.busyTimes.block("holiday", DECEMBER.atDay(24), DECEMBER.atDay(24));
        Opening opening = coffees.openings(DECEMBER).on(DECEMBER.atDay(24), coffees.sitting(List.of(ada)), null);
        assertThat(opening.fits()).isFalse();
        assertThat(opening.obstacles()).hasExactlyElementsOfTypes(Obstacle.Busy.class);
    }

    @Test
    void aHeldCoffeeMakesTheStandingFresh() {
        Coffee coffee = desk.coffee(CoffeeStatus.CONFIRMED, Desk.TODAY.atTime(9, 0), ada);
        assertThat(desk.standings.of(desk.people.find(ada).orElseThrow()).rhythm()).isEqualTo(Standing.State.LATE);
        assertThat(coffees.markHeld(coffee.id(), By.ME, "Talked about prisms").isDone()).isTrue();
        assertThat(desk.standings.of(desk.people.find(ada).orElseThrow()).rhythm()).isEqualTo(Standing.State.FRESH);
        assertThat(only().status()).isEqualTo(CoffeeStatus.HELD);
        assertThat(desk.database.touches().of(ada, 1)).first().satisfies(touch -> {
            assertThat(touch.by()).isEqualTo(By.ME);
            assertThat(touch.note()).isEqualTo("Talked about prisms");
            assertThat(touch.coffee()).isEqualTo(coffee.id());
            assertThat(touch.day()).isEqualTo(Desk.TODAY);
        });
        desk.journal.undo();
        assertThat(only().status()).isEqualTo(CoffeeStatus.CONFIRMED);
        assertThat(desk.standings.of(desk.people.find(ada).orElseThrow()).rhythm()).isEqualTo(Standing.State.LATE);
    }

    @Test
    void aPlanReplacesTheProposalsThatAreNeitherPinnedNorAgreed() {
        UUID bo = desk.person("Bo", 1, 50);
        UUID cy = desk.person("Cy", 1, 50);
        UUID di = desk.person("Di", 1, 50);
        Coffee agreed = desk.coffee(CoffeeStatus.CONFIRMED, december(1, 9, 0), ada);
        Coffee kept = desk.coffee(CoffeeStatus.PROPOSED, december(2, 9, 0), bo);
        Coffee dropped = desk.coffee(CoffeeStatus.PROPOSED, december(3, 9, 0), cy);
        MonthProblem problem = coffees.problemFor(DECEMBER);
        Outcome outcome = coffees.propose(problem, plan(problem, bo, december(2, 9, 30), di, december(4, 9, 0)));
        assertThat(label(outcome)).isEqualTo("Propose 2 coffees for December 2026");
        assertThat(desk.coffee(agreed.id())).isEqualTo(agreed);
        assertThat(desk.coffee(kept.id()).start()).isEqualTo(december(2, 9, 30).atZone(Desk.ZONE));
        assertThat(desk.set.find(Coffee.class, dropped.id())).isEmpty();
        assertThat(desk.set.all(Coffee.class)).hasSize(3);
        desk.journal.undo();
        assertThat(desk.set.find(Coffee.class, dropped.id())).isPresent();
        assertThat(desk.set.all(Coffee.class)).hasSize(3);
    }

    @Test
    void aPlanIsAgreedOnAsOneChangeTogetherWithThePinnedProposals() {
        UUID bo = desk.person("Bo", 1, 50);
        UUID di = desk.person("Di", 1, 50);
        Coffee pinned = desk.coffee(CoffeeStatus.PROPOSED, december(1, 9, 0), ada);
        coffees.pin(pinned.id(), true);
        Coffee same = desk.coffee(CoffeeStatus.PROPOSED, december(2, 9, 0), bo);
        MonthProblem problem = coffees.problemFor(DECEMBER);
        Outcome outcome = coffees.agree(problem, plan(problem, bo, december(2, 9, 0), di, december(4, 9, 0)));
        assertThat(label(outcome)).isEqualTo("Agree on 3 coffees in December 2026");
        assertThat(desk.set.all(Coffee.class)).hasSize(3)
                .allMatch(coffee -> coffee.status() == CoffeeStatus.CONFIRMED);
        assertThat(desk.coffee(same.id()).start()).isEqualTo(same.start());
        desk.journal.undo();
        assertThat(desk.set.all(Coffee.class)).hasSize(2)
                .allMatch(coffee -> coffee.status() == CoffeeStatus.PROPOSED);
    }

    @Test
    void allProposalsAreAcceptedAsOneChange() {
        desk.coffee(CoffeeStatus.PROPOSED, december(2, 9, 0), ada);
        desk.coffee(CoffeeStatus.PROPOSED, december(3, 9, 0), desk.person("Bo", 1, 50));
        assertThat(label(coffees.acceptAll(DECEMBER))).isEqualTo("Agree on 2 coffees in December 2026");
        assertThat(desk.set.all(Coffee.class)).allMatch(coffee -> coffee.status() == CoffeeStatus.CONFIRMED);
        assertThat(desk.standings.of(desk.people.find(ada).orElseThrow()).state()).isEqualTo(Standing.State.PLANNED);
        desk.journal.undo();
        assertThat(desk.set.all(Coffee.class)).allMatch(coffee -> coffee.status() == CoffeeStatus.PROPOSED);
    }

    @Test
    void aRejectedPersonIsNotPlannedAgainUntilAllowed() {
        Coffee coffee = desk.coffee(CoffeeStatus.PROPOSED, december(2, 9, 0), ada);
        coffees.reject(coffee.id());
        assertThat(desk.set.all(Coffee.class)).isEmpty();
        assertThat(coffees.problemFor(DECEMBER).idOf(ada)).isEmpty();
        coffees.allow(ada, DECEMBER);
        assertThat(coffees.problemFor(DECEMBER).idOf(ada)).isPresent();
    }

    @Test
    void aCoffeeThatIsGoneIsNotEdited() {
        UUID gone = UUID.randomUUID();
        Outcome stale = new Outcome.Refused(Outcome.Cause.STALE);
        assertThat(List.of(coffees.accept(gone), coffees.reject(gone), coffees.markHeld(gone, null, "")))
                .containsOnly(stale);
    }

    @Test
    void otherRulesAreKeptAsOneChange() {
        CoffeeRules rules = CoffeeRules.USUAL.with(new Limits(1, 3, 9, 30, 0, 60)).with(new Places("Café Brahms", List.of("Station")));
        assertThat(coffees.change(rules).isDone()).isTrue();
        assertThat(coffees.rules()).isEqualTo(rules);
        desk.journal.undo();
        assertThat(coffees.rules()).isEqualTo(CoffeeRules.USUAL);
        assertThat(coffees.change(CoffeeRules.USUAL)).isEqualTo(new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO));
    }

    @Test
    void removedPeopleLeaveTheCoffeesOfOthers() {
        UUID bo = desk.person("Bo", 1, 50);
        Coffee both = desk.coffee(CoffeeStatus.CONFIRMED, december(2, 9, 0), ada, bo);
        desk.coffee(CoffeeStatus.CONFIRMED, december(3, 9, 0), ada);
        desk.journal.commit(new Change(
                "Remove Ada", new Belongings(desk.set, desk.database.touches(), List.of(Coffee.class)).removed(Set.of(ada))));
        assertThat(desk.set.all(Coffee.class)).hasSize(1);
        assertThat(desk.coffee(both.id()).contacts()).containsExactly(bo);
    }

    private List<String> book(UUID person, LocalDateTime start) {
        return hindrances(coffees.book(List.of(person), start, Booked.Force.BY_THE_RULES));
    }

    private static List<String> hindrances(Booked booked) {
        return booked instanceof Booked.Hindered hindered
                ? hindered.obstacles().stream().map(Obstacle::sentence).toList()
                : List.of();
    }

    private static String label(Booked booked) {
        return booked instanceof Booked.Answered answered ? label(answered.outcome()) : booked.toString();
    }

    private static String label(Outcome outcome) {
        return outcome instanceof Outcome.Done done ? done.committed().label() : outcome.toString();
    }

    private Coffee only() {
        assertThat(desk.set.all(Coffee.class)).hasSize(1);
        return desk.set.all(Coffee.class).iterator().next();
    }

    private static Plan plan(MonthProblem problem, UUID one, LocalDateTime then, UUID other, LocalDateTime later) {
        return new Plan(
                0,
                List.of(
                        new Plan.Coffee(new Booking(problem.idOf(one).orElseThrow(), then), false, List.of()),
                        new Plan.Coffee(new Booking(problem.idOf(other).orElseThrow(), later), false, List.of())),
                List.of());
    }
}
