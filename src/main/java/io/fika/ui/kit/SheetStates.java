package io.fika.ui.kit;

import io.fika.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** How far a preview is: a line under its tools, and in the middle where there are no pages. */
final class SheetStates {
    private static final double SMALL = 18;

    private final SheetModel model;
    private final SheetDesk desk;
    private final HBox line = new HBox();
    private final StackPane middle = new StackPane();

    SheetStates(SheetModel model, SheetDesk desk) {
        this.model = model;
        this.desk = desk;
        line.getStyleClass().add("sheet-line");
        model.state.subscribe(state -> show());
        model.sheet.subscribe(sheet -> show());
    }

    Node line() {
        return line;
    }

    Node middle() {
        return middle;
    }

    private void show() {
        middle.getChildren().clear();
        line.getChildren().clear();
        boolean pages = model.sheet.get() != null;
        switch (model.state.get()) {
            case SheetModel.State.Idle idle -> note(idle.note());
            case SheetModel.State.Setting setting when pages -> busy(Messages.text("kit.print.setting"));
            case SheetModel.State.Setting setting ->
                middle.getChildren().add(new BusyState(Messages.text("kit.print.setting"), desk::cancel).root());
            case SheetModel.State.Printing printing -> busy(Messages.text("kit.print.printing", printing.printer()));
            case SheetModel.State.Nothing nothing -> middle.getChildren().add(new EmptyState(
                    Feather.COFFEE, Messages.text("kit.print.nothing"), Messages.text("kit.print.nothing.text")).root());
            case SheetModel.State.Stopped stopped -> middle.getChildren().add(new EmptyState(
                    Feather.FILE_TEXT, Messages.text("kit.print.stopped"), Messages.text("kit.print.stopped.text"),
                    button(Messages.text("kit.print.again"), desk::set)).root());
            case SheetModel.State.Failed failed -> failed(failed.sentence(), pages);
        }
        SheetPanel.shown(line, !line.getChildren().isEmpty());
        SheetPanel.shown(middle, !middle.getChildren().isEmpty());
    }

    private void note(String note) {
        if (!note.isEmpty()) {
            line.getChildren().addAll(Icons.of(Feather.INFO), words(note));
        }
    }

    private void busy(String doing) {
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(SMALL, SMALL);
        wheel.setMinSize(SMALL, SMALL);
        line.getChildren().addAll(wheel, words(doing), button(Messages.text("kit.cancel"), desk::cancel));
    }

    private void failed(String sentence, boolean pages) {
        var icon = Icons.of(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add("sheet-failed");
        line.getChildren().addAll(icon, words(sentence));
        line.getChildren().add(pages
                ? button(Messages.text("kit.print.save"), desk::save)
                : button(Messages.text("kit.print.again"), desk::set));
    }

    private static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.setOnAction(event -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Label words(String text) {
        var words = new Label(text);
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.SOMETIMES);
        return words;
    }
}
