package io.fika.app.demo;

import io.fika.events.Attendance;
import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.events.Fee;
import io.fika.events.Goals;
import io.fika.events.Met;
import io.fika.growth.Opportunity;
import io.fika.growth.OpportunityKind;
import io.fika.growth.OpportunityStage;
import io.fika.journal.Entity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the cluster cost and brought over the years, and its last evening, of which nothing was said yet. */
final class ClubYears {
    private static final int GUESTS = 11;
    private static final int STRANGERS = 7;

    private final Phrases phrases;
    private final Dice dice;
    private final LocalDate today;
    private final ZoneId zone;
    private final List<Entity> made = new ArrayList<>();

    /** @param dice with chance of its own, so that everything else of a seed stays as it is */
    ClubYears(Phrases phrases, Dice dice, LocalDate today, ZoneId zone) {
        this.phrases = phrases;
        this.dice = dice;
        this.today = today;
        this.zone = zone;
    }

    /** @param evenings the groups and events so far */
    List<Entity> after(List<Entity> evenings, List<Someone> people) {
        evenings.stream().filter(Club.class::isInstance).map(Club.class::cast).findFirst().ifPresent(cluster -> {
            fee(cluster, 665, 45_000, "EUR", "Membership");
            fee(cluster, 1030, 45_000, "EUR", "Membership");
            fee(cluster, 540, 9_000, "CHF", "Two-day meeting in Zurich");
            UUID someone = people.getFirst().id();
            won(cluster, "Coating trials for Lumen", OpportunityKind.MINE, OpportunityStage.WON, 420_000, 210, someone);
            won(cluster, "Prism sourcing, second year", OpportunityKind.MINE, OpportunityStage.WON, 260_000, 590, null);
            won(cluster, "Stand shared at the spring fair", OpportunityKind.JOINT_VENTURE, OpportunityStage.TALKING,
                    150_000, 40, people.getLast().id());
            won(cluster, "Metrology for a colleague", OpportunityKind.FOR_OTHERS, OpportunityStage.LOST, 80_000, 400, null);
            lastEvening(cluster, people);
        });
        return made;
    }

    private void fee(Club club, int daysAgo, long cents, String currency, String note) {
        made.add(new Fee(dice.id(), 0, club.id(), null, today.minusDays(daysAgo), cents, currency, note));
    }

    private void won(
            Club club, String name, OpportunityKind kind, OpportunityStage stage, long cents, int daysAgo,
            @Nullable UUID from) {
        made.add(new Opportunity(
                dice.id(), 0, name, kind, stage, today.minusDays(daysAgo), null, from, null, club.id(), null, cents, "EUR",
                today.minusDays(daysAgo + 40), ""));
    }

    private void lastEvening(Club cluster, List<Someone> people) {
        ZonedDateTime start = Year.weekday(today.minusDays(1)).atTime(LocalTime.of(18, 0)).atZone(zone);
        UUID event = dice.id();
        made.add(new Event(
                event, 0, "Cluster evening", start, start.plusHours(2), false, "Volkshaus, Jena", cluster.name(), "", "",
                Goals.USUAL, "Talks and standing tables", "", "€25", 30, 20, 0, cluster.id(), "", "", "", "", "", "", ""));
        int position = 0;
        List<Someone> others = new ArrayList<>(people);
        while (position < GUESTS && !others.isEmpty()) {
            Someone someone = others.remove(dice.between(0, Math.min(others.size(), 60) - 1));
            made.add(new Attendance(
                    dice.id(), 0, event, someone.id(), someone.contact().name().full(), someone.contact().work().role(),
                    someone.contact().work().organisation(), position < 3 ? position + 1 : 0, false, "", "", Met.EXPECTED,
                    "", position++));
        }
        List<List<String>> unknown = phrases.rows("strangers");
        int first = dice.between(0, unknown.size() - 1);
        for (int i = 0; i < STRANGERS; i++) {
            List<String> row = unknown.get((first + i) % unknown.size());
            made.add(new Attendance(
                    dice.id(), 0, event, null, row.getFirst(), "", row.get(1), 0, false, "", "", Met.EXPECTED, "",
                    position++));
        }
    }
}
