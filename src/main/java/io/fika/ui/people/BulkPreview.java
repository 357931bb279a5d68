package io.fika.ui.people;

import io.fika.people.Contact;
import io.fika.people.Prepared;
import io.fika.text.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What an edit of many would do, before it is done. */
final class BulkPreview {
    private final HBox root = new HBox();
    private final Label what = new Label();
    private final Label detail = new Label();
    private final ProgressIndicator busy = new ProgressIndicator();
    private final Button go = new Button();
    private final Button cancel = new Button(Messages.text("people.form.cancel"));

    BulkPreview(PeopleModel model, PeopleController controller) {
        root.getStyleClass().addAll("bulk-bar", "bulk-preview");
        what.getStyleClass().add("semibold");
        detail.getStyleClass().addAll("small", "muted");
        detail.setWrapText(true);
        var words = new VBox(2, what, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        busy.getStyleClass().add("import-saving");
        go.setOnAction(event -> controller.onDo());
        cancel.setOnAction(event -> controller.onStop());
        go.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        root.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                controller.onStop();
                event.consume();
            }
        });
        root.getChildren().addAll(busy, words, cancel, go);
        model.bulk.subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private void show(PeopleModel.Bulk bulk) {
        root.setVisible(!bulk.equals(PeopleModel.Bulk.NONE));
        busy.setVisible(bulk.busy());
        busy.setManaged(bulk.busy());
        go.setVisible(!bulk.busy());
        go.setManaged(!bulk.busy());
        what.setText(bulk.busy() ? Messages.text("people.bulk.busy") : "");
        detail.setText("");
        bulk.prepared().ifPresent(this::show);
        if (bulk.busy()) {
            cancel.requestFocus();
        }
    }

    private void show(Prepared prepared) {
        boolean nothing = prepared.people() == 0;
        what.setText(nothing ? Messages.text("people.bulk.nothing") : prepared.change().label());
        String remarks = String.join(" ", prepared.remarks());
        boolean removal = prepared.change().edits().stream()
                .anyMatch(it -> it.subject() instanceof Contact && it.after() == null);
        String counts = removal ? "" : Messages.text("people.bulk.preview", prepared.people(), prepared.same());
        detail.setText(Stream.of(counts, remarks, Messages.text("people.bulk.undo"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")));
        go.setText(nothing
                ? Messages.text("people.bulk.ok")
                : removal
                        ? Messages.text("people.bulk.remove.do", prepared.people())
                        : Messages.text("people.bulk.do", prepared.people()));
        go.getStyleClass().removeAll("accent", "danger");
        go.getStyleClass().add(removal ? "danger" : "accent");
        go.requestFocus();
    }
}
