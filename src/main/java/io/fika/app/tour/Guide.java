package io.fika.app.tour;

import io.fika.app.Core;
import io.fika.app.desktop.Desktop;
import io.fika.people.Contact;
import io.fika.ui.shell.Look;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** Shows one screen after another as a user would: by places, keys and buttons. Used on the UI thread. */
final class Guide {
    private static final int FRAMES = 2;

    private final Core core;
    private final Desktop desktop;
    private final int width;
    private final int height;
    private Scene scene = new Scene(new Region(), 1, 1);
    private Optional<Stage> window = Optional.empty();

    Guide(Core core, Desktop desktop, int width, int height) {
        this.core = core;
        this.desktop = desktop;
        this.width = width;
        this.height = height;
    }

    Core core() {
        return core;
    }

    Desktop desktop() {
        return desktop;
    }

    /** What is on the screen now. */
    Scene scene() {
        return scene;
    }

    /** The person of the sketches, or the first by name. */
    Optional<Contact> somebody() {
        return core.search().find("Nadia Okafor", 1).stream()
                .findFirst()
                .or(() -> core.set().all(Contact.class).stream().min(Comparator.comparing(one -> one.name().full())));
    }

    /**
     * Has everything styled and laid out, as a window does in its frames; a layout may make nodes that want a second one.
     * Each time in a new scene: one without a window paints only what it held when it was first painted.
     */
    void settle() {
        if (window.isPresent()) {
            return;
        }
        for (int frame = 0; frame < FRAMES; frame++) {
            scene.setRoot(new Region());
            scene = new Scene(new Region(), width, height);
            desktop.dress(new Look(scene));
            scene.setRoot(desktop.root());
            scene.snapshot(null);
        }
    }

    /**
     * Goes on in a window, for what needs one: menus, and what is held. It is minimized, since the platform without a
     * display has a small screen and paints nothing beyond it.
     */
    void openWindow() {
        var stage = new Stage();
        scene.setRoot(new Region());
        scene = new Scene(new Region(), width, height);
        desktop.dress(new Look(scene));
        scene.setRoot(desktop.root());
        stage.setScene(scene);
        stage.setIconified(true);
        stage.show();
        window = Optional.of(stage);
    }

    void closeWindow() {
        window.ifPresent(Stage::hide);
    }

    /** Types letters while a node of this style has the focus. */
    void write(String style, String text) {
        scene.getRoot().lookupAll(style).stream().findFirst().ifPresent(node -> text.chars().forEach(letter ->
                Event.fireEvent(node, new KeyEvent(
                        KeyEvent.KEY_TYPED, Character.toString(letter), "", KeyCode.UNDEFINED, false, false, false, false))));
    }

    /** Takes a node by its middle and holds it over another, at these shares of its width and height. */
    void hold(Node what, String style, double across, double down) {
        hold(what, scene.getRoot().lookup(style), across, down);
    }

    void hold(Node what, Node over, double across, double down) {
        Point2D from = what.localToScene(middle(what, 0.5, 0.5));
        Point2D to = over.localToScene(middle(over, across, down));
        mouse(MouseEvent.MOUSE_PRESSED, what, from);
        mouse(MouseEvent.MOUSE_DRAGGED, what, from.midpoint(to));
        mouse(MouseEvent.MOUSE_DRAGGED, over, to);
    }

