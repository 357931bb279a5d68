package io.fika.ui.people;

import io.fika.text.Messages;
import io.fika.ui.kit.BusyState;
import io.fika.ui.kit.EmptyState;
import io.fika.ui.kit.ErrorState;
import io.fika.ui.kit.ScreenTitle;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The import in its stages: busy, refused, shown, done. */
final class ImportView {
    private final ImportModel model;
    private final ImportController controller;
    private final StackPane root = new StackPane();
    private final ScreenTitle title = new ScreenTitle(Messages.text("people.import.title"));
    private final ImportStart start;
    private final ColumnsPane columns;
    private final ImportPreviewPane preview;

    /** @param earlier those that were read in before */
    ImportView(ImportModel model, ImportController controller, CardLists lists, Node earlier) {
        this.model = model;
        this.controller = controller;
        this.start = new ImportStart(controller, earlier);
        this.columns = new ColumnsPane(model, controller);
        this.preview = new ImportPreviewPane(model, controller, lists);
        root.getStyleClass().add("import");
        model.stageProperty().subscribe(this::show);
    }

    Node root() {
        return root;
    }

    Node title() {
        return title.root();
    }

    private void show(ImportModel.Stage stage) {
        title.detail(ImportWords.step(stage, model.fileProperty().get()));
        switch (stage) {
            case CLOSED -> root.getChildren().clear();
            case FILE -> root.getChildren().setAll(start.root());
            case COLUMNS -> root.getChildren().setAll(columns.root());
            case READING -> root.getChildren().setAll(busy());
            case SAVING -> preview.busy(true);
            case REFUSED -> root.getChildren().setAll(refused());
            case PREVIEW -> {
                preview.busy(false);
                root.getChildren().setAll(preview.root());
            }
            case DONE -> root.getChildren().setAll(done());
        }
    }

    private Node busy() {
        String doing = Messages.text("people.import.reading", model.fileProperty().get());
        var state = new BusyState(doing, controller::onCancel);
        model.progressProperty().subscribe(done -> state.progress(doing, done.doubleValue()));
        return state.root();
    }

    private Node refused() {
        return new ErrorState(
                        Messages.text("people.import.refused"), model.sentenceProperty().get(),
                        button(Messages.text("people.import.another"), controller::onStart),
                        button(Messages.text("people.import.close"), controller::onSkip))
                .root();
    }

    private Node done() {
        String text = String.join("\n", model.results()) + "\n" + Messages.text("people.import.undo");
        return new EmptyState(
                        Feather.CHECK_CIRCLE, Messages.text("people.import.done"), text,
                        button(Messages.text("people.import.map"), controller::onMap),
                        button(Messages.text("people.import.another"), controller::onStart),
                        button(Messages.text("people.import.people"), controller::onClose))
                .root();
    }

    private static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.setOnAction(event -> action.run());
        return button;
    }
}
