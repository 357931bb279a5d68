package io.fika.coffees;

import io.fika.journal.Edit;
import io.fika.journal.Setting;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whom the user does not want to see in some month; kept as a setting for each month, so that it can be undone. */
final class Skipped {
    private Skipped() {}

    static Set<UUID> in(YearMonth month, WorkingSet set) {
        return new Settings(set).get(key(month)).map(Skipped::parse).orElse(Set.of());
    }

    /** The edit after which these people are not planned in this month. */
    static Edit<Setting> with(YearMonth month, Collection<UUID> people, WorkingSet set) {
        Set<UUID> skipped = new LinkedHashSet<>(in(month, set));
        skipped.addAll(people);
        return edit(month, skipped, set);
    }

    /** The edit after which these people may be planned again in this month. */
    static Edit<Setting> without(YearMonth month, Collection<UUID> people, WorkingSet set) {
        Set<UUID> skipped = new LinkedHashSet<>(in(month, set));
        skipped.removeAll(people);
        return edit(month, skipped, set);
    }

    private static Edit<Setting> edit(YearMonth month, Set<UUID> skipped, WorkingSet set) {
        String value = skipped.stream().map(UUID::toString).collect(Collectors.joining(";"));
        return new Settings(set).edit(key(month), value);
    }

    private static String key(YearMonth month) {
        return "coffees.skipped." + month;
    }

    private static Set<UUID> parse(String text) {
        return Arrays.stream(text.split(";"))
                .filter(part -> part.length() == 36)
                .map(UUID::fromString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
