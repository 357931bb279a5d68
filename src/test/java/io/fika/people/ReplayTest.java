package io.fika.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.Core;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Ids;
import io.fika.journal.Outcome;
import io.fika.persistence.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final Core core =
            new Core(Database.inMemory(), Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));
    private final List<Ring> rings = core.set().all(Ring.class).stream()
            .sorted((one, other) -> Integer.compare(one.position(), other.position()))
            .toList();

    @AfterEach
    void close() {
        core.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyDayComesBackAsItWas(long seed) {
        Random random = new Random(seed);
        List<List<Contact>> contactsThen = new ArrayList<>();
        List<List<Ring>> ringsThen = new ArrayList<>();
        for (int day = 0; day < 25; day++) {
            for (int deed = random.nextInt(4); deed >= 0; deed--) {
                act(random, day, deed);
            }
            contactsThen.add(List.copyOf(core.set().all(Contact.class)));
            ringsThen.add(List.copyOf(core.set().all(Ring.class)));
        }
        Replay replay = replay();
        for (int day = 0; day < contactsThen.size(); day++) {
            Replay.Moment moment = replay.at(FIRST.plusDays(day));
            assertThat(unversioned(moment.contacts())).isEqualTo(unversioned(contactsThen.get(day)));
            assertThat(unversioned(moment.rings())).isEqualTo(unversioned(ringsThen.get(day)));
        }
        assertThat(replay.at(FIRST.minusDays(1)).contacts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void changesThatAreAppendedMakeTheSamePastAsReadingItAnew(long seed) {
        Random random = new Random(seed);
        act(random, 0, 0);
        List<Replay> followed = new ArrayList<>(List.of(replay()));
        core.journal().subscribe(committed -> followed.add(followed.getLast().then(committed)));
        for (int step = 0; step < 40; step++) {
            // now and then the clock has been set back
            act(random, Math.max(0, step - (random.nextInt(6) == 0 ? 9 : 0)), random.nextInt(4));
            if (random.nextInt(5) == 0) {
                core.journal().undo();
            }
        }
        Replay anew = replay();
        for (int day = -1; day < 45; day++) {
            assertSame(anew, followed.getLast(), FIRST.plusDays(day));
        }
        // what was in the past when it was read is not counted twice
        Replay twice = core.journal().commit(new Change("Touch", touch(1))) instanceof Outcome.Done done
                ? replay().then(done.committed())
                : anew;
        assertSame(replay(), twice, FIRST.plusDays(60));
    }

    private Edit<Touch> touch(int day) {
        return Edit.added(new Touch(
                Ids.next(), 0, TouchKind.CALL, FIRST.plusDays(day), By.ME, "",
                core.set().all(Contact.class).stream().map(Contact::id).limit(2).toList(), null, null));
    }

    private static void assertSame(Replay one, Replay other, LocalDate day) {
        Replay.Moment moment = one.at(day);
        Replay.Moment same = other.at(day);
        assertThat(unversioned(same.contacts())).as("%s", day).isEqualTo(unversioned(moment.contacts()));
        assertThat(unversioned(same.rings())).isEqualTo(unversioned(moment.rings()));
        for (Contact contact : moment.contacts()) {
            assertThat(other.standings(same).apply(contact)).isEqualTo(one.standings(moment).apply(contact));
        }
    }

    @Test
    void touchesAreFollowedToo() {
        Contact ada = add(0, "Ada", 0);
        List<Replay> followed = new ArrayList<>(List.of(replay()));
        core.journal().subscribe(committed -> followed.add(followed.getLast().then(committed)));
        Edit<Touch> call = touch(3);
        commit(3, "Call", call);
        commit(9, "Call", touch(9));
        assertSame(replay(), followed.getLast(), FIRST.plusDays(5));
        assertSame(replay(), followed.getLast(), FIRST.plusDays(10));
        core.journal().undo();
        Replay.Moment later = followed.getLast().at(FIRST.plusDays(10));
        assertThat(followed.getLast().standings(later).apply(now(ada)))
                .isEqualTo(replay().standings(later).apply(now(ada)));
        assertThat(Objects.requireNonNull(followed.getLast().touches().days().get(ada.id())).until(FIRST.plusDays(10)))
                .extracting(last -> last == null ? null : last.full()).isEqualTo(FIRST.plusDays(3));
    }

    private Contact now(Contact contact) {
        return core.set().find(Contact.class, contact.id()).orElseThrow();
    }

    @Test
    void anUndoneMoveIsGoneFromTheDayOfItsUndoing() {
        Contact ada = add(0, "Ada", 2);
        commit(1, "Move", Edit.changed(ada, ada.withPlacement(in(0))));
        core.journal().undo();
        Replay replay = replay();
        assertThat(ringOf(replay.at(FIRST.plusDays(1)), ada)).isEqualTo(rings.getFirst().id());
        assertThat(ringOf(replay.at(LocalDate.of(2026, 11, 22)), ada)).isEqualTo(rings.get(2).id());
    }

    @Test
    void aClockThatWasSetBackChangesNoOrder() {
        Contact ada = add(5, "Ada", 2);
        commit(3, "Move", Edit.changed(ada, ada.withPlacement(in(0))));
        Replay replay = replay();
        assertThat(replay.at(FIRST.plusDays(2)).contacts()).isEmpty();
        assertThat(ringOf(replay.at(FIRST.plusDays(3)), ada)).isEqualTo(rings.getFirst().id());
    }

    @Test
    void whoCameCloserWhoDriftedWhoIsNewAndWhoIsGone() {
        Contact closer = add(0, "Closer", 2);
        Contact drifted = add(0, "Drifted", 0);
        Contact gone = add(0, "Gone", 1);
        Contact same = add(0, "Same", 1);
        Contact placed = add(0, "Placed", -1);
        commit(3, "Move", Edit.changed(closer, closer.withPlacement(in(1))));
        commit(3, "Move", Edit.changed(drifted, drifted.withPlacement(in(3))));
        commit(3, "Place", Edit.changed(placed, placed.withPlacement(in(3))));
        commit(4, "Remove", Edit.removed(gone));
        commit(4, "Rename", Edit.changed(same, same.withName(PersonName.of("Same Again"))));
        Contact fresh = add(5, "Fresh", 3);
        Drift drift = replay().between(FIRST.plusDays(1), FIRST.plusDays(9));
        assertThat(drift.closer()).extracting(step -> step.contact().id()).containsExactly(closer.id(), placed.id());
        assertThat(drift.drifted()).extracting(step -> step.contact().id()).containsExactly(drifted.id());
        assertThat(drift.added()).extracting(step -> step.contact().id()).containsExactly(fresh.id());
        assertThat(drift.gone()).extracting(step -> step.contact().id()).containsExactly(gone.id());
        assertThat(replay().between(FIRST.plusDays(6), FIRST.plusDays(9)).isEmpty()).isTrue();
    }

    @Test
    void aStandingIsReckonedFromTheTouchesUntilThatDay() {
        Contact ada = add(0, "Ada", 0);
        for (int day : new int[] {2, 60}) {
            commit(80, "Log", Edit.added(new Touch(
                    Ids.next(), 0, TouchKind.COFFEE, FIRST.plusDays(day), By.ME, "", List.of(ada.id()), null, null)));
        }
        Replay replay = replay();
        assertThat(state(replay, ada, 1)).isEqualTo(Standing.State.NEVER_MET);
        assertThat(state(replay, ada, 4)).isEqualTo(Standing.State.FRESH);
        assertThat(state(replay, ada, 59)).isEqualTo(Standing.State.LAPSED);
        assertThat(state(replay, ada, 61)).isEqualTo(Standing.State.FRESH);
    }

    private static Standing.State state(Replay replay, Contact contact, int day) {
        Replay.Moment moment = replay.at(FIRST.plusDays(day));
        return replay.standings(moment).apply(contact).state();
    }

    private void act(Random random, int day, int deed) {
        List<Contact> people = core.set().all(Contact.class).stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        int what = random.nextInt(10);
        if (people.size() < 5 || what < 3) {
            add(day, "Person " + day + " " + deed, random.nextInt(5) - 1);
            return;
        }
        Contact one = people.get(random.nextInt(people.size()));
        switch (what) {
            case 3 -> commit(day, "Remove", Edit.removed(one));
            case 4 -> commit(day, "Rename", Edit.changed(one, one.withName(PersonName.of("Renamed " + deed))));
            case 5 -> {
                Ring ring = core.set().find(Ring.class, rings.get(random.nextInt(4)).id()).orElseThrow();
                commit(day, "Ring", Edit.changed(ring, new Ring(
                        ring.id(), 0, "Ring " + day, ring.position(), ring.capacity(), 10 + day)));
            }
            default -> commit(
                    day, "Move",
                    Edit.changed(one, one.withPlacement(new Placement(
                            rings.get(random.nextInt(4)).id(), random.nextDouble() * 6, random.nextDouble()))));
        }
    }

    private Contact add(int day, String name, int ring) {
        Contact contact = Contact.named(PersonName.of(name), FIRST).withPlacement(ring < 0 ? null : in(ring));
        commit(day, "Add", Edit.added(contact));
        return core.set().find(Contact.class, contact.id()).orElseThrow();
    }

    private Placement in(int ring) {
        return new Placement(rings.get(ring).id(), 1, 0.5);
    }

    private void commit(int day, String label, Edit<?> edit) {
        Instant at = FIRST.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
        assertThat(core.journal().commit(at, new Change(label, edit)).isDone() || edit.isEmpty()).isTrue();
    }

    private Replay replay() {
        return new Replay(
                core.journal().past(Contact.class), core.journal().past(Ring.class), core.journal().past(Category.class),
                core.database().touches().days(), ZoneOffset.UTC);
    }

    private static UUID ringOf(Replay.Moment moment, Contact contact) {
        return moment.contacts().stream()
                .filter(it -> it.id().equals(contact.id()))
                .map(it -> Objects.requireNonNull(it.placement()).ring())
                .findFirst()
                .orElseThrow();
    }

    private static <E extends Entity> Map<UUID, Entity> unversioned(Iterable<E> entities) {
        List<E> all = new ArrayList<>();
        entities.forEach(all::add);
        return all.stream().collect(Collectors.toMap(Entity::id, (Function<E, Entity>) it -> it.withVersion(0)));
    }
}
