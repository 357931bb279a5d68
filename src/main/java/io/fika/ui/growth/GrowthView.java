package io.fika.ui.growth;

import io.fika.events.Money;
import io.fika.growth.Brought;
import io.fika.growth.Opportunity;
import io.fika.growth.OpportunityStage;
import io.fika.growth.Origin;
import io.fika.text.Messages;
import io.fika.ui.kit.ScreenTitle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The head of the screen, and one page beneath it; a page is made when it is first shown. */
final class GrowthView {
    private final ScreenTitle title = new ScreenTitle(Messages.text("growth.ui.title"));
    private final HBox actions = new HBox();
    private final VBox root = new VBox();
    private final StackPane page = new StackPane();
    private final Map<Page, Node> made = new EnumMap<>(Page.class);
    private final GrowthModel model;

    GrowthView(GrowthModel model, BoardController board, Map<Page, Supplier<Node>> pages) {
        this.model = model;
        var group = new ToggleGroup();
        var pageSwitch = new HBox();
        for (Page one : pages.keySet()) {
            var button = new ToggleButton(one.word());
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add(
                    one == Page.BOARD ? "left-pill" : one == Page.REVIEW ? "right-pill" : "center-pill");
            button.setOnAction(event -> {
                button.setSelected(true);
                model.page().set(one);
            });
            model.page().subscribe(now -> button.setSelected(now == one));
            pageSwitch.getChildren().add(button);
        }
        var search = new TextField();
        search.setPromptText(Messages.text("growth.ui.search"));
        search.setAccessibleText(Messages.text("growth.ui.search"));
        search.textProperty().bindBidirectional(model.board().sought);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(pageSwitch, gap, search);
        bar.getStyleClass().add("growth-bar");
        var add = new Button(Messages.text("growth.ui.new"));
        add.getStyleClass().add("accent");
        add.setOnAction(event -> board.add(Origin.UNKNOWN));
        actions.getChildren().add(add);
        VBox.setVgrow(page, Priority.ALWAYS);
        root.getChildren().addAll(bar, page);
        model.page().subscribe(now -> {
            page.getChildren().setAll(made.computeIfAbsent(now, missing -> Objects.requireNonNull(pages.get(missing)).get()));
            search.setVisible(now == Page.BOARD);
        });
        for (var stage : OpportunityStage.values()) {
            model.board().column(stage).addListener((ListChangeListener<BoardModel.Card>) change -> count());
        }
        count();
    }

    Node title() {
        return title.root();
    }

    Node actions() {
        return actions;
    }

    Node root() {
        return root;
    }

    private void count() {
        List<Opportunity> open =
                model.board().cards().map(BoardModel.Card::opportunity).filter(Opportunity::isOpen).toList();
        String worth = Brought.sums(open).stream().map(Money::words).collect(Collectors.joining(" · "));
        title.detail(model.board().count.get() == 0 ? "" : Messages.text(
                "growth.ui.counts", open.size(), worth.isEmpty() ? "" : Messages.text("growth.ui.counts.worth", worth)));
    }
}
