package io.fika.ui.people;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.growth.Opportunity;
import io.fika.growth.StageWords;
import io.fika.journal.Entity;
import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.Touch;
import io.fika.people.TouchWords;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.Promise;
import io.fika.text.Messages;
import io.fika.ui.people.Card.Happening;
import io.fika.ui.people.Card.Happening.Kind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything that happened with somebody, from wherever it is kept; on the worker. */
record TimeLineReader(WorkingSet set, Journal journal, ZoneId zone) {
    private static final int MOST = 3_000;

    /** The newest first; on one day edits stand behind what happened. */
    List<Happening> of(Contact contact, List<Touch> touches) {
        UUID id = contact.id();
        return Stream.of(
                        touches.stream().map(TimeLineReader::touch),
                        coffees(id), events(id), favours(id), promises(id), introductions(id), opportunities(id),
                        changes(contact))
                .flatMap(happenings -> happenings)
                .sorted(Comparator.comparing(Happening::day).reversed().thenComparing(Happening::kind))
                .limit(MOST)
                .toList();
    }

    private static Happening touch(Touch touch) {
        String what = touch.by() == By.THEM
                ? Messages.text("people.card.touch.theirs", TouchWords.of(touch.kind()))
                : TouchWords.of(touch.kind());
        return new Happening(touch.day(), noted(what, touch.note()), Kind.MEETING, touch.coffee());
    }

    /** Those that are no touch: to come, missed or called off. */
    private Stream<Happening> coffees(UUID id) {
        return all(Coffee.class)
                .filter(coffee -> coffee.contacts().contains(id))
                .filter(coffee -> !coffee.status().stands() || coffee.status().isOpen())
                .filter(coffee -> coffee.status() != CoffeeStatus.PROPOSED)
                .map(coffee -> new Happening(
                        coffee.start().toLocalDate(), noted(words(coffee.status()), coffee.purpose()), Kind.MEETING,
                        coffee.id()));
    }

    private static String words(CoffeeStatus status) {
        return switch (status) {
            case MISSED -> Messages.text("people.card.coffee.missed");
            case CANCELLED -> Messages.text("people.card.coffee.cancelled");
            case PROPOSED, INVITED, CONFIRMED, HELD -> Messages.text("people.card.coffee.planned");
        };
    }

    private Stream<Happening> events(UUID id) {
        return all(Attendance.class)
                .filter(attendance -> id.equals(attendance.contact()))
                .flatMap(attendance -> set.find(Event.class, attendance.event()).stream()
                        .map(event -> event(event, attendance)));
    }

    private static Happening event(Event event, Attendance attendance) {
        String what = switch (attendance.met()) {
            case MET, NEW, SOLID -> Messages.text("people.card.event.met", event.name());
            case MISSED -> Messages.text("people.card.event.missed", event.name());
            case EXPECTED -> Messages.text("people.card.event", event.name());
        };
        return new Happening(event.start().toLocalDate(), noted(what, attendance.note()), Kind.MEETING, null);
    }

    private Stream<Happening> favours(UUID id) {
        return all(Favour.class)
                .filter(favour -> favour.contact().equals(id))
                .map(favour -> giving(favour.day(), noted(
                        favour.by() == By.ME
                                ? Messages.text("people.card.favour.mine", favour.text())
                                : Messages.text("people.card.favour.theirs", favour.text()),
                        favour.result())));
    }

    private Stream<Happening> promises(UUID id) {
        return all(Promise.class).filter(promise -> promise.contact().equals(id)).flatMap(promise -> {
            LocalDate kept = promise.keptOn();
            return kept == null
                    ? Stream.of()
                    : Stream.of(giving(kept, promise.by() == By.ME
                            ? Messages.text("people.card.kept.mine", promise.text())
                            : Messages.text("people.card.kept.theirs", promise.text())));
        });
    }

    private Stream<Happening> introductions(UUID id) {
        return all(Introduction.class)
                .filter(it -> it.first().equals(id) || it.second().equals(id))
                .map(it -> giving(it.day(), noted(
                        Messages.text("people.card.introduced", name(it.first().equals(id) ? it.second() : it.first())),
                        it.text())));
    }

    private Stream<Happening> opportunities(UUID id) {
        return all(Opportunity.class)
                .filter(it -> id.equals(it.fromContact()) || id.equals(it.forWhom()))
                .map(it -> giving(it.since(), noted(
                        id.equals(it.fromContact())
                                ? Messages.text("people.card.opportunity.from", it.name())
                                : Messages.text("people.card.opportunity.for", it.name()),
                        it.cents() == 0
                                ? StageWords.of(it.stage())
                                : Messages.text(
                                        "people.card.opportunity.worth", StageWords.of(it.stage()), it.value().words()))));
    }

    private Stream<Happening> changes(Contact contact) {
        ChangeWords words = new ChangeWords(set);
        return journal.steps(contact, MOST).stream().map(step -> new Happening(
                LocalDate.ofInstant(step.at(), zone), words.of(step), Kind.CHANGE, null));
    }

    private <E extends Entity> Stream<E> all(Class<E> type) {
        return set.all(type).stream();
    }

    private String name(UUID contact) {
        return set.find(Contact.class, contact)
                .map(it -> it.name().full())
                .orElseGet(() -> Messages.text("people.card.somebody"));
    }

    private static Happening giving(LocalDate day, String text) {
        return new Happening(day, text, Kind.GIVING, null);
    }

    private static String noted(String what, String note) {
        return note.isBlank() ? what : Messages.text("people.card.touch", what, note);
    }
}
