package io.fika.app.demo;

import io.fika.journal.Entity;
import io.fika.people.By;
import io.fika.reciprocity.Became;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.FavourKind;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.IntroductionStage;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import io.fika.reciprocity.WishState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Needs and offers, of which some answer each other, favours, promises and introductions. */
final class Giving {
    private final Phrases phrases;
    private final Dice dice;
    private final LocalDate today;
    private final List<Entity> made = new ArrayList<>();

    Giving(Phrases phrases, Dice dice, LocalDate today) {
        this.phrases = phrases;
        this.dice = dice;
        this.today = today;
    }

    List<Entity> among(List<Someone> people) {
        need(null, "a coating lab for series under 500");
        offer(null, "three prism suppliers, checked this year");
        for (Someone someone : people) {
            if (!someone.looksFor().isEmpty()) {
                need(someone.id(), someone.looksFor());
            }
            if (!someone.canGive().isEmpty()) {
                offer(someone.id(), someone.canGive());
            }
        }
        List<Someone> met = people.stream().filter(someone -> someone.ring() < Shares.TRAY).toList();
        if (met.size() > 1) {
            matches(met);
            favours(met);
            introductions(met);
        }
        promises(met);
        return made;
    }

    private void matches(List<Someone> met) {
        for (List<String> match : phrases.rows("matches")) {
            need(near(met).id(), match.getFirst());
            if (dice.chance(70)) {
                offer(dice.pick(met).id(), match.getLast());
            }
        }
    }

    private void favours(List<Someone> met) {
        for (int i = 0; i < Math.min(60, met.size()); i++) {
            List<String> row = dice.pick(phrases.rows("favours"));
            made.add(new Favour(
                    dice.id(), 0, near(met).id(), dice.chance(58) ? By.ME : By.THEM, FavourKind.valueOf(row.getFirst()),
                    past(360), row.get(1), row.get(2).isEmpty() ? null : Became.valueOf(row.get(2)), row.getLast()));
        }
    }

    private void promises(List<Someone> met) {
        for (int i = 0; i < Math.min(14, met.size()); i++) {
            boolean nadia = i == 0 && met.stream().anyMatch(Giving::isNadia);
            Someone who = nadia ? met.stream().filter(Giving::isNadia).findFirst().orElseThrow() : near(met);
            LocalDate due = nadia ? today.plusDays(7) : today.plusDays(dice.between(-20, 25));
            boolean kept = !nadia && dice.chance(35);
            made.add(new Promise(
                    dice.id(), 0, who.id(), nadia || dice.chance(60) ? By.ME : By.THEM,
                    nadia ? phrases.lines("promises").getFirst() : dice.pick(phrases.lines("promises")), due,
                    kept ? past(15) : null, null));
        }
    }

    private void introductions(List<Someone> met) {
        for (int i = 0; i < Math.min(8, met.size() / 2); i++) {
            Someone one = near(met);
            Someone other = near(met);
            if (!one.id().equals(other.id())) {
                made.add(new Introduction(
                        dice.id(), 0, one.id(), other.id(), null, null, past(300),
                        dice.pick(List.of(IntroductionStage.values())),
                        phrases.rows("matches").get(i % phrases.rows("matches").size()).getFirst()));
            }
        }
    }

    /** Rather somebody close: the people stand from the inside outwards. */
    private Someone near(List<Someone> met) {
        int within = dice.chance(60) ? Math.min(20, met.size()) : Math.min(150, met.size());
        return met.get(dice.between(0, within - 1));
    }

    private static boolean isNadia(Someone someone) {
        return someone.contact().name().full().equals("Nadia Okafor");
    }

    private void need(@Nullable UUID contact, String text) {
        made.add(new Need(dice.id(), 0, contact, text, past(200), WishState.OPEN, null));
    }

    private void offer(@Nullable UUID contact, String text) {
        made.add(new Offer(dice.id(), 0, contact, text, past(200), WishState.OPEN, null));
    }

    private LocalDate past(int days) {
        return today.minusDays(dice.between(1, days));
    }
}
