package io.fika.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.demo.Example;
import io.fika.exchange.JoinField;
import io.fika.exchange.Likeness;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.PersonName;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.people.Work;
import io.fika.persistence.Database;
import io.fika.reciprocity.Need;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Core core = new Core(Database.inMemory(), Clock.systemUTC());

    @AfterEach
    void close() {
        core.close();
    }

    /** The example network with some of its people once more, disturbed as address books are, and with lookalikes. */
    @Test
    void ofTenThousandNearlyAllAreFoundAndHardlyAnyWrongly() {
        core.journal().commit(new Example(10_000, 7, DAY, ZoneOffset.UTC).change(core.set()));
        List<Contact> people = core.people().all().stream()
                .filter(person -> person.name().full().matches("[\\p{IsLatin}’]{4,} [\\p{IsLatin}’]{4,}"))
                .filter(person -> !person.work().organisation().isEmpty())
                .filter(person -> person.reach(ContactMethod.Kind.EMAIL).findAny().isPresent())
                .sorted(Comparator.comparing(person -> person.name().full()))
                .toList();
        Random random = new Random(3);
        List<Edit<?>> copies = new ArrayList<>();
        Set<Set<UUID>> labelled = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            Contact person = people.get(i * people.size() / 1_000);
            Contact copy = Disturbed.copy(person, i, random);
            copies.add(Edit.added(copy));
            labelled.add(Set.of(person.id(), copy.id()));
            copies.add(Edit.added(Disturbed.lookalike(person, i)));
        }
        core.journal().commit(new Change("Know them twice", copies));

        Set<Set<UUID>> found = core.duplicates().find().stream().map(DuplicatesTest::ids).collect(Collectors.toSet());
        Set<Set<UUID>> right = new HashSet<>(found);
        right.retainAll(labelled);
        assertThat((double) right.size() / found.size()).as("precision").isGreaterThanOrEqualTo(0.99);
        assertThat((double) right.size() / labelled.size()).as("recall").isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void aNameAloneIsNoReason() {
        add("Ada Byron", "", "ada@one.example");
        add("Ada Byron", "", "ada@two.example");
        add("Ada Byron", "Engines Ltd", "");
        assertThat(core.duplicates().find()).isEmpty();
    }

    @Test
    void anInitialIsNobodyWhereTwoHaveIt() {
        add("Ada Byron", "Engines", "");
        add("A. Byron", "Engines", "");
        assertThat(core.duplicates().find()).hasSize(1);
        add("Anne Byron", "Engines", "");
        assertThat(core.duplicates().find()).isEmpty();
    }

    @Test
    void nobodyIsTheirOwnDuplicateForANickname() {
        core.people().add(contact("Benjamin Berg", "Engines", "")
                .withName(new PersonName("Benjamin Berg", "Benjamin", "Berg", "", "", "", "Ben", "")));
        assertThat(core.duplicates().find()).isEmpty();
    }

    @Test
    void theReasonsAreSaid() {
        add("William Byron", "Engines Ltd", "");
        add("Bill Byron", "ENGINES", "");
        Likeness like = core.duplicates().find().getFirst();
        assertThat(like.reasons())
                .containsExactly("One given name is a nickname of the other", "Both work at " + like.one().work().organisation());
    }

    @Test
    void whoShareATelephoneAreNotOneForThat() {
        core.people().add(contact("Ada Byron", "", "").withMethods(List.of(phone("+44 20 7946 0958"))));
        core.people().add(contact("George Byron", "", "").withMethods(List.of(phone("020 7946 0958"))));
        assertThat(core.duplicates().find()).isEmpty();
    }

    @Test
    void whoAreKeptApartAreNotShownAgain() {
        add("Ada Byron", "Engines", "");
        add("Ada Byron", "Engines", "");
        Likeness like = core.duplicates().find().getFirst();
        core.duplicates().keepApart(/* one= */ like.other(), /* other= */ like.one());
        assertThat(core.duplicates().find()).isEmpty();
        core.journal().undo();
        assertThat(core.duplicates().find()).hasSize(1);
    }

    @Test
    void whatWasKeptAboutEitherIsKeptAboutTheOne() {
        Contact ada = contact("Ada Byron", "Engines", "ada@one.example");
        Contact again = contact("Ada Lovelace", "Engines Ltd", "ada@two.example");
        Contact bo = contact("Bo Berg", "", "");
        core.people().add(List.of(ada, again, bo));
        core.people().edit(find(bo), find(bo).withStory(find(bo).story().withThrough(again.id())));
        core.people().logTouch(touch(again.id()));
        core.people().logTouch(touch(ada.id(), again.id()));
        core.journal().commit(new Change(
                "Need", Edit.added(Need.of(again.id(), "a coating lab", DAY))));

        core.duplicates().join(find(ada), find(again), Set.of(JoinField.NAME));

        Contact one = find(ada);
        assertThat(core.people().find(again.id())).isEmpty();
        assertThat(one.name().full()).isEqualTo("Ada Lovelace");
        assertThat(one.work().organisation()).isEqualTo("Engines");
        assertThat(one.reach(ContactMethod.Kind.EMAIL)).containsExactly("ada@one.example", "ada@two.example");
        assertThat(one.extras()).extracting(extra -> extra.value()).contains("Ada Byron", "Engines Ltd");
        assertThat(find(bo).story().through()).isEqualTo(ada.id());
        assertThat(core.database().touches().of(ada.id(), 9))
                .hasSize(2)
                .allSatisfy(touch -> assertThat(touch.contacts()).containsExactly(ada.id()));
        assertThat(core.set().all(Need.class)).extracting(Need::contact).containsExactly(ada.id());

        core.journal().undo();
        assertThat(find(ada).name().full()).isEqualTo("Ada Byron");
        assertThat(find(again).work().organisation()).isEqualTo("Engines Ltd");
        assertThat(find(bo).story().through()).isEqualTo(again.id());
        assertThat(core.database().touches().of(again.id(), 9)).hasSize(2);
    }

    @Test
    void whatIsTakenFromEitherCanBeChosen() {
        Contact ada = contact("Ada", "Engines", "");
        Contact again = contact("Ada", "Looms", "").withBirthday("1815-12-10");
        assertThat(JoinField.differing(ada, again)).containsExactly(JoinField.ORGANISATION);
        assertThat(core.duplicates().preview(ada, again, Set.of()).work().organisation()).isEqualTo("Engines");
        Contact joined = core.duplicates().preview(ada, again, Set.of(JoinField.ORGANISATION));
        assertThat(joined.work().organisation()).isEqualTo("Looms");
        assertThat(joined.birthday()).isEqualTo("1815-12-10");
        assertThat(joined.extras()).extracting(extra -> extra.value()).containsExactly("Engines");
    }

    private void add(String name, String organisation, String mail) {
        core.people().add(contact(name, organisation, mail));
    }

    private Contact find(Contact contact) {
        return core.people().find(contact.id()).orElseThrow();
    }

    private static Contact contact(String name, String organisation, String mail) {
        return Contact.named(PersonName.of(name), DAY)
                .withWork(new Work(organisation, "", ""))
                .withMethods(mail.isEmpty() ? List.of() : List.of(Disturbed.mail(mail)));
    }

    private static ContactMethod phone(String number) {
        return new ContactMethod(ContactMethod.Kind.PHONE, number, "");
    }

    private static Touch touch(UUID... people) {
        return new Touch(Ids.next(), 0, TouchKind.CALL, DAY, null, "", List.of(people), null, null);
    }

    private static Set<UUID> ids(Likeness like) {
        return Stream.of(like.one(), like.other()).map(Contact::id).collect(Collectors.toSet());
    }
}
