package io.fika.ui.growth;

import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.growth.BroughtReports;
import io.fika.growth.Opportunity;
import io.fika.journal.Entity;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.PeopleSearch;
import io.fika.reciprocity.Introduction;
import io.fika.text.Folded;
import io.fika.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people, events, groups and introductions are called, and which of them are meant as one types. */
record Naming(WorkingSet set, PeopleSearch search) {
    private static final int MOST = 6;

    /** Something with a name. */
    record Choice(UUID id, String name) {}

    /** A kind of thing that an opportunity may come from. */
    enum Source {
        PERSON,
        EVENT,
        CLUB,
        INTRODUCTION
    }

    String of(Source source, @Nullable UUID id) {
        return id == null ? "" : switch (source) {
            case PERSON -> name(Contact.class, id, it -> it.name().full());
            case EVENT -> name(Event.class, id, Event::name);
            case CLUB -> name(Club.class, id, Club::name);
            case INTRODUCTION -> name(Introduction.class, id, this::pair);
        };
    }

    /** Those that are meant, the best or the latest first; without a word typed the latest, but no people. */
    List<Choice> find(Source source, String typed) {
        String wanted = Folded.of(typed);
        return switch (source) {
            case PERSON -> wanted.isEmpty()
                    ? List.of()
                    : search.find(typed, MOST).stream().map(it -> new Choice(it.id(), it.name().full())).toList();
            case EVENT -> best(
                    set.all(Event.class).stream()
                            .sorted(Comparator.comparing(Event::start).reversed())
                            .map(it -> new Choice(it.id(), it.name())),
                    wanted);
            case CLUB -> best(
                    set.all(Club.class).stream()
                            .sorted(Comparator.comparing(Club::name, String.CASE_INSENSITIVE_ORDER))
                            .map(it -> new Choice(it.id(), it.name())),
                    wanted);
            case INTRODUCTION -> best(
                    set.all(Introduction.class).stream()
                            .sorted(Comparator.comparing(Introduction::day).reversed())
                            .map(it -> new Choice(it.id(), pair(it))),
                    wanted);
        };
    }

    /** Who and what it came from and for whom it is, in one line. */
    String from(Opportunity it) {
        String sources = Stream.of(
                        of(Source.PERSON, it.fromContact()), of(Source.EVENT, it.fromEvent()),
                        of(Source.CLUB, it.fromClub()), of(Source.INTRODUCTION, it.fromIntroduction()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" · "));
        String whom = of(Source.PERSON, it.forWhom());
        return Stream.of(
                        sources.isEmpty() ? "" : Messages.text("growth.ui.from", sources),
                        whom.isEmpty() ? "" : Messages.text("growth.ui.for", whom))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static List<Choice> best(Stream<Choice> all, String wanted) {
        return all.filter(it -> Folded.of(it.name()).contains(wanted)).limit(MOST).toList();
    }

    private String pair(Introduction introduction) {
        return new BroughtReports(set).pair(introduction);
    }

    private <E extends Entity> String name(Class<E> type, UUID id, Function<E, String> name) {
        Optional<E> found = set.find(type, id);
        return found.map(name).orElseGet(() -> Messages.text("growth.brought.gone"));
    }
}
