package io.fika.ui.people;

import io.fika.exchange.ImportBatch;
import io.fika.exchange.TakeBack;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The imports of earlier, and what taking one of them back would do. */
final class EarlierModel {
    private final ObservableList<ImportBatch> batches = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable TakeBack> plan = new SimpleObjectProperty<>();
    private final BooleanProperty all = new SimpleBooleanProperty();

    /** The newest first. */
    ObservableList<ImportBatch> batches() {
        return batches;
    }

    /** What is shown before an import is taken back; absent while none is. */
    ObjectProperty<@Nullable TakeBack> planProperty() {
        return plan;
    }

    /** Whether those go, too, with whom something happened since. */
    BooleanProperty allProperty() {
        return all;
    }
}
