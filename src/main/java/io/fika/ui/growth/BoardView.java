package io.fika.ui.growth;

import io.fika.growth.OpportunityStage;
import io.fika.growth.Origin;
import io.fika.text.Messages;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.EmptyState;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** A column for each stage, and beside them the form of the one that is open. */
final class BoardView {
    private final StackPane root = new StackPane();
    private final BoardModel model;
    private final BoardController controller;
    private final HBox board = new HBox();
    private final OpportunityForm form;
    private final List<StageColumn> all = new ArrayList<>();

    BoardView(BoardModel model, BoardController controller, DragGesture drags) {
        this.model = model;
        this.controller = controller;
        form = new OpportunityForm(model, controller);
        board.getStyleClass().add("chance-board");
        var columns = new HBox();
        columns.getStyleClass().add("stage-columns");
        HBox.setHgrow(columns, Priority.ALWAYS);
        for (OpportunityStage stage : OpportunityStage.values()) {
            var column = new StageColumn(stage, model, controller, drags);
            HBox.setHgrow(column.root(), Priority.ALWAYS);
            columns.getChildren().add(column.root());
            all.add(column);
        }
        columns.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        board.getChildren().addAll(columns, form.root());
        Button first = new Button(Messages.text("growth.ui.new"));
        first.setOnAction(event -> controller.add(Origin.UNKNOWN));
        Node empty = new EmptyState(
                        Feather.TRENDING_UP, Messages.text("growth.ui.empty"), Messages.text("growth.ui.empty.text"), first)
                .root();
        root.getChildren().addAll(board, empty);
        model.count.subscribe(count -> {
            empty.setVisible(count == 0);
            board.setVisible(count > 0);
        });
        model.open.subscribe((before, now) -> {
            if (before != null && now == null) {
                focusSelected();
            }
        });
        model.selected.subscribe(selected -> {
            if (all.stream().anyMatch(StageColumn::isFocused)) {
                focusSelected();
            }
        });
    }

    Node root() {
        return root;
    }

    private void focusSelected() {
        all.stream().filter(StageColumn::holdsSelected).findFirst().ifPresent(it -> it.list().requestFocus());
    }

    private void onKey(KeyEvent event) {
        boolean known = event.isShortcutDown() ? false : event.isAltDown() ? carries(event) : acts(event);
        if (known) {
            event.consume();
        }
    }

    // Alt takes the card along, as it does in the calendar
    private boolean carries(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> controller.carry(-1);
            case RIGHT -> controller.carry(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean acts(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> controller.walk(-1);
            case RIGHT -> controller.walk(1);
            case ENTER -> model.selected().ifPresent(card -> {
                controller.open(card.id());
                form.focus();
            });
            case DELETE, BACK_SPACE -> model.selected().ifPresent(card -> controller.remove(card.id()));
            case N -> controller.add(Origin.UNKNOWN);
            default -> {
                return false;
            }
        }
        return true;
    }
}
