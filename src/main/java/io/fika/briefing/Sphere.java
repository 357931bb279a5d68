package io.fika.briefing;

import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.people.Cadence;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Hue;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.Shape;
import io.fika.reciprocity.Match;
import io.fika.reciprocity.Matching;
import io.fika.reciprocity.Nearness;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a sheet asks of the network: one reading of the working set, looked up by person. */
final class Sphere {
    private final WorkingSet set;
    private final Map<UUID, List<Need>> needs;
    private final Map<UUID, List<Offer>> offers;
    private final Map<UUID, List<Promise>> promises;

    Sphere(WorkingSet set) {
        this.set = set;
        needs = byPerson(set.all(Need.class).stream().filter(Need::open), Need::contact, Comparator.comparing(Need::since).reversed());
        offers = byPerson(set.all(Offer.class).stream().filter(Offer::open), Offer::contact, Comparator.comparing(Offer::since).reversed());
        promises = byPerson(
                set.all(Promise.class).stream().filter(Promise::isOpen), Promise::contact,
                Comparator.comparing(Promise::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
    }

    private static <T> Map<UUID, List<T>> byPerson(
            Stream<T> all, Function<T, @Nullable UUID> person, Comparator<T> order) {
        return all.filter(it -> person.apply(it) != null)
                .sorted(order)
                .collect(Collectors.groupingBy(it -> Objects.requireNonNull(person.apply(it))));
    }

    Optional<Contact> contact(@Nullable UUID id) {
        return id == null ? Optional.empty() : set.find(Contact.class, id);
    }

    Collection<Contact> contacts() {
        return set.all(Contact.class);
    }

    Optional<Category> category(Contact contact) {
        return Optional.ofNullable(contact.category()).flatMap(id -> set.find(Category.class, id));
    }

    Hue hue(Contact contact) {
        return category(contact).map(Category::hue).orElse(Hue.GREY);
    }

    Shape shape(Contact contact) {
        return category(contact).map(Category::shape).orElse(Shape.CIRCLE);
    }

    Optional<Ring> ring(Contact contact) {
        return Optional.ofNullable(contact.placement()).map(Placement::ring).flatMap(id -> set.find(Ring.class, id));
    }

    List<Ring> rings() {
        return set.all(Ring.class).stream().sorted(Comparator.comparingInt(Ring::position)).toList();
    }

    /** The person's own cadence, else the ring's, else none. */
    Optional<Cadence> cadence(Contact contact) {
        Integer own = contact.cadenceDays();
        return own != null ? Optional.of(new Cadence(own)) : ring(contact).flatMap(Ring::cadence);
    }

    List<Need> needs(UUID contact) {
        return needs.getOrDefault(contact, List.of());
    }

    List<Offer> offers(UUID contact) {
        return offers.getOrDefault(contact, List.of());
    }

    List<Promise> promises(UUID contact) {
        return promises.getOrDefault(contact, List.of());
    }

    Optional<Promise> promise(UUID contact, By by) {
        return promises(contact).stream().filter(promise -> promise.by() == by).findFirst();
    }

    /** What these people could do for each other, and the user for them and they for the user; the best first. */
    List<Match> matchesAmong(Collection<UUID> people) {
        return matching().among(people);
    }

    /** What others could do for this person, and this person for others; the best first. */
    List<Match> matchesOf(UUID person) {
        return matching().of(person);
    }

    // who sits at one table is near enough: the words decide
    private Matching matching() {
        return new Matching(set, Nearness.Source.unknown(LocalDate.EPOCH));
    }
}
