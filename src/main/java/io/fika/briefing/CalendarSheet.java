package io.fika.briefing;

import java.util.List;

/**
 * A month or a week on one page, as texts that are ready to be set.
 *
 * @param balance the mix of the coffees in one line, or empty
 * @param names of the weekdays, in the order of the columns
 * @param week whether it is one week, whose entries have room for what they say
 */
public record CalendarSheet(
        String title, String balance, String printed, List<String> names, List<List<Day>> weeks, boolean week) {
    public CalendarSheet {
        names = List.copyOf(names);
        weeks = weeks.stream().map(List::copyOf).toList();
    }

    /**
     * One day.
     *
     * @param beside whether it belongs to the month before or after
     * @param taken whether something takes all of it
     * @param more how many entries found no room, in words; or empty
     */
    public record Day(String number, boolean beside, boolean taken, List<Entry> entries, String more) {
        public Day {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Something on a day.
     *
     * @param mark how far a coffee has come, as a sign; empty for busy time
     * @param open whether the coffee is not agreed yet
     */
    public record Entry(String mark, String time, String text, String detail, boolean open) {
        /** Whether it is no coffee. */
        public boolean busy() {
            return mark.isEmpty();
        }
    }

    /** How high a row may be so that all fit on the page, in a style sheet's words. */
    public String rowHeight(Paper paper) {
        int millimetres = paper == Paper.A4 ? 147 : 152;
        return millimetres / weeks.size() + "mm";
    }
}
