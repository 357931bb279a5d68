package io.fika.growth;

import io.fika.journal.WorkingSet;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Logged;
import io.fika.people.Ring;
import io.fika.people.TouchKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at: a stretch of time with the touches in it.
 *
 * @param touches those of the span, in no order
 */
record Looking(WorkingSet set, List<Logged> touches, Span span, LocalDate today) {
    Stream<Logged> coffees() {
        return touches.stream().filter(touch -> touch.kind() == TouchKind.COFFEE);
    }

    /** Who of those of these touches still exists, each once. */
    List<UUID> people(Collection<Logged> of) {
        return of.stream().flatMap(touch -> touch.contacts().stream()).distinct().filter(this::isKnown).toList();
    }

    /** Those behind these things who still exist, each once. */
    <T> List<UUID> people(Collection<T> of, Function<? super T, @Nullable UUID> who) {
        return of.stream().map(who).filter(Objects::nonNull).distinct().filter(this::isKnown).toList();
    }

    boolean isKnown(UUID contact) {
        return set.find(Contact.class, contact).isPresent();
    }

    List<Ring> rings() {
        return set.all(Ring.class).stream()
                .sorted(Comparator.comparingInt(Ring::position).thenComparing(Ring::id))
                .toList();
    }

    List<Category> categories() {
        return set.all(Category.class).stream()
                .sorted(Comparator.comparingInt(Category::position).thenComparing(Category::id))
                .toList();
    }

    static String name(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM", Locale.getDefault(Locale.Category.FORMAT)).format(month);
    }

    static String fullName(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Locale.getDefault(Locale.Category.FORMAT)).format(month);
    }

    /** So many of a hundred, rounded; 0 of nothing. */
    static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
