package io.fika.growth;

import io.fika.events.Goals;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * What an event brought, against what was wanted of it.
 *
 * @param open those of whom nobody has said yet whether they were met
 * @param met whom the user talked with, new and solid ones among them
 * @param solid whom to see again
 * @param fresh those of the met who had not been met before
 * @param cards how many business cards came home, 0 where nobody counted
 */
public record EveningResult(Goals goals, int open, int met, int solid, int fresh, int cards) {
    /** More than that, and they were collected. */
    private static final int MANY_CARDS = 15;
    private static final int SOME_CARDS = 6;
    private static final int CARDS_A_TALK = 3;

    /** How many of a hundred people met were met for the first time; 0 where nobody was met. */
    public int freshPercent() {
        return met == 0 ? 0 : Math.round(100f * fresh / met);
    }

    /** Whether it was said of everybody. */
    public boolean isComplete() {
        return open == 0 && met > 0;
    }

    /** Whether so many cards with so few talks were collected. */
    static boolean isCollecting(int cards, int met) {
        return cards > MANY_CARDS || (cards >= SOME_CARDS && cards >= met * CARDS_A_TALK);
    }

    /** What there is to say about it, kindly; at most two sentences or so, the weightiest first. */
    public List<String> kindly() {
        List<String> words = new ArrayList<>();
        boolean collected = isCollecting(cards, met);
        if (collected) {
            words.add(Messages.text("growth.evening.cards", cards, met));
        }
        if (met == 0) {
            return words;
        }
        if (goals.solidFrom() > 0 && solid >= goals.solidFrom()) {
            words.add(Messages.text("growth.evening.solid", solid));
        } else if (open == 0 && solid == 0) {
            words.add(Messages.text("growth.evening.nobodySolid"));
        }
        if (goals.learnTo() > 0 && met > goals.learnTo() && !collected) {
            words.add(Messages.text("growth.evening.many", met));
        }
        if (open == 0 && freshPercent() < goals.newSharePercent()) {
            words.add(Messages.text("growth.evening.known", met - fresh, met));
        }
        return words.subList(0, Math.min(2, words.size()));
    }
}
