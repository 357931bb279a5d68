package io.fika.coffees;

import io.fika.journal.Edit;
import io.fika.journal.Setting;
import io.fika.journal.Settings;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The user's rules for coffees: hours, limits, the wished mix, places. Kept as settings; odd ones fall back. */
public record CoffeeRules(CoffeeHours hours, Limits limits, Wish wish, Places places) {
    public static final CoffeeRules USUAL =
            new CoffeeRules(CoffeeHours.USUAL, Limits.USUAL, Wish.USUAL, Places.USUAL);

    private static final String HOURS = "coffees.hours";
    private static final String LIMITS = "coffees.limits";
    private static final String SHARES = "coffees.shares";
    private static final String NEW_SHARE = "coffees.newSharePercent";
    private static final String PLACE = "coffees.place";
    private static final String PLACES = "coffees.places";

    /** The rules in these settings, each that is missing or cannot be read as it usually is. */
    public static CoffeeRules of(Settings settings) {
        return new CoffeeRules(
                settings.get(HOURS).flatMap(CoffeeHours::parse).orElse(CoffeeHours.USUAL),
                settings.get(LIMITS).map(CoffeeRules::limits).orElse(Limits.USUAL),
                new Wish(
                        settings.get(SHARES).flatMap(Wish::parseShares).orElse(Wish.USUAL.shares()),
                        settings.get(NEW_SHARE).map(text -> number(text, Wish.USUAL.newSharePercent()))
                                .orElse(Wish.USUAL.newSharePercent())),
                new Places(
                        settings.get(PLACE).orElse(""),
                        settings.get(PLACES).map(Places::parseKnown).orElse(List.of())));
    }

    /** The edits that keep these rules as settings; only those that differ from what is kept. */
    public List<Edit<Setting>> edits(Settings settings) {
        CoffeeRules stored = of(settings);
        return Stream.of(
                        edit(settings, stored, HOURS, rules -> rules.hours.text()),
                        edit(settings, stored, LIMITS, rules -> rules.limitsText()),
                        edit(settings, stored, SHARES, rules -> rules.wish.sharesText()),
                        edit(settings, stored, NEW_SHARE, rules -> Integer.toString(rules.wish.newSharePercent())),
                        edit(settings, stored, PLACE, rules -> rules.places.usual()),
                        edit(settings, stored, PLACES, rules -> rules.places.knownText()))
                .flatMap(List::stream)
                .toList();
    }

    public CoffeeRules with(CoffeeHours hours) {
        return new CoffeeRules(hours, limits, wish, places);
    }

    public CoffeeRules with(Limits limits) {
        return new CoffeeRules(hours, limits, wish, places);
    }

    public CoffeeRules with(Wish wish) {
        return new CoffeeRules(hours, limits, wish, places);
    }

    public CoffeeRules with(Places places) {
        return new CoffeeRules(hours, limits, wish, places);
    }

    private List<Edit<Setting>> edit(
            Settings settings, CoffeeRules stored, String key, Function<CoffeeRules, String> text) {
        String value = text.apply(this);
        return value.equals(text.apply(stored)) ? List.of() : List.of(settings.edit(key, value));
    }

    private String limitsText() {
        return Stream.of(
                        limits.perDay(), limits.perWeek(), limits.perMonth(), limits.minutes(),
                        limits.gapSamePlace(), limits.gapOtherPlace())
                .map(String::valueOf)
                .reduce((one, other) -> one + "/" + other)
                .orElseThrow();
    }

    private static Limits limits(String text) {
        String[] parts = text.split("/");
        return new Limits(
                part(parts, 0, Limits.USUAL.perDay()),
                part(parts, 1, Limits.USUAL.perWeek()),
                part(parts, 2, Limits.USUAL.perMonth()),
                part(parts, 3, Limits.USUAL.minutes()),
                part(parts, 4, Limits.USUAL.gapSamePlace()),
                part(parts, 5, Limits.USUAL.gapOtherPlace()));
    }

    private static int part(String[] parts, int index, int usual) {
        return index < parts.length ? number(parts[index], usual) : usual;
    }

    private static int number(String text, int usual) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return usual;
        }
    }
}
