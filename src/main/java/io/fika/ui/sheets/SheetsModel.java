package io.fika.ui.sheets;

import io.fika.ui.kit.SheetModel;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The pages that are shown, and what they are about. */
final class SheetsModel {
    final BooleanProperty open = new SimpleBooleanProperty();
    /** Whether what is nobody else's business can be left out of it. */
    final BooleanProperty redactable = new SimpleBooleanProperty(true);
    final StringProperty title = new SimpleStringProperty("");
    final SheetModel sheet = new SheetModel();
}
