package io.fika.ui.calendar;

import io.fika.briefing.PrintWords;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.PagePreview;
import io.fika.ui.kit.PrintTools;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page as it will be printed, over the calendar. */
final class PrintView {
    private static final double WIDEST = 1200;

    private final PrintModel model;
    private final PrintController controller;
    private final VBox root = new VBox();
    private final PrintTools print;

    PrintView(PrintModel model, PrintController controller) {
        this.model = model;
        this.controller = controller;
        root.getStyleClass().add("print-over");
        this.print = new PrintTools(model.sheet, model.printers);
        var preview = new PagePreview(WIDEST);
        VBox.setVgrow(preview.root(), Priority.ALWAYS);
        var note = new Label(PrintWords.noPrinter());
        note.setWrapText(true);
        note.getStyleClass().addAll("small", "muted", "print-note");
        note.visibleProperty().bind(model.noPrinter);
        note.managedProperty().bind(model.noPrinter);
        root.getChildren().addAll(tools(), note, preview.root());
        root.visibleProperty().bind(model.open);
        root.managedProperty().bind(model.open);
        root.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                controller.close();
            }
        });
        model.pages.subscribe(preview::show);
    }

    Node root() {
        return root;
    }

    void open() {
        controller.open();
        print.requestFocus();
    }

    private Node tools() {
        var spans = new ToggleGroup();
        var month = PrintTools.toggle(Messages.text("calendar.print.month"), "left-pill", spans, () -> controller.week(false));
        var week = PrintTools.toggle(Messages.text("calendar.print.week"), "right-pill", spans, () -> controller.week(true));
        model.week.subscribe(on -> (on ? week : month).setSelected(true));
        var close = Icons.button(Feather.X, Messages.text("calendar.print.close"), controller::close);
        var tools = new FlowPane(
                PrintTools.row(close, new HBox(month, week), PrintTools.papers(model.paper, controller::paper)),
                print.saving(controller::save), print.printing(controller::print));
        tools.getStyleClass().add("sheet-tools");
        return tools;
    }
}
