package io.fika.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of people from one day to a later one, those of the inner rings first. */
public record Drift(
        LocalDate from, LocalDate to, List<Step> closer, List<Step> drifted, List<Step> added, List<Step> gone) {
    /**
     * Somebody's way.
     *
     * @param contact as on the later day, or as last known
     * @param before absent for one who was not there, or waited for a place
     */
    public record Step(Contact contact, @Nullable Ring before, @Nullable Ring after) {}

    public boolean isEmpty() {
        return closer.isEmpty() && drifted.isEmpty() && added.isEmpty() && gone.isEmpty();
    }

    Drift sorted(Comparator<Step> order) {
        return new Drift(
                from, to, closer.stream().sorted(order).toList(), drifted.stream().sorted(order).toList(),
                added.stream().sorted(order).toList(), gone.stream().sorted(order).toList());
    }
}
