package io.fika.ui.sphere;

import io.fika.text.Messages;
import io.fika.ui.kit.EmptyState;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.ScreenTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The sphere as it is seen: the map, and what lies over its corners. */
final class SphereView {
    private static final double STEP = 1.35;

    private final SphereModel model;
    private final MapPane map;
    private final StackPane root = new StackPane();
    private final ScreenTitle title = new ScreenTitle(Messages.text("sphere.title"));
    private final Node start;
    private final Node find;
    private Optional<Node> below = Optional.empty();
    private Optional<Node> beside = Optional.empty();
    private final List<Node> panels = new ArrayList<>();

    SphereView(
            SphereModel model, SphereController controller, MapPane map, TrayView tray, SphereFeature.Start actions) {
        this.model = model;
        this.map = map;
        this.start = start(actions);
        map.root().setAccessibleRole(AccessibleRole.LIST_VIEW);
        map.root().setAccessibleRoleDescription(Messages.text("sphere.role"));
        map.root().setAccessibleHelp(Messages.text("sphere.help"));
        var zoom = zoom();
        panels.addAll(List.of(zoom, tray.root()));
        var question = new QuestionView(model, controller).root();
        root.getStyleClass().add("sphere");
        StackPane.setAlignment(tray.root(), Pos.TOP_LEFT);
        StackPane.setAlignment(zoom, Pos.BOTTOM_RIGHT);
        StackPane.setAlignment(question, Pos.TOP_CENTER);
        find = new FindView(model).root();
        StackPane.setAlignment(find, Pos.TOP_CENTER);
        root.getChildren().addAll(map.root(), zoom, tray.root(), find, question, start);
        map.root().layoutBoundsProperty().subscribe(
                bounds -> tray.keepClear(bounds.getWidth(), bounds.getHeight()));
        map.covered(this::covered);
        panels.forEach(this::keepNamesFrom);
        model.snapshotProperty().subscribe(this::show);
    }

    /** Puts the legend into its corner. */
    void legend(Node legend) {
        StackPane.setAlignment(legend, Pos.BOTTOM_LEFT);
        root.getChildren().add(1, legend);
        panels.add(legend);
        keepNamesFrom(legend);
        legend.setVisible(!model.snapshot().people().isEmpty());
    }

    /** Puts what chooses the sectors into its corner. */
    void sectors(Node chooser) {
        root.getChildren().add(1, chooser);
        panels.add(chooser);
        keepNamesFrom(chooser);
        chooser.setVisible(!model.snapshot().people().isEmpty());
    }

    private void keepNamesFrom(Node panel) {
        panel.setCache(true); // a moving map paints what lies over it in each frame
        panel.boundsInParentProperty().subscribe(bounds -> map.repaint());
        panel.visibleProperty().subscribe(visible -> map.repaint());
    }

    /** Where panels lie over the map. */
    private List<Box> covered() {
        return panels.stream()
                .filter(panel -> root.equals(panel.getParent()) && panel.isVisible())
                .map(Node::getBoundsInParent)
                .map(bounds -> new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()))
                .toList();
    }

    /** Puts a panel over the map, which shows itself when it has something to say. */
    void over(Node panel) {
        root.getChildren().add(root.getChildren().indexOf(find), panel);
    }

    /** Puts a panel beside the map, which makes room for it while it shows itself: nobody is behind it. */
    void beside(Region panel) {
        panel.managedProperty().bind(panel.visibleProperty());
        beside = Optional.of(panel);
    }

    /** Puts a row beneath the map, which is there when anybody is. */
    void below(Node row) {
        below = Optional.of(row);
        row.managedProperty().bind(row.visibleProperty());
        row.setCache(true);
        panels.add(row);
        row.setVisible(!model.snapshot().people().isEmpty());
    }

    /** Sets the strip of days beside the zoom, into the corner. */
    void strip(StripView strip) {
        StackPane.setAlignment(strip.root(), Pos.BOTTOM_RIGHT);
        strip.root().setCache(true);
        root.getChildren().add(root.getChildren().indexOf(start), strip.root());
        map.root().layoutBoundsProperty().subscribe(
                bounds -> strip.keepClear(bounds.getWidth(), bounds.getHeight()));
    }

    Screen screen(Node actions) {
        var whole = new BorderPane(root);
        below.ifPresent(whole::setBottom);
        beside.ifPresent(whole::setRight);
        return new Screen(title.root(), actions, whole);
    }

    private void show(Snapshot snapshot) {
        boolean empty = snapshot.people().isEmpty() && model.pastProperty().get() == null;
        start.setVisible(empty);
        panels.forEach(panel -> panel.setVisible(!empty));
        title.detail(empty
                ? Messages.text("sphere.detail.nobody")
                : Messages.text(
                        "sphere.detail", snapshot.people().size(), snapshot.late(), snapshot.dueThisWeek()));
        speak(snapshot);
    }

    /** The map is a list; what is said of its people is for each of its items to say. */
    private void speak(Snapshot snapshot) {
        map.root().setAccessibleText(Messages.text(
                "sphere.spoken", snapshot.layout().spots().size(), snapshot.rings().size()));
    }

    private Region zoom() {
        var lasso = new ToggleButton(null, Icons.of(Feather.EDIT_2));
        lasso.getStyleClass().add("button-icon");
        lasso.setAccessibleText(Messages.text("sphere.lasso"));
        lasso.setTooltip(new Tooltip(Messages.text("sphere.lasso")));
        lasso.selectedProperty().bindBidirectional(model.lassoProperty());
        var box = new VBox(
                lasso,
                Icons.button(Feather.PLUS, Messages.text("sphere.zoom.in"), () -> map.zoom(STEP)),
                Icons.button(Feather.MINUS, Messages.text("sphere.zoom.out"), () -> map.zoom(1 / STEP)),
                Icons.button(Feather.MAXIMIZE, Messages.text("sphere.zoom.fit"), map::fit));
        box.getStyleClass().add("map-zoom");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return box;
    }

    private static Node start(SphereFeature.Start actions) {
        var pane = new HBox(new EmptyState(
                        Feather.TARGET,
                        Messages.text("sphere.empty.title"),
                        Messages.text("sphere.empty.text"),
                        button(Messages.text("sphere.empty.import"), actions.importPeople()),
                        button(Messages.text("sphere.empty.add"), actions.addPerson()),
                        button(Messages.text("sphere.empty.example"), actions.openExample()))
                .root());
        pane.getStyleClass().add("map-start");
        pane.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return pane;
    }

    private static Button button(String name, Runnable action) {
        var button = new Button(name);
        button.setOnAction(event -> action.run());
        return button;
    }
}
