package io.fika.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The days of somebody's touches, from which it can be told how the two stood on any day. */
public final class TouchDays {
    private final UUID contact;
    private final long[] full;
    private final long[] light;

    /**
     * @param full of coffees, calls and meetings, as days since 1970, in any order
     * @param light of messages
     */
    public TouchDays(UUID contact, long[] full, long[] light) {
        this.contact = contact;
        this.full = full.clone();
        this.light = light.clone();
        Arrays.sort(this.full);
        Arrays.sort(this.light);
    }

    /** The last touches up to a day, which counts; absent if there were none. */
    public @Nullable LastTouches until(LocalDate day) {
        int fulls = count(full, day);
        int lights = count(light, day);
        return fulls + lights == 0
                ? null
                : new LastTouches(contact, last(full, fulls), last(light, lights), fulls + lights);
    }

    private static int count(long[] days, LocalDate until) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] > until.toEpochDay()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static @Nullable LocalDate last(long[] days, int count) {
        return count == 0 ? null : LocalDate.ofEpochDay(days[count - 1]);
    }
}
