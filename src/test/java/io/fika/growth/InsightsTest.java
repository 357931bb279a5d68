package io.fika.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.Core;
import io.fika.events.Attendance;
import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.events.Events;
import io.fika.events.Fee;
import io.fika.events.Met;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Ids;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.people.Work;
import io.fika.persistence.Database;
import io.fika.reciprocity.Became;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.FavourKind;
import io.fika.reciprocity.Need;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class InsightsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Span YEAR = Span.months(12, TODAY);

    @AutoClose
    private final Core core = new Core(
            Database.inMemory(), Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    private final Insights insights = core.insights();
    private final Ring inner = core.set().all(Ring.class).stream().min(Comparator.comparingInt(Ring::position)).orElseThrow();
    private final Contact old = Contact.named(PersonName.of("Old Friend"), LocalDate.of(2020, 1, 1))
            .withPlacement(new Placement(inner.id(), 0, 0))
            .withWork(new Work("Court & Partners", "", "Lawyer"));
    private final Contact fresh = Contact.named(PersonName.of("New Person"), LocalDate.of(2026, 11, 1))
            .withPlacement(new Placement(inner.id(), 1, 0));

    @Test
    void nothingLoggedIsNothingCounted() {
        assertThat(insights.figures(YEAR)).filteredOn(it -> it.kind() != Figure.Kind.FUNNEL).allMatch(Figure::isEmpty);
        assertThat(figure(Figure.Kind.FUNNEL).bars()).extracting(Bar::total).containsExactly(0L, 0L, 0L);
        assertThat(insights.growth(YEAR).isEmpty()).isTrue();
        assertThat(insights.habits()).isEmpty();
    }

    @Test
    void aSpanBeginsWithAMonthAndEndsToday() {
        assertThat(Span.months(6, TODAY)).isEqualTo(new Span(LocalDate.of(2026, 6, 1), TODAY));
        assertThat(Span.year(2026, TODAY)).isEqualTo(new Span(LocalDate.of(2026, 1, 1), TODAY));
        assertThat(Span.year(2025, TODAY).to()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(YEAR.months()).hasSize(12);
    }

    @Test
    void peopleAreCountedOnceAndTouchesByWhoStartedThem() {
        add(old, fresh, touch(old, By.ME, 3), touch(old, By.THEM, 40), touch(fresh, null, 2), touch(old, By.ME, 400));
        Figure people = figure(Figure.Kind.FRESH);
        assertThat(people.totals()).extracting(Part::count).containsExactly(1L, 1L);
        assertThat(people.totals().getFirst().people()).containsExactly(fresh.id());
        assertThat(people.totals().getLast().people()).containsExactly(old.id());
        assertThat(figure(Figure.Kind.STARTED).totals()).extracting(Part::count).containsExactly(1L, 1L, 1L);
    }

    @Test
    void whatIsLoggedChangedAndUndoneIsCountedAtOnce() {
        add(old);
        assertThat(figure(Figure.Kind.TOUCHES).isEmpty()).isTrue();
        Touch touch = touch(old, By.ME, 3);
        add(touch);
        assertThat(figure(Figure.Kind.TOUCHES).total(Tint.FIRST)).isEqualTo(1);
        commit(new Change("Remove", Edit.removed(touch.withVersion(1))));
        assertThat(figure(Figure.Kind.TOUCHES).isEmpty()).isTrue();
        core.journal().undo();
        assertThat(figure(Figure.Kind.TOUCHES).total(Tint.FIRST)).isEqualTo(1);
    }

    @Test
    void aWeekWithoutCoffeeEndsTheRowUnlessItIsNotOverYet() {
        List<Boolean> weeks = List.of(true, true, true, false, true, true, false);
        assertThat(CoffeeFigures.Runs.of(weeks)).isEqualTo(new CoffeeFigures.Runs(5, 3, 2));
        assertThat(CoffeeFigures.Runs.of(List.of(true, false, false))).isEqualTo(new CoffeeFigures.Runs(1, 1, 0));
        assertThat(CoffeeFigures.Runs.of(List.of(true, true))).isEqualTo(new CoffeeFigures.Runs(2, 2, 2));
    }

    @Test
    void twoEventsFourConnectionsAndHalfOfThemAreFortyEightClientsAYear() {
        assertThat(insights.funnel().clientsAYear()).isEqualTo(48);
        insights.reckonWith(new Funnel(1, 3, 50));
        assertThat(insights.funnel()).isEqualTo(new Funnel(1, 3, 50));
        assertThat(figure(Figure.Kind.FUNNEL).bars()).extracting(Bar::wished).containsExactly(12L, 36L, 18L);
        core.journal().undo();
        assertThat(insights.funnel()).isEqualTo(Funnel.USUAL);
        assertThat(new Funnel(99, -1, 400)).isEqualTo(new Funnel(Funnel.MOST, 0, 100));
    }

    @Test
    void aClientCameFromAnEventOrFromSomebodySolidThere() {
        Event event = event("Evening", 0);
        Event missed = event("Fair", 0);
        add(missed, met(missed, old, Met.MISSED), met(missed, fresh, Met.EXPECTED));
        add(old, fresh, event, met(event, old, Met.SOLID), met(event, fresh, Met.MET), won(old.id(), null, "EUR", 100, 2),
                won(fresh.id(), null, "EUR", 100, 2), won(null, event.id(), "EUR", 100, 3), won(old.id(), null, "EUR", 9, 500));
        assertThat(figure(Figure.Kind.FUNNEL).bars()).extracting(Bar::total).containsExactly(1L, 1L, 2L);
    }

    @Test
    void currenciesOfAGroupAreNeverAdded() {
        Club club = new Club(Ids.next(), 0, "Cluster", "");
        add(old, club, new Fee(Ids.next(), 0, club.id(), null, TODAY.minusDays(9), 48_000, "EUR", ""),
                ofClub(club, 100_000, "EUR"), ofClub(club, 20_000, "EUR"), ofClub(club, 70_000, "CHF"));
        assertThat(figure(Figure.Kind.CLUBS).bars()).extracting(Bar::total).containsExactly(70_000L, 120_000L);
        assertThat(figure(Figure.Kind.CLUBS).bars()).extracting(Bar::wished).containsExactly(0L, 48_000L);
    }

    @Test
    void somebodyWhoWasRemovedIsNoLongerBehindAFigure() {
        add(old, fresh, touch(old, By.ME, 3), touch(fresh, By.ME, 3));
        commit(new Change("Remove", Edit.removed(fresh.withVersion(1))));
        assertThat(figure(Figure.Kind.STARTED).totals().getFirst().count()).isEqualTo(2);
        assertThat(figure(Figure.Kind.STARTED).totals().getFirst().people()).containsExactly(old.id());
    }

    @Test
    void theSphereGrowsAsTheJournalHasIt() {
        core.journal().commit(Instant.parse("2026-03-10T08:00:00Z"), new Change("Add", Edit.added(old)));
        Ring outer = core.set().all(Ring.class).stream().max(Comparator.comparingInt(Ring::position)).orElseThrow();
        core.journal().commit(Instant.parse("2026-05-31T23:30:00Z"), new Change(
                "Move", Edit.changed(old.withVersion(1), old.withVersion(1).withPlacement(new Placement(outer.id(), 0, 0)))));
        add(fresh);
        List<Bar> months = insights.growth(YEAR).bars();
        assertThat(months).extracting(Bar::total).containsExactly(0L, 0L, 0L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 2L);
        assertThat(months.get(4).parts().getFirst().count()).as("inner circle in April").isEqualTo(1);
        assertThat(months.get(5).parts().getFirst().count()).as("and not at the end of May").isEqualTo(0);
        core.journal().undo();
        assertThat(insights.growth(YEAR).bars().getLast().total()).isEqualTo(1);
    }

    @Test
    void talksInWhichNobodysNeedIsKnownAreSeen() {
        add(old, fresh);
        add(IntStream.range(0, 8).mapToObj(i -> touch(old, By.ME, 3 + i)).toArray(Entity[]::new));
        assertThat(insights.habits()).filteredOn(it -> it.kind() == Habit.Kind.PITCHING).singleElement()
                .satisfies(it -> assertThat(it.people()).containsExactly(old.id()));
        add(Need.of(old.id(), "a lab", TODAY));
        assertThat(insights.habits()).noneMatch(it -> it.kind() == Habit.Kind.PITCHING);
    }

    @Test
    void cardsWithoutConversationsAreSeen() {
        Event fair = event("Fair", 16);
        add(fair);
        assertThat(insights.habits()).extracting(Habit::kind).containsExactly(Habit.Kind.COLLECTING);
        commit(new Change("Fewer", Edit.changed(fair.withVersion(1), fair.withVersion(1).withCards(5))));
        assertThat(insights.habits()).isEmpty();
    }

    @Test
    void manyReferralsOfWhichLittleBecameAnythingAreSeen() {
        add(old);
        add(Stream.generate(() -> referral(null)).limit(5).toArray(Entity[]::new));
        assertThat(insights.habits()).as("five are no pattern").isEmpty();
        add(referral(Became.BUSINESS));
        assertThat(insights.habits()).extracting(Habit::kind).containsExactly(Habit.Kind.QUOTA);
        add(referral(Became.TALKING), referral(Became.BUSINESS));
        assertThat(insights.habits()).as("three of eight became something").isEmpty();
    }

    @Test
    void touchesWithOldFriendsOnlyAreSeenAndNewOnesNamed() {
        add(old, fresh);
        add(IntStream.range(0, 20).mapToObj(i -> message(old, 3 + i)).toArray(Entity[]::new));
        assertThat(insights.habits()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Habit.Kind.OLD_FRIENDS);
            assertThat(it.people()).containsExactly(fresh.id());
        });
        add(message(fresh, 1), message(fresh, 2), message(fresh, 3));
        assertThat(insights.habits()).as("3 of 23").isEmpty();
    }

    private Figure figure(Figure.Kind kind) {
        return insights.figures(YEAR).stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    }

    private Favour referral(@Nullable Became became) {
        return new Favour(Ids.next(), 0, old.id(), By.ME, FavourKind.REFERRAL, TODAY.minusDays(9), "", became, "");
    }

    private static Touch touch(Contact contact, @Nullable By by, int daysAgo) {
        return new Touch(
                Ids.next(), 0, TouchKind.COFFEE, TODAY.minusDays(daysAgo), by, "", List.of(contact.id()), null, null);
    }

    private static Touch message(Contact contact, int daysAgo) {
        return new Touch(
                Ids.next(), 0, TouchKind.MESSAGE, TODAY.minusDays(daysAgo), By.ME, "", List.of(contact.id()), null, null);
    }

    private static Event event(String name, int cards) {
        return Events.draft(name, TODAY.minusDays(20).atTime(18, 0).atZone(ZoneOffset.UTC)).withCards(cards);
    }

    private static Attendance met(Event event, Contact contact, Met met) {
        return new Attendance(
                Ids.next(), 0, event.id(), contact.id(), contact.name().full(), "", "", 0, false, "", "", met, "", 0);
    }

    private static Opportunity won(@Nullable UUID from, @Nullable UUID event, String currency, long cents, int daysAgo) {
        return new Opportunity(
                Ids.next(), 0, "Order", OpportunityKind.MINE, OpportunityStage.WON, TODAY.minusDays(daysAgo), null, from,
                event, null, null, cents, currency, TODAY.minusDays(daysAgo + 60L), "");
    }

    private static Opportunity ofClub(Club club, long cents, String currency) {
        return new Opportunity(
                Ids.next(), 0, "Order", OpportunityKind.MINE, OpportunityStage.WON, TODAY.minusDays(5), null, null, null,
                club.id(), null, cents, currency, TODAY.minusDays(50), "");
    }

    private void add(Entity... entities) {
        commit(new Change("Fill", Arrays.stream(entities).<Edit<?>>map(Edit::added).toList()));
    }

    private void commit(Change change) {
        assertThat(core.journal().commit(change).isDone()).isTrue();
    }
}
