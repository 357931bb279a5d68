package io.fika.growth;

import io.fika.journal.Edit;
import io.fika.journal.Setting;
import io.fika.journal.Settings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the user reckons with: events a month × solid connections at each × the share of them that become clients.
 *
 * @param events in a month, 0 to 30
 * @param connections at each event, 0 to 30
 * @param percent of the connections that become clients, 0 to 100
 */
public record Funnel(int events, int connections, int percent) {
    /** Two events a month, four good connections at each, of which half become clients: 48 a year. */
    public static final Funnel USUAL = new Funnel(2, 4, 50);

    /** The most events a month, and connections at one. */
    public static final int MOST = 30;

    private static final String KEY = "growth.funnel";
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3});(\\d{1,3});(\\d{1,3})");
    private static final int MONTHS = 12;

    /** Numbers pressed into their ranges. */
    public Funnel {
        events = Math.clamp(events, 0, MOST);
        connections = Math.clamp(connections, 0, MOST);
        percent = Math.clamp(percent, 0, 100);
    }

    public static Funnel of(Settings settings) {
        Matcher written = WRITTEN.matcher(settings.get(KEY).orElse(""));
        return written.matches() ? new Funnel(number(written, 1), number(written, 2), number(written, 3)) : USUAL;
    }

    private static int number(Matcher written, int group) {
        return Integer.parseInt(written.group(group));
    }

    Edit<Setting> edit(Settings settings) {
        return settings.edit(KEY, events + ";" + connections + ";" + percent);
    }

    /** Events in so many months. */
    long events(int months) {
        return (long) events * months;
    }

    long connections(int months) {
        return events(months) * connections;
    }

    /** Halves rounded up. */
    long clients(int months) {
        return (2 * connections(months) * percent + 100) / 200;
    }

    public long clientsAYear() {
        return clients(MONTHS);
    }
}
