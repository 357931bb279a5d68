package io.fika.people;

import io.fika.journal.Edit;
import io.fika.journal.WorkingSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is kept about people, by whatever package: it goes with those who are removed (what others share loses them),
 * and is handed on when two turn out to be one.
 *
 * @param types what is kept besides the people and the touches; the composition root knows all
 */
public record Belongings(WorkingSet set, TouchStore touches, List<Class<? extends AboutPeople>> types) {
    /** From so many people on, all touches are read in one go. */
    private static final int MANY = 200;

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    public Belongings {
        types = List.copyOf(types);
    }

    /** The edits that go with the removal of these contacts, whose own it does not contain. */
    public List<Edit<?>> removed(Set<UUID> gone) {
        return edits(gone, person -> person == null || gone.contains(person) ? null : person);
    }

    /** The edits that hand everything of one contact to another, but for their own pages. */
    public List<Edit<?>> handed(UUID from, UUID to) {
        return edits(Set.of(from, to), person -> from.equals(person) ? to : person);
    }

    private List<Edit<?>> edits(Set<UUID> people, UnaryOperator<@Nullable UUID> others) {
        List<Edit<?>> edits = new ArrayList<>(edits(touched(people), others));
        edits.addAll(edits(
                set.all(Contact.class).stream().filter(contact -> !people.contains(contact.id())).toList(), others));
        for (Class<? extends AboutPeople> type : types) {
            edits.addAll(edits(set.all(type), others));
        }
        return edits;
    }

    private Collection<Touch> touched(Set<UUID> people) {
        if (people.size() > MANY) {
            return touches.between(FIRST, LAST).stream()
                    .filter(touch -> touch.contacts().stream().anyMatch(people::contains))
                    .toList();
        }
        Map<UUID, Touch> theirs = new LinkedHashMap<>();
        people.forEach(person -> touches.of(person, Integer.MAX_VALUE).forEach(touch -> theirs.put(touch.id(), touch)));
        return theirs.values();
    }

    private static List<Edit<?>> edits(
            Collection<? extends AboutPeople> all, UnaryOperator<@Nullable UUID> others) {
        Map<UUID, AboutPeople> after = new LinkedHashMap<>();
        all.forEach(each -> each.withPeople(others).ifPresent(with -> after.put(each.id(), with)));
        for (AboutPeople each : all) {
            AboutPeople handed = after.get(each.id());
            if (handed != null && !handed.equals(each)) {
                after.remove(each.id());
                AboutPeople kept = joined(handed, after.values());
                after.put(kept.id(), kept);
            }
        }
        List<Edit<?>> edits = new ArrayList<>();
        for (AboutPeople before : all) {
            AboutPeople now = after.get(before.id());
            if (!before.equals(now)) {
                edits.add(now == null ? Edit.removed(before) : Edit.changed(before, now));
            }
        }
        return edits;
    }

    /** One of the others with what was handed on, if the two say the same; else that itself. */
    private static AboutPeople joined(AboutPeople handed, Collection<AboutPeople> others) {
        for (AboutPeople other : others) {
            Optional<? extends AboutPeople> one = other.joined(handed);
            if (one.isPresent()) {
                return one.get();
            }
        }
        return handed;
    }
}
