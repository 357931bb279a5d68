package io.fika.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Coffee;
import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.events.Membership;
import io.fika.journal.Change;
import io.fika.journal.Entity;
import io.fika.journal.Entry;
import io.fika.journal.EntityStore;
import io.fika.journal.Journal;
import io.fika.journal.JournalStore;
import io.fika.journal.Outcome;
import io.fika.journal.Past;
import io.fika.journal.Reversal;
import io.fika.journal.Step;
import io.fika.journal.WorkingSet;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Hue;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.Shape;
import io.fika.people.Tag;
import io.fika.people.Touch;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExampleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final List<Ring> RINGS = List.of(ring(0, 21), ring(1, 60), ring(2, 120), ring(3, 365));
    private static final List<Category> CATEGORIES = Stream.of("Co-worker", "Client", "Supplier", "Service", "Peer")
            .map(name -> new Category(new UUID(2, name.hashCode()), 1, name, name.length(), Hue.BLUE, Shape.CIRCLE))
            .toList();

    @Test
    void theSameSeedAndDayGiveTheSameNetwork() {
        assertThat(change(150, 7)).isEqualTo(change(150, 7)).isNotEqualTo(change(150, 8));
    }

    @Test
    void hasTheRingsOfTheSketchAndAFewInTheTray() {
        Map<Integer, Long> sizes = sizes(150);
        assertThat(sizes).containsEntry(0, 5L).containsEntry(1, 13L);
        assertThat(Objects.requireNonNull(sizes.get(2))).isBetween(28L, 38L);
        assertThat(Objects.requireNonNull(sizes.get(3))).isBetween(80L, 95L);
        assertThat(Objects.requireNonNull(sizes.get(-1))).isBetween(4L, 8L);
    }

    @Test
    void keepsTheInnerRingsSmallAmongTenThousand() {
        assertThat(sizes(10_000)).containsEntry(0, 5L).containsEntry(1, 13L).containsEntry(2, 120L);
        assertThat(all(change(10_000, 1), Contact.class)).hasSize(10_000);
    }

    @Test
    void hasAnyNumberOfPeople() {
        for (int people : new int[] {0, 1, 2, 6, 18, 19, 20, 40}) {
            assertThat(all(change(people, 3), Contact.class)).hasSize(people);
        }
        assertThat(change(0, 3).edits()).isEmpty();
    }

    @Test
    void nobodyHasTheNameOrAddressOfAnother() {
        List<Contact> people = all(change(10_000, 1), Contact.class);
        assertThat(people).extracting(contact -> contact.name().full()).doesNotHaveDuplicates();
        assertThat(people.stream().flatMap(contact -> contact.reach(ContactMethod.Kind.EMAIL)))
                .doesNotHaveDuplicates()
                .allMatch(address -> address.matches("[a-z][a-z.]*(\\.\\d+)?@example\\.org"));
        assertThat(people.stream().flatMap(contact -> contact.reach(ContactMethod.Kind.PHONE)))
                .doesNotHaveDuplicates();
    }

    @Test
    void allTouchesLieInThePast() {
        assertThat(all(change(150, 1), Touch.class))
                .hasSizeBetween(300, 900)
                .allMatch(touch -> touch.day().isBefore(TODAY));
    }

    @Test
    void noTwoCoffeesAreAtTheSameTime() {
        assertThat(all(change(150, 1), Coffee.class)).extracting(Coffee::start).doesNotHaveDuplicates();
    }

    @Test
    void hasEventsBehindAndAhead() {
        assertThat(all(change(150, 1), Event.class))
                .extracting(event -> event.start().toLocalDate().isBefore(TODAY))
                .containsExactly(true, true, false, false, true);
    }

    @Test
    void mostPeopleHaveATagAndSomeAreInGroupsSoThatTheMapCanBeDividedByThem() {
        Change change = change(150, 1);
        List<Contact> people = all(change, Contact.class);
        List<UUID> worn = people.stream().flatMap(contact -> contact.tags().stream()).toList();
        assertThat(all(change, Tag.class)).hasSizeBetween(6, 12)
                .allMatch(tag -> worn.stream().filter(tag.id()::equals).count() >= 3);
        assertThat(worn).isSubsetOf(all(change, Tag.class).stream().map(Tag::id).toList());
        assertThat(people.stream().filter(contact -> !contact.tags().isEmpty())).hasSizeBetween(60, 120);
        List<Membership> members = all(change, Membership.class);
        assertThat(all(change, Club.class)).hasSizeBetween(4, 8)
                .allMatch(club -> members.stream().filter(member -> member.club().equals(club.id())).count() >= 5);
        assertThat(members.stream().map(Membership::contact).distinct()).hasSizeBetween(40, 100);
    }

    private static Map<Integer, Long> sizes(int people) {
        return all(change(people, 1), Contact.class).stream()
                .collect(Collectors.groupingBy(ExampleTest::position, Collectors.counting()));
    }

    private static int position(Contact contact) {
        Placement placement = contact.placement();
        return placement == null
                ? -1
                : RINGS.stream()
                        .filter(ring -> ring.id().equals(placement.ring()))
                        .findFirst()
                        .orElseThrow()
                        .position();
    }

    private static Change change(int people, long seed) {
        return new Example(people, seed, TODAY, ZONE).change(newFolder());
    }

    private static <E extends Entity> List<E> all(Change change, Class<E> type) {
        return change.edits().stream()
                .map(edit -> edit.subject())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Ring ring(int position, int cadence) {
        return new Ring(new UUID(1, position), 1, "Ring " + position, position, null, cadence);
    }

    private static WorkingSet newFolder() {
        return new WorkingSet(new NewFolder(), new Journal(new NoJournal(), Clock.systemUTC()));
    }

    /** What a new data folder holds. */
    private static final class NewFolder implements EntityStore {
        @Override
        @SuppressWarnings("unchecked") // each list holds the type that was asked for
        public <E extends Entity> List<E> all(Class<E> type) {
            if (type == Ring.class) {
                return (List<E>) RINGS;
            }
            return type == Category.class ? (List<E>) CATEGORIES : List.of();
        }
    }

    /** Nothing is committed here. */
    private static final class NoJournal implements JournalStore {
        @Override
        public Outcome write(Instant at, Change change) {
            return new Outcome.Refused(Outcome.Cause.READ_ONLY);
        }

        @Override
        public Outcome undo(Instant at) {
            return new Outcome.Refused(Outcome.Cause.NOTHING_TO_UNDO);
        }

        @Override
        public Outcome redo(Instant at) {
            return new Outcome.Refused(Outcome.Cause.NOTHING_TO_REDO);
        }

        @Override
        public List<Entry> history(int limit) {
            return List.of();
        }

        @Override
        public List<Entry> history(UUID entity, int limit) {
            return List.of();
        }

        @Override
        public <E extends Entity> List<Step<E>> steps(E now, int limit) {
            return List.of();
        }

        @Override
        public <E extends Entity> Past<E> past(Class<E> type) {
            return new Past<>(type, 0, Map.of());
        }

        @Override
        public List<Reversal> reversals(long number) {
            return List.of();
        }

        @Override
        public Optional<Instant> first() {
            return Optional.empty();
        }
    }
}
