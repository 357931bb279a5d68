package io.fika.ui.events;

import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.PagePreview;
import io.fika.ui.kit.PrintTools;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The sheet as it will be printed, page under page. */
final class SheetView {
    private static final double LEAST_ZOOM = 0.5;
    private static final double MOST_ZOOM = 2;
    private static final double STEP = 1.25;
    private static final double WIDEST = 820;

    private final EventsModel model;
    private final SheetController controller;
    private final VBox root = new VBox();
    private final PagePreview preview = new PagePreview(WIDEST);

    SheetView(EventsModel model, SheetController controller) {
        this.model = model;
        this.controller = controller;
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(36, 36);
        Label doing = new Label(Messages.text("events.ui.setting"));
        doing.getStyleClass().add("muted");
        VBox waiting = new VBox(busy, doing);
        waiting.getStyleClass().add("sheet-waiting");
        waiting.setMouseTransparent(true);
        model.setting.subscribe(on -> waiting.setVisible(on && model.pages.get().isEmpty()));
        StackPane stack = new StackPane(preview.root(), waiting);
        VBox.setVgrow(stack, Priority.ALWAYS);
        root.getChildren().addAll(tools(), note(), stack);
        model.pages.subscribe(preview::show);
        model.part.subscribe(part -> {
            if (part == EventsModel.Part.SHEET && model.printers.isEmpty()) {
                controller.findPrinters();
            }
        });
    }

    Node root() {
        return root;
    }

    private Node tools() {
        CheckBox redacted = new CheckBox(Messages.text("events.ui.redacted"));
        redacted.setOnAction(event -> controller.redacted(redacted.isSelected()));
        model.redacted.subscribe(redacted::setSelected);
        DoubleProperty zoom = preview.zoomProperty();
        Button smaller = Icons.button(Feather.ZOOM_OUT, Messages.text("events.ui.smaller"),
                () -> zoom.set(Math.max(LEAST_ZOOM, zoom.get() / STEP)));
        Button larger = Icons.button(Feather.ZOOM_IN, Messages.text("events.ui.larger"),
                () -> zoom.set(Math.min(MOST_ZOOM, zoom.get() * STEP)));
        var print = new PrintTools(model.sheet, model.printers);
        FlowPane tools = new FlowPane(
                PrintTools.row(PrintTools.papers(model.paper, controller::paper), redacted),
                PrintTools.row(smaller, larger), print.saving(controller::save), print.printing(controller::print));
        tools.getStyleClass().add("sheet-tools");
        return tools;
    }

    private Node note() {
        Label note = new Label();
        note.setWrapText(true);
        note.getStyleClass().addAll("small", "muted", "print-note");
        model.printNote.subscribe(text -> {
            note.setText(text);
            note.setVisible(!text.isEmpty());
            note.setManaged(!text.isEmpty());
        });
        return note;
    }
}
