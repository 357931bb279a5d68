package io.fika.growth;

import io.fika.journal.Edit;
import io.fika.journal.Setting;
import io.fika.journal.Settings;
import java.util.Arrays;
import java.util.List;

/** The roles, industries and places that the user wants to know, in the user's order, each once. */
public record TargetMarket(List<Wanted> wanted) {
    public TargetMarket {
        wanted = wanted.stream().distinct().toList();
    }

    public static TargetMarket of(Settings settings) {
        return new TargetMarket(Arrays.stream(Wanted.Kind.values())
                .flatMap(kind -> settings.get(key(kind)).orElse("").lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> new Wanted(kind, line)))
                .toList());
    }

    /** What is wanted of one kind, one on a line. */
    public String lines(Wanted.Kind kind) {
        return String.join("\n", wanted.stream().filter(it -> it.kind() == kind).map(Wanted::text).toList());
    }

    /** The edit after which these are wanted of one kind, one on a line. */
    public static Edit<Setting> edit(Settings settings, Wanted.Kind kind, String lines) {
        return settings.edit(key(kind), lines.strip());
    }

    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    private static String key(Wanted.Kind kind) {
        return switch (kind) {
            case ROLE -> "growth.roles";
            case INDUSTRY -> "growth.industries";
            case PLACE -> "growth.places";
        };
    }
}
