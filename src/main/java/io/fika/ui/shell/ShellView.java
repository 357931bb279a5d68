package io.fika.ui.shell;

import io.fika.ui.kit.Palette;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.Swatch;
import io.fika.ui.shell.ShellModel.Layer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The window: the rail, the header, the screen, the card, and what lies over all of them. */
final class ShellView {
    /** The least room for a screen beside the card, in times of the card's width; with less the card lies over it. */
    private static final double ROOM_BESIDE = 1.1;

    private final StackPane root = new StackPane();
    private final BorderPane window = new BorderPane();
    private final StackPane content = new StackPane();
    private final ScrollPane scroll = new ScrollPane(content) {
        // else it took the focus from whatever is pressed in it, and the keys of a map or a month went nowhere
        @Override
        public void requestFocus() {}
    };
    private final StackPane body = new StackPane();
    private final Palette palette = new Palette();
    private final Map<Place, Screen> made = new EnumMap<>(Place.class);
    private final ShellModel model;
    private final ShellController controller;
    private final Header header;
    private @Nullable Node focused;

    ShellView(ShellModel model, ShellController controller) {
        this.model = model;
        this.controller = controller;
        header = new Header(controller::onFind);
        root.getStyleClass().add("shell");
        root.getChildren().add(palette.node());
        palette.onChange(this::ground);
        root.sceneProperty().subscribe(this::ground);
    }

    StackPane root() {
        return root;
    }

    void fill(Features features, FinderView finder, ShellCommands commands, Node dragOverlay) {
        var rail = new Rail(features.screens().keySet(), model.place(), controller::show);
        var card = new CardPane(features.card(), controller::closeCard);
        var notice = new NoticeBar(controller::onOffer, controller::onDismissed);
        var shortcuts = new ShortcutsSheet(commands, controller::onShortcuts);
        StackPane.setAlignment(card.root(), Pos.CENTER_RIGHT);
        StackPane.setAlignment(notice.root(), Pos.BOTTOM_CENTER);
        content.getStyleClass().add("content");
        // a screen that needs more room than there is, as with large text in a small window, is scrolled, never cut off
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("content-scroll", "edge-to-edge");
        // else every frame of the screen would be painted into a picture, and the picture into the window
        scroll.skinProperty().subscribe(skin -> scroll.lookupAll(".viewport").forEach(it -> it.setCache(false)));
        body.getChildren().addAll(scroll, card.root());
        body.setMinSize(0, 0);
        clipped(body);
        var right = new BorderPane(body);
        right.setTop(header.root());
        window.setCenter(right);
        window.setLeft(rail.root());
        StackPane.setAlignment(window, Pos.TOP_LEFT);
        root.getChildren().addAll(window, notice.root(), finder.root(), shortcuts.root(), dragOverlay);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, commands));

        model.place().subscribe(place -> show(place, features.screens()));
        model.card().subscribe(card::show);
        model.notice().subscribe(notice::show);
        model.layer().subscribe(layer -> {
            layer(layer, finder.root(), shortcuts.root());
            if (layer == Layer.FINDER) {
                finder.open();
            } else if (layer == Layer.SHORTCUTS) {
                shortcuts.open();
            }
        });
        card.root().managedProperty().subscribe(() -> makeRoom(card));
        card.root().widthProperty().subscribe(() -> makeRoom(card));
        body.widthProperty().subscribe(() -> makeRoom(card));
    }

    void banner(String sentence, String action, Runnable onAction) {
        var text = new Label(sentence);
        text.setMinWidth(0);
        var button = new Button(action);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> onAction.run());
        var banner = new HBox(text, button);
        banner.getStyleClass().add("banner");
        window.setTop(banner);
    }

    void withoutBanner() {
        window.setTop(null);
    }

    void atEnd(Node button, Node panel) {
        header.root().getChildren().add(button);
        StackPane.setAlignment(panel, Pos.TOP_RIGHT);
        body.getChildren().add(panel);
    }

    void over(Node node) {
        body.getChildren().add(node);
    }

    private void show(Place place, Map<Place, Supplier<Screen>> screens) {
        Supplier<Screen> supplier = screens.get(place);
        if (supplier == null) {
            return;
        }
        Screen screen = made.computeIfAbsent(place, missing -> supplier.get());
        header.show(screen);
        content.getChildren().setAll(screen.content());
        screen.shown().run();
    }

    private void makeRoom(CardPane card) {
        double width = card.root().isManaged() ? card.root().prefWidth(-1) : 0;
        boolean beside = body.getWidth() - width >= width * ROOM_BESIDE;
        StackPane.setMargin(scroll, new Insets(0, beside ? width : 0, 0, 0));
    }

    private void layer(Layer layer, Node finder, Node shortcuts) {
        if (layer != Layer.NONE && !finder.isVisible() && !shortcuts.isVisible()) {
            focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        }
        finder.setVisible(layer == Layer.FINDER);
        shortcuts.setVisible(layer == Layer.SHORTCUTS);
        if (layer == Layer.NONE && focused != null) {
            Objects.requireNonNull(focused).requestFocus();
            focused = null;
        }
    }

    // only what no control has taken: Ctrl+Z in a text field is the field's own
    private void onKey(KeyEvent event, ShellCommands commands) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (controller.onEscape()) {
                event.consume();
            }
            return;
        }
        if (Keys.match("Shortcut+Y", event)) {
            controller.onRedo();
            event.consume();
            return;
        }
        boolean mayBeOne = event.isShortcutDown() || event.getCode().isFunctionKey();
        if (mayBeOne) {
            commands.by(keys -> Keys.match(keys, event)).ifPresent(command -> {
                event.consume();
                command.action().run();
            });
        }
    }

    private static void clipped(StackPane pane) {
        var clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
    }

    /** The window's colour is the scene's: clearing costs next to nothing, a background as large as the window does. */
    private void ground() {
        if (root.getScene() != null) {
            root.getScene().setFill(palette.of(Swatch.WINDOW));
        }
    }
}
