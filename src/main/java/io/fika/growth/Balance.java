package io.fika.growth;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened in a stretch of time, counted from what was logged; nothing is estimated.
 *
 * @param from the first day that counts, and {@code to} the last
 * @param months touches in each month, the oldest first
 * @param newPeople distinct people touched who were added in this time, and {@code oldPeople} those added before
 * @param byMe touches that I started; by them; and those of which it was not noted
 * @param categories distinct people touched, by category
 * @param rings people in each ring, against its capacity
 * @param given favours given in this time, and received
 * @param overdueMine open promises of mine whose day has passed, and of others to me
 */
public record Balance(
        LocalDate from,
        LocalDate to,
        List<Bar> months,
        int newPeople,
        int oldPeople,
        int byMe,
        int byThem,
        int notNoted,
        List<Bar> categories,
        List<Bar> rings,
        int given,
        int received,
        int overdueMine,
        int overdueTheirs) {
    public Balance {
        months = List.copyOf(months);
        categories = List.copyOf(categories);
        rings = List.copyOf(rings);
    }

    /** Whether nothing was logged in this time. */
    public boolean isEmpty() {
        return byMe + byThem + notNoted == 0;
    }
}
