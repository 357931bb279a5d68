package io.fika.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.people.Work;
import io.fika.persistence.Database;
import io.fika.reciprocity.Promise;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class InsightsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @AutoClose
    private final Database database = Database.inMemory();

    private final Journal journal = new Journal(database.journal(), CLOCK);
    private final WorkingSet set = new WorkingSet(database.entities(), journal);
    private final Insights insights = new Insights(journal, set, database.touches(), CLOCK);
    private final Ring inner = new Ring(Ids.next(), 0, "Inner circle", 0, 1, 21);
    private final Contact old = Contact.named(PersonName.of("Old Friend"), LocalDate.of(2020, 1, 1))
            .withPlacement(new Placement(inner.id(), 0, 0))
            .withWork(new Work("Court & Partners", "", "Lawyer"));
    private final Contact fresh = Contact.named(PersonName.of("New Person"), LocalDate.of(2026, 11, 1))
            .withPlacement(new Placement(inner.id(), 1, 0));

    @Test
    void nothingLoggedIsNothingCounted() {
        Balance balance = insights.balance(6);
        assertThat(balance.isEmpty()).isTrue();
        assertThat(balance.months()).extracting(Bar::count).containsExactly(0, 0, 0, 0, 0, 0);
        assertThat(balance.from()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void peopleAreCountedOnceAndTouchesByWhoStartedThem() {
        add(inner, old, fresh, touch(old, By.ME, 3), touch(old, By.THEM, 40), touch(fresh, null, 2), touch(old, By.ME, 400));
        Balance balance = insights.balance(6);
        assertThat(balance.newPeople()).isEqualTo(1);
        assertThat(balance.oldPeople()).isEqualTo(1);
        assertThat(List.of(balance.byMe(), balance.byThem(), balance.notNoted())).containsExactly(1, 1, 1);
        assertThat(balance.months()).extracting(Bar::count).containsExactly(0, 0, 0, 0, 1, 2);
    }

    @Test
    void aRingStandsAgainstItsCapacity() {
        add(inner, old, fresh);
        assertThat(insights.balance(3).rings()).singleElement()
                .satisfies(bar -> assertThat(List.of(bar.count(), bar.wished())).containsExactly(2, 1));
    }

    @Test
    void onlyOpenPromisesWhoseDayHasPassedAreOverdue() {
        add(inner, old, promise(TODAY.minusDays(1), null), promise(TODAY, null), promise(null, null),
                promise(TODAY.minusDays(9), TODAY));
        assertThat(insights.balance(3).overdueMine()).isEqualTo(1);
    }

    @Test
    void aRoleThatNobodyHasIsMissing() {
        add(inner, old);
        insights.rolesAre("a lawyer\n a journalist \n");
        assertThat(insights.roles()).isEqualTo("a lawyer\na journalist");
        assertThat(insights.missingRoles()).containsExactly("a journalist");
    }

    private Promise promise(@Nullable LocalDate due, @Nullable LocalDate kept) {
        return new Promise(Ids.next(), 0, old.id(), By.ME, "a list", due, kept, null);
    }

    private static Touch touch(Contact contact, @Nullable By by, int daysAgo) {
        return new Touch(
                Ids.next(), 0, TouchKind.COFFEE, TODAY.minusDays(daysAgo), by, "", List.of(contact.id()), null, null);
    }

    private void add(Entity... entities) {
        List<Edit<?>> edits = Arrays.stream(entities).<Edit<?>>map(Edit::added).toList();
        assertThat(journal.commit(new Change("Fill", edits)).isDone()).isTrue();
    }
}
