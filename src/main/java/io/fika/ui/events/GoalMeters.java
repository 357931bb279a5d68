package io.fika.ui.events;

import io.fika.events.Goals;
import io.fika.growth.EveningResult;
import io.fika.text.Messages;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the evening brought, each figure over its goal. */
final class GoalMeters {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final Meter learnt = new Meter(Messages.text("events.ui.debrief.learnt"));
    private final Meter solid = new Meter(Messages.text("events.ui.debrief.solid"));
    private final Meter fresh = new Meter(Messages.text("events.ui.debrief.new"));
    private final HBox root = new HBox(learnt.root, solid.root, fresh.root);

    GoalMeters() {
        root.getStyleClass().add("goal-meters");
        HBox.setHgrow(root, Priority.ALWAYS);
    }

    Node root() {
        return root;
    }

    void show(EveningResult result) {
        Goals goals = result.goals();
        learnt.show(
                String.valueOf(result.met()), goal(goals.learnFrom(), goals.learnTo()), share(result.met(), goals.learnFrom(), goals.learnTo()));
        solid.show(
                String.valueOf(result.solid()), goal(goals.solidFrom(), goals.solidTo()), share(result.solid(), goals.solidFrom(), goals.solidTo()));
        fresh.show(
                Messages.text("events.ui.debrief.percent", result.freshPercent()),
                goals.newSharePercent() == 0 ? "" : Messages.text("events.ui.debrief.ofPercent", goals.newSharePercent()),
                goals.newSharePercent() == 0 ? 0 : (double) result.freshPercent() / goals.newSharePercent());
    }

    private static String goal(int from, int to) {
        if (to == 0) {
            return "";
        }
        return from > 0 && from < to
                ? Messages.text("events.ui.debrief.ofRange", from, to)
                : Messages.text("events.ui.debrief.of", to);
    }

    private static double share(int value, int from, int to) {
        int wanted = from > 0 ? from : to;
        return wanted == 0 ? 0 : (double) value / wanted;
    }

    private static final class Meter {
        private final Label figure = new Label();
        private final Label goal = new Label();
        private final ProgressBar bar = new ProgressBar(0);
        private final VBox root;
        private final String what;

        Meter(String what) {
            this.what = what;
            Label words = new Label(what);
            words.getStyleClass().addAll("small", "muted");
            figure.getStyleClass().add("meter-figure");
            goal.getStyleClass().addAll("small", "muted");
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.getStyleClass().add("meter-bar");
            HBox numbers = new HBox(figure, goal);
            numbers.getStyleClass().add("meter-numbers");
            root = new VBox(words, numbers, bar);
            root.getStyleClass().add("goal-meter");
            HBox.setHgrow(root, Priority.ALWAYS);
        }

        void show(String value, String wanted, double share) {
            figure.setText(value);
            goal.setText(wanted);
            bar.setProgress(Math.min(1, share));
            bar.setVisible(!wanted.isEmpty());
            bar.setAccessibleText(what + ": " + value + " " + wanted);
            root.pseudoClassStateChanged(REACHED, share >= 1);
        }
    }
}
