package io.fika.ui.calendar;

import io.fika.briefing.Paper;
import io.fika.briefing.SheetPdf;
import java.awt.image.BufferedImage;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The page that would be printed. */
final class PrintModel {
    final BooleanProperty open = new SimpleBooleanProperty();
    /** The week of the day that is chosen, or else its month. */
    final BooleanProperty week = new SimpleBooleanProperty();
    final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);
    final ObjectProperty<@Nullable SheetPdf> sheet = new SimpleObjectProperty<>();
    final ObjectProperty<List<BufferedImage>> pages = new SimpleObjectProperty<>(List.of());
    final ObservableList<String> printers = FXCollections.observableArrayList();
    final BooleanProperty noPrinter = new SimpleBooleanProperty();
}
