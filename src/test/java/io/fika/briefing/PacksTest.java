package io.fika.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.events.Event;
import io.fika.events.Goals;
import io.fika.journal.Ids;
import io.fika.people.Contact;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PacksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 17);

    @AutoClose
    private final OpticsEvening evening = new OpticsEvening();

    private final Packs packs = new Packs(evening.briefings, evening.set, OpticsEvening.CLOCK);
    private final Contact nadia = evening.person("Nadia Okafor", "Head of Purchasing", "Lumen Optics", 1, 0);
    private final Contact sven = evening.person("Sven Lindqvist", "Owner", "Lindqvist Coatings", 3, 1);

    @Test
    void aDayHasItsCoffeesAndEventsInTheOrderOfTheClock() {
        coffee(CoffeeStatus.CONFIRMED, DAY.atTime(15, 30).toLocalTime(), "Café Süd", nadia, sven);
        coffee(CoffeeStatus.INVITED, LocalTime.of(9, 0), "", sven);
        event("Optics Evening", 18, 20);
        evening.stored();
        PackBriefing pack = packs.ofDay(DAY, false).orElseThrow();
        assertThat(pack.title()).isEqualTo("Sheets for Thursday 17 December 2026");
        assertThat(pack.parts()).extracting(part -> part.content().title())
                .containsExactly("Sven Lindqvist", "Nadia Okafor", "Sven Lindqvist", "Optics Evening");
        assertThat(pack.parts()).extracting(PackBriefing.Part::cover).containsExactly(
                new Cover("09:00–09:45", "Coffee with Sven Lindqvist", "1 of 3"),
                new Cover("15:30–16:15", "Coffee with Nadia Okafor, Sven Lindqvist · Café Süd", "2 of 3"),
                new Cover("15:30–16:15", "Coffee with Nadia Okafor, Sven Lindqvist · Café Süd", "2 of 3"),
                new Cover("18:00–20:00", "Optics Evening", "3 of 3"));
    }

    @Test
    void onlyWhatIsAgreedIsInIt() {
        for (CoffeeStatus status : List.of(CoffeeStatus.PROPOSED, CoffeeStatus.CANCELLED, CoffeeStatus.MISSED, CoffeeStatus.HELD)) {
            coffee(status, LocalTime.of(9, 0), "", nadia);
        }
        evening.stored();
        assertThat(packs.ofDay(DAY, false)).isEmpty();
    }

    @Test
    void anEventAcrossMidnightBelongsToBothDaysAndOneThatEndsAtMidnightToOne() {
        event("Late", 22, 26);
        event("Until midnight", 20, 24);
        evening.stored();
        assertThat(packs.ofDay(DAY, false).orElseThrow().parts()).extracting(part -> part.content().title())
                .containsExactly("Until midnight", "Late");
        assertThat(packs.ofDay(DAY.plusDays(1), false).orElseThrow().parts())
                .extracting(part -> part.content().title()).containsExactly("Late");
    }

    @Test
    void aCoffeeHasAPageForEachWhoComes() {
        UUID coffee = coffee(CoffeeStatus.PROPOSED, LocalTime.of(9, 0), "", nadia, sven);
        evening.stored();
        PackBriefing pack = packs.ofCoffee(coffee, false).orElseThrow();
        assertThat(pack.parts()).extracting(part -> part.cover().count()).containsOnly("");
        assertThat(new Sheet(evening.database.photos()).set(pack, Paper.A4).pages()).isEqualTo(2);
        assertThat(packs.ofCoffee(Ids.next(), false)).isEmpty();
    }

    @Test
    void aRedactedPackSaysNothingOfWhatACoffeeIsFor() {
        evening.add(new Coffee(
                Ids.next(), 0, CoffeeStatus.CONFIRMED, DAY.atTime(9, 0).atZone(OpticsEvening.ZONE), 45, "Café", "ask for money",
                false, List.of(nadia.id()), ""));
        evening.stored();
        assertThat(packs.ofDay(DAY, false).orElseThrow().toString()).contains("ask for money");
        assertThat(packs.ofDay(DAY, true).orElseThrow().toString()).doesNotContain("ask for money");
    }

    private UUID coffee(CoffeeStatus status, LocalTime time, String place, Contact... people) {
        UUID id = Ids.next();
        evening.add(new Coffee(
                id, 0, status, DAY.atTime(time).atZone(OpticsEvening.ZONE), 45, place, "", false,
                Arrays.stream(people).map(Contact::id).toList(), ""));
        return id;
    }

    private void event(String name, int from, int to) {
        ZonedDateTime midnight = DAY.atStartOfDay(OpticsEvening.ZONE);
        evening.add(new Event(
                Ids.next(), 0, name, midnight.plusHours(from), midnight.plusHours(to), false, "", "", "", "", Goals.USUAL,
                "", "", "", 0, 0, 0, null, "", "", "", "", "", "", ""));
    }
}
