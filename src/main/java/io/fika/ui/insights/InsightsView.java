package io.fika.ui.insights;

import io.fika.growth.Figure;
import io.fika.growth.Headline;
import io.fika.text.Messages;
import io.fika.ui.kit.EmptyState;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.ScreenTitle;
import io.fika.ui.kit.SharedTooltip;
import io.fika.ui.kit.SheetPanel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A page of figures under the numbers that say most, with the people behind what is pressed beside it. */
final class InsightsView {
    private static final List<Integer> STRETCHES = List.of(3, 6, 12);

    private final InsightsModel model;
    private final InsightsController controller;
    private final ScreenTitle title = new ScreenTitle(Messages.text("insights.title"));
    private final SharedTooltip tooltip = new SharedTooltip();
    private final FlowPane headlines = new FlowPane();
    private final HabitsBand habits;
    private final TileGrid grid = new TileGrid();
    private final FunnelFields funnel;
    private final StackPane growth = new StackPane();
    private final BorderPane root = new BorderPane();

    InsightsView(InsightsModel model, InsightsController controller, InsightsFeature.Start start, PeoplePane people) {
        this.model = model;
        this.controller = controller;
        habits = new HabitsBand(controller::behind);
        funnel = new FunnelFields(model, controller);
        headlines.getStyleClass().add("headlines");
        var page = new VBox(headlines, habits.root(), grid);
        page.getStyleClass().add("insights-page");
        var scroll = new ScrollPane(page);
        scroll.getStyleClass().addAll("event-scroll", "insights-scroll");
        scroll.setFitToWidth(true);
        Node empty = new EmptyState(
                Feather.BAR_CHART_2, Messages.text("insights.empty"), Messages.text("insights.empty.text"),
                button(Messages.text("insights.empty.import"), start.importPeople()),
                button(Messages.text("insights.empty.add"), start.addPerson())).root();
        empty.visibleProperty().bind(model.anybody.not());
        scroll.visibleProperty().bind(model.anybody);
        root.setCenter(new StackPane(scroll, empty));
        root.setLeft(people.root());
        model.figures.subscribe(this::show);
        model.growth.subscribe(figure -> growth.getChildren().setAll(
                figure == null ? FigureTile.waiting(Figure.Kind.GROWTH) : tile(figure)));
        model.habits.subscribe(habits::show);
    }

    Node title() {
        return title.root();
    }

    Node actions() {
        var group = new ToggleGroup();
        var stretches = new HBox();
        for (int months : STRETCHES) {
            String style = months == STRETCHES.getFirst()
                    ? "left-pill"
                    : months == STRETCHES.getLast() ? "right-pill" : "center-pill";
            var button = SheetPanel.toggle(
                    Messages.text("insights.months", months), style, group, () -> controller.months(months));
            button.setSelected(model.months.get() == months);
            stretches.getChildren().add(button);
        }
        var print = new MenuButton(Messages.text("insights.print"), Icons.of(Feather.PRINTER));
        print.getItems().addAll(
                item(Messages.text("insights.print.page"), controller::print),
                item(year(0), () -> controller.printYear(0)), item(year(1), () -> controller.printYear(1)));
        var actions = new HBox(stretches, print);
        actions.getStyleClass().add("insights-actions");
        return actions;
    }

    private String year(int ago) {
        return Messages.text("insights.print.year", String.valueOf(controller.year(ago)));
    }

    private static Button button(String name, Runnable action) {
        var button = new Button(name);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    Region root() {
        return root;
    }

    private void show(List<Figure> figures) {
        headlines.getChildren().setAll(Headline.of(figures).stream().map(this::headline).toList());
        List<Node> tiles = new ArrayList<>();
        for (Figure figure : figures) {
            tiles.add(figure.kind() == Figure.Kind.FUNNEL
                    ? new FigureTile(figure, tooltip, controller::behind, funnel.root()).root()
                    : tile(figure));
            if (figure.kind() == Figure.Kind.DUE) {
                tiles.add(growth);
            }
        }
        grid.show(tiles);
    }

    private Region tile(Figure figure) {
        return new FigureTile(figure, tooltip, controller::behind).root();
    }

    private Node headline(Headline headline) {
        var number = new Label(Messages.text("insights.number", headline.number()));
        number.getStyleClass().add("headline-number");
        var label = new Label(headline.label());
        label.getStyleClass().add("muted");
        var both = new VBox(number, label);
        var button = new Button(null, both);
        button.getStyleClass().addAll("flat", "headline");
        button.setAccessibleText(headline.label());
        button.setOnAction(event -> controller.behind(headline.label(), headline.people()));
        return button;
    }
}
