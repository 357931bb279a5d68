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
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.persistence.Database;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.FavourKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClubReportsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 16);

    @AutoClose
    private final Core core = new Core(
            Database.inMemory(), Clock.fixed(Instant.parse("2026-12-16T21:30:00Z"), ZoneOffset.UTC));

    private final Club club = new Club(Ids.next(), 0, "Photonics Cluster", "");

    @BeforeEach
    void aGroup() {
        core.clubs().save(club);
    }

    @Test
    void answersTheQuestionsAboutEachMember() {
        Contact ada = member("Ada Lovelace");
        Contact grace = member("Grace Hopper");
        Contact alan = member("Alan Turing");
        add(coffee(TODAY.minusDays(9), ada), coffee(TODAY.minusDays(30), grace, alan), favour(ada, By.ME, FavourKind.BUSINESS),
                favour(grace, By.THEM, FavourKind.REFERRAL), favour(grace, By.THEM, FavourKind.ADVICE));
        ClubReport report = core.clubReports().of(club);
        assertThat(report.members()).extracting(it -> it.person().name().full())
                .containsExactly("Ada Lovelace", "Alan Turing", "Grace Hopper");
        assertThat(report.members().getFirst()).matches(it -> it.bought() && it.known() && it.supports() == 0)
                .extracting(ClubReport.Member::oneToOne).isEqualTo(TODAY.minusDays(9));
        assertThat(report.members().getLast()).as("a coffee of three is no one-to-one")
                .matches(it -> it.oneToOne() == null && it.known() && it.supports() == 2 && !it.bought());
    }

    @Test
    void whoSupportsMeComesFirstAndWhoHasHadACoffeeIsLeftOut() {
        Contact ada = member("Ada Lovelace");
        Contact grace = member("Grace Hopper");
        member("Alan Turing");
        Contact gone = member("Gone Person");
        add(coffee(TODAY.minusDays(9), ada), favour(grace, By.THEM, FavourKind.REFERRAL));
        core.clubs().left(core.clubs().members(club.id()).stream()
                .filter(it -> it.contact().equals(gone.id())).findFirst().orElseThrow(), TODAY);
        assertThat(core.clubReports().of(club).next()).extracting(it -> it.person().name().full(), ClubReport.Next::reason)
                .containsExactly(
                        tuple("Grace Hopper", "supports you, and no one-to-one yet"),
                        tuple("Alan Turing", "you do not know each other yet"));
        core.journal().undo();
        assertThat(core.clubReports().of(club).next()).hasSize(3);
    }

    @Test
    void feesAndTicketsStandAgainstWhatWasWonByYearAndCurrency() {
        core.clubs().paid(club, LocalDate.of(2025, 2, 1), new Money(45_000, "EUR"), "");
        core.clubs().paid(club, LocalDate.of(2026, 2, 1), new Money(48_000, "EUR"), "");
        core.clubs().paid(club, LocalDate.of(2026, 3, 1), new Money(9_000, "CHF"), "");
        Event held = priced("Held", TODAY.minusDays(20), "€25");
        priced("Still to come", TODAY.plusDays(9), "€40");
        add(opportunity(OpportunityStage.WON, null, club.id(), 420_000), opportunity(OpportunityStage.WON, held.id(), null, 100),
                opportunity(OpportunityStage.LOST, null, club.id(), 999));
        assertThat(core.clubReports().of(club).years()).containsExactly(
                new ClubReport.Year(
                        2026, List.of(new Money(9_000, "CHF"), new Money(50_500, "EUR")), List.of(new Money(420_100, "EUR"))),
                new ClubReport.Year(2025, List.of(new Money(45_000, "EUR")), List.of()));
    }

    @Test
    void anEmptyGroupSaysNothing() {
        assertThat(core.clubReports().of(club)).isEqualTo(new ClubReport(List.of(), List.of(), List.of()));
    }

    @Test
    void removingAGroupKeepsItsEventsAndIsUndone() {
        member("Ada Lovelace");
        Event held = priced("Held", TODAY.minusDays(20), "€25");
        core.clubs().remove(club.withVersion(1));
        assertThat(core.clubs().members(club.id())).isEmpty();
        assertThat(core.events().find(held.id()).orElseThrow().club()).isNull();
        core.journal().undo();
        assertThat(core.clubs().members(club.id())).hasSize(1);
        assertThat(core.events().find(held.id()).orElseThrow().club()).isEqualTo(club.id());
    }

    private Event priced(String name, LocalDate day, String cost) {
        Event draft = Events.draft(name, ZonedDateTime.of(day, LocalTime.NOON, ZoneOffset.UTC)).withClub(club.id());
        Event event = new Event(
                draft.id(), 0, name, draft.start(), draft.end(), false, "", "", "", "", draft.goals(), "", "", cost, 0, 0, 0,
                club.id(), "", "", "", "", "", "", "");
        core.events().save(event);
        return event;
    }

    private Contact member(String name) {
        Contact contact = Contact.named(PersonName.of(name), LocalDate.of(2026, 1, 1));
        add(contact);
        core.clubs().join(club, contact, TODAY.minusDays(400));
        return contact;
    }

    private static Touch coffee(LocalDate day, Contact... with) {
        return new Touch(
                Ids.next(), 0, TouchKind.COFFEE, day, null, "", Arrays.stream(with).map(Contact::id).toList(), null,
                null);
    }

    private static Favour favour(Contact contact, By by, FavourKind kind) {
        return Favour.of(contact.id(), by, kind, TODAY.minusDays(3), "help");
    }

    private static Opportunity opportunity(
            OpportunityStage stage, @Nullable UUID event, @Nullable UUID club, long cents) {
        return new Opportunity(
                Ids.next(), 0, "Order", OpportunityKind.MINE, stage, TODAY, null, null, event, club, null, cents, "EUR",
                TODAY.minusYears(1), "");
    }

    private void add(Entity... entities) {
        core.journal().commit(new Change(
                "Add", Arrays.stream(entities).<Edit<?>>map(Edit::added).toList()));
    }
}
