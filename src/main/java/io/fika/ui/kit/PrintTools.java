package io.fika.ui.kit;

import io.fika.briefing.Paper;
import io.fika.briefing.SheetPdf;
import io.fika.text.Messages;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What stands over a preview: on which paper, saved, and printed where. */
public final class PrintTools {
    private final ObjectProperty<@Nullable SheetPdf> sheet;
    private final ComboBox<String> printers = new ComboBox<>();

    /**
     * @param sheet what is saved and printed; without one neither can be
     * @param found the printers, the usual one first
     */
    public PrintTools(ObjectProperty<@Nullable SheetPdf> sheet, ObservableList<String> found) {
        this.sheet = sheet;
        printers.setItems(found);
        printers.setPromptText(Messages.text("kit.print.printer"));
        printers.setAccessibleText(Messages.text("kit.print.printer"));
        printers.getStyleClass().add("printer-choice");
        found.addListener((ListChangeListener<String>) change -> {
            if (printers.getValue() == null && !found.isEmpty()) {
                printers.setValue(found.getFirst());
            }
        });
    }

    /** A row of tools that is not squeezed. */
    public static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("sheet-tool");
        for (Node node : nodes) {
            if (node instanceof Region region && !(node instanceof ComboBox)) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        return row;
    }

    /** A button of a few of which one is down. */
    public static ToggleButton toggle(String name, String style, ToggleGroup group, Runnable chosen) {
        var button = new ToggleButton(name);
        button.getStyleClass().add(style);
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.run();
        });
        return button;
    }

    public static HBox papers(ObjectProperty<Paper> paper, Consumer<Paper> chosen) {
        var group = new ToggleGroup();
        var a4 = toggle(Messages.text("kit.print.a4"), "left-pill", group, () -> chosen.accept(Paper.A4));
        var letter = toggle(Messages.text("kit.print.letter"), "right-pill", group, () -> chosen.accept(Paper.LETTER));
        paper.subscribe(now -> (now == Paper.A4 ? a4 : letter).setSelected(true));
        return new HBox(a4, letter);
    }

    public HBox saving(Runnable save) {
        var button = new Button(Messages.text("kit.print.save"), Icons.of(Feather.DOWNLOAD));
        button.setOnAction(event -> save.run());
        button.disableProperty().bind(sheet.isNull());
        return row(button);
    }

    /** @param print told the printer */
    public HBox printing(Consumer<String> print) {
        var button = new Button(Messages.text("kit.print.now"), Icons.of(Feather.PRINTER));
        button.getStyleClass().add("accent");
        button.setOnAction(event -> {
            String printer = printers.getValue();
            if (printer != null) {
                print.accept(printer);
            }
        });
        button.disableProperty().bind(sheet.isNull().or(printers.valueProperty().isNull()));
        return row(printers, button);
    }

    /** Puts the focus on the choice of the printer. */
    public void requestFocus() {
        printers.requestFocus();
    }
}
