package io.fika.ui.reminders;

import io.fika.coffees.Coffee;
import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.growth.Reminder;
import io.fika.growth.Review;
import io.fika.people.Contact;
import io.fika.people.Touch;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.Promise;
import io.fika.text.Messages;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Printout;
import io.fika.ui.kit.Workbench;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Asks what there is to be reminded of, at the start, as time passes and after each change. Used on the UI thread. */
final class RemindersController {
    private static final String NOTIFY = "reminders.notify";
    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");
    /** Tomorrow begins when the user does. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final RemindersModel model;
    private final Workbench bench;
    private final RemindersFeature.Use use;
    private final Snoozes snoozes;
    private final Set<String> said = new HashSet<>();
    private List<Reminder> all = List.of();

    RemindersController(RemindersModel model, Workbench bench, RemindersFeature.Use use) {
        this.model = model;
        this.bench = bench;
        this.use = use;
        snoozes = new Snoozes(use.remembered());
        model.notifying.set(!use.remembered().get(NOTIFY).orElse("").equals("off"));
        bench.feed().subscribe(committed -> {
            if (Stream.of(
                            Coffee.class, Promise.class, Introduction.class, Touch.class, Contact.class, Event.class, Attendance.class,
                            Review.class).anyMatch(committed::touches)) {
                reload();
            }
        });
    }

    void reload() {
        bench.tasks().run(use.reminders()::now, found -> {
            all = found;
            show();
        });
    }

    void toggle() {
        model.open.set(!model.open.get());
    }

    void close() {
        model.open.set(false);
    }

    /**
     * What it wants done: that one says how a coffee went or who was met at an event, of an introduction
     * the screen where it is said what became of it, else a look at the person.
     */
    void open(Reminder reminder) {
        UUID contact = reminder.contact();
        UUID subject = reminder.subject();
        if (reminder.kind() == Reminder.Kind.OUTCOME && subject != null) {
            close();
            use.outcome().accept(subject);
        } else if (reminder.kind() == Reminder.Kind.DEBRIEF && subject != null) {
            close();
            use.debrief().accept(subject);
        } else if (reminder.kind() == Reminder.Kind.INTRODUCTION) {
            close();
            bench.navigator().show(Place.RECIPROCITY);
        } else if (reminder.kind() == Reminder.Kind.REVIEW) {
            close();
            use.review().run();
        } else if (contact != null) {
            close();
            bench.navigator().openContact(contact);
        }
    }

    /** Shows the sheets of all that is planned today. */
    void printToday() {
        close();
        bench.navigator().print(new Printout.Day(LocalDate.now(use.clock())));
    }

    void anHour(Reminder reminder) {
        putOff(reminder, use.clock().instant().plus(Duration.ofHours(1)));
    }

    void tomorrow(Reminder reminder) {
        putOff(
                reminder,
                LocalDate.now(use.clock()).plusDays(1).atTime(MORNING).atZone(use.clock().getZone()).toInstant());
    }

    void off(Reminder reminder) {
        putOff(reminder, NEVER);
    }

    void notifying(boolean on) {
        model.notifying.set(on);
        use.remembered().put(NOTIFY, on ? "on" : "off");
    }

    private void putOff(Reminder reminder, Instant end) {
        snoozes.put(reminder, end, all);
        said.remove(reminder.key()); // so that it is said again when its time has come
        show();
    }

    private void show() {
        Instant now = use.clock().instant();
        List<Reminder> on = all.stream().filter(reminder -> !snoozes.isOff(reminder, now)).toList();
        if (!model.reminders.equals(on)) {
            model.reminders.setAll(on);
        }
        boolean fresh = on.stream().map(Reminder::key).filter(said::add).count() > 0;
        if (fresh && model.notifying.get()) {
            // counts alone: whoever stands behind the user sees the screen too
            String text = Messages.text(
                    "reminders.notice", count(on, Reminder.Kind.TODAY), count(on, Reminder.Kind.OUTCOME),
                    count(on, Reminder.Kind.PROMISE), count(on, Reminder.Kind.DEBRIEF),
                    count(on, Reminder.Kind.INTRODUCTION), count(on, Reminder.Kind.REVIEW));
            use.background().execute(() -> use.notices().show(Messages.text("reminders.title"), text));
        }
    }

    private static long count(List<Reminder> reminders, Reminder.Kind kind) {
        return reminders.stream().filter(reminder -> reminder.kind() == kind).count();
    }
}
