package io.fika.ui.growth;

import io.fika.events.Money;
import io.fika.growth.Brought;
import io.fika.growth.OpportunityStage;
import io.fika.growth.StageWords;
import io.fika.text.Messages;
import io.fika.ui.growth.BoardModel.Card;
import io.fika.ui.kit.Drag;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.DropHint;
import io.fika.ui.kit.DropTarget;
import io.fika.ui.kit.SharedTooltip;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The opportunities of one stage under their number and sum; what is dropped on it has come to this stage. */
final class StageColumn {
    private final VBox root = new VBox();
    private final OpportunityStage stage;
    private final BoardModel model;
    private final BoardController controller;
    private final Label count = new Label();
    private final Label sum = new Label();
    private final ListView<Card> list;

    StageColumn(OpportunityStage stage, BoardModel model, BoardController controller, DragGesture drags) {
        this.stage = stage;
        this.model = model;
        this.controller = controller;
        list = new ListView<>(model.column(stage));
        root.getStyleClass().addAll("stage-column", style(stage));
        var name = new Label(StageWords.of(stage));
        name.getStyleClass().add("semibold");
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(name, gap, count);
        head.getStyleClass().add("stage-head");
        sum.getStyleClass().addAll("small", "muted", "stage-sum");
        sum.setMinWidth(0);
        list.getStyleClass().addAll("chance-list", "edge-to-edge");
        list.setAccessibleText(StageWords.of(stage));
        var tips = new SharedTooltip();
        list.setCellFactory(view -> new OpportunityCell(drags, tips, controller::today));
        var none = new Label(Messages.text("growth.ui.column.empty"));
        none.getStyleClass().addAll("small", "muted", "stage-none");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().subscribe(this::onSelected);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.selected().ifPresent(card -> controller.open(card.id()));
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getChildren().addAll(head, sum, list);
        drags.target(root, new Drop());
        model.column(stage).addListener((ListChangeListener<Card>) change -> figures());
        model.selected.subscribe(this::select);
        figures();
    }

    private static String style(OpportunityStage stage) {
        return switch (stage) {
            case SEEN -> "stage-seen";
            case TALKING -> "stage-talking";
            case WON -> "stage-won";
            case LOST -> "stage-lost";
        };
    }

    Region root() {
        return root;
    }

    Node list() {
        return list;
    }

    boolean isFocused() {
        return list.isFocused();
    }

    /** Whether the card that the keys act on is here. */
    boolean holdsSelected() {
        return model.selected().filter(card -> card.opportunity().stage() == stage).isPresent();
    }

    private void figures() {
        count.setText(String.valueOf(model.column(stage).size()));
        sum.setText(Brought.sums(model.column(stage).stream().map(Card::opportunity).toList()).stream()
                .map(Money::words)
                .collect(Collectors.joining(" · ")));
        select(model.selected.get());
    }

    private void onSelected(@Nullable Card card) {
        if (card != null && !card.id().equals(model.selected.get())) {
            controller.select(card.id());
        }
    }

    private void select(@Nullable UUID selected) {
        Optional<Card> wanted =
                model.column(stage).stream().filter(card -> card.id().equals(selected)).findFirst();
        if (wanted.isEmpty()) {
            list.getSelectionModel().clearSelection();
        } else if (!wanted.get().equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(wanted.get());
            list.scrollTo(wanted.get());
        }
    }

    private final class Drop implements DropTarget {
        @Override
        public Optional<DropHint> over(Drag drag) {
            return dragged(drag).map(card -> DropHint.accepts(
                    Messages.text("growth.ui.drop", StageWords.of(stage)),
                    DropHint.Line.plain(card.opportunity().name())));
        }

        @Override
        public void dropped(Drag drag) {
            dragged(drag).ifPresent(card -> controller.move(card.id(), stage));
        }

        private Optional<Card> dragged(Drag drag) {
            return drag.content(OpportunityCell.Dragged.class).flatMap(it -> model.cards()
                    .filter(card -> Objects.equals(card.id(), it.opportunity()) && card.opportunity().stage() != stage)
                    .findFirst());
        }
    }
}
