package io.fika.ui.events;

import io.fika.events.Recognised;
import io.fika.text.Messages;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A list is pasted on the left, and on the right stands whom it means, before anything is stored. */
final class PasteView {
    private final VBox root = new VBox();
    private final TextArea text = new TextArea();
    private final Label summary = new Label();
    private final Button add = new Button();
    private final Button same = new Button();
    private final EventsModel model;
    private final PasteController controller;

    PasteView(EventsModel model, PasteController controller) {
        this.model = model;
        this.controller = controller;
        Label heading = new Label(Messages.text("events.ui.pasteTitle"));
        heading.getStyleClass().add("semibold");
        Label help = new Label(Messages.text("events.ui.pasteHelp"));
        help.setWrapText(true);
        help.getStyleClass().add("muted");
        text.setPromptText(Messages.text("events.ui.pastePrompt"));
        text.setAccessibleText(Messages.text("events.ui.pasteTitle"));
        text.textProperty().subscribe(controller::read);
        ListView<Recognised> preview = new ListView<>(model.pasted);
        preview.setCellFactory(view -> new PastedCell(controller));
        preview.getStyleClass().add("guest-list");
        Label nothing = new Label(Messages.text("events.ui.pasteNothing"));
        nothing.getStyleClass().add("muted");
        preview.setPlaceholder(nothing);
        preview.setAccessibleText(Messages.text("events.ui.pasteTitle"));
        HBox halves = new HBox(text, preview);
        halves.getStyleClass().add("paste-halves");
        for (Node half : List.of(text, preview)) {
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        text.setPrefWidth(280);
        preview.setPrefWidth(380);
        VBox.setVgrow(halves, Priority.ALWAYS);
        summary.getStyleClass().add("muted");
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        add.getStyleClass().add("accent");
        add.setOnAction(event -> controller.addPasted());
        Button cancel = new Button(Messages.text("events.ui.cancel"));
        cancel.setOnAction(event -> controller.pasting(false));
        same.setOnAction(event -> controller.sameForAll());
        same.setMinWidth(Region.USE_PREF_SIZE);
        HBox end = new HBox(summary, same, cancel, add);
        end.getStyleClass().add("guest-tools");
        root.getChildren().addAll(heading, help, halves, end);
        root.getStyleClass().add("guests");
        model.pasted.addListener((ListChangeListener<Recognised>) change -> update());
        model.pasting.subscribe(on -> {
            text.clear();
            if (on) {
                text.requestFocus();
            }
        });
        update();
    }

    Node root() {
        return root;
    }

    private void update() {
        List<Long> counts = controller.pastedCounts();
        int all = model.pasted.size();
        summary.setText(all == 0 ? "" : Messages.text("events.ui.pasteCounts", counts.get(0), counts.get(1), counts.get(2)));
        add.setText(Messages.text("events.ui.pasteAdd", all));
        add.setDisable(all == 0);
        long open = controller.openOfOne();
        same.setText(Messages.text("events.ui.sameForAll", open));
        same.setVisible(open > 1);
        same.setManaged(open > 1);
    }
}
