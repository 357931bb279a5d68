package io.fika.growth;

import io.fika.events.Club;
import io.fika.events.Clubs;
import io.fika.events.Event;
import io.fika.events.Fee;
import io.fika.events.Money;
import io.fika.journal.WorkingSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a group cost and what came of it, day by day, until today. */
record ClubMoney(WorkingSet set, Clubs clubs, LocalDate today) {
    /**
     * Money on a day.
     *
     * @param from whom it came from, where that is known
     */
    record Entry(LocalDate day, Money amount, @Nullable UUID from) {}

    /** Fees, and the tickets of its events that are in no fee. */
    List<Entry> paid(Club club) {
        List<Entry> paid = new ArrayList<>();
        List<Fee> fees = clubs.fees(club.id());
        fees.forEach(it -> paid.add(new Entry(it.day(), new Money(it.cents(), it.currency()), null)));
        Set<UUID> counted = fees.stream().map(Fee::event).filter(Objects::nonNull).collect(Collectors.toSet());
        events(club).stream()
                .filter(it -> !counted.contains(it.id()) && !it.start().toLocalDate().isAfter(today))
                .forEach(it -> Money.read(it.cost())
                        .ifPresent(ticket -> paid.add(new Entry(it.start().toLocalDate(), ticket, null))));
        return paid;
    }

    /** The opportunities won that came from it, or from one of its events. */
    List<Entry> won(Club club) {
        Set<UUID> theirs = events(club).stream().map(Event::id).collect(Collectors.toSet());
        return set.all(Opportunity.class).stream()
                .filter(it -> it.stage() == OpportunityStage.WON)
                .filter(it -> club.id().equals(it.fromClub()) || (it.fromEvent() != null && theirs.contains(it.fromEvent())))
                .map(it -> new Entry(it.stageDay(), it.value(), it.fromContact()))
                .toList();
    }

    private List<Event> events(Club club) {
        return set.all(Event.class).stream().filter(it -> club.id().equals(it.club())).toList();
    }
}
