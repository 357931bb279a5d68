package io.fika.growth;

import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.reciprocity.Favour;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How many favours were given to somebody, and received from them. */
public record GiveAndTake(int given, int received) {
    private static final GiveAndTake NOTHING = new GiveAndTake(0, 0);

    /** Of everybody with whom there was any until the end of a day. */
    public static Map<UUID, GiveAndTake> all(WorkingSet set, LocalDate until) {
        Map<UUID, GiveAndTake> all = new HashMap<>();
        for (Favour favour : set.all(Favour.class)) {
            if (favour.day().isAfter(until)) {
                continue;
            }
            GiveAndTake so = all.getOrDefault(favour.contact(), NOTHING);
            all.put(favour.contact(), favour.by() == By.ME
                    ? new GiveAndTake(so.given + 1, so.received)
                    : new GiveAndTake(so.given, so.received + 1));
        }
        return all;
    }
}
