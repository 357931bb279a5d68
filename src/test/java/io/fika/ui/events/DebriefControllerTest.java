package io.fika.ui.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fika.app.Core;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.events.Events;
import io.fika.events.Met;
import io.fika.growth.EveningResult;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.people.Work;
import io.fika.persistence.Database;
import io.fika.reciprocity.Promise;
import io.fika.ui.Around;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.Feed;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DebriefControllerTest {
    private static final ZonedDateTime START = ZonedDateTime.of(2026, 12, 16, 18, 0, 0, 0, ZoneOffset.UTC);
    private final Clock clock = Clock.fixed(Instant.parse("2026-12-16T21:30:00Z"), ZoneOffset.UTC);

    @AutoClose
    private final Core all = new Core(Database.inMemory(), clock);

    private final EventsModel events = new EventsModel();
    private final DebriefModel model = new DebriefModel();
    private final Around around = new Around(all.journal(), Path::of);
    private final EventsFeature.Core core =
            new EventsFeature.Core(all.events(), all.attendees(), all.debrief(), all.set(), clock);
    private final EventsFeature.Ways ways = new EventsFeature.Ways(
            file -> new EventsFeature.GuestList(List.of(), "No list."), all.wayHome(), all.reciprocity(), all.clubs(),
            all.clubReports(), contact -> {}, all.coffeeProposals(), () -> {}, from -> {});
    private final DebriefController debrief = new DebriefController(
            events, model, core, ways, around.bench());
    private final Event event = Events.draft("Optics Evening", START);

    @BeforeEach
    void lookAtTheDebrief() {
        around.bench().feed().subscribe(committed -> {
            events.selected.set(all.events().find(event.id()).orElse(null));
            debrief.reload();
        });
        all.events().save(event);
        events.part.set(EventsModel.Part.DEBRIEF);
        debrief.reload();
    }

    @Test
    void whatWasReachedStandsAgainstTheGoals() {
        Contact ada = known("Ada Lovelace");
        Contact old = known("Grace Hopper");
        all.people().logTouch(new Touch(
                Ids.next(), 0, TouchKind.CALL, LocalDate.of(2026, 3, 1), null, "", List.of(old.id()), null, null));
        all.attendees().add(event.id(), List.of(ada, old, known("Alan Turing"), known("Barbara Liskov")));
        debrief.mark(row("Ada Lovelace"), Met.SOLID);
        debrief.mark(row("Grace Hopper"), Met.SOLID);
        debrief.mark(row("Alan Turing"), Met.NEW);
        debrief.mark(row("Barbara Liskov"), Met.MISSED);
        EveningResult result = Objects.requireNonNull(model.result.get());
        assertThat(result.met()).isEqualTo(3);
        assertThat(result.solid()).isEqualTo(2);
        assertThat(result.fresh()).as("a solid contact who was met in March is no new one").isEqualTo(2);
        assertThat(result.isComplete()).isTrue();
        debrief.cards(15);
        assertThat(Objects.requireNonNull(model.result.get()).cards()).isEqualTo(15);
    }

    @Test
    void theSameMarkTwiceTakesItBack() {
        all.attendees().add(event.id(), List.of(known("Ada Lovelace")));
        debrief.mark(row("Ada Lovelace"), Met.MET);
        debrief.mark(row("Ada Lovelace"), Met.MET);
        assertThat(row("Ada Lovelace").attendance().met()).isEqualTo(Met.EXPECTED);
        assertThat(all.database().touches().between(START.toLocalDate(), START.toLocalDate())).isEmpty();
    }

    @Test
    void aNameThatNobodyKnowsIsNewByEnter() {
        debrief.type("Grace Hopper, Navy");
        debrief.take(model.whom.getFirst());
        GuestRow grace = row("Grace Hopper");
        assertThat(grace.attendance().met()).isEqualTo(Met.NEW);
        assertThat(Objects.requireNonNull(grace.contact()).story().howMet()).isEqualTo("Optics Evening, 16 Dec 2026");
        assertThat(model.chosen.get()).isEqualTo(grace);
    }

    @Test
    void whoWasAddedIsChosenThoughTheListIsReadLater() {
        all.attendees().addRecognised(event.id(), all.attendees().recognise("Ada Lovelace\nAlan Turing"));
        Deque<Runnable> later = new ArrayDeque<>();
        Workbench bench = new Workbench(
                new Tasks(later::add, Runnable::run, failure -> {
                    throw new IllegalStateException(failure);
                }),
                new Feed(all.journal(), Runnable::run), around, new DragGesture(), around);
        DebriefModel slow = new DebriefModel();
        DebriefController reading = new DebriefController(events, slow, core, ways, bench);
        bench.feed().subscribe(committed -> reading.reload());
        reading.reload();
        drain(later);
        reading.type("Grace Hopper, Navy");
        reading.take(slow.whom.getFirst());
        drain(later);
        assertThat(Objects.requireNonNull(slow.chosen.get()).name().full()).isEqualTo("Grace Hopper");
        reading.mark(slow.rows.getFirst(), Met.MET);
        drain(later);
        assertThat(Objects.requireNonNull(slow.chosen.get()).name().full()).as("stays").isEqualTo("Grace Hopper");
    }

    private static void drain(Deque<Runnable> later) {
        while (!later.isEmpty()) {
            later.removeFirst().run();
        }
    }

    @Test
    void aWholeNameThatIsOnTheListIsOfferedFirstAndANewPersonNext() {
        all.attendees().addRecognised(event.id(), all.attendees().recognise("Grace Hopper, Navy"));
        Contact known = known("Grace Hopper");
        debrief.type("grace");
        assertThat(model.whom.getFirst()).isInstanceOf(DebriefModel.Whom.Fresh.class);
        debrief.type("grace hopper");
        assertThat(model.whom).hasSize(3);
        assertThat(model.whom.getFirst()).isInstanceOf(DebriefModel.Whom.Listed.class);
        assertThat(model.whom.getLast()).isInstanceOf(DebriefModel.Whom.Fresh.class);
        debrief.take(model.whom.get(1));
        assertThat(model.rows).hasSize(2);
        assertThat(model.rows).extracting(GuestRow::contact).contains(known);
    }

    @Test
    void promisesHaveADayAndAreKeptWithThePerson() {
        all.attendees().addRecognised(event.id(), all.attendees().recognise("Grace Hopper, Navy"));
        debrief.choose(row("Grace Hopper"));
        debrief.promised(By.ME, "a list of compilers", debrief.followUp());
        assertThat(all.reciprocity().openPromises()).as("nobody to promise it to yet").isEmpty();
        debrief.mark(row("Grace Hopper"), Met.MET);
        debrief.promised(By.ME, "a list of compilers", debrief.followUp());
        debrief.looksFor("a flight simulator");
        assertThat(all.reciprocity().openPromises()).extracting(Promise::text, Promise::due)
                .containsExactly(tuple("a list of compilers", LocalDate.of(2026, 12, 18)));
        assertThat(model.noted.get()).containsExactly(
                "I owe: a list of compilers, by Fri 18 Dec", "Looks for: a flight simulator");
    }

    @Test
    void solidContactsSitDownWithinTheWeekOnceEach() {
        all.attendees().add(event.id(), List.of(known("Ada Lovelace"), known("Grace Hopper"), known("Alan Turing")));
        model.rows.stream().map(GuestRow::attendance).map(Attendance::name).toList()
                .forEach(name -> debrief.mark(row(name), Met.SOLID));
        assertThat(model.withoutCoffee.get()).isEqualTo(3);
        debrief.proposeCoffees();
        assertThat(model.withoutCoffee.get()).isZero();
        List<Coffee> coffees = List.copyOf(all.set().all(Coffee.class));
        assertThat(coffees).hasSize(3).allSatisfy(coffee -> {
            assertThat(coffee.status()).isEqualTo(CoffeeStatus.PROPOSED);
            assertThat(coffee.start()).isBetween(START, START.plusDays(8));
            assertThat(coffee.purpose()).isEqualTo("After Optics Evening");
        });
        assertThat(coffees).extracting(Coffee::start).doesNotHaveDuplicates();
        assertThat(row("Ada Lovelace").detail()).startsWith("coffee ");
        all.journal().undo();
        assertThat(all.set().all(Coffee.class)).isEmpty();
    }

    @Test
    void beforeTheEventThereIsNothingToSay() {
        Event next = Events.draft("Breakfast", START.plusDays(30));
        all.events().save(next);
        events.selected.set(next);
        debrief.reload();
        assertThat(model.begun.get()).isFalse();
    }

    private GuestRow row(String name) {
        return model.rows.stream().filter(row -> row.name().full().equals(name)).findFirst().orElseThrow();
    }

    private Contact known(String name) {
        Contact contact = Contact.named(PersonName.of(name), LocalDate.of(2026, 1, 1)).withWork(new Work(name, "", ""));
        all.journal().commit(new Change("Add", Edit.added(contact)));
        return contact.withVersion(1);
    }
}
