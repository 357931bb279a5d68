package io.fika.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Time zones by the names that calendars give them: those of the tz database, also behind a prefix, and those of
 * Windows. A zone of the file's own that is none of these is known by its rules.
 */
final class CalendarZones {
    private static final Set<String> OBSERVANCES = Set.of("STANDARD", "DAYLIGHT");

    private final Properties windows = new Properties();
    // the set is copied each time it is asked for
    private final Set<String> database = ZoneId.getAvailableZoneIds();
    private final Map<String, Optional<ZoneId>> known = new HashMap<>();
    private final Map<String, OwnZone> own = new HashMap<>();

    /** @param nodes the components of the file */
    CalendarZones(List<CalendarNode> nodes) {
        try (InputStream stream = CalendarZones.class.getResourceAsStream("windows-zones.properties")) {
            windows.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String zone = "";
        for (CalendarNode node : nodes) {
            if (node.name().equals("VTIMEZONE")) {
                zone = node.text("TZID");
                Optional<ZoneId> located = ofDatabase(node.text("X-LIC-LOCATION"));
                if (located.isPresent() && !zone.isEmpty()) {
                    known.put(zone, located);
                }
            } else if (OBSERVANCES.contains(node.name()) && !zone.isEmpty()) {
                own.computeIfAbsent(zone, missing -> new OwnZone()).add(node);
            }
        }
    }

    /** The zone of this name, if it is known in full. */
    Optional<ZoneId> known(String name) {
        return known.computeIfAbsent(name, missing -> ofDatabase(name)
                .or(() -> ofDatabase(windows.getProperty(name.replace(' ', '_'), "")))
                .or(() -> Optional.ofNullable(own.get(name)).flatMap(OwnZone::known)));
    }

    /** The nearest to a zone that is not known: how its clocks stand at this time, or the zone of this machine. */
    ZoneId nearest(String name, LocalDateTime time) {
        return Optional.ofNullable(own.get(name))
                .flatMap(zone -> zone.offset(time))
                .<ZoneId>map(offset -> offset)
                .orElseGet(ZoneId::systemDefault);
    }

    private Optional<ZoneId> ofDatabase(String name) {
        String candidate = name.startsWith("/") ? name.substring(1) : name;
        while (!candidate.isEmpty()) {
            if (database.contains(candidate)) {
                return Optional.of(ZoneId.of(candidate));
            }
            int slash = candidate.indexOf('/');
            candidate = slash < 0 ? "" : candidate.substring(slash + 1);
        }
        return Optional.empty();
    }
}
