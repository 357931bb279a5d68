package io.fika.ui.people;

import io.fika.exchange.ImportRecord;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Remarks on one line, and whole when pointed at. */
final class RemarkCell extends TableCell<ImportRecord, String> {
    private static final double WIDTH = 420;

    @Override
    protected void updateItem(@Nullable String remarks, boolean empty) {
        super.updateItem(remarks, empty);
        if (empty || remarks == null || remarks.isEmpty()) {
            setText(null);
            setTooltip(null);
            return;
        }
        setText(remarks.replace('\n', ' '));
        var whole = new Tooltip(remarks);
        whole.setWrapText(true);
        whole.setMaxWidth(WIDTH);
        setTooltip(whole);
    }
}
