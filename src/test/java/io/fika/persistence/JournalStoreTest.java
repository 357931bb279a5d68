package io.fika.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entry;
import io.fika.journal.Ids;
import io.fika.journal.JournalStore;
import io.fika.journal.Outcome;
import io.fika.journal.Setting;
import io.fika.people.Away;
import io.fika.people.CoffeeWishes;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Extra;
import io.fika.people.FormerWork;
import io.fika.people.Half;
import io.fika.people.HalfDay;
import io.fika.people.PersonName;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.Tag;
import io.fika.people.Trust;
import io.fika.people.TrustStage;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123456789Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Database database = Database.inMemory();
    private final JournalStore journal = database.journal();
    private final Ring inner = new Ring(Ids.next(), 0, "Inner circle", 0, 15, 21);
    private final Tag sailing = new Tag(Ids.next(), 0, "sailing");

    @AfterEach
    void close() {
        database.close();
    }

    private Contact ada() {
        return Contact.named(PersonName.of("Ada"), TODAY)
                .withTags(List.of(sailing.id()))
                .withPlacement(new Placement(inner.id(), -0.0, 0.5))
                .withTrust(new TrustStage(Trust.CREDIBILITY, "paid on the day"))
                .withMethods(List.of(
                        new ContactMethod(ContactMethod.Kind.PHONE, "+49 30 1", "work"),
                        new ContactMethod(ContactMethod.Kind.EMAIL, "a@example.org", "")))
                .withExtras(List.of(new Extra("X-SHOE", "'; drop table \"contact\"; --")))
                .withAway(List.of(new Away(TODAY, TODAY.plusDays(3))))
                .withFormer(List.of(new FormerWork("Engines", "", "Analyst", "2019", "2024-05")))
                .withWishes(new CoffeeWishes(
                        Set.of(new HalfDay(DayOfWeek.MONDAY, Half.AM), new HalfDay(DayOfWeek.FRIDAY, Half.PM)),
                        Half.AM, "Corner", null));
    }

    private Contact stored() {
        return database.entities().all(Contact.class).getFirst();
    }

    private Outcome write(Edit<?>... edits) {
        return journal.write(NOON, new Change("Edit", edits));
    }

    @Test
    void anEntityComesBackAsItWasWritten() {
        Contact ada = ada();
        Outcome outcome = write(Edit.added(ada), Edit.added(inner), Edit.added(sailing));

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(stored()).isEqualTo(ada.withPlacement(new Placement(inner.id(), 0, 0.5)).withVersion(1));
        assertThat(database.entities().all(Ring.class)).containsExactly(inner.withVersion(1));
    }

    @Test
    void anHourThatHappensTwiceKeepsItsZoneAndItsOffset() {
        ZonedDateTime late = ZonedDateTime.parse("2026-10-25T02:30:00+01:00[Europe/Berlin]");
        Coffee coffee = new Coffee(
                Ids.next(), 0, CoffeeStatus.INVITED, late, 45, "", "", true, List.of(Ids.next(), Ids.next()), "");
        write(Edit.added(coffee));
        assertThat(database.entities().all(Coffee.class)).containsExactly(coffee.withVersion(1));

        write(Edit.removed(coffee.withVersion(1)));
        journal.undo(NOON);
        assertThat(database.entities().all(Coffee.class)).containsExactly(coffee.withVersion(2));
    }

    @Test
    void whatWasDoneIsUndoneAndDoneAgain() {
        write(Edit.added(inner), Edit.added(sailing), Edit.added(ada()));
        Contact before = stored();
        write(Edit.changed(before, before.withTags(List.of()).withCadenceDays(30)));
        Contact after = stored();

        journal.undo(NOON);
        assertThat(stored()).isEqualTo(before.withVersion(3));
        journal.redo(NOON);
        assertThat(stored()).isEqualTo(after.withVersion(4));
        journal.undo(NOON);
        journal.undo(NOON);
        assertThat(database.entities().all(Contact.class)).isEmpty();
        assertThat(journal.undo(NOON)).isEqualTo(new Outcome.Refused(Outcome.Cause.NOTHING_TO_UNDO));
        journal.redo(NOON);
        journal.redo(NOON);
        assertThat(stored().withVersion(0)).isEqualTo(after.withVersion(0));
        assertThat(journal.redo(NOON)).isEqualTo(new Outcome.Refused(Outcome.Cause.NOTHING_TO_REDO));
    }

    @Test
    void whatIsRemovedComesBackUnderAHigherVersionEachTime() {
        write(Edit.added(inner));
        write(Edit.removed(inner.withVersion(1)));
        long version = 0;
        for (int i = 0; i < 3; i++) {
            journal.undo(NOON);
            assertThat(database.entities().all(Ring.class)).hasSize(1);
            assertThat(database.entities().all(Ring.class).getFirst().version()).isGreaterThan(version);
            version = database.entities().all(Ring.class).getFirst().version();
            journal.redo(NOON);
            assertThat(database.entities().all(Ring.class)).isEmpty();
        }
    }

    @Test
    void aNewEditEndsWhatCouldBeDoneAgain() {
        write(Edit.added(inner));
        journal.undo(NOON);
        write(Edit.added(sailing));
        assertThat(journal.redo(NOON)).isEqualTo(new Outcome.Refused(Outcome.Cause.NOTHING_TO_REDO));
        journal.undo(NOON);
        assertThat(database.entities().all(Tag.class)).isEmpty();
        journal.redo(NOON);
        assertThat(database.entities().all(Tag.class)).hasSize(1);
    }

    @Test
    void anEditOfAnotherVersionRefusesTheWholeChange() {
        write(Edit.added(inner));
        Ring stored = inner.withVersion(1);
        write(Edit.changed(stored, new Ring(inner.id(), 1, "Close", 0, null, null)));
        Outcome.Refused stale = new Outcome.Refused(Outcome.Cause.STALE);

        assertThat(write(Edit.added(sailing), Edit.changed(stored, new Ring(inner.id(), 1, "Far", 0, null, null))))
                .isEqualTo(stale);
        assertThat(write(Edit.added(sailing), Edit.removed(stored))).isEqualTo(stale);
        assertThat(write(Edit.added(sailing), Edit.added(inner))).isEqualTo(stale);
        assertThat(database.entities().all(Tag.class)).isEmpty();
        assertThat(database.entities().all(Ring.class).getFirst().name()).isEqualTo("Close");
        assertThat(journal.history(10)).hasSize(2);
    }

    @Test
    void theHistoryListsTheUsersChangesAndMarksThoseUndone() {
        write(Edit.added(inner));
        write(Edit.added(sailing));
        write(Edit.added(new Setting("theme", "dark")));
        journal.undo(NOON);

        assertThat(journal.history(2)).extracting(Entry::number, Entry::undone).containsExactly(
                org.assertj.core.groups.Tuple.tuple(3L, true), org.assertj.core.groups.Tuple.tuple(2L, false));
        assertThat(journal.history(sailing.id(), 10)).extracting(Entry::number).containsExactly(2L);
    }
}
