package io.fika.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.events.Club;
import io.fika.events.Membership;
import io.fika.exchange.JoinField;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.Away;
import io.fika.people.Category;
import io.fika.people.CoffeeWishes;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Extra;
import io.fika.people.FormerWork;
import io.fika.people.PersonName;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.Story;
import io.fika.people.Tag;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.people.Trust;
import io.fika.people.TrustStage;
import io.fika.people.Work;
import io.fika.persistence.Database;
import io.fika.reciprocity.Need;
import io.fika.text.Folded;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A merge loses nothing, whatever the two say and whatever is chosen; and undone, all is as it was. */
class MergesTest {
    private static final int MERGES = Integer.getInteger("fika.merges", 60);
    private static final int PEOPLE = 16;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Core core = new Core(Database.inMemory(), Clock.systemUTC());
    private final Random random = new Random(Long.getLong("fika.seed", 11));

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void everyValueIsKeptAndAnUndoBringsBackAll() {
        core.journal().commit(new Change("Groups", List.of(
                Edit.added(new Club(Ids.next(), 0, "Rowers", "")), Edit.added(new Club(Ids.next(), 0, "Chess", "")),
                Edit.added(new Tag(Ids.next(), 0, "One")), Edit.added(new Tag(Ids.next(), 0, "Two")))));
        for (int merge = 0; merge < MERGES; merge++) {
            if (core.set().all(Contact.class).size() < PEOPLE / 3) {
                again();
            }
            List<Contact> people = core.set().all(Contact.class).stream()
                    .sorted(Comparator.comparing(Contact::id))
                    .toList();
            Contact stays = people.get(random.nextInt(people.size()));
            Contact goes = people.stream().filter(it -> !it.equals(stays)).findAny().orElseThrow();
            Set<JoinField> chosen = EnumSet.noneOf(JoinField.class);
            JoinField.differing(stays, goes).stream().filter(it -> random.nextBoolean()).forEach(chosen::add);
            String before = core.database().check().digest();
            long touches = touches(Set.of(stays.id(), goes.id()));
            long needs = needs(Set.of(stays.id(), goes.id()));
            Set<UUID> clubs = clubs(Set.of(stays.id(), goes.id()));

            assertThat(core.duplicates().join(stays, goes, chosen).isDone()).isTrue();

            Contact one = core.people().find(stays.id()).orElseThrow();
            assertThat(core.people().find(goes.id())).isEmpty();
            String kept = said(one);
            assertThat(Stream.concat(values(stays), values(goes)))
                    .as("merge %d of %s", merge, chosen)
                    .allSatisfy(value -> assertThat(kept).contains(Folded.of(value)));
            assertThat(touches(Set.of(one.id()))).isEqualTo(touches);
            assertThat(needs(Set.of(one.id()))).isEqualTo(needs);
            assertThat(clubs(Set.of(one.id()))).isEqualTo(clubs);
            core.journal().undo();
            assertThat(core.database().check().digest()).as("undone merge %d", merge).isEqualTo(before);
            core.journal().redo();
        }
        assertThat(core.database().check().findings()).isEmpty();
    }

    /** Others in the place of those who are left, or one would end up with the touches of all. */
    private void again() {
        core.people().remove(core.set().all(Contact.class).stream().map(Contact::id).toList());
        List<Edit<?>> edits = new ArrayList<>();
        List<Contact> people = Stream.generate(this::somebody).limit(PEOPLE).toList();
        for (Contact contact : people) {
            edits.add(Edit.added(contact));
            edits.add(Edit.added(new Touch(
                    Ids.next(), 0, TouchKind.CALL, DAY.minusDays(random.nextInt(99)), null, "call",
                    List.of(contact.id(), people.get(random.nextInt(PEOPLE)).id()).stream().distinct().toList(), null,
                    null)));
            edits.add(Edit.added(Need.of(contact.id(), text("need"), DAY)));
            edits.add(Edit.added(new Membership(
                    Ids.next(), 0, pick(core.set().all(Club.class)).id(), contact.id(), null, null)));
        }
        core.journal().commit(new Change("Once more", edits));
    }

