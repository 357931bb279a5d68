package io.fika.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fika.app.Core;
import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.events.Events;
import io.fika.events.Money;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Ids;
import io.fika.journal.Outcome;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.persistence.Database;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.IntroductionStage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class OpportunitiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 16);

    @AutoClose
    private final Core core =
            new Core(Database.inMemory(), Clock.fixed(Instant.parse("2026-12-16T21:30:00Z"), ZoneOffset.UTC));

    private final Opportunities opportunities = core.opportunities();

    @Test
    void aStageHasTheDayOnWhichItWasReached() {
        Opportunity seen = stored("Order", OpportunityStage.SEEN, TODAY.minusDays(40), Origin.UNKNOWN, 500);
        assertThat(opportunities.move(seen.id(), OpportunityStage.WON).isDone()).isTrue();
        Opportunity won = opportunities.find(seen.id()).orElseThrow();
        assertThat(won.stageDay()).isEqualTo(TODAY);
        assertThat(won.since()).isEqualTo(TODAY.minusDays(40));
        assertThat(won.isOpen()).isFalse();
        core.journal().undo();
        assertThat(opportunities.find(seen.id()).orElseThrow().stageDay()).isEqualTo(TODAY.minusDays(40));
    }

    @Test
    void toMoveWhereItIsOrWhatIsGoneIsNothingToDo() {
        Opportunity seen = stored("Order", OpportunityStage.SEEN, TODAY, Origin.UNKNOWN, 500);
        var nothing = new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO);
        assertThat(opportunities.move(seen.id(), OpportunityStage.SEEN)).isEqualTo(nothing);
        opportunities.remove(seen.id());
        assertThat(opportunities.move(seen.id(), OpportunityStage.WON)).isEqualTo(nothing);
        assertThat(opportunities.remove(seen.id())).isEqualTo(nothing);
    }

    @Test
    void anotherStageChosenInTheFormIsReachedTodayButForADayChosenWithIt() {
        LocalDate before = TODAY.minusDays(40);
        Opportunity seen = stored("Order", OpportunityStage.SEEN, before, Origin.UNKNOWN, 500);
        opportunities.save(seen.withStage(OpportunityStage.TALKING, before));
        assertThat(opportunities.find(seen.id()).orElseThrow().stageDay()).isEqualTo(TODAY);
        opportunities.save(seen.withStage(OpportunityStage.WON, TODAY.minusDays(3)));
        assertThat(opportunities.find(seen.id()).orElseThrow().stageDay()).isEqualTo(TODAY.minusDays(3));
    }

    @Test
    void aNewOneIsSeenTodayInTheCurrencyUsedLast() {
        Contact ada = person("Ada Lovelace", null);
        opportunities.save(priced(opportunities.draft(Origin.UNKNOWN), "Order", 9, "CHF"));
        Opportunity draft = opportunities.draft(Origin.contact(ada.id()));
        assertThat(draft).extracting(Opportunity::currency, Opportunity::fromContact, Opportunity::since, Opportunity::stage)
                .containsExactly("CHF", ada.id(), TODAY, OpportunityStage.SEEN);
        assertThat(opportunities.all()).as("a draft is not stored").hasSize(1);
    }

    @Test
    void whatCameFromARingAPersonAnEventAGroupAndAnIntroductionIsSummedByCurrency() {
        List<Ring> rings = core.set().all(Ring.class).stream().sorted(Comparator.comparingInt(Ring::position)).toList();
        Contact ada = person("Ada Lovelace", rings.getFirst());
        Contact grace = person("Grace Hopper", null);
        Club club = new Club(Ids.next(), 0, "Photonics Cluster", "");
        core.clubs().save(club);
        Event evening = Events.draft("Evening", ZonedDateTime.of(TODAY.minusDays(9), LocalTime.NOON, ZoneOffset.UTC))
                .withClub(club.id());
        core.events().save(evening);
        Introduction made = new Introduction(
                Ids.next(), 0, ada.id(), grace.id(), null, null, TODAY, IntroductionStage.MADE, "");
        add(made);
        stored("One", OpportunityStage.WON, TODAY, new Origin(ada.id(), evening.id(), null, null), 100_00);
        opportunities.save(priced(won(opportunities.draft(Origin.contact(ada.id()))), "Two", 50_00, "CHF"));
        stored("Three", OpportunityStage.TALKING, TODAY, new Origin(ada.id(), null, club.id(), null), 7_00);
        stored("Four", OpportunityStage.LOST, TODAY, Origin.introduction(made.id()), 999_00);
        stored("Five", OpportunityStage.SEEN, TODAY, Origin.contact(grace.id()), 0);

        List<Brought> all = core.brought().all(TODAY);
        assertThat(of(all, Brought.Kind.RING)).hasSize(rings.size() + 1)
                .startsWith(tuple(
                        rings.getFirst().name(), List.of(new Money(50_00, "CHF"), new Money(100_00, "EUR")),
                        List.of(new Money(7_00, "EUR"))))
                .endsWith(tuple("Not on the map", List.of(), List.of()));
        assertThat(of(all, Brought.Kind.PERSON)).extracting(it -> it.toList().getFirst())
                .containsExactly("Ada Lovelace", "Grace Hopper");
        assertThat(of(all, Brought.Kind.CLUB)).as("that of its event is the group's too").containsExactly(tuple(
                "Photonics Cluster", List.of(new Money(100_00, "EUR")), List.of(new Money(7_00, "EUR"))));
        assertThat(of(all, Brought.Kind.EVENT))
                .containsExactly(tuple("Evening, 7 Dec", List.of(new Money(100_00, "EUR")), List.of()));
        assertThat(of(all, Brought.Kind.INTRODUCTION))
                .containsExactly(tuple("Ada Lovelace and Grace Hopper", List.of(), List.of()));
    }

    @Test
    void whoOrWhatIsGoneLeavesWhatItBrought() {
        Contact ada = person("Ada Lovelace", null);
        Opportunity order = stored("Order", OpportunityStage.WON, TODAY, Origin.contact(ada.id()), 100_00);
        stored("Lost group", OpportunityStage.WON, TODAY, Origin.club(Ids.next()), 100_00);
        core.people().remove(List.of(ada.id()));
        assertThat(opportunities.find(order.id()).orElseThrow().fromContact()).isNull();
        assertThat(core.brought().all(TODAY)).extracting(Brought::kind, Brought::name)
                .containsExactly(tuple(Brought.Kind.CLUB, "no longer kept"));
    }

    private static List<Tuple> of(List<Brought> all, Brought.Kind kind) {
        return all.stream().filter(it -> it.kind() == kind).map(it -> tuple(it.name(), it.won(), it.open())).toList();
    }

    private Contact person(String name, @Nullable Ring ring) {
        Contact contact = Contact.named(PersonName.of(name), LocalDate.of(2026, 1, 1));
        add(ring == null ? contact : contact.withPlacement(new Placement(ring.id(), 0, 0.5)));
        return contact;
    }

    private Opportunity stored(String name, OpportunityStage stage, LocalDate day, Origin from, long cents) {
        Opportunity draft = priced(opportunities.draft(from), name, cents, "EUR");
        Opportunity stored = new Opportunity(
                draft.id(), 0, name, draft.kind(), stage, day, null, from.contact(), from.event(), from.club(),
                from.introduction(), cents, "EUR", day, "");
        assertThat(opportunities.save(stored).isDone()).isTrue();
        return stored.withVersion(1);
    }

    private static Opportunity won(Opportunity draft) {
        return draft.withStage(OpportunityStage.WON, draft.stageDay());
    }

    private static Opportunity priced(Opportunity it, String name, long cents, String currency) {
        return new Opportunity(
                it.id(), it.version(), name, it.kind(), it.stage(), it.stageDay(), it.forWhom(), it.fromContact(),
                it.fromEvent(), it.fromClub(), it.fromIntroduction(), cents, currency, it.since(), it.note());
    }

    private void add(Entity... entities) {
        core.journal().commit(new Change("Add", Arrays.stream(entities).<Edit<?>>map(Edit::added).toList()));
    }
}
