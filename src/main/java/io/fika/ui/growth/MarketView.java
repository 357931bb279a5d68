package io.fika.ui.growth;

import io.fika.growth.Gap;
import io.fika.growth.TargetMarket;
import io.fika.growth.Wanted;
import io.fika.text.Messages;
import io.fika.ui.kit.DraftFields;
import io.fika.ui.kit.EmptyState;
import io.fika.ui.kit.Field;
import io.fika.ui.kit.Muted;
import io.fika.ui.kit.Section;
import io.fika.ui.kit.Tabbing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Whom the user wants to know on the left, and who of them is in the sphere on the right. */
final class MarketView {
    private final HBox root = new HBox();
    private final Map<Wanted.Kind, TextArea> areas = new EnumMap<>(Wanted.Kind.class);
    private final MarketController controller;
    private final VBox gaps = new VBox();
    private final Node empty = new EmptyState(
                    Feather.TARGET, Messages.text("growth.ui.market.empty"), Messages.text("growth.ui.market.empty.text"))
            .root();
    private final DraftFields drafts;

    MarketView(MarketModel model, MarketController controller) {
        this.controller = controller;
        var title = new Label(Messages.text("growth.ui.market.title"));
        title.getStyleClass().add("review-title");
        title.setWrapText(true);
        var left = new VBox(title, Muted.of(Messages.text("growth.ui.market.says")));
        drafts = new DraftFields(controller.drafts(), () -> "market");
        left.getChildren().addAll(
                drafts.bar(),
                area(Wanted.Kind.ROLE, Messages.text("growth.ui.market.roles"), Messages.text("growth.ui.market.roles.prompt")),
                area(Wanted.Kind.INDUSTRY, Messages.text("growth.ui.market.industries"),
                        Messages.text("growth.ui.market.industries.prompt")),
                area(Wanted.Kind.PLACE, Messages.text("growth.ui.market.places"), Messages.text("growth.ui.market.places.prompt")),
                Muted.of(Messages.text("growth.ui.market.how")));
        left.getStyleClass().add("market-form");
        var written = Scrolled.of(left);
        written.getStyleClass().add("market-left");
        gaps.getStyleClass().add("market-gaps");
        var right = new StackPane(Scrolled.of(gaps), empty);
        HBox.setHgrow(right, Priority.ALWAYS);
        root.getChildren().addAll(written, right);
        model.market.subscribe(this::fill);
        drafts.restore();
        model.gaps.subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private Node area(Wanted.Kind kind, String name, String prompt) {
        var area = new TextArea();
        area.setPrefRowCount(5);
        area.setPromptText(prompt);
        Tabbing.leave(area);
        area.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                controller.want(kind, area.getText());
            }
        });
        areas.put(kind, area);
        drafts.field(kind.name(), area);
        return new Field(name, area).root();
    }

    private void fill(TargetMarket market) {
        areas.forEach((kind, area) -> {
            if (!area.isFocused() && !drafts.holds(area) && !market.lines(kind).equals(area.getText())) {
                area.setText(market.lines(kind));
            }
        });
    }

    private void show(List<Gap> all) {
        empty.setVisible(all.isEmpty());
        gaps.setVisible(!all.isEmpty());
        long missing = all.stream().filter(Gap::isMissing).count();
        long thin = all.stream().filter(Gap::isThin).count();
        var counts = new Label(Messages.text("growth.ui.market.counts", missing, thin));
        counts.getStyleClass().add("muted");
        var head = new Label(Messages.text("growth.ui.market.gaps"));
        head.getStyleClass().add("review-title");
        gaps.getChildren().setAll(new VBox(2, head, counts));
        for (Wanted.Kind kind : Wanted.Kind.values()) {
            List<Gap> those = all.stream().filter(gap -> gap.wanted().kind() == kind).toList();
            if (!those.isEmpty()) {
                var cards = new FlowPane();
                cards.getStyleClass().add("gap-cards");
                those.forEach(gap -> cards.getChildren().add(new GapCard(gap, controller::openPerson).root()));
                gaps.getChildren().add(new Section(heading(kind), cards).root());
            }
        }
    }

    private static String heading(Wanted.Kind kind) {
        return switch (kind) {
            case ROLE -> Messages.text("growth.ui.market.roles");
            case INDUSTRY -> Messages.text("growth.ui.market.industries");
            case PLACE -> Messages.text("growth.ui.market.places");
        };
    }
}
