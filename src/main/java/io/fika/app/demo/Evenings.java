package io.fika.app.demo;

import io.fika.events.Attendance;
import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.events.Fee;
import io.fika.events.Goals;
import io.fika.events.Membership;
import io.fika.events.Met;
import io.fika.journal.Entity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The networking events: two that were, with their debrief, and two to prepare for. */
final class Evenings {
    private static final String TALKING_POINTS = """
            Cluster funding from January: who applies with whom?
            Small-series coating is scarce: who has a machine free?
            Apprentices: who looks, who has them?
            The spring fair: who shares a stand?""";

    private final Phrases phrases;
    private final Dice dice;
    private final Ground ground;
    private final ZoneId zone;
    private final List<Entity> made = new ArrayList<>();

    Evenings(Phrases phrases, Dice dice, Ground ground, ZoneId zone) {
        this.phrases = phrases;
        this.dice = dice;
        this.ground = ground;
        this.zone = zone;
    }

    /** Clubs, events and attendances around this day; the people from the inside of the map. */
    List<Entity> around(LocalDate today, List<Someone> people) {
        Club cluster = new Club(dice.id(), 0, "Photonics Cluster", "Meets every quarter in Jena");
        made.add(cluster);
        made.add(new Fee(dice.id(), 0, cluster.id(), null, today.minusDays(300), 48_000, "EUR", "Membership"));
        for (Someone someone : people.subList(0, Math.min(40, people.size()))) {
            if (dice.chance(45)) {
                made.add(new Membership(dice.id(), 0, cluster.id(), someone.id(), null, null));
            }
        }
        evening("Summer Optics Evening", Year.weekday(today.minusDays(150)), cluster, 4, 34, false);
        guests(people, 16, 12, true);
        evening("Chamber breakfast", Year.weekday(today.minusDays(38)), null, 0, 20, true);
        guests(people, 9, 6, true);
        evening("Optics Evening", Diary.next(today.plusDays(25)), cluster, 5, 42, false);
        guests(people, 19, 21, false);
        evening("Photonics breakfast", Diary.next(today.plusDays(53)), cluster, 0, 25, true);
        guests(people, 8, 3, false);
        return made;
    }

    private void evening(
            String name, LocalDate day, @Nullable Club club, int purpose, int expected, boolean early) {
        ZonedDateTime start = day.atTime(early ? LocalTime.of(8, 0) : LocalTime.of(18, 0)).atZone(zone);
        String chosen = ground.purposes().isEmpty()
                ? ""
                : ground.purposes().get(purpose % ground.purposes().size()).name();
        String aim = purpose == 5
                ? "a coating lab for Lumen’s spring line"
                : "";
        made.add(new Event(
                dice.id(), 0, name, start, start.plusHours(2), false, early ? "Chamber of Commerce, Erfurt" : "Volkshaus, Jena",
                club == null ? "Chamber of Commerce" : club.name(), chosen, aim, Goals.USUAL,
                early ? "Breakfast" : "Talks and standing tables", early ? "" : "smart casual", early ? "" : "€25",
                expected, early ? 20 : 30, 0, club == null ? null : club.id(), "", "", "", purpose == 5 ? TALKING_POINTS : "",
                purpose == 5 ? "the insolvency at Helios" : "", "", ""));
    }

    /** Of the latest event: so many people from the map, then so many whom nobody knows yet. */
    private void guests(List<Someone> people, int known, int strangers, boolean past) {
        UUID event = made.getLast().id();
        int position = 0;
        for (Someone someone : guests(people, known)) {
            boolean meet = position < 3 && !past;
            made.add(new Attendance(
                    dice.id(), 0, event, someone.id(), someone.contact().name().full(), someone.contact().work().role(),
                    someone.contact().work().organisation(), meet ? position + 1 : 0, false, meet ? goal(someone) : "", "", met(past), "",
                    position++));
        }
        List<List<String>> unknown = phrases.rows("strangers");
        int first = dice.between(0, unknown.size() - 1);
        for (int i = 0; i < strangers; i++) {
            List<String> row = unknown.get((first + i) % unknown.size());
            made.add(new Attendance(
                    dice.id(), 0, event, null, row.getFirst(), "", row.get(1), 0, false, "", "",
                    past ? Met.MISSED : Met.EXPECTED, "", position++));
        }
    }

    // those of the cast who look for or give something come first: page one of the sheet is about them
    private List<Someone> guests(List<Someone> people, int known) {
        List<Someone> guests = new ArrayList<>();
        for (String name : List.of("Nadia Okafor", "Sven Lindqvist", "Jae Kim")) {
            people.stream().filter(someone -> someone.contact().name().full().equals(name)).forEach(guests::add);
        }
        List<Someone> others = new ArrayList<>(people);
        others.removeAll(guests);
        while (guests.size() < known && !others.isEmpty()) {
            guests.add(others.remove(dice.between(0, Math.min(others.size(), 120) - 1)));
        }
        return guests;
    }

    private static String goal(Someone someone) {
        return switch (someone.contact().name().full()) {
            case "Nadia Okafor" -> "Agree a date with the coating lab";
            case "Sven Lindqvist" -> "Introduce him to Nadia";
            default -> "Learn what would help most next year";
        };
    }

    private Met met(boolean past) {
        if (!past) {
            return Met.EXPECTED;
        }
        return dice.pick(List.of(Met.MET, Met.MET, Met.MET, Met.MISSED, Met.NEW, Met.SOLID));
    }
}
