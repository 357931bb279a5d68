package io.fika.ui.calendar;

import io.fika.coffees.Dates;
import io.fika.coffees.LocalCustom;
import io.fika.coffees.MonthBoard;
import io.fika.text.Messages;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * How the coffees of a month lie in its weeks and days, and how often one goes from place to place. It is shown anew
 * with each day that somebody is dragged over, so its lines stay.
 */
final class LoadView {
    private static final double STEP = 4;
    private static final int TALLEST = 4;
    private static final double WIDE = 6;
    private static final double GAP = 2;
    /** From the foot of the days to the foot of the words beside them. */
    private static final double BASE = 3;
    private static final int DAYS = 7;

    private final VBox root = new VBox();
    private final Label heading = new Label(Messages.text("calendar.load"));
    private final Label iso = small();
    private final Label hops = small();
    private final List<Line> lines = new ArrayList<>();

    LoadView() {
        root.getStyleClass().add("load");
        heading.getStyleClass().add("semibold");
        iso.setText(Messages.text("calendar.load.iso"));
    }

    Node root() {
        return root;
    }

    void show(MonthBoard.Balance balance) {
        List<MonthBoard.Week> weeks = balance.weeks();
        while (lines.size() < weeks.size()) {
            lines.add(new Line());
        }
        for (int i = 0; i < weeks.size(); i++) {
            lines.get(i).show(weeks.get(i));
        }
        hops.setText(Messages.text("calendar.load.hops", balance.hops()));
        boolean saysIso = LocalCustom.here().firstDay() != DayOfWeek.MONDAY;
        List<Node> parts = Stream.of(
                        Stream.of(heading), lines.stream().limit(weeks.size()).map(line -> line.root),
                        Stream.of(iso).filter(label -> saysIso), Stream.of(hops))
                .<Node>flatMap(part -> part)
                .toList();
        if (!root.getChildren().equals(parts)) {
            root.getChildren().setAll(parts);
        }
    }

    private static Label small() {
        var label = new Label();
        label.getStyleClass().addAll("small", "muted");
        label.setWrapText(true);
        return label;
    }

    /** A week: from when, its days as small columns, and how many of how many. */
    private static final class Line {
        private final Label name = new Label();
        private final Label figures = new Label();
        private final Pane days = new Pane();
        private final HBox root = new HBox(name, days, figures);

        private Line() {
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            days.setMinSize(DAYS * (WIDE + GAP), STEP * TALLEST + BASE);
            days.setMaxSize(DAYS * (WIDE + GAP), STEP * TALLEST + BASE);
            for (int i = 0; i < DAYS; i++) {
                var day = new Region();
                day.setManaged(false); // or all that stands beside the month would be laid out with each day passed
                days.getChildren().add(day);
            }
            figures.getStyleClass().add("load-figures");
            root.getStyleClass().add("load-week");
        }

        private void show(MonthBoard.Week week) {
            name.setText(Messages.text("calendar.load.week", Dates.day(week.from())));
            for (int i = 0; i < DAYS; i++) {
                int coffees = week.days().get(i);
                var day = (Region) days.getChildren().get(i);
                style(day, coffees == 0 ? "load-none" : "load-some");
                double height = STEP * Math.max(0.5, Math.min(TALLEST, coffees));
                day.resizeRelocate(i * (WIDE + GAP), STEP * TALLEST - height, WIDE, height);
            }
            figures.setText(Messages.text("calendar.balance.figures", week.coffees(), week.limit()));
            boolean full = week.coffees() > week.limit();
            figures.getStyleClass().remove(full ? "muted" : "late-text");
            if (!figures.getStyleClass().contains(full ? "late-text" : "muted")) {
                figures.getStyleClass().add(full ? "late-text" : "muted");
            }
        }

        private static void style(Region day, String style) {
            if (!day.getStyleClass().equals(List.of(style))) {
                day.getStyleClass().setAll(style);
            }
        }
    }
}
