package io.fika.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entry;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.persistence.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
    private final Database database = Database.inMemory();
    private final Journal journal = new Journal(database.journal(), clock);
    private final WorkingSet set = new WorkingSet(database.entities(), journal);
    private final LatestTouches latest = new LatestTouches(database.touches(), journal);
    private final Standings standings = new Standings(set, latest, contact -> false, clock);
    private final People people = new People(journal, set, new Belongings(set, database.touches(), List.of()));
    private final Ring inner = Defaults.rings().get(0);
    private final Ring sphere = Defaults.rings().get(1);
    private final Contact ada = Contact.named(PersonName.of("Ada"), TODAY)
            .withPlacement(new Placement(sphere.id(), 1.2345678901234567, 0.3));
    private final Contact ben = Contact.named(PersonName.of("Ben"), TODAY)
            .withStory(Story.NONE.withThrough(ada.id()));

    @BeforeEach
    void fill() {
        List<Edit<?>> missing = Defaults.all().stream()
                .filter(entity -> set.find(entity.getClass(), entity.id()).isEmpty())
                .<Edit<?>>map(Edit::added)
                .toList();
        journal.commit(new Change("Begin", missing));
        people.add(List.of(ada, ben));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aMoveIsOneChangeAndUndoRestoresTheExactPlace() {
        Placement there = new Placement(inner.id(), 0.1, 0.9);
        assertThat(people.move(Map.of(ada.id(), there)).isDone()).isTrue();
        assertThat(now(ada).placement()).isEqualTo(there);
        assertThat(newest()).isEqualTo("Move Ada to Inner circle");
        journal.undo();
        assertThat(now(ada).placement()).isEqualTo(ada.placement());
    }

    @Test
    void severalAreMovedToFreePlacesAtOnce() {
        people.moveTo(inner, List.of(ada.id(), ben.id()));
        assertThat(newest()).isEqualTo("Move 2 people to Inner circle");
        assertThat(SphereLayout.of(set).spots()).extracting(Spot::ring).containsExactly(0, 0);
        journal.undo();
        assertThat(now(ben).placement()).isNull();
    }

    @Test
    void aMoveNobodyKnowsIsRefused() {
        assertThat(people.move(Map.of(UUID.randomUUID(), new Placement(inner.id(), 0, 0))))
                .isEqualTo(new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO));
    }

    @Test
    void anEditOfWhatWasEditedMeanwhileIsRefused() {
        Contact seen = now(ada);
        people.setCadence(List.of(ada.id()), 30);
        assertThat(people.edit(seen, seen.withBirthday("--05-03")))
                .isEqualTo(new Outcome.Refused(Outcome.Cause.STALE));
    }

    @Test
    void aTouchWithSeveralMakesThemFresh() {
        people.logTouch(touch(TODAY.minusDays(1), ada, ben));
        assertThat(newest()).isEqualTo("Log a coffee with 2 people");
        assertThat(standings.of(now(ada)).state()).isEqualTo(Standing.State.FRESH);
        assertThat(standings.of(now(ada)).due()).hasValue(TODAY.plusDays(59));
        journal.undo();
        assertThat(standings.of(now(ada)).state()).isEqualTo(Standing.State.NEVER_MET);
    }

    @Test
    void aBackDatedTouchNeverMovesTheDueDateBack() {
        people.logTouch(touch(TODAY.minusDays(5), ada));
        people.logTouch(touch(TODAY.minusDays(50), ada));
        assertThat(standings.of(now(ada)).due()).hasValue(TODAY.plusDays(55));
    }

    @Test
    void theOwnCadenceGoesBeforeTheRings() {
        people.logTouch(touch(TODAY.minusDays(5), ada));
        people.setCadence(List.of(ada.id()), 10);
        assertThat(standings.of(now(ada)).due()).hasValue(TODAY.plusDays(5));
        people.setCadence(List.of(ada.id()), null);
        assertThat(standings.of(now(ada)).due()).hasValue(TODAY.plusDays(55));
    }

    @Test
    void removingSomebodyTakesTheirTouchesAndLosesNothing() {
        people.logTouch(touch(TODAY, ada));
        people.logTouch(touch(TODAY.minusDays(2), ada, ben));
        people.remove(List.of(ada.id()));
        assertThat(people.find(ada.id())).isEmpty();
        assertThat(now(ben).story().through()).isNull();
        assertThat(database.touches().of(ben.id(), 9)).singleElement()
                .extracting(Touch::contacts)
                .isEqualTo(List.of(ben.id()));
        journal.undo();
        assertThat(database.touches().of(ada.id(), 9)).hasSize(2);
        assertThat(now(ben).story().through()).isEqualTo(ada.id());
    }

    @Test
    void aTagIsMadeOnceWhateverItsCase() {
        people.tag(List.of(ada.id()), "Rowing");
        people.tag(List.of(ben.id(), ada.id()), " rowing ");
        assertThat(set.all(Tag.class)).hasSize(1);
        assertThat(now(ben).tags()).isEqualTo(now(ada).tags()).hasSize(1);
    }

    @Test
    void whoIsPausedIsNeverLate() {
        people.logTouch(touch(TODAY.minusDays(400), ada));
        people.pause(List.of(ada.id()));
        assertThat(standings.of(now(ada)).state()).isEqualTo(Standing.State.PAUSED);
        people.resume(List.of(ada.id()));
        assertThat(standings.of(now(ada)).state()).isEqualTo(Standing.State.LAPSED);
    }

    private Contact now(Contact contact) {
        return people.find(contact.id()).orElseThrow();
    }

    private String newest() {
        return journal.history(1).stream().map(Entry::label).findFirst().orElseThrow();
    }

    private static Touch touch(LocalDate day, Contact... with) {
        return new Touch(
                UUID.randomUUID(), 0, TouchKind.COFFEE, day, By.ME, "",
                List.of(with).stream().map(Contact::id).toList(), null, null);
    }
}
