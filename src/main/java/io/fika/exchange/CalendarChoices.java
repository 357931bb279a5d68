package io.fika.exchange;

import io.fika.journal.Change;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.Settings;
import io.fika.text.Messages;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What the user has chosen for the coffees that go out to other calendars. */
public record CalendarChoices(Settings settings, Journal journal) {
    /** The longest time by which a calendar reminds of a coffee before it: a day. */
    public static final int MOST_MINUTES = 1440;

    static final String ALARM = "calendars.alarm";
    static final int USUAL_ALARM = 30;
    private static final String STANDING = "calendars.standing";
    private static final String EMAIL = "profile.email";

    /** How many minutes before a coffee the other calendar reminds of it; 0: not at all. */
    public int alarmMinutes() {
        return alarm(settings.get(ALARM));
    }

    /** The file that is written anew after each change of the coffees, if there is to be one. */
    public Optional<Path> standing() {
        try {
            return settings.get(STANDING).filter(it -> !it.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty(); // of a machine whose files are named otherwise
        }
    }

    /** The address from which the user invites, or empty. */
    public String email() {
        return settings.get(EMAIL).orElse("");
    }

    public Outcome alarm(int minutes) {
        return keep(ALARM, Integer.toString(minutes), Messages.text("exchange.change.alarm"));
    }

    public Outcome standing(Optional<Path> file) {
        return keep(STANDING, file.map(Path::toString).orElse(""), Messages.text("exchange.change.standing"));
    }

    public Outcome email(String address) {
        return keep(EMAIL, address.strip(), Messages.text("exchange.change.email"));
    }

    static int alarm(Optional<String> stored) {
        return stored.filter(it -> it.matches("\\d{1,4}")).map(Integer::parseInt).orElse(USUAL_ALARM);
    }

    private Outcome keep(String key, String value, String label) {
        return settings.get(key).orElse("").equals(value)
                ? new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO)
                : journal.commit(new Change(label, settings.edit(key, value)));
    }
}
