package io.fika.growth;

import io.fika.text.Messages;

/** What the figures and habits are called. */
public final class FigureWords {
    private FigureWords() {}

    public static String heading(Figure.Kind kind) {
        return switch (kind) {
            case DUE -> Messages.text("growth.heading.due");
            case GROWTH -> Messages.text("growth.heading.growth");
            case WEEKS -> Messages.text("growth.heading.weeks");
            case TOUCHES -> Messages.text("growth.heading.touches");
            case FRESH -> Messages.text("growth.heading.fresh");
            case STARTED -> Messages.text("growth.heading.started");
            case MIX -> Messages.text("growth.heading.mix");
            case GIVING -> Messages.text("growth.heading.giving");
            case FUNNEL -> Messages.text("growth.heading.funnel");
            case CLUBS -> Messages.text("growth.heading.clubs");
        };
    }

    public static String heading(Habit.Kind kind) {
        return switch (kind) {
            case PITCHING -> Messages.text("growth.habit.pitching.heading");
            case COLLECTING -> Messages.text("growth.habit.collecting.heading");
            case QUOTA -> Messages.text("growth.habit.quota.heading");
            case OLD_FRIENDS -> Messages.text("growth.habit.old.heading");
        };
    }
}
