package io.fika.ui.events;

import io.fika.ui.kit.SheetPanel;
import javafx.scene.Node;

/** The sheet as it will be printed, page under page. */
final class SheetView {
    private static final double WIDEST = 820;

    private final SheetPanel panel;

    SheetView(EventsModel model, SheetController controller) {
        panel = new SheetPanel(
                model.sheet, controller.desk(), WIDEST, SheetPanel.redaction(model.sheet, controller.desk()));
    }

    Node root() {
        return panel.root();
    }
}
