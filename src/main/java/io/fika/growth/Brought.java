package io.fika.growth;

import io.fika.events.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a ring, a person, a group, an event or an introduction brought in.
 *
 * @param id of what brought it, absent for what has no ring
 * @param name what it is called
 * @param all the opportunities that came from it, those that moved last first
 */
public record Brought(Kind kind, @Nullable UUID id, String name, List<Opportunity> all) {
    /** What brings business. */
    public enum Kind {
        RING,
        PERSON,
        CLUB,
        EVENT,
        INTRODUCTION
    }

    public Brought {
        all = List.copyOf(all);
    }

    /** What was won, a sum for each currency; nothing for those of which the value is unknown. */
    public List<Money> won() {
        return sums(all.stream().filter(it -> it.stage() == OpportunityStage.WON).toList());
    }

    /** What is neither won nor lost, a sum for each currency. */
    public List<Money> open() {
        return sums(all.stream().filter(Opportunity::isOpen).toList());
    }

    public int count(OpportunityStage stage) {
        return (int) all.stream().filter(it -> it.stage() == stage).count();
    }

    /** The worth of some, a sum for each currency. */
    public static List<Money> sums(List<Opportunity> some) {
        return Money.sums(some.stream().filter(it -> it.cents() != 0).map(Opportunity::value).toList());
    }
}
