package io.fika.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.events.Club;
import io.fika.events.Clubs;
import io.fika.events.Membership;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Outcome;
import io.fika.people.BulkEdit;
import io.fika.people.Contact;
import io.fika.people.Groups;
import io.fika.people.PersonName;
import io.fika.people.Prepared;
import io.fika.people.Ring;
import io.fika.people.Tag;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.people.Trust;
import io.fika.people.TrustStage;
import io.fika.persistence.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many people edited at once: first looked at, then one change with one undo. */
class BulkEditsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Core core = new Core(Database.inMemory(), Clock.systemUTC());
    private final List<UUID> all = new ArrayList<>();

    BulkEditsTest() {
        List<Contact> people = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            people.add(Contact.named(PersonName.of("Person " + i), DAY));
        }
        core.people().add(people);
        people.forEach(it -> all.add(it.id()));
    }

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void aPreviewChangesNothingAndCountsWhoIsThereAlready() {
        Ring inner = rings().getFirst();
        core.people().moveTo(inner, all.subList(0, 3));
        Prepared prepared = prepare(new BulkEdit.ToRing(inner));
        assertThat(prepared.people()).isEqualTo(17);
        assertThat(prepared.same()).isEqualTo(3);
        assertThat(prepared.remarks()).containsExactly(
                "“Inner circle” will then hold 20 people; 5 is what one can keep up.");
        assertThat(core.set().all(Contact.class)).filteredOn(it -> it.placement() != null).hasSize(3);

        assertThat(core.bulk().commit(prepared).isDone()).isTrue();
        assertThat(core.set().all(Contact.class)).allMatch(it -> it.placement() != null);
        assertThat(core.journal().history(1).getFirst().label()).isEqualTo("Move 17 people to Inner circle");
        core.journal().undo();
        assertThat(core.set().all(Contact.class)).filteredOn(it -> it.placement() != null).hasSize(3);
    }

    @Test
    void whoeverIsEditedAfterThePreviewIsNotOverwritten() {
        Prepared prepared = prepare(new BulkEdit.Paused(true));
        core.people().pause(all.subList(0, 1));
        assertThat(core.bulk().commit(prepared)).isEqualTo(new Outcome.Refused(Outcome.Cause.STALE));
    }

    @Test
    void tagsAreMadePutOnAndTakenOff() {
        Prepared prepared = prepare(new BulkEdit.Tagged(" Rowing "));
        assertThat(prepared.remarks()).containsExactly("The tag “Rowing” is new.");
        core.bulk().commit(prepared);
        Tag tag = core.set().all(Tag.class).iterator().next();
        assertThat(prepare(new BulkEdit.Tagged("rowing")).people()).isZero();
        core.bulk().commit(core.bulk().prepare(all.subList(0, 5), new BulkEdit.Untagged(tag)));
        assertThat(core.set().all(Contact.class)).filteredOn(it -> it.tags().contains(tag.id())).hasSize(15);
    }

    @Test
    void theReasonForTrustStaysWhereTheStageDoes() {
        Contact one = core.people().find(all.getFirst()).orElseThrow();
        core.people().edit(one, one.withTrust(new TrustStage(Trust.CREDIBILITY, "Kept every word")));
        core.bulk().commit(prepare(new BulkEdit.Trusted(Trust.CREDIBILITY)));
        assertThat(core.people().find(all.getFirst()).orElseThrow().trust())
                .isEqualTo(new TrustStage(Trust.CREDIBILITY, "Kept every word"));
        assertThat(core.set().all(Contact.class)).allMatch(it -> it.trust() != null);
    }

    @Test
    void groupsAreJoinedOnceAndLeft() {
        Club rowers = new Club(Ids.next(), 0, "Rowers", "");
        core.journal().commit(new Change("Add", Edit.added(rowers)));
        var group = new Groups.Group(rowers.id(), "Rowers");
        var groups = core.clubs();
        core.bulk().commit(groups.joining(all.subList(0, 5), group, DAY));
        Prepared rest = groups.joining(all, group, DAY);
        assertThat(rest.people()).isEqualTo(15);
        assertThat(rest.same()).isEqualTo(5);
        core.bulk().commit(rest);
        assertThat(core.set().all(Membership.class)).hasSize(20);
        core.bulk().commit(groups.leaving(all.subList(0, 2), group, DAY));
        assertThat(Clubs.on(core.set(), DAY).of()).hasSize(18);
        core.bulk().commit(groups.joining(all.subList(0, 1), group, DAY));
        assertThat(Clubs.on(core.set(), DAY).of()).as("who comes back").hasSize(19);
        assertThat(core.set().all(Membership.class)).as("by the membership of before").hasSize(20);
        assertThat(core.search().find("rowers", 40)).hasSize(20); // former members are found too
    }

    @Test
    void whoIsRemovedGoesWithEverythingAndComesBackWithOneUndo() {
        for (UUID one : all) {
            core.people().logTouch(
                    new Touch(Ids.next(), 0, TouchKind.CALL, DAY, null, "", List.of(one), null, null));
        }
        String before = core.database().check().digest();
        Prepared prepared = prepare(new BulkEdit.Removed());
        assertThat(prepared.remarks()).containsExactly(
                "Everything that is kept about them goes with them.", "A backup is made first.");
        core.bulk().commit(prepared);
        assertThat(core.set().all(Contact.class)).isEmpty();
        assertThat(core.database().touches().between(DAY, DAY)).isEmpty();
        core.journal().undo();
        assertThat(core.database().check().digest()).isEqualTo(before);
    }

    private Prepared prepare(BulkEdit edit) {
        return core.bulk().prepare(all, edit);
    }

    private List<Ring> rings() {
        return core.set().all(Ring.class).stream().sorted(Comparator.comparingInt(Ring::position)).toList();
    }
}
