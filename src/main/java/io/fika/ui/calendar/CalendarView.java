package io.fika.ui.calendar;

import io.fika.coffees.MonthBoard;
import io.fika.text.Messages;
import io.fika.ui.kit.EmptyState;
import io.fika.ui.kit.Navigator;
import io.fika.ui.kit.Photos;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Workbench;
import java.time.Clock;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The month: who is due, the weeks, the balance. */
final class CalendarView {
    private final StackPane root = new StackPane();
    private final HBox board = new HBox();
    private final StackPane pages = new StackPane();
    private final Label full = new Label(Messages.text("calendar.full"));
    private final Node empty;
    private boolean wantsFocus;
    private boolean keysAreFree;

    CalendarView(CalendarModel model, CalendarControllers on, Workbench bench, Photos photos, Clock clock) {
        root.getStyleClass().add("calendar");
        board.getStyleClass().add("calendar-board");
        full.getStyleClass().add("calendar-full");
        full.setWrapText(true);
        full.setMaxWidth(Double.MAX_VALUE);
        full.managedProperty().bind(full.visibleProperty());
        var month = new MonthGrid(model, on, bench.drags()).root();
        var hours = new TimePane(model, on, bench.drags(), clock).root();
        var agenda = new AgendaPane(model, on).root();
        VBox.setVgrow(pages, Priority.ALWAYS);
        model.page.subscribe(page -> pages.getChildren().setAll(switch (page) {
            case MONTH -> month;
            case WEEK, DAY -> hours;
            case AGENDA -> agenda;
        }));
        var middle = new VBox(full, pages);
        middle.getStyleClass().add("calendar-middle");
        HBox.setHgrow(middle, Priority.ALWAYS);
        var side = new SidePane(model, on, LocalDate.now(clock)).root();
        var scrolled = new ScrollPane(side);
        scrolled.setFitToWidth(true);
        scrolled.getStyleClass().addAll("calendar-side-scroll", "edge-to-edge");
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var due = new DuePane(model, on, bench.drags(), new Faces(photos)).root();
        board.getChildren().addAll(due, middle, scrolled);
        empty = empty(bench.navigator());
        root.getChildren().addAll(board, empty);
        model.board.subscribe(this::update);
        root.sceneProperty().subscribe(this::takeFocus);
        // who chooses what to filter by goes on there
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener(
                (observed, before, after) -> onFocus(before, after, model.due.choosing.get()));
    }

    Node root() {
        return root;
    }

    /** So that the keys of the calendar work at once; at the start that is when there is a month to see. */
    void focus() {
        wantsFocus = true;
        takeFocus();
    }

    // a form or a link that is answered goes, and the toolkit gives its keys to the first field of the window
    private void onFocus(@Nullable Node before, @Nullable Node after, boolean choosing) {
        if (after == null) {
            keysAreFree = !choosing && before != null && before.getScene() == null;
        } else if (keysAreFree) {
            keysAreFree = false;
            if (after instanceof TextInputControl) {
                focus();
            }
        }
    }

    private void takeFocus() {
        Scene scene = root.getScene();
        if (wantsFocus && scene != null && board.isVisible()) {
            wantsFocus = false;
            // who has begun to type meanwhile goes on
            if (!(scene.getFocusOwner() instanceof TextInputControl field) || field.getText().isEmpty()) {
                pages.getChildren().getFirst().requestFocus();
            }
        }
    }

    private static Node empty(Navigator navigator) {
        var map = new Button(Messages.text("calendar.empty.map"));
        map.setOnAction(event -> navigator.show(Place.SPHERE));
        var people = new Button(Messages.text("calendar.empty.people"));
        people.setOnAction(event -> navigator.show(Place.PEOPLE));
        return new EmptyState(
                        Feather.COFFEE,
                        Messages.text("calendar.empty.title"),
                        Messages.text("calendar.empty.text"),
                        map,
                        people)
                .root();
    }

    private void update(@Nullable MonthBoard now) {
        boolean nothing = now != null
                && !now.anybody()
                && now.days().stream().allMatch(MonthBoard.Day::isBlank);
        empty.setVisible(nothing);
        board.setVisible(now != null && !nothing);
        takeFocus();
        full.setVisible(now != null && now.freeStarts() == 0 && !now.month().atEndOfMonth().isBefore(now.today()));
    }
}
