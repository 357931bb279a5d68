package io.fika.ui.settings;

import io.fika.coffees.CoffeeRules;
import io.fika.events.Profile;
import io.fika.events.Purpose;
import io.fika.people.Category;
import io.fika.people.Ring;
import io.fika.people.SectorDrop;
import io.fika.ui.kit.Appearance;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What is set now. */
final class SettingsModel {
    /** A ring and how many people stand in it. */
    record RingRow(Ring ring, int people) {}

    /** A category and how many people are of it. */
    record CategoryRow(Category category, int people) {}

    final ObjectProperty<@Nullable CoffeeRules> rules = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Profile> profile = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Appearance> appearance = new SimpleObjectProperty<>();
    final ObjectProperty<SectorDrop> sectorDrop = new SimpleObjectProperty<>(SectorDrop.ASK);
    final ObservableList<RingRow> rings = FXCollections.observableArrayList();
    final ObservableList<CategoryRow> categories = FXCollections.observableArrayList();
    final ObservableList<Purpose> purposes = FXCollections.observableArrayList();
    /** Words that mean the same, a group a line. */
    final StringProperty synonyms = new SimpleStringProperty("");
    /** What became of the last backup or check. */
    final StringProperty report = new SimpleStringProperty("");
}
