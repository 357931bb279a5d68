package io.fika.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.BusyTime;
import io.fika.coffees.Engagement;
import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.exchange.ImportPreview;
import io.fika.exchange.ImportSource;
import io.fika.exchange.Progress;
import io.fika.exchange.Reading;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Outcome;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.PersonName;
import io.fika.persistence.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries of calendars, imported or followed, that are made events. */
class EntryEventsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String SUMMIT = """
            BEGIN:VEVENT
            UID:summit-26
            SUMMARY:Optics Summit
            LOCATION:Volkshaus\\, Jena
            DTSTART;TZID=Europe/Berlin:20261024T220000
            DTEND;TZID=Europe/Berlin:20261025T040000
            ATTENDEE;CN=Ada Lovelace;PARTSTAT=ACCEPTED:mailto:ada@analytical.example
            ATTENDEE;CN="Hopper, Grace":MAILTO:grace.hopper@navy.example
            ATTENDEE;CN=Hall 2;CUTYPE=ROOM:mailto:hall2@volkshaus.example
            END:VEVENT
            """;

    @TempDir
    Path folder;

    @AutoClose
    private final Core core = new Core(Database.inMemory(), Clock.fixed(Instant.parse("2026-10-01T09:00:00Z"), ZONE));

    @Test
    void anEntryBecomesAnEventWithItsTimesAcrossMidnightAndTheEndOfSummerTimeItsPlaceAndItsGuests() throws IOException {
        Contact ada = Contact.named(PersonName.of("Ada L."), LocalDate.of(2026, 1, 1))
                .withMethods(List.of(new ContactMethod(ContactMethod.Kind.EMAIL, "ada@analytical.example", "")));
        core.journal().commit(new Change("Add", Edit.added(ada)));
        take(SUMMIT);
        make(only());
        Event event = core.events().upcoming(ZonedDateTime.now(core.clock())).getFirst();
        assertThat(event.name()).isEqualTo("Optics Summit");
        assertThat(event.place()).isEqualTo("Volkshaus, Jena");
        assertThat(event.start()).isEqualTo(ZonedDateTime.of(2026, 10, 24, 22, 0, 0, 0, ZONE));
        assertThat(event.end()).isEqualTo(ZonedDateTime.of(2026, 10, 25, 4, 0, 0, 0, ZONE));
        assertThat(event.openEnd()).isFalse();
        assertThat(core.events().attendees(event.id())).extracting(Attendance::contact).containsExactly(ada.id(), null);
        assertThat(core.events().attendees(event.id())).extracting(Attendance::name)
                .containsExactly("Ada L.", "Grace Hopper");
    }

    @Test
    void itIsNeverThereTwiceHoweverOftenTheFileIsReadAndUndoBringsTheBusyTimeBack() throws IOException {
        take(SUMMIT);
        make(only());
        assertThat(only().event()).isNotNull();
        take(SUMMIT);
        assertThat(only().event()).isNotNull();
        take(SUMMIT.replace("20261024T220000", "20261024T210000"));
        assertThat(only().event()).as("moved in the calendar").isNotNull();
        assertThat(core.set().all(Event.class)).hasSize(1);
        core.journal().undo();
        core.journal().undo();
        assertThat(core.set().all(Event.class)).isEmpty();
        assertThat(only().event()).isNull();
        assertThat(only().start()).isEqualTo(LocalDateTime.of(2026, 10, 24, 22, 0));
    }

    @Test
    void anEntryOfACalendarThatIsFollowedStaysOneThingToo() throws IOException {
        core.subscriptions().add(List.of(write(SUMMIT)));
        core.followed().look();
        make(only());
        assertThat(only().event()).isNotNull();
        core.followed().readAgain();
        assertThat(only().event()).isNotNull();
        core.journal().undo();
        assertThat(only().event()).isNull();
    }

    @Test
    void ofWhatRecursOneTurnAloneBecomesAnEvent() throws IOException {
        take("""
                BEGIN:VEVENT
                UID:weekly
                SUMMARY:Round table
                DTSTART;TZID=Europe/Berlin:20261005T180000
                DURATION:PT2H
                RDATE;TZID=Europe/Berlin:20261012T180000,20261019T180000
                END:VEVENT
                """);
        make(october().get(1));
        assertThat(october()).hasSize(3);
        assertThat(october()).filteredOn(it -> it.event() != null).extracting(Engagement::start)
                .containsExactly(LocalDateTime.of(2026, 10, 12, 18, 0));
    }

    @Test
    void anEntryWithoutAnEndIsAnEventOfWhichNobodySaysWhenItEnds() throws IOException {
        take("BEGIN:VEVENT\nUID:1\nSUMMARY:Drinks\nDTSTART;TZID=Europe/Berlin:20261020T230000\nEND:VEVENT\n");
        make(only());
        Event event = core.set().all(Event.class).iterator().next();
        assertThat(event.openEnd()).isTrue();
        assertThat(event.end()).isEqualTo(ZonedDateTime.of(2026, 10, 21, 1, 0, 0, 0, ZONE));
        assertThat(event.place()).isEmpty();
    }

    @Test
    void whatIsAnEventAlreadyIsRefused() throws IOException {
        take(SUMMIT);
        Engagement entry = only();
        make(entry);
        assertThat(core.entryEvents().make(entry)).isInstanceOf(Outcome.Refused.class);
        assertThat(core.set().all(BusyTime.class)).hasSize(1);
    }

    private void make(Engagement entry) {
        assertThat(core.entryEvents().make(entry)).isInstanceOf(Outcome.Done.class);
    }

    private Engagement only() {
        assertThat(october()).hasSize(1);
        return october().getFirst();
    }

    private List<Engagement> october() {
        return core.diaries().between(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)).engagements();
    }

    private void take(String text) throws IOException {
        Reading reading = core.imports().preview(ImportSource.of(write(text)), Progress.UNSEEN);
        ImportPreview preview = ((Reading.Ready) reading).preview();
        if (preview.changesAnything()) {
            assertThat(core.imports().commit(preview)).isInstanceOf(Outcome.Done.class);
        }
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("calendar.ics"), "BEGIN:VCALENDAR\n" + text + "END:VCALENDAR\n");
    }
}
