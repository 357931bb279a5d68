package io.fika.growth;

import io.fika.coffees.Coffee;
import io.fika.coffees.Dates;
import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.events.Met;
import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.LatestTouches;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.IntroductionStage;
import io.fika.reciprocity.Promise;
import io.fika.text.Days;
import io.fika.text.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the user is reminded of at this moment: today's coffees, coffees that wait for an outcome, events that wait for
 * their debrief, promises due.
 */
public record Reminders(WorkingSet set, LatestTouches touches, Clock clock) {
    /** Who was met at an event is forgotten after that. */
    private static final int DEBRIEF_DAYS = 14;

    /** Today's coffees in their order first, then what waits longest. */
    public List<Reminder> now() {
        LocalDateTime now = LocalDateTime.now(clock);
        List<Coffee> agreed = set.all(Coffee.class).stream()
                .filter(coffee -> coffee.status().isAgreed())
                .sorted(Comparator.comparing(Coffee::start).thenComparing(Coffee::id))
                .toList();
        List<Reminder> found = new ArrayList<>();
        agreed.stream()
                .filter(coffee -> start(coffee).toLocalDate().equals(now.toLocalDate()) && end(coffee).isAfter(now))
                .forEach(coffee -> found.add(today(coffee)));
        agreed.stream().filter(coffee -> !end(coffee).isAfter(now)).forEach(coffee -> found.add(outcome(coffee)));
        untold(now).forEach(event -> found.add(debrief(event)));
        set.all(Promise.class).stream()
                .filter(Promise::isOpen)
                .filter(promise -> promise.due() != null && !promise.due().isAfter(now.toLocalDate()))
                .sorted(Comparator.comparing((Promise promise) -> Objects.requireNonNull(promise.due()))
                        .thenComparing(Promise::id))
                .forEach(promise -> found.add(promise(promise)));
        set.all(Introduction.class).stream()
                .filter(made -> made.askAfter().filter(day -> !day.isAfter(now.toLocalDate())).isPresent())
                .sorted(Comparator.comparing(Introduction::day).thenComparing(Introduction::id))
                .forEach(made -> found.add(introduction(made)));
        Reviews.due(set).filter(day -> !day.isAfter(now.toLocalDate())).ifPresent(day -> found.add(new Reminder(
                "review:" + day, Reminder.Kind.REVIEW, Messages.text("growth.reminder.review"),
                Messages.text("growth.reminder.reviewWhy"), null, null)));
        return found;
    }

    private Reminder introduction(Introduction made) {
        String first = name(made.first());
        String second = name(made.second());
        boolean asked = made.stage() == IntroductionStage.ASKED;
        return new Reminder(
                "introduction:" + made.id() + ":" + made.stage() + ":" + made.day(), Reminder.Kind.INTRODUCTION,
                asked
                        ? Messages.text("growth.reminder.asked", first, second)
                        : Messages.text("growth.reminder.became", first, second),
                asked
                        ? Messages.text("growth.reminder.askedOn", Days.of(made.day(), today()))
                        : Messages.text("growth.reminder.introducedOn", Days.of(made.day(), today())),
                made.first(), null);
    }

    private Reminder today(Coffee coffee) {
        String time = Dates.time(start(coffee));
        String title = coffee.place().isBlank()
                ? Messages.text("growth.reminder.today", time, names(coffee))
                : Messages.text("growth.reminder.todayAt", time, names(coffee), coffee.place());
        return new Reminder(
                key(coffee, "today"), Reminder.Kind.TODAY, title, briefing(coffee), first(coffee),
                coffee.id());
    }

    private Reminder outcome(Coffee coffee) {
        return new Reminder(
                key(coffee, "outcome"), Reminder.Kind.OUTCOME,
                Messages.text("growth.reminder.outcome", names(coffee)), Dates.moment(start(coffee)), first(coffee),
                coffee.id());
    }

    // from its end on, so on the way home and the morning after; one word about anybody, and it was begun
    private List<Event> untold(LocalDateTime now) {
        Set<UUID> told = set.all(Attendance.class).stream()
                .filter(attendance -> attendance.met() != Met.EXPECTED)
                .map(Attendance::event)
                .collect(Collectors.toSet());
        return set.all(Event.class).stream()
                .filter(event -> event.cards() == 0 && !told.contains(event.id()))
                .filter(event -> !local(event.end()).isAfter(now))
                .filter(event -> local(event.end()).isAfter(now.minusDays(DEBRIEF_DAYS)))
                .sorted(Comparator.comparing(Event::start).thenComparing(Event::id))
                .toList();
    }

    private Reminder debrief(Event event) {
        return new Reminder(
                "debrief:" + event.id() + ":" + event.start().toInstant().getEpochSecond(), Reminder.Kind.DEBRIEF,
                event.name(), Dates.moment(local(event.start())), null, event.id());
    }

    private Reminder promise(Promise promise) {
        LocalDate due = Objects.requireNonNull(promise.due());
        String title = promise.by() == By.ME
                ? Messages.text("growth.reminder.iOwe", name(promise.contact()), promise.text())
                : Messages.text("growth.reminder.theyOwe", name(promise.contact()), promise.text());
        return new Reminder(
                "promise:" + promise.id() + ":" + due, Reminder.Kind.PROMISE, title,
                Messages.text("growth.reminder.due", Days.of(due, today())), promise.contact(),
                null);
    }

    // last touch and what is open between them, in one line
    private String briefing(Coffee coffee) {
        Stream<String> last = coffee.contacts().stream()
                .flatMap(contact -> touches.of(contact).stream())
                .flatMap(touch -> touch.last().stream())
                .max(Comparator.naturalOrder())
                .map(day -> Messages.text("growth.reminder.last", Days.of(day, today())))
                .or(() -> Optional.of(Messages.text("growth.reminder.never")))
                .stream();
        Stream<String> open = set.all(Promise.class).stream()
                .filter(promise -> promise.isOpen() && coffee.contacts().contains(promise.contact()))
                .sorted(Comparator.comparing(Promise::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Promise::id))
                .limit(1)
                .map(promise -> promise.by() == By.ME
                        ? Messages.text("growth.reminder.openMine", promise.text())
                        : Messages.text("growth.reminder.openTheirs", promise.text()));
        return Stream.concat(last, open).collect(Collectors.joining(" · "));
    }

    // a coffee that was moved is another thing to be reminded of
    private static String key(Coffee coffee, String what) {
        return what + ":" + coffee.id() + ":" + coffee.start().toInstant().getEpochSecond();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDateTime start(Coffee coffee) {
        return local(coffee.start());
    }

    private LocalDateTime local(ZonedDateTime time) {
        return time.withZoneSameInstant(clock.getZone()).toLocalDateTime();
    }

    private LocalDateTime end(Coffee coffee) {
        return start(coffee).plusMinutes(coffee.minutes());
    }

    private String names(Coffee coffee) {
        return coffee.contacts().stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(UUID contact) {
        return set.find(Contact.class, contact)
                .map(it -> it.name().full())
                .orElse(Messages.text("growth.reminder.gone"));
    }

    private static @Nullable UUID first(Coffee coffee) {
        return coffee.contacts().isEmpty() ? null : coffee.contacts().getFirst();
    }
}
