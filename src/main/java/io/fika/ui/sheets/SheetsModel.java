package io.fika.ui.sheets;

import io.fika.ui.kit.SheetModel;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The pages that are shown, and what they are about. */
final class SheetsModel {
    final BooleanProperty open = new SimpleBooleanProperty();
    final StringProperty title = new SimpleStringProperty("");
    final SheetModel sheet = new SheetModel();
}
