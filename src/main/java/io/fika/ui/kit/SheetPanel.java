package io.fika.ui.kit;

import io.fika.briefing.Paper;
import io.fika.text.Messages;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Pages as they will be printed, and over them on which paper, where to and how. */
public final class SheetPanel {
    private static final double LEAST_ZOOM = 0.5;
    private static final double MOST_ZOOM = 2;
    private static final double STEP = 1.25;

    private final SheetModel model;
    private final SheetDesk desk;
    private final VBox root = new VBox();
    private final PagePreview preview;
    private final ComboBox<String> printers = new ComboBox<>();

    /**
     * @param widest that a page gets, in pixels, where it is not zoomed
     * @param first what the feature has to choose, before the rest
     */
    public SheetPanel(SheetModel model, SheetDesk desk, double widest, Node... first) {
        this.model = model;
        this.desk = desk;
        preview = new PagePreview(widest);
        model.pages.subscribe(preview::show);
        var over = new SheetStates(model, desk);
        var stack = new StackPane(preview.root(), over.middle());
        VBox.setVgrow(stack, Priority.ALWAYS);
        var tools = new FlowPane();
        tools.getStyleClass().add("sheet-tools");
        if (first.length > 0) {
            HBox choices = row(first);
            // an empty one would leave its gap
            choices.visibleProperty().bind(Bindings.createBooleanBinding(
                    () -> Stream.of(first).anyMatch(Node::isVisible),
                    Stream.of(first).map(Node::visibleProperty).toArray(Observable[]::new)));
            choices.managedProperty().bind(choices.visibleProperty());
            tools.getChildren().add(choices);
        }
        tools.getChildren().addAll(row(papers()), zoom(), printer(), settings(), actions());
        root.getChildren().addAll(tools, over.line(), stack);
    }

    public Region root() {
        return root;
    }

    /** Puts the focus on the choice of the printer. */
    public void requestFocus() {
        printers.requestFocus();
    }

    /** Whether what is nobody else's business is left out; for sheets that can do so. */
    public static CheckBox redaction(SheetModel model, SheetDesk desk) {
        var redacted = new CheckBox(Messages.text("kit.print.redacted"));
        redacted.setOnAction(event -> desk.redacted(redacted.isSelected()));
        model.redacted.subscribe(redacted::setSelected);
        return redacted;
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

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("sheet-tool");
        for (Node node : nodes) {
            if (node instanceof Region region && !(node instanceof ComboBox)) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        return row;
    }

    private HBox papers() {
        var group = new ToggleGroup();
        var a4 = toggle(Messages.text("kit.print.a4"), "left-pill", group, () -> desk.paper(Paper.A4));
        var letter = toggle(Messages.text("kit.print.letter"), "right-pill", group, () -> desk.paper(Paper.LETTER));
        model.paper.subscribe(now -> (now == Paper.A4 ? a4 : letter).setSelected(true));
        return new HBox(a4, letter);
    }

    private Node zoom() {
        DoubleProperty zoom = preview.zoomProperty();
        return row(
                Icons.button(Feather.ZOOM_OUT, Messages.text("kit.print.smaller"),
                        () -> zoom.set(Math.max(LEAST_ZOOM, zoom.get() / STEP))),
                Icons.button(Feather.ZOOM_IN, Messages.text("kit.print.larger"),
                        () -> zoom.set(Math.min(MOST_ZOOM, zoom.get() * STEP))));
    }

    private Node printer() {
        printers.setItems(model.printers);
        printers.setPromptText(Messages.text("kit.print.printer"));
        printers.setAccessibleText(Messages.text("kit.print.printer"));
        printers.getStyleClass().add("printer-choice");
        model.printer.subscribe(printers::setValue);
        printers.setOnAction(event -> {
            String chosen = printers.getValue();
            if (chosen != null && !chosen.equals(model.printer.get())) {
                desk.choose(chosen);
            }
        });
        // a printer may have been switched on, or set up, since it was looked for
        printers.setOnShowing(event -> desk.findPrinters());
        return row(printers);
    }

    private Node settings() {
        var both = new CheckBox(Messages.text("kit.print.bothSides"));
        both.selectedProperty().bindBidirectional(model.bothSides);
        var grey = new CheckBox(Messages.text("kit.print.grey"));
        grey.selectedProperty().bindBidirectional(model.grey);
        var copies = new CopiesField(model.copies);
        HBox row = row(new Label(Messages.text("kit.print.copies")), copies.root(), both, grey);
        model.abilities.subscribe(able -> {
            shown(both, able.bothSides());
            shown(grey, able.grey());
        });
        row.visibleProperty().bind(model.printer.isNotNull());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private Node actions() {
        var save = new Button(Messages.text("kit.print.save"), Icons.of(Feather.DOWNLOAD));
        save.setOnAction(event -> desk.save());
        save.disableProperty().bind(model.sheet.isNull());
        var print = new Button(Messages.text("kit.print.now"), Icons.of(Feather.PRINTER));
        print.getStyleClass().add("accent");
        print.setOnAction(event -> desk.print());
        print.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.sheet.get() == null || model.printer.get() == null
                        || model.state.get() instanceof SheetModel.State.Printing,
                model.sheet, model.printer, model.state));
        return row(save, print);
    }

    static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
