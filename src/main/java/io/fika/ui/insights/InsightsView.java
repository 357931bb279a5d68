package io.fika.ui.insights;

import io.fika.growth.Balance;
import io.fika.growth.Bar;
import io.fika.people.Hue;
import io.fika.text.Messages;
import io.fika.ui.kit.ScreenTitle;
import io.fika.ui.kit.Section;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A few tiles of counted things, each with the sentence that it is worth. */
final class InsightsView {
    private static final List<Integer> STRETCHES = List.of(3, 6, 12);

    private final InsightsModel model;
    private final InsightsController controller;
    private final ScreenTitle title = new ScreenTitle(Messages.text("insights.title"));
    private final FlowPane tiles = new FlowPane();
    private final ScrollPane root = new ScrollPane(tiles);
    private final TextArea roles = new TextArea();
    private final Label missing = new Label();
    private final Node rolesTile;

    InsightsView(InsightsModel model, InsightsController controller) {
        this.model = model;
        this.controller = controller;
        tiles.getStyleClass().add("insight-tiles");
        root.getStyleClass().add("event-scroll");
        root.setFitToWidth(true);
        rolesTile = rolesTile();
        model.balance.subscribe(this::show);
        model.roles.subscribe(text -> {
            if (!roles.isFocused()) {
                roles.setText(text);
            }
        });
        model.missing.subscribe(list -> missing.setText(missingWords(list)));
    }

    Node title() {
        return title.root();
    }

    Node actions() {
        HBox actions = new HBox();
        ToggleGroup group = new ToggleGroup();
        for (int months : STRETCHES) {
            ToggleButton button = new ToggleButton(Messages.text("insights.months", months));
            button.setToggleGroup(group);
            button.getStyleClass().add(
                    months == STRETCHES.getFirst() ? "left-pill" : months == STRETCHES.getLast() ? "right-pill" : "center-pill");
            button.setSelected(model.months.get() == months);
            button.setOnAction(event -> {
                button.setSelected(true);
                controller.months(months);
            });
            actions.getChildren().add(button);
        }
        return actions;
    }

    Node root() {
        return root;
    }

    private void show(@Nullable Balance balance) {
        tiles.getChildren().clear();
        if (balance == null) {
            return;
        }
        title.detail(balance.isEmpty() ? Messages.text("insights.nothing") : "");
        tiles.getChildren().addAll(
                tile(Messages.text("insights.touches"), touches(balance), bars(balance.months(), false)),
                tile(Messages.text("insights.new"), fresh(balance), bars(List.of(
                        new Bar(Messages.text("insights.newPeople"), Hue.GREEN, balance.newPeople(), 0),
                        new Bar(Messages.text("insights.oldPeople"), Hue.BLUE, balance.oldPeople(), 0)), false)),
                tile(Messages.text("insights.started"), started(balance), bars(List.of(
                        new Bar(Messages.text("insights.byMe"), Hue.BLUE, balance.byMe(), 0),
                        new Bar(Messages.text("insights.byThem"), Hue.ORANGE, balance.byThem(), 0),
                        new Bar(Messages.text("insights.notNoted"), Hue.GREY, balance.notNoted(), 0)), false)),
                tile(Messages.text("insights.categories"), Messages.text("insights.categoriesSay"),
                        bars(balance.categories(), false)),
                tile(Messages.text("insights.rings"), rings(balance), bars(balance.rings(), true)),
                tile(Messages.text("insights.giving"), giving(balance), bars(List.of(
                        new Bar(Messages.text("insights.given"), Hue.GREEN, balance.given(), 0),
                        new Bar(Messages.text("insights.received"), Hue.PURPLE, balance.received(), 0)), false)),
                tile(Messages.text("insights.promises"), promises(balance), bars(List.of(
                        new Bar(Messages.text("insights.promisesMine"), Hue.PINK, balance.overdueMine(), 0),
                        new Bar(Messages.text("insights.promisesTheirs"), Hue.GREY, balance.overdueTheirs(), 0)), false)),
                rolesTile);
    }

    private static Node tile(String heading, String sentence, Node content) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        VBox tile = new Section(heading, content, words).root();
        tile.getStyleClass().addAll("tile", "insight-tile");
        return tile;
    }

    private static Node bars(List<Bar> bars, boolean wishes) {
        int most = bars.stream().mapToInt(bar -> wishes ? Math.max(bar.count(), bar.wished()) : bar.count()).max().orElse(1);
        VBox rows = new VBox();
        rows.getStyleClass().add("count-bars");
        for (Bar bar : bars) {
            // rings differ by an order of size: each is measured by its own capacity
            int scale = wishes && bar.wished() > 0 ? Math.max(bar.count(), bar.wished()) : most;
            String figures = bar.wished() > 0
                    ? Messages.text("insights.of", bar.count(), bar.wished())
                    : String.valueOf(bar.count());
            rows.getChildren().add(new CountBar(bar, figures, scale).root());
        }
        return rows;
    }

    private Node rolesTile() {
        roles.setPrefRowCount(4);
        roles.setPromptText(Messages.text("insights.rolesPrompt"));
        roles.setAccessibleText(Messages.text("insights.roles"));
        roles.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                controller.roles(roles.getText());
            }
        });
        missing.setWrapText(true);
        missing.getStyleClass().add("muted");
        VBox tile = new Section(Messages.text("insights.roles"), roles, missing).root();
        tile.getStyleClass().addAll("tile", "insight-tile");
        return tile;
    }

    private String missingWords(List<String> list) {
        if (model.roles.get().isBlank()) {
            return Messages.text("insights.rolesNone");
        }
        return list.isEmpty()
                ? Messages.text("insights.rolesFound")
                : Messages.text("insights.rolesMissing", String.join(", ", list));
    }

    private static String touches(Balance balance) {
        return balance.isEmpty()
                ? Messages.text("insights.touchesNone")
                : Messages.text("insights.touchesSay", balance.byMe() + balance.byThem() + balance.notNoted(),
                        balance.newPeople() + balance.oldPeople());
    }

    private static String fresh(Balance balance) {
        int people = balance.newPeople() + balance.oldPeople();
        if (people == 0) {
            return Messages.text("insights.noPeople");
        }
        int share = Math.round(100f * balance.newPeople() / people);
        return Messages.text("insights.newSay", share);
    }

    private static String started(Balance balance) {
        int noted = balance.byMe() + balance.byThem();
        return noted == 0
                ? Messages.text("insights.startedNone")
                : Messages.text("insights.startedSay", Math.round(100f * balance.byMe() / noted));
    }

    private static String rings(Balance balance) {
        List<String> full = balance.rings().stream()
                .filter(bar -> bar.wished() > 0 && bar.count() > bar.wished()).map(Bar::name).toList();
        return full.isEmpty()
                ? Messages.text("insights.ringsRoom")
                : Messages.text("insights.ringsFull", String.join(", ", full));
    }

    private static String giving(Balance balance) {
        if (balance.given() + balance.received() == 0) {
            return Messages.text("insights.givingNone");
        }
        return balance.given() >= balance.received()
                ? Messages.text("insights.givingMore")
                : Messages.text("insights.givingLess");
    }

    private static String promises(Balance balance) {
        return balance.overdueMine() == 0
                ? Messages.text("insights.promisesKept")
                : Messages.text("insights.promisesSay", balance.overdueMine());
    }
}
