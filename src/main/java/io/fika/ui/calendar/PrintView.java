package io.fika.ui.calendar;

import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.SheetPanel;
import javafx.scene.Node;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The page as it will be printed, over the calendar. */
final class PrintView {
    private static final double WIDEST = 1200;

    private final PrintController controller;
    private final SheetPanel panel;

    PrintView(PrintController controller) {
        this.controller = controller;
        var spans = new ToggleGroup();
        var month = SheetPanel.toggle(
                Messages.text("calendar.print.month"), "left-pill", spans, () -> controller.week(false));
        var week = SheetPanel.toggle(
                Messages.text("calendar.print.week"), "right-pill", spans, () -> controller.week(true));
        controller.week.subscribe(on -> (on ? week : month).setSelected(true));
        var close = Icons.button(Feather.X, Messages.text("calendar.print.close"), controller::close);
        panel = new SheetPanel(controller.sheet, controller.desk(), WIDEST, close, new HBox(month, week));
        Region root = panel.root();
        root.getStyleClass().add("print-over");
        root.visibleProperty().bind(controller.open);
        root.managedProperty().bind(controller.open);
        root.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                controller.close();
            }
        });
    }

    Node root() {
        return panel.root();
    }

    void open() {
        controller.open();
        panel.requestFocus();
    }
}
