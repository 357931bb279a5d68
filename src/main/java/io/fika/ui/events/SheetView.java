package io.fika.ui.events;

import io.fika.briefing.Paper;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.awt.image.BufferedImage;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The sheet as it will be printed, page under page. */
final class SheetView {
    private static final double LEAST_ZOOM = 0.5;
    private static final double MOST_ZOOM = 2;
    private static final double STEP = 1.25;
    private static final double MARGIN = 64;
    private static final double WIDEST = 820;

    private final EventsModel model;
    private final SheetController controller;
    private final VBox root = new VBox();
    private final VBox pages = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final ComboBox<String> printers = new ComboBox<>();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);

    SheetView(EventsModel model, SheetController controller) {
        this.model = model;
        this.controller = controller;
        pages.getStyleClass().add("sheet-pages");
        StackPane middle = new StackPane(pages);
        scroll.setContent(middle);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sheet-scroll");
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(36, 36);
        Label doing = new Label(Messages.text("events.ui.setting"));
        doing.getStyleClass().add("muted");
        VBox waiting = new VBox(busy, doing);
        waiting.getStyleClass().add("sheet-waiting");
        waiting.setMouseTransparent(true);
        model.setting.subscribe(on -> waiting.setVisible(on && model.pages.get().isEmpty()));
        StackPane stack = new StackPane(scroll, waiting);
        VBox.setVgrow(stack, Priority.ALWAYS);
        root.getChildren().addAll(tools(), note(), stack);
        model.pages.subscribe(this::show);
        scroll.viewportBoundsProperty().subscribe(bounds -> fit());
        zoom.subscribe(value -> fit());
        model.part.subscribe(part -> {
            if (part == EventsModel.Part.SHEET && printers.getItems().isEmpty()) {
                controller.findPrinters();
            }
        });
    }

    Node root() {
        return root;
    }

    private Node tools() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton a4 = paper(Messages.text("events.ui.a4"), Paper.A4, "left-pill", group);
        ToggleButton letter = paper(Messages.text("events.ui.letter"), Paper.LETTER, "right-pill", group);
        CheckBox redacted = new CheckBox(Messages.text("events.ui.redacted"));
        redacted.setOnAction(event -> controller.redacted(redacted.isSelected()));
        model.redacted.subscribe(redacted::setSelected);
        Button smaller = Icons.button(Feather.ZOOM_OUT, Messages.text("events.ui.smaller"),
                () -> zoom.set(Math.max(LEAST_ZOOM, zoom.get() / STEP)));
        Button larger = Icons.button(Feather.ZOOM_IN, Messages.text("events.ui.larger"),
                () -> zoom.set(Math.min(MOST_ZOOM, zoom.get() * STEP)));
        Button save = new Button(Messages.text("events.ui.save"), Icons.of(Feather.DOWNLOAD));
        save.setOnAction(event -> controller.save());
        save.disableProperty().bind(model.sheet.isNull());
        Button print = new Button(Messages.text("events.ui.print"), Icons.of(Feather.PRINTER));
        print.getStyleClass().add("accent");
        print.setOnAction(event -> {
            String printer = printers.getValue();
            if (printer != null) {
                controller.print(printer);
            }
        });
        print.disableProperty().bind(model.sheet.isNull().or(printers.valueProperty().isNull()));
        printers.setItems(model.printers);
        printers.setPromptText(Messages.text("events.ui.printer"));
        printers.setAccessibleText(Messages.text("events.ui.printer"));
        printers.getStyleClass().add("printer-choice");
        model.printers.addListener((ListChangeListener<String>) change -> {
            if (printers.getValue() == null && !model.printers.isEmpty()) {
                printers.setValue(model.printers.getFirst());
            }
        });
        FlowPane tools = new FlowPane(
                row(new HBox(a4, letter), redacted), row(smaller, larger), row(save), row(printers, print));
        tools.getStyleClass().add("sheet-tools");
        return tools;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("sheet-tool");
        for (Node node : nodes) {
            if (node instanceof Region region && !(node instanceof ComboBox)) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        return row;
    }

    private Node note() {
        Label note = new Label();
        note.setWrapText(true);
        note.getStyleClass().addAll("small", "muted", "print-note");
        model.printNote.subscribe(text -> {
            note.setText(text);
            note.setVisible(!text.isEmpty());
            note.setManaged(!text.isEmpty());
        });
        return note;
    }

    private ToggleButton paper(String name, Paper paper, String style, ToggleGroup group) {
        ToggleButton button = new ToggleButton(name);
        button.getStyleClass().add(style);
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            controller.paper(paper);
        });
        model.paper.subscribe(chosen -> button.setSelected(chosen == paper));
        return button;
    }

    private void show(List<BufferedImage> images) {
        pages.getChildren().clear();
        for (int i = 0; i < images.size(); i++) {
            ImageView view = new ImageView(SwingFXUtils.toFXImage(images.get(i), null));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setAccessibleText(Messages.text("events.ui.page", i + 1, images.size()));
            StackPane page = new StackPane(view);
            page.getStyleClass().add("sheet-page");
            pages.getChildren().add(page);
        }
        fit();
    }

    private void fit() {
        double width = Math.min(WIDEST, Math.max(240, scroll.getViewportBounds().getWidth() - MARGIN)) * zoom.get();
        pages.getChildren().forEach(page -> {
            if (page instanceof StackPane stack && stack.getChildren().getFirst() instanceof ImageView view) {
                view.setFitWidth(width);
                stack.setMaxWidth(width);
            }
        });
    }
}
