package io.fika.ui.calendar;

import io.fika.coffees.Dates;
import io.fika.coffees.LocalCustom;
import io.fika.coffees.MonthBoard;
import io.fika.text.Messages;
import java.time.DayOfWeek;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How the coffees of a month lie in its weeks and days, and how often one goes from place to place. */
final class LoadView {
    private static final double STEP = 4;
    private static final int TALLEST = 4;

    private final VBox root = new VBox();

    LoadView(MonthBoard.Balance balance) {
        root.getStyleClass().add("load");
        var heading = new Label(Messages.text("calendar.load"));
        heading.getStyleClass().add("semibold");
        root.getChildren().add(heading);
        balance.weeks().forEach(week -> root.getChildren().add(week(week)));
        if (LocalCustom.here().firstDay() != DayOfWeek.MONDAY) {
            root.getChildren().add(small(Messages.text("calendar.load.iso")));
        }
        root.getChildren().add(small(Messages.text("calendar.load.hops", balance.hops())));
    }

    private static Label small(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("small", "muted");
        label.setWrapText(true);
        return label;
    }

    Node root() {
        return root;
    }

    private static Node week(MonthBoard.Week week) {
        var name = new Label(Messages.text("calendar.load.week", Dates.day(week.from())));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var days = new HBox();
        days.getStyleClass().add("load-days");
        for (int coffees : week.days()) {
            var day = new Region();
            day.getStyleClass().add(coffees == 0 ? "load-none" : "load-some");
            double height = STEP * Math.max(0.5, Math.min(TALLEST, coffees));
            day.setMinSize(STEP * 1.5, height);
            day.setMaxSize(STEP * 1.5, height);
            days.getChildren().add(day);
        }
        var figures = new Label(Messages.text("calendar.balance.figures", week.coffees(), week.limit()));
        figures.getStyleClass().add(week.coffees() > week.limit() ? "late-text" : "muted");
        figures.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(name, days, figures);
        line.getStyleClass().add("load-week");
        return line;
    }
}
