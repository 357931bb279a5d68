package io.fika.ui.sphere;

import io.fika.coffees.Dates;
import io.fika.coffees.MonthBoard;
import io.fika.people.Category;
import io.fika.people.Hue;
import io.fika.people.Shape;
import io.fika.text.Messages;
import io.fika.ui.kit.CategoryMark;
import io.fika.ui.kit.Drag;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.DraggedPeople;
import io.fika.ui.kit.DropHint;
import io.fika.ui.kit.DropTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The next days in a corner of the map: somebody who is dropped on one gets a coffee. */
final class StripView {
    private static final double INSET = 20;
    private static final double AIR = 16;
    /** What the zoom takes, to the right of it. */
    private static final double BESIDE = 48;
    private static final int MARKS = 3;
    private static final int WEEK = 5;
    private static final double MARK = 8;
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");

    private final StripController controller;
    private final DragGesture gesture;
    private final SphereModel map;
    private final VBox root = new VBox();
    private final TilePane row = new TilePane();
    private Dimension2D view = new Dimension2D(0, 0);
    private boolean room;

    StripView(StripModel model, StripController controller, SphereModel map, DragGesture gesture) {
        this.controller = controller;
        this.gesture = gesture;
        this.map = map;
        root.getStyleClass().add("map-strip");
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        // two weeks of five days, so that it stands in a corner beside the circle
        row.setPrefColumns(WEEK);
        row.getStyleClass().add("map-strip-days");
        var heading = new Label(Messages.text("sphere.strip"));
        heading.getStyleClass().addAll("small", "muted");
        root.getChildren().addAll(heading, row);
        root.setAccessibleRole(AccessibleRole.PARENT);
        root.setAccessibleText(heading.getText());
        model.daysProperty().subscribe(this::show);
        map.draggedProperty().subscribe(dragged -> appear());
        map.snapshotProperty().subscribe(snapshot -> appear());
        root.sceneProperty().subscribe(scene -> appear());
        root.layoutBoundsProperty().subscribe(bounds -> place());
    }

    Region root() {
        return root;
    }

    /** Shows itself where it covers nobody; in a smaller view it comes only while people are dragged. */
    void keepClear(double width, double height) {
        view = new Dimension2D(width, height);
        place();
    }

    private void place() {
        double width = view.getWidth();
        double height = view.getHeight();
        Camera camera = Camera.fitting(width, height);
        double dx = width - INSET - BESIDE - root.prefWidth(-1) - camera.x();
        double dy = height - AIR - root.prefHeight(-1) - camera.y();
        room = Math.hypot(Math.max(0, dx), Math.max(0, dy)) >= camera.radius() + AIR;
        appear();
    }

    private void appear() {
        boolean shown = (room && !map.snapshot().people().isEmpty()) || !map.draggedProperty().get().isEmpty();
        root.setVisible(shown);
        controller.onShown(shown && root.getScene() != null);
    }

    // before the days are read, as many cells stand for them, so that it is known how much room they will take
    private void show(List<MonthBoard.Day> days) {
        row.getChildren().setAll(days.isEmpty()
                ? Stream.generate(() -> cell("", "", new HBox())).limit(StripController.DAYS).toList()
                : days.stream().map(this::day).toList());
    }

    private Node day(MonthBoard.Day day) {
        var marks = new HBox();
        day.coffees().stream().limit(MARKS).map(item -> mark(item.category())).forEach(marks.getChildren()::add);
        String letter = Messages.text("sphere.strip.letter", Dates.name(day.date().getDayOfWeek())).substring(0, 1);
        VBox cell = cell(letter, Integer.toString(day.date().getDayOfMonth()), marks);
        cell.pseudoClassStateChanged(FULL, day.whole() != null);
        cell.setAccessibleRole(AccessibleRole.TEXT);
        cell.setAccessibleText(words(day));
        Tooltip.install(cell, new Tooltip(words(day)));
        gesture.target(cell, new Target(day.date()));
        return cell;
    }

    private static VBox cell(String letter, String number, HBox marks) {
        marks.getStyleClass().add("map-strip-marks");
        var upper = new Label(letter);
        upper.getStyleClass().addAll("small", "muted");
        var lower = new Label(number);
        lower.getStyleClass().add("semibold");
        var cell = new VBox(upper, lower, marks);
        cell.getStyleClass().add("map-strip-day");
        return cell;
    }

    private static Node mark(@Nullable Category category) {
        return category == null
                ? CategoryMark.node(Shape.CIRCLE, Hue.GREY, MARK)
                : CategoryMark.node(category.shape(), category.hue(), MARK);
    }

    private static String words(MonthBoard.Day day) {
        String date = Dates.weekday(day.date());
        if (day.whole() != null) {
            return Messages.text("sphere.strip.day", date, day.whole().title());
        }
        return day.coffees().isEmpty()
                ? Messages.text("sphere.strip.day", date, Messages.text("sphere.strip.free"))
                : Messages.text("sphere.strip.day", date, day.coffees().stream()
                        .map(item -> Dates.time(item.start()) + " " + item.names())
                        .collect(Collectors.joining(", ")));
    }

    /** One day to let go over; what it said is kept until something else is asked. */
    private final class Target implements DropTarget {
        private final LocalDate day;
        private Optional<DropHint> saying = Optional.empty();
        private List<UUID> about = List.of();
        private boolean alt;

        private Target(LocalDate day) {
            this.day = day;
        }

        @Override
        public Optional<DropHint> over(Drag drag) {
            List<UUID> people = drag.content(DraggedPeople.class).map(DraggedPeople::people).orElse(List.of());
            if (people.isEmpty()) {
                return Optional.empty();
            }
            if (saying.isEmpty() || !people.equals(about) || alt != drag.alt()) {
                about = people;
                alt = drag.alt();
                saying = controller.hintFor(people, day, alt);
            }
            return saying;
        }

        @Override
        public void dropped(Drag drag) {
            drag.content(DraggedPeople.class)
                    .ifPresent(dragged -> controller.onDropped(dragged.people(), day, drag.alt()));
        }

        @Override
        public void left() {
            saying = Optional.empty();
        }
    }
}
