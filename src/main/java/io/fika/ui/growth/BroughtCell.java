package io.fika.ui.growth;

import io.fika.events.Money;
import io.fika.growth.Brought;
import io.fika.growth.Opportunity;
import io.fika.growth.OpportunityStage;
import io.fika.growth.StageWords;
import io.fika.text.Messages;
import io.fika.ui.growth.BroughtModel.Row;
import io.fika.ui.kit.Icons;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A heading, a line with its sums, or one opportunity behind a line. */
final class BroughtCell extends ListCell<Row> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double[] SHARES = {40, 20, 20, 20};

    private final GridPane row = new GridPane();
    private final StackPane mark = new StackPane();
    private final Label name = new Label();
    private final Label won = new Label();
    private final Label open = new Label();
    private final Label counts = new Label();

    BroughtCell() {
        getStyleClass().add("brought-cell");
        row.getStyleClass().add("brought-row");
        for (double share : SHARES) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setHgrow(Priority.ALWAYS);
            row.getColumnConstraints().add(column);
        }
        counts.getStyleClass().addAll("small", "muted");
        mark.getStyleClass().add("brought-mark");
        name.setGraphic(mark);
        row.addRow(0, name, won, open, counts);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(HEADING, item instanceof Row.Heading);
        name.getStyleClass().removeAll("section-heading", "muted", "brought-item");
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(row);
        switch (item) {
            case Row.Heading(var kind) -> {
                name.getStyleClass().add("section-heading");
                show(heading(kind), Messages.text("growth.ui.brought.won"), Messages.text("growth.ui.brought.open"), "");
                head(true);
                mark.getChildren().clear();
                setAccessibleText(heading(kind));
            }
            case Row.Line(var brought, var isOpen) -> line(brought, isOpen);
            case Row.Item(var card) -> {
                Opportunity it = card.opportunity();
                name.getStyleClass().addAll("muted", "brought-item");
                String worth = it.cents() == 0 ? "" : it.value().words();
                show(it.name(), it.stage() == OpportunityStage.WON ? worth : "", it.isOpen() ? worth : "",
                        StageWords.of(it.stage()));
                head(false);
                mark.getChildren().clear();
                setAccessibleText(it.name());
            }
        }
    }

    private void line(Brought brought, boolean isOpen) {
        show(brought.name(), words(brought.won()), words(brought.open()), Messages.text(
                "growth.ui.brought.counts", brought.count(OpportunityStage.WON),
                brought.count(OpportunityStage.SEEN) + brought.count(OpportunityStage.TALKING),
                brought.count(OpportunityStage.LOST)).strip());
        head(false);
        if (brought.all().isEmpty()) {
            mark.getChildren().clear();
        } else {
            mark.getChildren().setAll(Icons.of(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        }
        setAccessibleText(Messages.text(
                "growth.ui.brought.line", brought.name(), counts.getText(), spoken(brought.won()), spoken(brought.open())));
    }

    private void show(String called, String wins, String opens, String rest) {
        name.setText(called);
        won.setText(wins);
        open.setText(opens);
        counts.setText(rest);
    }

    private void head(boolean is) {
        for (Label label : List.of(won, open)) {
            label.getStyleClass().removeAll("small", "muted");
            if (is) {
                label.getStyleClass().addAll("small", "muted");
            }
        }
    }

    private static String words(List<Money> sums) {
        return sums.stream().map(Money::words).collect(Collectors.joining("\n"));
    }

    private static String spoken(List<Money> sums) {
        return sums.isEmpty() ? Messages.text("growth.ui.brought.nothing") : words(sums);
    }

    private static String heading(Brought.Kind kind) {
        return switch (kind) {
            case RING -> Messages.text("growth.ui.brought.rings");
            case PERSON -> Messages.text("growth.ui.brought.people");
            case CLUB -> Messages.text("growth.ui.brought.clubs");
            case EVENT -> Messages.text("growth.ui.brought.events");
            case INTRODUCTION -> Messages.text("growth.ui.brought.introductions");
        };
    }
}
