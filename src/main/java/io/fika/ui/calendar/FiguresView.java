package io.fika.ui.calendar;

import io.fika.coffees.Answer;
import io.fika.text.Messages;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The points behind a coffee, for those who want them: shown when asked for, and from then on with every coffee. */
final class FiguresView {
    private final VBox root = new VBox();

    FiguresView(List<Answer.Figure> figures, BooleanProperty shown) {
        GridPane table = table(figures);
        table.visibleProperty().bind(shown);
        table.managedProperty().bind(shown);
        var toggle = new Hyperlink();
        toggle.getStyleClass().add("small");
        toggle.textProperty().bind(shown.map(on ->
                on ? Messages.text("calendar.why.figures.hide") : Messages.text("calendar.why.figures")));
        toggle.setOnAction(event -> shown.set(!shown.get()));
        root.getStyleClass().add("why-figures");
        root.getChildren().addAll(toggle, table);
    }

    Node root() {
        return root;
    }

    private static GridPane table(List<Answer.Figure> figures) {
        var table = new GridPane();
        var part = new ColumnConstraints();
        part.setHgrow(Priority.ALWAYS);
        var points = new ColumnConstraints();
        points.setHalignment(HPos.RIGHT);
        points.setMinWidth(ColumnConstraints.CONSTRAIN_TO_PREF);
        table.getColumnConstraints().addAll(part, points);
        table.getStyleClass().add("why-table");
        int row = 0;
        for (Answer.Figure figure : figures) {
            table.addRow(row++, label(figure.part()), label("%+d".formatted(figure.points())));
        }
        Label all = label(Messages.text("calendar.why.figures.total"));
        Label sum = label("%+d".formatted(figures.stream().mapToInt(Answer.Figure::points).sum()));
        all.getStyleClass().add("semibold");
        sum.getStyleClass().add("semibold");
        table.addRow(row, all, sum);
        return table;
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add("small");
        label.setWrapText(true);
        return label;
    }
}
