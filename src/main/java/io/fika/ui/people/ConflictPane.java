package io.fika.ui.people;

import io.fika.exchange.Conflict;
import io.fika.exchange.Conflict.Answer;
import io.fika.exchange.ImportRecord;
import io.fika.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Where the chosen record says otherwise than what is known, field by field: mine, the file's, or both. */
final class ConflictPane {
    private final ImportController controller;
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);

    ConflictPane(ImportController controller) {
        this.controller = controller;
        root.getStyleClass().add("conflicts");
        root.setFitToWidth(true);
        content.getStyleClass().add("conflicts-content");
        show(null);
    }

    Node root() {
        return root;
    }

    void show(@Nullable ImportRecord record) {
        boolean any = record != null && !record.conflicts().isEmpty();
        root.setVisible(any);
        root.setManaged(any);
        if (record == null || !any) {
            content.getChildren().clear();
            return;
        }
        var heading = new Label(Messages.text("people.import.differs", ImportWords.title(record)));
        heading.getStyleClass().add("semibold");
        heading.setWrapText(true);
        content.getChildren().setAll(heading, grid(record));
        root.setVvalue(0);
    }

    private GridPane grid(ImportRecord record) {
        var grid = new GridPane();
        grid.getStyleClass().add("conflicts-grid");
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var side = new ColumnConstraints();
        side.setPercentWidth(36);
        grid.getColumnConstraints().addAll(names, side, side);
        for (int row = 0; row < record.conflicts().size(); row++) {
            Conflict conflict = record.conflicts().get(row);
            var name = new Label(ImportWords.sentence(conflict.field().title()));
            name.getStyleClass().add("fact-name");
            var group = new ToggleGroup();
            grid.addRow(
                    row, name, option(record, conflict, group, Answer.MINE), option(record, conflict, group, Answer.FILE));
            if (conflict.both()) {
                grid.add(option(record, conflict, group, Answer.BOTH), 3, row);
            }
        }
        return grid;
    }

    private Node option(ImportRecord record, Conflict conflict, ToggleGroup group, Answer answer) {
        String text = ImportWords.option(conflict, answer);
        var option = new RadioButton(text);
        option.setAccessibleText(ImportWords.sentence(conflict.field().title()) + ": " + text);
        option.setWrapText(true);
        option.setToggleGroup(group);
        option.setSelected(conflict.answer() == answer);
        var place = new Conflict.Place(record.number(), conflict.field());
        option.setOnAction(event -> controller.onChoices(choices -> choices.with(place, answer)));
        return option;
    }
}
