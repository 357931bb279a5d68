package io.fika.ui.calendar;

import io.fika.briefing.Paper;
import io.fika.briefing.PrintWords;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.awt.image.BufferedImage;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page as it will be printed, over the calendar. */
final class PrintView {
    private static final double MARGIN = 64;
    private static final double WIDEST = 1200;

    private final PrintModel model;
    private final PrintController controller;
    private final VBox root = new VBox();
    private final VBox pages = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final ComboBox<String> printers = new ComboBox<>();

    PrintView(PrintModel model, PrintController controller) {
        this.model = model;
        this.controller = controller;
        root.getStyleClass().add("print-over");
        pages.getStyleClass().add("sheet-pages");
        scroll.setContent(new StackPane(pages));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var note = new Label(PrintWords.noPrinter());
        note.setWrapText(true);
        note.getStyleClass().addAll("small", "muted", "print-note");
        note.visibleProperty().bind(model.noPrinter);
        note.managedProperty().bind(model.noPrinter);
        root.getChildren().addAll(tools(), note, scroll);
        root.visibleProperty().bind(model.open);
        root.managedProperty().bind(model.open);
        root.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                controller.close();
            }
        });
        model.pages.subscribe(this::show);
        scroll.viewportBoundsProperty().subscribe(bounds -> fit());
    }

    Node root() {
        return root;
    }

    /** What opens it. */
    Button button() {
        return Icons.button(Feather.PRINTER, Messages.text("calendar.print"), () -> {
            controller.open();
            printers.requestFocus();
        });
    }

    private Node tools() {
        var spans = new ToggleGroup();
        var month = toggle(Messages.text("calendar.print.month"), "left-pill", spans, () -> controller.week(false));
        var week = toggle(Messages.text("calendar.print.week"), "right-pill", spans, () -> controller.week(true));
        model.week.subscribe(on -> (on ? week : month).setSelected(true));
        var papers = new ToggleGroup();
        var a4 = toggle(Messages.text("calendar.print.a4"), "left-pill", papers, () -> controller.paper(Paper.A4));
        var letter =
                toggle(Messages.text("calendar.print.letter"), "right-pill", papers, () -> controller.paper(Paper.LETTER));
        model.paper.subscribe(paper -> (paper == Paper.A4 ? a4 : letter).setSelected(true));
        var save = new Button(Messages.text("calendar.print.save"), Icons.of(Feather.DOWNLOAD));
        save.setOnAction(event -> controller.save());
        save.disableProperty().bind(model.sheet.isNull());
        var print = new Button(Messages.text("calendar.print.now"), Icons.of(Feather.PRINTER));
        print.getStyleClass().add("accent");
        print.setOnAction(event -> {
            String printer = printers.getValue();
            if (printer != null) {
                controller.print(printer);
            }
        });
        print.disableProperty().bind(model.sheet.isNull().or(printers.valueProperty().isNull()));
        printers.setItems(model.printers);
        printers.setPromptText(Messages.text("calendar.print.printer"));
        printers.setAccessibleText(Messages.text("calendar.print.printer"));
        printers.getStyleClass().add("printer-choice");
        model.printers.addListener((ListChangeListener<String>) change -> {
            if (printers.getValue() == null && !model.printers.isEmpty()) {
                printers.setValue(model.printers.getFirst());
            }
        });
        var close = Icons.button(Feather.X, Messages.text("calendar.print.close"), controller::close);
        var tools = new FlowPane(
                row(close, new HBox(month, week), new HBox(a4, letter)), row(save), row(printers, print));
        tools.getStyleClass().add("sheet-tools");
        return tools;
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

    private static ToggleButton toggle(String name, String style, ToggleGroup group, Runnable chosen) {
        var button = new ToggleButton(name);
        button.getStyleClass().add(style);
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.run();
        });
        return button;
    }

    private void show(List<BufferedImage> images) {
        pages.getChildren().clear();
        for (int i = 0; i < images.size(); i++) {
            var view = new ImageView(SwingFXUtils.toFXImage(images.get(i), null));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.setAccessibleText(Messages.text("calendar.print.page"));
            var page = new StackPane(view);
            page.getStyleClass().add("sheet-page");
            pages.getChildren().add(page);
        }
        fit();
    }

    private void fit() {
        double width = Math.min(WIDEST, Math.max(240, scroll.getViewportBounds().getWidth() - MARGIN));
        pages.getChildren().forEach(page -> {
            if (page instanceof StackPane stack && stack.getChildren().getFirst() instanceof ImageView view) {
                view.setFitWidth(width);
                stack.setMaxWidth(width);
            }
        });
    }
}
