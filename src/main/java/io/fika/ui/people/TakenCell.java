package io.fika.ui.people;

import io.fika.exchange.ImportRecord;
import io.fika.exchange.ImportRecord.Fate;
import io.fika.text.Messages;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** Whether a record comes in; what cannot has no box. */
final class TakenCell extends TableCell<ImportRecord, ImportRecord> {
    private final ImportController controller;
    private final CheckBox box = new CheckBox();

    TakenCell(ImportController controller) {
        this.controller = controller;
        getStyleClass().add("import-taken");
        box.setOnAction(event -> {
            ImportRecord record = getItem();
            if (record != null) {
                controller.onChoices(choices -> choices.leaving(record.number(), !box.isSelected()));
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ImportRecord record, boolean empty) {
        super.updateItem(record, empty);
        if (empty || record == null) {
            setGraphic(null);
            return;
        }
        boolean out = controller.choices().leftOut().contains(record.number());
        boolean changes = record.fate() == Fate.NEW || record.fate() == Fate.MERGED;
        box.setSelected(changes);
        box.setAccessibleText(Messages.text("people.import.taken", ImportWords.title(record)));
        setGraphic(changes || out ? box : null);
    }
}