    private Contact somebody() {
        String given = text("Ada");
        String family = text("King");
        return Contact.named(
                        new PersonName(
                                given + " " + family, given, family, "", maybe("Dr."), "", maybe(text("Nick")),
                                maybe(text("sounds"))),
                        DAY.minusDays(random.nextInt(500)))
                .withWork(new Work(maybe(text("Works; Ltd")), maybe(text("Department")), maybe(text("Role, acting"))))
                .withFormer(random.nextBoolean() ? List.of() : List.of(new FormerWork(text("Past"), "", "", "2019", "")))
                .withCategory(random.nextBoolean() ? null : pick(core.set().all(Category.class)).id())
                .withPlacement(random.nextBoolean()
                        ? null
                        : new Placement(pick(core.set().all(Ring.class)).id(), random.nextDouble(), 0.5))
                .withCadenceDays(random.nextBoolean() ? null : 10 + random.nextInt(3))
                .withPaused(random.nextBoolean())
                .withTrust(random.nextBoolean() ? null : new TrustStage(pick(List.of(Trust.values())), text("reason")))
                .withBirthday(maybe("1980-05-0" + (1 + random.nextInt(3))))
                .withPhoto(random.nextBoolean() ? null : core.database().photos().put(new byte[] {(byte) random.nextInt(3)}))
                .withStory(new Story(
                        maybe(text("met")), null, maybe(text("opener")), maybe(text("leave out")),
                        maybe(text("A note\nof lines"))))
                .withWishes(random.nextBoolean()
                        ? CoffeeWishes.NONE
                        : new CoffeeWishes(CoffeeWishes.NONE.halfDays(), null, text("Café"), null))
                .withMethods(List.of(
                        new ContactMethod(ContactMethod.Kind.EMAIL, "a" + random.nextInt(4) + "@example.org", "work"),
                        new ContactMethod(ContactMethod.Kind.PHONE, "+49 30 12345" + random.nextInt(4), "")))
                .withTags(random.nextBoolean() ? List.of() : List.of(pick(core.set().all(Tag.class)).id()))
                .withExtras(random.nextBoolean() ? List.of() : List.of(new Extra("Shoe size", text("size"))))
                .withAway(random.nextBoolean() ? List.of() : List.of(new Away(DAY, DAY.plusDays(random.nextInt(3)))));
    }

    /** Everything that somebody's entry says, each as it must be found again. */
    private Stream<String> values(Contact it) {
        TrustStage trust = it.trust();
        return Stream.of(
                        Stream.of(
                                it.name().full(), it.name().nickname(), it.name().sounds(), it.work().organisation(),
                                it.work().department(), it.work().role(), it.birthday(), it.story().howMet(),
                                it.story().opener(), it.story().leaveOut(), it.story().note(), it.wishes().place()),
                        Stream.ofNullable(it.photo()),
                        Optional.ofNullable(it.category())
                                .flatMap(id -> core.set().find(Category.class, id)).stream()
                                .map(Category::name),
                        Optional.ofNullable(it.placement())
                                .flatMap(place -> core.set().find(Ring.class, place.ring())).stream()
                                .map(Ring::name),
                        Stream.ofNullable(it.cadenceDays()).map(days -> "|" + days + "|"),
                        trust == null ? Stream.<String>of() : Stream.of(trust.stage().name(), trust.reason()),
                        it.methods().stream().map(ContactMethod::value),
                        it.tags().stream().map(UUID::toString),
                        it.extras().stream().map(extra -> unescaped(extra.value())),
                        it.former().stream().map(FormerWork::organisation),
                        it.away().stream().map(Away::toString))
                .flatMap(each -> each)
                .filter(value -> !value.isBlank());
    }

    private String said(Contact it) {
        return Folded.of(values(it).collect(Collectors.joining(" "))
                + it.extras().stream().map(extra -> " |" + unescaped(extra.value()) + "|").collect(Collectors.joining()));
    }

    private static String unescaped(String value) {
        return value.replace("\\n", "\n").replace("\\", "");
    }

    private long touches(Set<UUID> people) {
        return people.stream()
                .flatMap(it -> core.database().touches().of(it, Integer.MAX_VALUE).stream())
                .map(Touch::id)
                .distinct()
                .count();
    }

    private long needs(Set<UUID> people) {
        return core.set().all(Need.class).stream()
                .filter(it -> people.contains(Objects.requireNonNull(it.contact())))
                .count();
    }

    private Set<UUID> clubs(Set<UUID> people) {
        return core.set().all(Membership.class).stream()
                .filter(it -> people.contains(it.contact()))
                .map(Membership::club)
                .collect(Collectors.toSet());
    }

    private <T> T pick(Collection<T> all) {
        return all.stream().skip(random.nextInt(all.size())).findFirst().orElseThrow();
    }

    private String text(String kind) {
        return kind + " " + (char) ('A' + random.nextInt(4));
    }

    private String maybe(String text) {
        return random.nextInt(3) == 0 ? "" : text;
    }
}
