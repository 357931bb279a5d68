package io.fika.coffees;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When the user has coffee with people, in windows for each day of the week.
 *
 * @param windows in order and without overlap; a day without coffee is missing
 */
public record CoffeeHours(Map<DayOfWeek, List<Window>> windows) {
    private static final List<Window> USUAL_DAY =
            List.of(new Window(LocalTime.of(8, 30), LocalTime.of(11, 15)), new Window(LocalTime.of(14, 0), LocalTime.of(16, 45)));

    /** Mondays to Fridays, 08:30 to 11:15 and 14:00 to 16:45. */
    public static final CoffeeHours USUAL = new CoffeeHours(Arrays.stream(DayOfWeek.values())
            .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
            .collect(Collectors.toMap(day -> day, day -> USUAL_DAY)));

    public CoffeeHours {
        Map<DayOfWeek, List<Window>> tidy = new EnumMap<>(DayOfWeek.class);
        windows.forEach((day, those) -> {
            if (!those.isEmpty()) {
                tidy.put(day, merged(those));
            }
        });
        windows = Map.copyOf(tidy);
    }

    public List<Window> on(DayOfWeek day) {
        return windows.getOrDefault(day, List.of());
    }

    public CoffeeHours with(DayOfWeek day, List<Window> those) {
        Map<DayOfWeek, List<Window>> changed = new EnumMap<>(DayOfWeek.class);
        changed.putAll(windows);
        changed.put(day, those);
        return new CoffeeHours(changed);
    }

    /** Whether a coffee of this length may start then. */
    public boolean allow(DayOfWeek day, LocalTime start, int minutes) {
        return on(day).stream().anyMatch(window -> window.fits(start, minutes));
    }

    /** The starts every {@code step} minutes of each window at which a coffee of this length fits, in order. */
    public Stream<LocalTime> starts(DayOfWeek day, int minutes, int step) {
        return on(day).stream().flatMap(window -> starts(window, minutes, step));
    }

    private static Stream<LocalTime> starts(Window window, int minutes, int step) {
        List<LocalTime> starts = new ArrayList<>();
        int last = window.to().toSecondOfDay() / 60 - minutes;
        for (int at = window.from().toSecondOfDay() / 60; at <= last; at += step) {
            starts.add(LocalTime.ofSecondOfDay(at * 60L));
        }
        return starts.stream();
    }

    /** The minutes of coffee hours on this day of the week. */
    public int minutesOn(DayOfWeek day) {
        return on(day).stream()
                .mapToInt(window -> (window.to().toSecondOfDay() - window.from().toSecondOfDay()) / 60)
                .sum();
    }

    /** As it is stored, such as {@code MON 08:30-11:15,14:00-16:45; TUE 09:00-12:00}. */
    public String text() {
        return Arrays.stream(DayOfWeek.values())
                .filter(windows::containsKey)
                .map(day -> day.name().substring(0, 3) + " " + text(on(day)))
                .collect(Collectors.joining("; "));
    }

    /** The reverse of {@link #text()}; absent where it is none. */
    public static Optional<CoffeeHours> parse(String text) {
        Map<DayOfWeek, List<Window>> windows = new EnumMap<>(DayOfWeek.class);
        for (String part : text.isBlank() ? new String[0] : text.split(";")) {
            String[] words = part.strip().split("\\s+", 2);
            Optional<DayOfWeek> day = Arrays.stream(DayOfWeek.values())
                    .filter(candidate -> candidate.name().substring(0, 3).equals(words[0]))
                    .findFirst();
            Optional<List<Window>> parsed = words.length == 2 ? parseDay(words[1]) : Optional.empty();
            if (day.isEmpty() || parsed.isEmpty()) {
                return Optional.empty();
            }
            windows.put(day.get(), parsed.get());
        }
        return Optional.of(new CoffeeHours(windows));
    }

    /** One day's windows as a person writes them, such as {@code 8:30–11:15, 14–16:45}; empty means no coffee. */
    public static Optional<List<Window>> parseDay(String text) {
        List<Window> windows = new ArrayList<>();
        for (String part : text.isBlank() ? new String[0] : text.split(",")) {
            Optional<Window> window = Window.parse(part);
            if (window.isEmpty()) {
                return Optional.empty();
            }
            windows.add(window.get());
        }
        return Optional.of(merged(windows));
    }

    /** One day's windows as {@link #parseDay} reads them. */
    public static String text(List<Window> windows) {
        return windows.stream().map(Window::text).collect(Collectors.joining(", "));
    }

    private static List<Window> merged(List<Window> windows) {
        List<Window> merged = new ArrayList<>();
        for (Window next : windows.stream().sorted(Comparator.comparing(Window::from)).toList()) {
            Window last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && !next.from().isAfter(last.to())) {
                merged.removeLast();
                merged.add(new Window(last.from(), next.to().isAfter(last.to()) ? next.to() : last.to()));
            } else {
                merged.add(next);
            }
        }
        return List.copyOf(merged);
    }
}
