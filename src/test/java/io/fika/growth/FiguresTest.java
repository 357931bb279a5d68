package io.fika.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.Core;
import io.fika.app.demo.Example;
import io.fika.coffees.CoffeeRules;
import io.fika.coffees.Wish;
import io.fika.events.Attendance;
import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.events.Fee;
import io.fika.events.Met;
import io.fika.events.Money;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Ids;
import io.fika.journal.Step;
import io.fika.people.By;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.persistence.Database;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.FavourKind;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Recomputes each figure from the stored rows by plain loops, over the example network with seeded disorder: touches
 * with several people, of people who were removed, and of days to come; amounts of several currencies.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final List<Span> SPANS =
            List.of(Span.months(12, TODAY), Span.months(3, TODAY), Span.year(2025, TODAY), Span.year(2026, TODAY));

    private final Core core = new Core(Database.inMemory(), Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZONE));
    private final Random chance = new Random(8);
    private final Map<Class<?>, List<?>> stored = new HashMap<>();

    @BeforeAll
    void aNetworkWithDisorder() {
        assertThat(new Example(150, 3, TODAY, ZONE).live(core.journal(), core.set()).isDone()).isTrue();
        List<UUID> people = rows(Contact.class).stream().map(Contact::id).sorted().toList();
        List<Entity> more = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            Set<UUID> those = new HashSet<>();
            for (int n = chance.nextInt(3); n >= 0; n--) {
                those.add(one(people));
            }
            more.add(new Touch(
                    Ids.next(), 0, one(List.of(TouchKind.values())), TODAY.minusDays(chance.nextInt(800) - 20L),
                    chance.nextInt(3) == 0 ? null : one(List.of(By.values())), "", List.copyOf(those), null, null));
        }
        List<Event> events = rows(Event.class);
        List<Club> clubs = rows(Club.class);
        for (int i = 0; i < 60; i++) {
            more.add(new Favour(
                    Ids.next(), 0, one(people), one(List.of(By.values())), one(List.of(FavourKind.values())),
                    TODAY.minusDays(chance.nextInt(700)), "", null, ""));
            more.add(new Attendance(
                    Ids.next(), 0, one(events).id(), one(people), "Guest", "", "", 0, false, "", "",
                    one(List.of(Met.values())), "", 50 + i));
            more.add(new Opportunity(
                    Ids.next(), 0, "Order", OpportunityKind.MINE, one(List.of(OpportunityStage.values())),
                    TODAY.minusDays(chance.nextInt(600)), null, chance.nextBoolean() ? one(people) : null,
                    chance.nextBoolean() ? one(events).id() : null, chance.nextBoolean() ? one(clubs).id() : null, null,
                    chance.nextInt(900_000), one(List.of("EUR", "CHF")), TODAY.minusDays(700), ""));
            more.add(new Fee(
                    Ids.next(), 0, one(clubs).id(), null, TODAY.minusDays(chance.nextInt(600)), chance.nextInt(90_000),
                    one(List.of("EUR", "CHF", "USD")), ""));
        }
        commit(more.stream().<Edit<?>>map(Edit::added).toList());
        List<Contact> gone = rows(Contact.class).stream().sorted(Comparator.comparing(Contact::id)).limit(9).toList();
        commit(gone.stream().<Edit<?>>map(Edit::removed).toList());
        Map<UUID, Integer> shares = new HashMap<>();
        rows(Category.class).forEach(category -> shares.put(category.id(), 5 + chance.nextInt(30)));
        commit(List.copyOf(CoffeeRules.USUAL.with(new Wish(shares, 30)).edits(core.settings())));
    }

    @AfterAll
    void close() {
        core.close();
    }

    @Test
    void touchesAndTheirPeopleByMonth() {
        for (Span span : SPANS) {
            Figure figure = figure(Figure.Kind.TOUCHES, span);
            int at = 0;
            for (YearMonth month = YearMonth.from(span.from()); !month.isAfter(YearMonth.from(span.to())); month = month.plusMonths(1)) {
                for (TouchKind kind : TouchKind.values()) {
                    long count = 0;
                    Set<UUID> people = new HashSet<>();
                    for (Touch touch : rows(Touch.class)) {
                        if (touch.kind() == kind && in(span, touch.day()) && YearMonth.from(touch.day()).equals(month)) {
                            count++;
                            touch.contacts().stream().filter(this::exists).forEach(people::add);
                        }
                    }
                    Part part = figure.bars().get(at).parts().get(List.of(TouchKind.values()).indexOf(kind));
                    assertThat(part.count()).as("%s in %s", kind, month).isEqualTo(count);
                    assertThat(part.people()).containsExactlyInAnyOrderElementsOf(people);
                }
                at++;
            }
            assertThat(figure.bars()).hasSize(at);
        }
    }

    @Test
    void newPeopleAgainstOld() {
        for (Span span : SPANS) {
            Set<UUID> fresh = new HashSet<>();
            Set<UUID> known = new HashSet<>();
            for (Touch touch : rows(Touch.class)) {
                for (UUID id : touch.contacts()) {
                    if (in(span, touch.day()) && exists(id)) {
                        (contact(id).since().isBefore(span.from()) ? known : fresh).add(id);
                    }
                }
            }
            List<Part> totals = figure(Figure.Kind.FRESH, span).totals();
            assertThat(totals.getFirst().people()).containsExactlyInAnyOrderElementsOf(fresh);
            assertThat(totals.getLast().people()).containsExactlyInAnyOrderElementsOf(known);
        }
    }

    @Test
    void whoStarted() {
        for (Span span : SPANS) {
            long[] counts = new long[3];
            for (Touch touch : rows(Touch.class)) {
                if (in(span, touch.day())) {
                    counts[touch.by() == By.ME ? 0 : touch.by() == By.THEM ? 1 : 2]++;
                }
            }
            assertThat(figure(Figure.Kind.STARTED, span).totals()).extracting(Part::count)
                    .containsExactly(counts[0], counts[1], counts[2]);
        }
    }

    @Test
    void coffeesByCategoryAgainstTheWish() {
        Map<UUID, Integer> wish = CoffeeRules.of(core.settings()).wish().shares();
        for (Span span : SPANS) {
            List<Touch> coffees = rows(Touch.class).stream()
                    .filter(it -> it.kind() == TouchKind.COFFEE && in(span, it.day())).toList();
            Map<String, Long> counts = new TreeMap<>();
            Map<String, Long> wished = new TreeMap<>();
            for (Category category : rows(Category.class)) {
                counts.put(category.name(), 0L);
                wished.put(category.name(), Math.round(wish.getOrDefault(category.id(), 0) * coffees.size() / 100.0));
            }
            for (Touch coffee : coffees) {
                String name = "No category";
                for (UUID id : coffee.contacts()) {
                    if (exists(id)) {
                        UUID category = contact(id).category();
                        name = category == null ? name : core.set().find(Category.class, category).orElseThrow().name();
                        break;
                    }
                }
                counts.merge(name, 1L, Long::sum);
            }
            for (Bar bar : figure(Figure.Kind.MIX, span).bars()) {
                assertThat(bar.total()).as(bar.name()).isEqualTo(counts.remove(bar.name()));
                assertThat(bar.wished()).as(bar.name()).isEqualTo(wished.getOrDefault(bar.name(), 0L));
            }
            assertThat(counts.values()).as("categories that are not shown").allMatch(count -> count == 0);
        }
    }

    @Test
    void weeksWithCoffee() {
        for (Span span : SPANS) {
            List<Long> weeks = new ArrayList<>();
            LocalDate monday = span.from();
            while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
                monday = monday.minusDays(1);
            }
            for (; !monday.isAfter(span.to()); monday = monday.plusDays(7)) {
                long count = 0;
                for (Touch touch : rows(Touch.class)) {
                    long days = ChronoUnit.DAYS.between(monday, touch.day());
                    count += touch.kind() == TouchKind.COFFEE && in(span, touch.day()) && days >= 0 && days < 7 ? 1 : 0;
                }
                weeks.add(count);
            }
            Figure figure = figure(Figure.Kind.WEEKS, span);
            assertThat(figure.bars()).extracting(Bar::total).containsExactlyElementsOf(weeks);
            assertThat(figure.finding()).startsWith(
                    "Coffee in " + weeks.stream().filter(it -> it > 0).count() + " of " + weeks.size() + " weeks");
        }
    }

    @Test
    void givingAgainstTaking() {
        for (Span span : SPANS) {
            Figure figure = figure(Figure.Kind.GIVING, span);
            for (FavourKind kind : FavourKind.values()) {
                long given = 0;
                long taken = 0;
                for (Favour favour : rows(Favour.class)) {
                    if (favour.kind() == kind && in(span, favour.day())) {
                        given += favour.by() == By.ME ? 1 : 0;
                        taken += favour.by() == By.THEM ? 1 : 0;
                    }
                }
                assertThat(figure.bars().get(List.of(FavourKind.values()).indexOf(kind)).parts()).extracting(Part::count).containsExactly(given, taken);
            }
        }
    }

    @Test
    void eventsConnectionsAndClients() {
        for (Span span : SPANS) {
            Set<UUID> events = new HashSet<>();
            Set<UUID> connections = new HashSet<>();
            long solid = 0;
            for (Attendance guest : rows(Attendance.class)) {
                Event event = core.set().find(Event.class, guest.event()).orElseThrow();
                if (guest.met() != Met.EXPECTED && guest.met() != Met.MISSED && in(span, event.start().toLocalDate())) {
                    events.add(event.id());
                    if (guest.met() == Met.SOLID) {
                        solid++;
                        if (guest.contact() != null && exists(guest.contact())) {
                            connections.add(guest.contact());
                        }
                    }
                }
            }
            long clients = 0;
            for (Opportunity one : rows(Opportunity.class)) {
                boolean ours = (one.fromEvent() != null && events.contains(one.fromEvent()))
                        || (one.fromContact() != null && connections.contains(one.fromContact()));
                clients += ours && one.stage() == OpportunityStage.WON && in(span, one.stageDay()) ? 1 : 0;
            }
            long months = ChronoUnit.MONTHS.between(YearMonth.from(span.from()), YearMonth.from(span.to())) + 1;
            List<Bar> bars = figure(Figure.Kind.FUNNEL, span).bars();
            assertThat(bars).extracting(Bar::total).containsExactly((long) events.size(), solid, clients);
            assertThat(bars).extracting(Bar::wished).containsExactly(2 * months, 8 * months, 4 * months);
        }
    }

    @Test
    void whatGroupsCostAndBroughtByCurrency() {
        for (Span span : SPANS) {
            Map<String, long[]> money = new TreeMap<>();
            for (Club club : rows(Club.class)) {
                for (Fee fee : rows(Fee.class)) {
                    if (fee.club().equals(club.id()) && in(span, fee.day())) {
                        money.computeIfAbsent(club.name() + fee.currency(), none -> new long[2])[1] += fee.cents();
                    }
                }
                for (Event event : rows(Event.class)) {
                    if (club.id().equals(event.club()) && in(span, event.start().toLocalDate())) {
                        Money.read(event.cost()).ifPresent(cost ->
                                money.computeIfAbsent(club.name() + cost.currency(), none -> new long[2])[1] += cost.cents());
                    }
                }
                for (Opportunity one : rows(Opportunity.class)) {
                    UUID event = one.fromEvent();
                    boolean theirs = club.id().equals(one.fromClub())
                            || (event != null && club.id().equals(core.set().find(Event.class, event).orElseThrow().club()));
                    if (theirs && one.stage() == OpportunityStage.WON && in(span, one.stageDay())) {
                        money.computeIfAbsent(club.name() + one.currency(), none -> new long[2])[0] += one.cents();
                    }
                }
            }
            Figure figure = figure(Figure.Kind.CLUBS, span);
            assertThat(figure.bars()).extracting(bar -> List.of(bar.total(), bar.wished()))
                    .containsExactlyInAnyOrderElementsOf(
                            money.values().stream().map(both -> List.of(both[0], both[1])).toList());
        }
    }

    @Test
    void howOneStandsByRing() {
        Figure figure = figure(Figure.Kind.DUE, SPANS.getFirst());
        List<Ring> rings = rows(Ring.class).stream().sorted(Comparator.comparingInt(Ring::position)).toList();
        for (int i = 0; i < rings.size(); i++) {
            Map<String, Long> counts = new HashMap<>();
            for (Contact contact : rows(Contact.class)) {
                Placement place = contact.placement();
                if (place != null && place.ring().equals(rings.get(i).id())) {
                    counts.merge(state(contact, rings.get(i)), 1L, Long::sum);
                }
            }
            Map<String, Long> shown = new HashMap<>();
            figure.bars().get(i).parts().stream().filter(part -> part.count() > 0)
                    .forEach(part -> shown.merge(part.tint().name(), part.count(), Long::sum));
            assertThat(shown).as(rings.get(i).name()).isEqualTo(counts);
        }
    }

    // by the formula: the touch that keeps longest counts, a message for half the cadence
    private String state(Contact contact, Ring ring) {
        Integer cadence = contact.cadenceDays() != null ? contact.cadenceDays() : ring.cadenceDays();
        if (contact.paused() || cadence == null) {
            return "NONE";
        }
        if (core.coffees().ahead(contact.id()).isPresent()) {
            return "PLANNED";
        }
        double best = Double.NEGATIVE_INFINITY;
        double ratio = 0;
        for (Touch touch : rows(Touch.class)) {
            if (touch.contacts().contains(contact.id())) {
                long keeps = Math.max(1, Math.round(cadence * (touch.kind() == TouchKind.MESSAGE ? 0.5 : 1)));
                if (touch.day().toEpochDay() + keeps > best) {
                    best = touch.day().toEpochDay() + keeps;
                    ratio = Math.max(0, TODAY.toEpochDay() - touch.day().toEpochDay()) / (double) keeps;
                }
            }
        }
        return best == Double.NEGATIVE_INFINITY
                ? "NONE"
                : ratio < 0.8 ? "FRESH" : ratio <= 1 ? "DUE" : ratio <= 1.5 ? "LATE" : "LAPSED";
    }

    /** The life of each contact is walked through step by step, up to the end of each month. */
    @Test
    void theSphereAtTheEndOfEachMonth() {
        Span span = SPANS.getFirst();
        List<Bar> bars = core.insights().growth(span).bars();
        List<Ring> rings = rows(Ring.class).stream().sorted(Comparator.comparingInt(Ring::position)).toList();
        Map<UUID, List<Step<Contact>>> steps = new HashMap<>();
        for (Contact contact : rows(Contact.class)) {
            steps.put(contact.id(), core.journal().steps(contact, 100));
        }
        for (int month = 0; month < 11; month++) {
            Instant end = span.from().plusMonths(month + 1L).atStartOfDay(ZONE).toInstant();
            for (int ring = 0; ring < rings.size(); ring++) {
                Set<UUID> there = new HashSet<>();
                for (Contact contact : rows(Contact.class)) {
                    Placement place = null;
                    for (Step<Contact> step : steps.getOrDefault(contact.id(), List.of()).reversed()) {
                        Contact after = step.after();
                        if (step.at().isBefore(end)) {
                            place = after == null ? null : after.placement();
                        }
                    }
                    if (place != null && place.ring().equals(rings.get(ring).id())) {
                        there.add(contact.id());
                    }
                }
                assertThat(bars.get(month).parts().get(ring).people()).as("%s, month %d", rings.get(ring).name(), month)
                        .containsExactlyInAnyOrderElementsOf(there);
            }
        }
    }

    private Figure figure(Figure.Kind kind, Span span) {
        return core.insights().figures(span).stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked") // the list of a type holds this type alone
    private <E extends Entity> List<E> rows(Class<E> type) {
        return (List<E>) stored.computeIfAbsent(type, missing -> core.database().entities().all(type));
    }

    private void commit(List<Edit<?>> edits) {
        assertThat(core.journal().commit(new Change("Disorder", edits)).isDone()).isTrue();
        stored.clear();
    }

    private boolean exists(UUID contact) {
        return core.set().find(Contact.class, contact).isPresent();
    }

    private Contact contact(UUID id) {
        return core.set().find(Contact.class, id).orElseThrow();
    }

    private static boolean in(Span span, LocalDate day) {
        return day.compareTo(span.from()) >= 0 && day.compareTo(span.to()) <= 0;
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
