package io.fika.ui.people;

import io.fika.exchange.Likeness;
import io.fika.text.Messages;
import io.fika.ui.kit.BusyState;
import io.fika.ui.kit.EmptyState;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.ScreenTitle;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The list of pairs, and the one that is looked at side by side. */
final class DuplicatesView {
    private final DuplicatesModel model;
    private final DuplicatesController controller;
    private final TwoSides sides;
    private final ListView<Likeness> list;
    private final ScreenTitle title = new ScreenTitle(Messages.text("people.duplicates.title"));
    private final StackPane root = new StackPane();
    private final ScrollPane scroll = new ScrollPane();
    private final Node page;
    private DuplicatesModel.@Nullable Choice shown;
    private int at;

    DuplicatesView(DuplicatesModel model, DuplicatesController controller, JoinWords words, Faces faces) {
        this.model = model;
        this.controller = controller;
        sides = new TwoSides(controller, words, faces);
        list = new ListView<>(model.pairs());
        list.setAccessibleText(Messages.text("people.duplicates.title"));
        list.getStyleClass().add("duplicates-list");
        list.setCellFactory(view -> new LikenessCell());
        list.getSelectionModel().selectedItemProperty().subscribe(pair -> controller.onShow(pair));
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> at = index.intValue() < 0 ? at : index.intValue());
        page = page();
        root.getStyleClass().add("duplicates");
        model.stageProperty().subscribe(stage -> show());
        model.pairs().addListener((ListChangeListener<Likeness>) change -> show());
        model.choiceProperty().subscribe(choice -> show(choice));
    }

    Screen screen() {
        var close = button(Messages.text("people.duplicates.close"), controller::onClose);
        var actions = new HBox(close);
        actions.setAlignment(Pos.CENTER_RIGHT);
        return new Screen(title.root(), actions, root);
    }

    private Node page() {
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var apart = button(Messages.text("people.duplicates.apart"), controller::onApart);
        var join = button(Messages.text("people.duplicates.join"), controller::onJoin);
        join.getStyleClass().add("accent");
        join.setDefaultButton(true);
        var kept = new Label(Messages.text("people.duplicates.kept"));
        kept.getStyleClass().addAll("muted", "small");
        kept.setWrapText(true);
        HBox.setHgrow(kept, Priority.ALWAYS);
        kept.setMaxWidth(Double.MAX_VALUE);
        apart.setMinWidth(Region.USE_PREF_SIZE);
        join.setMinWidth(Region.USE_PREF_SIZE);
        var footer = new HBox(kept, apart, join);
        footer.getStyleClass().add("duplicates-footer");
        var right = new VBox(scroll, footer);
        HBox.setHgrow(right, Priority.ALWAYS);
        var both = new HBox(list, right);
        both.getStyleClass().add("duplicates-page");
        return both;
    }

    private void show() {
        int pairs = model.pairs().size();
        switch (model.stageProperty().get()) {
            case CLOSED -> root.getChildren().clear();
            case LOOKING -> only(new BusyState(Messages.text("people.duplicates.looking"), controller::onClose).root());
            case FOUND -> {
                if (pairs == 0) {
                    only(nobody());
                } else {
                    only(page);
                    select();
                }
            }
        }
        title.detail(pairs == 0 ? "" : Messages.text("people.duplicates.detail", pairs));
    }

    private void only(Node node) {
        if (!root.getChildren().equals(List.of(node))) {
            root.getChildren().setAll(node);
        }
    }

    /** There is always one to look at: the next, after one is done. */
    private void select() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().select(Math.min(at, model.pairs().size() - 1));
        }
    }

    private void show(DuplicatesModel.@Nullable Choice choice) {
        boolean same = choice != null && shown != null
                && choice.one().equals(shown.one()) && choice.other().equals(shown.other());
        shown = choice;
        if (!same) {
            scroll.setContent(choice == null ? null : sides.of(choice));
            scroll.setVvalue(0);
        }
    }

    private Node nobody() {
        return new EmptyState(
                        Feather.CHECK_CIRCLE,
                        Messages.text("people.duplicates.none"),
                        Messages.text("people.duplicates.none.text"),
                        button(Messages.text("people.duplicates.close"), controller::onClose))
                .root();
    }

    private static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.setOnAction(event -> action.run());
        return button;
    }
}
