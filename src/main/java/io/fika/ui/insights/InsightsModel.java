package io.fika.ui.insights;

import io.fika.growth.Balance;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the insights screen shows. */
final class InsightsModel {
    final IntegerProperty months = new SimpleIntegerProperty(6);
    final ObjectProperty<@Nullable Balance> balance = new SimpleObjectProperty<>();
    final StringProperty roles = new SimpleStringProperty("");
    final ObjectProperty<List<String>> missing = new SimpleObjectProperty<>(List.of());
}
