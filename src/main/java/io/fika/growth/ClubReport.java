package io.fika.growth;

import io.fika.events.Membership;
import io.fika.events.Money;
import io.fika.people.Contact;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a group is to the user.
 *
 * @param members those who are in it by name, then those who left
 * @param next with whom to sit down next, the first first
 * @param years what it cost and brought, the latest first; a year without either is left out
 */
public record ClubReport(List<Member> members, List<Next> next, List<Year> years) {
    public ClubReport {
        members = List.copyOf(members);
        next = List.copyOf(next);
        years = List.copyOf(years);
    }

    /**
     * Somebody in the group.
     *
     * @param known whether there ever was a touch
     * @param oneToOne the day of the last coffee of the two, absent where there was none
     * @param bought whether the user gave them business
     * @param supports how often they did the user a favour
     */
    public record Member(
            Membership membership, Contact person, boolean known, @Nullable LocalDate oneToOne, boolean bought,
            int supports) {
        public boolean isIn() {
            return membership.until() == null;
        }
    }

    /** Somebody to sit down with, and why. */
    public record Next(Contact person, String reason) {}

    /** A year's money, each currency by itself. */
    public record Year(int year, List<Money> paid, List<Money> won) {
        public Year {
            paid = List.copyOf(paid);
            won = List.copyOf(won);
        }

        /** What all years hold of one kind, a sum for each currency. */
        public static List<Money> together(List<Year> years, Function<Year, List<Money>> which) {
            return Money.sums(years.stream().flatMap(year -> which.apply(year).stream()).toList());
        }
    }
}
