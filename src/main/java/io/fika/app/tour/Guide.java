package io.fika.app.tour;

import io.fika.app.Core;
import io.fika.app.desktop.Desktop;
import io.fika.people.Contact;
import io.fika.ui.shell.Look;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Shows one screen after another as a user would: by places, keys and buttons. Used on the UI thread. */
final class Guide {
    private static final int FRAMES = 2;

    private final Core core;
    private final Desktop desktop;
    private final int width;
    private final int height;
    private Scene scene = new Scene(new Region(), 1, 1);

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
        for (int frame = 0; frame < FRAMES; frame++) {
            scene.setRoot(new Region());
            scene = new Scene(new Region(), width, height);
            desktop.dress(new Look(scene));
            scene.setRoot(desktop.root());
            scene.snapshot(null);
        }
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
        nodes(scene.getRoot())
                .filter(MenuButton.class::isInstance)
                .flatMap(node -> ((MenuButton) node).getItems().stream())
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .ifPresent(MenuItem::fire);
    }

    /** Chooses a row of a list by the list's name; the first is 0. */
    void row(String list, int index) {
        nodes(scene.getRoot())
                .filter(node -> node instanceof ListView<?> view && list.equals(view.getAccessibleText()))
                .map(node -> (ListView<?>) node)
                .forEach(view -> view.getSelectionModel().select(index));
    }

    /** Types into a field by the field's name. */
    void type(String field, String text) {
        nodes(scene.getRoot())
                .filter(node -> node instanceof TextField one && field.equals(one.getAccessibleText()))
                .map(TextField.class::cast)
                .forEach(one -> one.setText(text));
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
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        Event.fireEvent(
                scene.getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", key.getName(), key, false, !mac, false, mac));
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
