package io.fika.events;

/**
 * What an evening should bring, in numbers.
 *
 * @param learnFrom how many people to learn about, at least, and {@code learnTo} at most
 * @param solidFrom how many solid contacts to leave with, at least, and {@code solidTo} at most
 * @param newSharePercent how much of the time goes to people not met before
 */
public record Goals(int learnFrom, int learnTo, int solidFrom, int solidTo, int newSharePercent) {
    /** Six to eight people in two hours, two to four solid contacts, half of the time for new people. */
    public static final Goals USUAL = new Goals(6, 8, 2, 4, 50);
}