    /** Opens the menu of what lies at a point of a node. */
    void menu(String style, double across, double down) {
        Node node = scene.getRoot().lookup(style);
        Point2D at = node.localToScene(middle(node, across, down));
        Point2D screen = node.localToScreen(middle(node, across, down));
        Event.fireEvent(node, new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, at.getX(), at.getY(), screen.getX(), screen.getY(), false,
                new PickResult(node, at.getX(), at.getY())));
    }

    /** The first node of a style that says something. */
    Optional<Node> labelled(String style) {
        return scene.getRoot().lookupAll(style).stream()
                .filter(node -> node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty())
                .findFirst();
    }

    private static Point2D middle(Node node, double across, double down) {
        Bounds bounds = node.getLayoutBounds();
        return new Point2D(
                bounds.getMinX() + bounds.getWidth() * across, bounds.getMinY() + bounds.getHeight() * down);
    }

    private static void mouse(EventType<MouseEvent> type, Node node, Point2D at) {
        Event.fireEvent(node, new MouseEvent(
                node, node, type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false,
                false, true, false, false, false, false, false, new PickResult(node, at.getX(), at.getY())));
    }

    /** Presses a button by what is written on it or what it is called; nothing happens where there is none. */
    void press(String text) {
        nodes(scene.getRoot())
                .filter(node -> node instanceof ButtonBase button && isCalled(button, text))
                .filter(node -> !node.isDisabled())
                .findFirst()
                .ifPresent(node -> ((ButtonBase) node).fire());
    }

    /** Chooses from a menu of the screen, open or not. */
    void choose(String text) {
        choose(scene.getRoot(), text);
    }

    /** Chooses from a menu within the first node of this style. */
    void choose(String style, String text) {
        choose(scene.getRoot().lookup(style), text);
    }

    private static void choose(Node within, String text) {
        nodes(within)
                .filter(MenuButton.class::isInstance)
                .flatMap(node -> ((MenuButton) node).getItems().stream())
                .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item))
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .ifPresent(MenuItem::fire);
    }

    /** Opens the menu of a button, by what is written on it; in a window. */
    void open(String text) {
        nodes(scene.getRoot())
                .filter(node -> node instanceof MenuButton button && isCalled(button, text))
                .findFirst()
                .ifPresent(node -> ((MenuButton) node).show());
    }

    /** Chooses a row of a list by the list's name; the first is 0. */
    void row(String list, int index) {
        nodes(scene.getRoot())
                .filter(node -> node instanceof ListView<?> view && list.equals(view.getAccessibleText()))
                .map(node -> (ListView<?>) node)
                .forEach(view -> view.getSelectionModel().select(index));
    }

    /** Selects all rows of a table by the table's name. */
    void selectAll(String table) {
        nodes(scene.getRoot())
                .filter(node -> node instanceof TableView<?> view && table.equals(view.getAccessibleText()))
                .map(node -> (TableView<?>) node)
                .forEach(view -> view.getSelectionModel().selectAll());
    }

    /** Types into a field by the field's name. */
    void type(String field, String text) {
        nodes(scene.getRoot())
                .filter(node -> node instanceof TextInputControl one && field.equals(one.getAccessibleText()))
                .map(TextInputControl.class::cast)
                .forEach(one -> one.setText(text));
    }

    /** Scrolls what has this style, from 0 at its top to 1. */
    void scroll(String style, double share) {
        if (scene.getRoot().lookup(style) instanceof ScrollPane pane) {
            pane.setVvalue(share);
        }
    }

    /** Presses a key on the first node of this style. */
    void keyOn(String style, KeyCode key) {
        Node node = scene.getRoot().lookup(style);
        if (node != null) {
            Event.fireEvent(node, new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", key.getName(), key, false, false, false, false));
        }
    }

    /** Moves a slider to this share of its length. */
    void slide(String name, double share) {
        nodes(scene.getRoot())
                .filter(node -> node instanceof Slider slider && name.equals(slider.getAccessibleText()))
                .map(Slider.class::cast)
                .forEach(slider -> slider.setValue(slider.getMin() + share * (slider.getMax() - slider.getMin())));
    }

    /** Presses a key with Ctrl (Cmd on macOS). */
    void shortcut(KeyCode key) {
        key(key, true);
    }

    /** Presses a key of the window. */
    void key(KeyCode key, boolean shortcut) {
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        Event.fireEvent(
                scene.getRoot(),
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", key.getName(), key, false, shortcut && !mac, false, shortcut && mac));
    }

    private static boolean isCalled(ButtonBase button, String text) {
        return text.equals(button.getText())
                || text.equals(button.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                || text.equals(button.getAccessibleText());
    }

    private static Stream<Node> nodes(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Guide::nodes)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
