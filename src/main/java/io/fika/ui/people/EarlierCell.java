package io.fika.ui.people;

import io.fika.exchange.ImportBatch;
import io.fika.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One import of earlier: its file, its day, what came in, and the way to take it back. */
final class EarlierCell extends ListCell<ImportBatch> {
    private final Label file = new Label();
    private final Label detail = new Label();
    private final Button take = new Button(Messages.text("people.earlier.take.ask"));
    private final HBox row;

    EarlierCell(EarlierController controller) {
        file.getStyleClass().add("semibold");
        detail.getStyleClass().add("muted");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(event -> {
            ImportBatch batch = getItem();
            if (batch != null) {
                controller.onPlan(batch);
            }
        });
        var words = new VBox(2, file, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(12, words, take);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable ImportBatch batch, boolean empty) {
        super.updateItem(batch, empty);
        if (empty || batch == null) {
            setGraphic(null);
            return;
        }
        file.setText(batch.file());
        detail.setText(EarlierView.day(batch) + " · " + EarlierWords.counts(batch));
        take.setAccessibleText(Messages.text("people.earlier.take.of", batch.file()));
        setGraphic(row);
    }
}
