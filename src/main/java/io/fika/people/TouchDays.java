package io.fika.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.LongStream;
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

    /**
     * The same with one touch more, or with one less if there was one on that day.
     *
     * @param light whether it was a message
     */
    TouchDays with(LocalDate day, boolean light, boolean more) {
        return new TouchDays(contact, light ? full : changed(full, day, more), light ? changed(this.light, day, more) : this.light);
    }

    private static long[] changed(long[] days, LocalDate day, boolean more) {
        int at = Arrays.binarySearch(days, day.toEpochDay());
        if (more) {
            long[] longer = Arrays.copyOf(days, days.length + 1);
            longer[days.length] = day.toEpochDay();
            return longer;
        }
        return at < 0
                ? days
                : LongStream.concat(Arrays.stream(days, 0, at), Arrays.stream(days, at + 1, days.length)).toArray();
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
