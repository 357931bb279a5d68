package io.fika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.fika.coffees.BusyTime;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.exchange.Invitations.Purpose;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Settings;
import io.fika.people.Contact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvitationsTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private final Invitations invitations = new Invitations(desk.set, desk.journal, desk.clock);
    private final CalendarChoices choices = new CalendarChoices(new Settings(desk.set), desk.journal);
    private Coffee coffee = new Coffee(
            Ids.next(), 0, CoffeeStatus.PROPOSED, ZonedDateTime.of(2026, 11, 5, 10, 0, 0, 0, ZoneId.of("Europe/Berlin")),
            60, "Café Ä, corner; left", "mine alone", false, List.of(), "");

    @BeforeEach
    void meet() {
        desk.take(folder, "a.vcf", """
                BEGIN:VCARD
                VERSION:4.0
                FN:Ada Lovelace
                N:Lovelace;Ada;;;
                EMAIL:ada@example.org
                END:VCARD
                """);
        coffee = coffee.withContacts(List.of(desk.only(Contact.class).id()));
        desk.journal.commit(new Change("Plan", Edit.added(coffee)));
        choices.email("me@example.org");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aRequestNamesBothAndMakesTheCoffeeInvitedOnlyOnceItIsSent() {
        VEvent event = event(ready(Purpose.INVITE), "REQUEST");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("me@example.org");
        assertThat(event.getAttendees()).extracting(it -> it.getEmail()).containsExactly("ada@example.org");
        assertThat(event.getLocation().getValue()).isEqualTo("Café Ä, corner; left");
        assertThat(event.getDescription()).as("what the user wants from it is their own").isNull();
        assertThat(now().status()).isEqualTo(CoffeeStatus.PROPOSED);
        invitations.markSent(coffee.id(), Purpose.INVITE);
        assertThat(now().status()).isEqualTo(CoffeeStatus.INVITED);
    }

    @Test
    void changesAndTheCancellationHaveTheSameIdentityAndARisingSequence() {
        VEvent first = event(ready(Purpose.INVITE), "REQUEST");
        invitations.markSent(coffee.id(), Purpose.INVITE);
        desk.journal.commit(new Change("Move", Edit.changed(now(), now().withStart(now().start().plusDays(1)))));
        VEvent moved = event(ready(Purpose.INVITE), "REQUEST");
        VEvent off = event(ready(Purpose.CALL_OFF), "CANCEL");
        assertThat(List.of(moved.getUid().getValue(), off.getUid().getValue())).containsOnly(first.getUid().getValue());
        assertThat(List.of(first, moved, off)).extracting(it -> it.getSequence().getValue()).isSorted().doesNotHaveDuplicates();
        assertThat(off.getStatus().isCancelled()).isTrue();
        invitations.markSent(coffee.id(), Purpose.CALL_OFF);
        assertThat(now().status()).isEqualTo(CoffeeStatus.CANCELLED);
        int before = exported().getSequence().getValue();
        desk.journal.undo();
        assertThat(exported().getSequence().getValue()).as("undone is a change too").isGreaterThan(before);
    }

    @Test
    void nobodyIsInvitedWithoutAnAddressOnEitherSide() {
        Contact ada = desk.only(Contact.class);
        desk.journal.commit(new Change("Forget", Edit.changed(ada, ada.withMethods(List.of()))));
        assertThat(invitations.to(coffee.id(), Purpose.INVITE)).isInstanceOfSatisfying(
                Invitation.Refused.class, refused -> assertThat(refused.sentence()).startsWith("Ada Lovelace"));
        for (String address : List.of("me@example.org\nBcc: all@example.org", "--attach@example.org")) {
            choices.email(address);
            assertThat(invitations.to(coffee.id(), Purpose.INVITE)).isInstanceOf(Invitation.Refused.class);
        }
        assertThat(invitations.to(UUID.randomUUID(), Purpose.INVITE)).isInstanceOf(Invitation.Refused.class);
    }

    @Test
    void theStandingFileFollowsEachChangeAndSaysWhenItCannot() throws IOException {
        Path file = folder.resolve("out.ics");
        var standing = new StandingExport(choices, desk.exports, desk.journal, Runnable::run);
        choices.standing(Optional.of(file));
        assertThat(Files.readString(file)).doesNotContain("BEGIN:VEVENT");
        desk.journal.commit(new Change("Agree", Edit.changed(now(), now().withStatus(CoffeeStatus.CONFIRMED))));
        assertThat(Files.readString(file)).contains("STATUS:CONFIRMED", "TRIGGER;RELATED=START:-PT30M");
        choices.alarm(0);
        assertThat(Files.readString(file)).doesNotContain("VALARM");
        choices.standing(Optional.of(folder.resolve("gone/out.ics")));
        assertThat(standing.trouble()).contains("gone");
        choices.standing(Optional.empty());
        assertThat(standing.trouble()).isEmpty();
    }

    @Test
    void whatWasExportedIsReadBackAsTheSameTime() {
        desk.journal.commit(new Change("Agree", Edit.changed(now(), now().withStatus(CoffeeStatus.CONFIRMED))));
        Path file = desk.export(ExportFormat.ICS, folder);
        try (Desk other = new Desk()) {
            other.take(file);
            var read = other.only(BusyTime.class);
            assertThat(read.start().toInstant()).isEqualTo(coffee.start().toInstant());
            assertThat(read.title()).isEqualTo("Coffee with Ada Lovelace");
        }
    }

    private VEvent exported() {
        try {
            return Biweekly.parse(Files.readString(desk.export(ExportFormat.ICS, folder))).first().getEvents().getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Invitation.Ready ready(Purpose purpose) {
        Invitation invitation = invitations.to(coffee.id(), purpose);
        assertThat(invitation).isInstanceOf(Invitation.Ready.class);
        return (Invitation.Ready) invitation;
    }

    private static VEvent event(Invitation.Ready ready, String method) {
        ICalendar calendar = Biweekly.parse(ready.calendar()).first();
        assertThat(calendar.getMethod().getValue()).isEqualTo(method);
        return calendar.getEvents().getFirst();
    }

    private Coffee now() {
        return desk.set.find(Coffee.class, coffee.id()).orElseThrow();
    }
}
