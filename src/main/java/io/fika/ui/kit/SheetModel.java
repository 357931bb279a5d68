package io.fika.ui.kit;

import io.fika.briefing.Paper;
import io.fika.briefing.Printing.Abilities;
import io.fika.briefing.SheetPdf;
import java.awt.image.BufferedImage;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What a preview shows, what was chosen for printing it, and how far that is. */
public final class SheetModel {
    final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);
    final BooleanProperty redacted = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable SheetPdf> sheet = new SimpleObjectProperty<>();
    final ObjectProperty<List<BufferedImage>> pages = new SimpleObjectProperty<>(List.of());

    final ObservableList<String> printers = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable String> printer = new SimpleObjectProperty<>();
    final ObjectProperty<Abilities> abilities = new SimpleObjectProperty<>(Abilities.NONE);
    final IntegerProperty copies = new SimpleIntegerProperty(1);
    final BooleanProperty bothSides = new SimpleBooleanProperty();
    final BooleanProperty grey = new SimpleBooleanProperty();

    final ObjectProperty<State> state = new SimpleObjectProperty<>(new State.Idle(""));

    /** How far it is. */
    sealed interface State {
        /** @param note what there is to know, such as that there is no printer; or empty */
        record Idle(String note) implements State {}

        /** Pages are being set. */
        record Setting() implements State {}

        /** They are on their way to this printer. */
        record Printing(String printer) implements State {}

        /** There is nothing to print. */
        record Nothing() implements State {}

        /** The user did not want to wait for the pages. */
        record Stopped() implements State {}

        /**
         * It did not work.
         *
         * @param sentence what happened, what was kept, what to do
         */
        record Failed(String sentence) implements State {}
    }

    /** The pages that are shown, as PDF; null while there are none. */
    public @Nullable SheetPdf sheet() {
        return sheet.get();
    }
}
