package io.fika.coffees;

/**
 * How much coffee there may be.
 *
 * @param minutes how long a coffee takes, 15 to 240
 * @param gapSamePlace minutes between two coffees at one place, 0 to 240
 * @param gapOtherPlace minutes between two coffees at different places, 0 to 240
 */
public record Limits(int perDay, int perWeek, int perMonth, int minutes, int gapSamePlace, int gapOtherPlace) {
    public static final Limits USUAL = new Limits(2, 6, 20, 45, 15, 45);

    /** Limits pressed into their ranges, so that an odd setting never stops the program. */
    public Limits {
        perDay = Math.clamp(perDay, 1, 10);
        perWeek = Math.clamp(perWeek, 1, 50);
        perMonth = Math.clamp(perMonth, 1, 200);
        minutes = Math.clamp(minutes, 15, 240);
        gapSamePlace = Math.clamp(gapSamePlace, 0, 240);
        gapOtherPlace = Math.clamp(gapOtherPlace, 0, 240);
    }

    /** Minutes to leave free between coffees at these places. */
    public int gap(String place, String other) {
        return place.equals(other) ? gapSamePlace : gapOtherPlace;
    }
}
