package io.fika.app.demo;

import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.growth.Opportunity;
import io.fika.growth.OpportunityKind;
import io.fika.growth.OpportunityStage;
import io.fika.growth.Quality;
import io.fika.growth.Review;
import io.fika.growth.TargetMarket;
import io.fika.growth.Wanted;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Settings;
import io.fika.reciprocity.Introduction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What comes of a network: opportunities of every kind and stage, three reviews, and whom the owner wants to know. */
final class Growing {
    private final Phrases phrases;
    private final Dice dice;
    private final LocalDate today;

    /** @param dice with chance of its own, so that everything else of a seed stays as it is */
    Growing(Phrases phrases, Dice dice, LocalDate today) {
        this.phrases = phrases;
        this.dice = dice;
        this.today = today;
    }

    List<Entity> after(List<Entity> before, List<Someone> people) {
        List<Entity> made = new ArrayList<>();
        List<Event> past = all(before, Event.class).filter(it -> it.start().toLocalDate().isBefore(today)).toList();
        List<Club> clubs = all(before, Club.class).toList();
        List<Introduction> introductions = all(before, Introduction.class).toList();
        List<Someone> near = people.subList(0, Math.min(people.size(), 40));
        for (List<String> row : phrases.rows("opportunities")) {
            UUID event = row.get(5).equals("event") && !past.isEmpty() ? dice.pick(past).id() : null;
            UUID club = row.get(5).equals("club") && !clubs.isEmpty() ? dice.pick(clubs).id() : null;
            UUID introduction =
                    row.get(5).equals("introduction") && !introductions.isEmpty() ? dice.pick(introductions).id() : null;
            OpportunityKind kind = OpportunityKind.valueOf(row.get(1));
            LocalDate reached = today.minusDays(dice.between(2, 300));
            made.add(new Opportunity(
                    dice.id(), 0, row.getFirst(), kind, OpportunityStage.valueOf(row.get(2)), reached,
                    kind == OpportunityKind.FOR_OTHERS ? someone(near) : null, someone(near), event, club, introduction,
                    Long.parseLong(row.get(3)) * 100, row.get(4), reached.minusDays(dice.between(0, 60)), ""));
        }
        made.addAll(reviews());
        return made;
    }

    /** The edits after which the target market is written down. */
    List<Edit<?>> market(Settings settings) {
        List<String> row = phrases.rows("market").getFirst();
        List<Edit<?>> edits = new ArrayList<>();
        for (Wanted.Kind kind : Wanted.Kind.values()) {
            edits.add(TargetMarket.edit(settings, kind, row.get(edits.size()).replace(", ", "\n")));
        }
        return edits;
    }

    private List<Review> reviews() {
        List<Review> reviews = new ArrayList<>();
        int months = 3 * phrases.rows("reviews").size();
        for (List<String> row : phrases.rows("reviews")) {
            reviews.add(Review.of(
                    dice.id(), today.minusMonths(months).plusDays(6),
                    Map.of(Quality.EXPERTISE, Integer.valueOf(row.getFirst()),
                            Quality.RESOURCEFULNESS, Integer.valueOf(row.get(1)),
                            Quality.TRUST, Integer.valueOf(row.get(2)), Quality.QUALITY, Integer.valueOf(row.get(3))),
                    row.get(4), row.get(5)));
            months -= 3;
        }
        return reviews;
    }

    private @Nullable UUID someone(List<Someone> near) {
        return Optional.of(near).filter(it -> !it.isEmpty()).map(dice::pick).map(Someone::id).orElse(null);
    }

    private static <E extends Entity> Stream<E> all(List<Entity> before, Class<E> type) {
        return before.stream().filter(type::isInstance).map(type::cast);
    }
}
