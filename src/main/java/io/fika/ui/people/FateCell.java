package io.fika.ui.people;

import io.fika.exchange.ImportRecord;
import io.fika.ui.kit.Icons;
import io.fika.ui.people.ImportModel.Filter;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** What becomes of a record, in a word with its icon. */
final class FateCell extends TableCell<ImportRecord, ImportRecord> {
    @Override
    protected void updateItem(@Nullable ImportRecord record, boolean empty) {
        super.updateItem(record, empty);
        getStyleClass().removeIf(name -> name.startsWith("import-"));
        if (empty || record == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        Filter filter = Filter.valueOf(record.fate().name());
        getStyleClass().add("import-" + ImportWords.code(filter));
        setText(ImportWords.fate(record));
        setGraphic(Icons.of(ImportWords.icon(filter)));
    }
}
