package io.fika.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.people.Belongings;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.people.Touch;
import io.fika.people.Work;
import io.fika.persistence.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class EventsTest {
    private static final ZonedDateTime START = ZonedDateTime.of(2026, 12, 16, 18, 0, 0, 0, ZoneId.of("Europe/Berlin"));

    @AutoClose
    private final Database database = Database.inMemory();

    private final Journal journal = new Journal(database.journal(), Clock.systemUTC());
    private final WorkingSet set = new WorkingSet(database.entities(), journal);
    private final Events events = new Events(journal, set, database.touches());
    private final Attendees attendees = new Attendees(journal, set, events);
    private final Debrief debrief = new Debrief(
            journal, events, new Belongings(set, database.touches(), List.of(Attendance.class)));
    private final Event event = Events.draft("Optics Evening", START);

    @Test
    void anEventIsAddedEditedAndUndone() {
        done(events.save(event));
        done(events.save(stored().withName("Optics Night")));
        assertThat(stored().name()).isEqualTo("Optics Night");
        done(journal.undo());
        assertThat(stored().name()).isEqualTo("Optics Evening");
        done(journal.undo());
        assertThat(events.find(event.id())).isEmpty();
    }

    @Test
    void anEventIsUpcomingUntilItIsOver() {
        done(events.save(event));
        assertThat(events.upcoming(START.plusHours(1))).hasSize(1);
        assertThat(events.past(START.plusHours(1))).isEmpty();
        assertThat(events.past(START.plusHours(2))).hasSize(1);
    }

    @Test
    void removingAnEventTakesItsListAlongAndKeepsTheTouches() {
        Contact ada = known("Ada Lovelace");
        done(events.save(event));
        done(attendees.add(event.id(), List.of(ada)));
        done(debrief.mark(first(), Met.MET));
        done(events.remove(event.id()));
        assertThat(events.attendees(event.id())).isEmpty();
        assertThat(database.touches().of(ada.id(), 5)).singleElement().matches(touch -> touch.event() == null);
        done(journal.undo());
        assertThat(events.attendees(event.id())).hasSize(1);
        assertThat(database.touches().of(ada.id(), 5)).singleElement().matches(touch -> event.id().equals(touch.event()));
    }

    @Test
    void aPastedListIsOneChangeAndIsNotAddedTwice() {
        Contact ada = known("Ada Lovelace", "Analytical Ltd");
        done(events.save(event));
        List<Recognised> list = attendees.recognise("Ada Lovelace, Analytical\nGrace Hopper, Navy\nGrace Hopper, Navy");
        assertThat(list).hasSize(2);
        done(attendees.addRecognised(event.id(), list));
        assertThat(events.attendees(event.id()))
                .extracting(Attendance::name, Attendance::contact)
                .containsExactly(
                        tuple("Ada Lovelace", ada.id()),
                        tuple("Grace Hopper", null));
        assertThat(attendees.addRecognised(event.id(), list)).isEqualTo(new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO));
        done(journal.undo());
        assertThat(events.attendees(event.id())).isEmpty();
    }

    @Test
    void candidatesAreThoseWhoAreNotOnTheListYet() {
        Contact ada = known("Ada Lovelace");
        Contact adele = known("Adèle Ada");
        done(events.save(event));
        assertThat(attendees.candidates(event.id(), "ADA", 5)).containsExactly(ada, adele);
        done(attendees.add(event.id(), List.of(ada)));
        assertThat(attendees.candidates(event.id(), "ada", 5)).containsExactly(adele);
        assertThat(attendees.candidates(event.id(), " ", 5)).isEmpty();
    }

    @Test
    void whoIsToBeMetIsChosenAsAWhole() {
        done(events.save(event));
        done(attendees.add(event.id(), List.of(known("Ada"), known("Grace"))));
        List<Attendance> both = events.attendees(event.id());
        done(attendees.mustMeet(event.id(), List.of(both.getFirst().id())));
        done(attendees.mustMeet(event.id(), List.of(both.getLast().id())));
        assertThat(events.attendees(event.id())).extracting(Attendance::mustMeet).containsExactly(false, true);
    }

    @Test
    void markingSomebodyMetLogsOneMeetingForAll() {
        Contact ada = known("Ada");
        Contact grace = known("Grace");
        done(events.save(event));
        done(attendees.add(event.id(), List.of(ada, grace)));
        done(debrief.mark(first(), Met.SOLID));
        done(debrief.mark(events.attendees(event.id()).getLast(), Met.MET));
        assertThat(meetings()).singleElement()
                .satisfies(touch -> assertThat(touch.contacts()).containsExactlyInAnyOrder(ada.id(), grace.id()));
        done(debrief.mark(first(), Met.MISSED));
        assertThat(meetings()).singleElement().satisfies(touch -> assertThat(touch.contacts()).containsExactly(grace.id()));
        done(debrief.mark(events.attendees(event.id()).getLast(), Met.EXPECTED));
        assertThat(meetings()).isEmpty();
    }

    @Test
    void aStrangerWhoWasMetIsAContactWithHowWeMet() {
        done(events.save(event));
        done(attendees.addRecognised(event.id(), attendees.recognise("Grace Hopper, Admiral, Navy")));
        done(debrief.mark(first(), Met.MET));
        assertThat(first().met()).isEqualTo(Met.NEW);
        Contact grace = set.find(Contact.class, Objects.requireNonNull(first().contact())).orElseThrow();
        assertThat(grace.story().howMet()).isEqualTo("Optics Evening, 16 Dec 2026");
        assertThat(grace.work()).isEqualTo(new Work("Navy", "", "Admiral"));
        assertThat(grace.since()).isEqualTo(START.toLocalDate());
        assertThat(meetings()).singleElement().matches(touch -> touch.contacts().equals(List.of(grace.id())));
        done(journal.undo());
        assertThat(set.all(Contact.class)).isEmpty();
        assertThat(meetings()).isEmpty();
        assertThat(first().contact()).isNull();
    }

    @Test
    void aContactMadeByAMarkGoesWithItUnlessMoreIsKnown() {
        done(events.save(event));
        done(attendees.addRecognised(event.id(), attendees.recognise("Grace Hopper\nAlan Turing")));
        done(debrief.mark(first(), Met.SOLID));
        done(debrief.mark(first(), Met.MISSED));
        assertThat(set.all(Contact.class)).isEmpty();
        assertThat(first().contact()).isNull();
        assertThat(first().met()).isEqualTo(Met.MISSED);

        done(debrief.mark(first(), Met.NEW));
        Contact grace = set.all(Contact.class).iterator().next();
        done(journal.commit(new Change("Edit", Edit.changed(grace, grace.withBirthday("--12-09")))));
        done(debrief.mark(first(), Met.MISSED));
        assertThat(set.find(Contact.class, grace.id())).isPresent();
        assertThat(meetings()).isEmpty();
    }

    @Test
    void aContactMadeByAMarkStaysWithWhatIsKeptAboutIt() {
        done(events.save(event));
        done(attendees.addRecognised(event.id(), attendees.recognise("Grace Hopper")));
        done(debrief.mark(first(), Met.NEW));
        Contact grace = set.all(Contact.class).iterator().next();
        Event other = Events.draft("Breakfast", START.plusDays(9));
        done(events.save(other));
        done(attendees.add(other.id(), List.of(grace)));
        done(debrief.mark(first(), Met.EXPECTED));
        assertThat(set.find(Contact.class, grace.id())).isPresent();
    }

    @Test
    void aNewNameIsOneChange() {
        done(events.save(event));
        done(debrief.add(event.id(), new PastedName(1, "Grace Hopper", "", "Navy", "")));
        assertThat(first()).matches(it -> it.met() == Met.NEW && it.contact() != null);
        done(journal.undo());
        assertThat(events.attendees(event.id())).isEmpty();
        assertThat(set.all(Contact.class)).isEmpty();
    }

    @Test
    void anEventAcrossMidnightAndTheEndOfSummerTimeLastsAsLongAsItDoes() {
        ZonedDateTime start = ZonedDateTime.of(2026, 10, 24, 23, 0, 0, 0, ZoneId.of("Europe/Berlin"));
        done(events.save(Events.draft("Night of the clocks", start)));
        Event stored = events.upcoming(start).getFirst();
        assertThat(stored.end()).isEqualTo(start.plusHours(2));
        assertThat(stored.start().getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(events.past(start.plusHours(2))).hasSize(1);
    }

    private List<Touch> meetings() {
        return database.touches().between(START.toLocalDate(), START.toLocalDate());
    }

    private Attendance first() {
        return events.attendees(event.id()).getFirst();
    }

    private Event stored() {
        return events.find(event.id()).orElseThrow();
    }

    private Contact known(String name) {
        return known(name, "");
    }

    private Contact known(String name, String organisation) {
        Contact contact = Contact.named(PersonName.of(name), LocalDate.of(2026, 1, 1))
                .withWork(new Work(organisation, "", ""));
        done(journal.commit(new Change("Add", Edit.added(contact))));
        return set.find(Contact.class, contact.id()).orElseThrow();
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
