package io.fika.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.demo.Example;
import io.fika.events.Event;
import io.fika.journal.Edit;
import io.fika.people.Contact;
import io.fika.people.SomePeople;
import io.fika.ui.kit.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/**
 * Walks the whole program: every place, card, form, sheet and panel, and whatever a button of one of them opens. No
 * control may be without a name.
 */
class EverySceneTest extends Journey {
    @TempDir
    Path folder;

    private final Set<String> nameless = new LinkedHashSet<>();
    private final List<String> seen = new ArrayList<>();
    private final Set<String> pressed = new HashSet<>();

    @Override
    protected List<Edit<?>> people() {
        new Example(60, Example.USUAL_SEED, TODAY, core.clock().getZone()).live(core.journal(), core.set());
        return List.of(Edit.added(SomePeople.waiting(1, 3).getFirst()));
    }

    /** What nobody looks at need not be painted, which would take most of the time. */
    @BeforeEach
    void minimize() {
        Windows.tell(() -> ((Stage) Window.getWindows().getFirst()).setIconified(true));
    }

    /** The window is the next test's too, and one that is put away gets no keys. */
    @AfterEach
    void restore() {
        Windows.tell(() -> ((Stage) Window.getWindows().getFirst()).setIconified(false));
    }

    @Test
    void noControlIsNameless(FxRobot robot) throws IOException {
        for (Place place : Place.values()) {
            everythingFrom(place.name(), () -> desktop().navigator().show(place), () -> {});
        }
        for (int page = 0; page < 7; page++) {
            int number = page;
            everythingFrom("settings " + page, () -> {
                desktop().navigator().show(Place.SETTINGS);
                robot.lookup(".settings-names").queryListView().getSelectionModel().select(number);
            }, () -> {});
        }
        Contact one = core.set().all(Contact.class).stream().min(Comparator.comparing(Contact::id)).orElseThrow();
        everythingFrom("card", () -> desktop().navigator().openContact(one.id()), () -> {});
        Event event = core.set().all(Event.class).stream().max(Comparator.comparing(Event::start)).orElseThrow();
        everythingFrom("event", () -> desktop().navigator().openEvent(event.id()), () -> {});
        Path cards = folder.resolve("people.csv");
        Files.writeString(cards, "Name,Mail,Phone\nAda Vega,ada@vega.example,\n,,\nPetra Lund,petra@lund.example,1\n");
        chosen.add(cards);
        for (KeyCode key : List.of(KeyCode.K, KeyCode.N, KeyCode.L, KeyCode.O)) {
            everythingFrom("Ctrl+" + key.getName(), () -> desktop().navigator().show(Place.PEOPLE), () ->
                    Windows.tell(() -> Windows.push(KeyCode.CONTROL, key)));
        }
        everythingFrom("F1", () -> {}, () -> Windows.tell(() -> Windows.push(KeyCode.F1)));
        assertThat(nameless).isEmpty();
        assertThat(seen).hasSizeGreaterThan(110);
    }

    /** Looks at what is there, then presses each new one of its buttons, each from the same start, and looks again. */
    private void everythingFrom(String name, Runnable place, Runnable keys) {
        go(place, keys);
        look(name);
        List<String> buttons = Windows.ask(() -> buttons().map(EverySceneTest::called).filter(pressed::add).toList());
        for (String button : buttons) {
            go(place, keys);
            Optional<ButtonBase> there = Windows.ask(
                    () -> buttons().filter(it -> called(it).equals(button)).findFirst());
            there.ifPresent(it -> {
                Windows.tell(it::fire);
                look(name + ", " + button);
            });
        }
        go(() -> {}, () -> {});
    }

    private void go(Runnable place, Runnable keys) {
        Windows.tell(() -> {
            List.copyOf(Window.getWindows()).stream()
                    .filter(PopupWindow.class::isInstance)
                    .forEach(Window::hide);
            desktop().navigator().closeCard();
            Windows.push(KeyCode.ESCAPE);
            Windows.push(KeyCode.ESCAPE);
        });
        Windows.tell(place);
        keys.run();
    }

    private void look(String name) {
        seen.add(name);
        Windows.ask(() -> List.copyOf(Window.getWindows()).stream()
                        .map(Window::getScene)
                        .map(Scene::getRoot)
                        .flatMap(root -> Nameless.in(root).stream())
                        .toList())
                .forEach(way -> {
                    if (nameless.stream().noneMatch(known -> known.endsWith(": " + way))) {
                        nameless.add(name + ": " + way);
                    }
                });
    }

    /** What can be pressed now, in a window of its own as well. */
    private Stream<ButtonBase> buttons() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(window -> !(window instanceof ContextMenu))
                .flatMap(window -> nodes(window.getScene().getRoot()))
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> !button.isDisabled());
    }

    private static String called(ButtonBase button) {
        return button.getAccessibleText() != null ? button.getAccessibleText() : String.valueOf(button.getText());
    }

    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent && !(node instanceof TextInputControl)
                ? parent.getChildrenUnmodifiable().stream().flatMap(EverySceneTest::nodes)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
