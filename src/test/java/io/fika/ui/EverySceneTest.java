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
import javafx.stage.Window;
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

    @Test
    void noControlIsNameless(FxRobot robot) throws IOException {
        for (Place place : Place.values()) {
            everythingFrom(robot, place.name(), () -> desktop().navigator().show(place), () -> {});
        }
        for (int page = 0; page < 7; page++) {
            int number = page;
            everythingFrom(robot, "settings " + page, () -> {
                desktop().navigator().show(Place.SETTINGS);
                robot.lookup(".settings-names").queryListView().getSelectionModel().select(number);
            }, () -> {});
        }
        Contact one = core.set().all(Contact.class).stream().min(Comparator.comparing(Contact::id)).orElseThrow();
        everythingFrom(robot, "card", () -> desktop().navigator().openContact(one.id()), () -> {});
        Event event = core.set().all(Event.class).stream().max(Comparator.comparing(Event::start)).orElseThrow();
        everythingFrom(robot, "event", () -> desktop().navigator().openEvent(event.id()), () -> {});
        Path cards = folder.resolve("people.csv");
        Files.writeString(cards, "Name,Mail,Phone\nAda Vega,ada@vega.example,\n,,\nPetra Lund,petra@lund.example,1\n");
        chosen.add(cards);
        for (KeyCode key : List.of(KeyCode.K, KeyCode.N, KeyCode.L, KeyCode.O)) {
            everythingFrom(robot, "Ctrl+" + key.getName(), () -> desktop().navigator().show(Place.PEOPLE), () ->
                    robot.push(KeyCode.CONTROL, key));
        }
        everythingFrom(robot, "F1", () -> {}, () -> robot.push(KeyCode.F1));
        assertThat(nameless).isEmpty();
        assertThat(seen).hasSizeGreaterThan(60);
    }

    /** Looks at what is there, then presses each new one of its buttons, each from the same start, and looks again. */
    private void everythingFrom(FxRobot robot, String name, Runnable place, Runnable keys) {
        go(robot, place, keys);
        look(name);
        List<String> buttons = buttons().map(EverySceneTest::called).filter(pressed::add).toList();
        for (String button : buttons) {
            go(robot, place, keys);
            Optional<ButtonBase> there = buttons().filter(it -> called(it).equals(button)).findFirst();
            there.ifPresent(it -> {
                robot.interact(it::fire);
                settle();
                look(name + ", " + button);
            });
        }
        go(robot, () -> {}, () -> {});
    }

    private void go(FxRobot robot, Runnable place, Runnable keys) {
        robot.interact(() -> {
            List.copyOf(Window.getWindows()).stream()
                    .filter(PopupWindow.class::isInstance)
                    .forEach(Window::hide);
            desktop().navigator().closeCard();
        });
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        robot.interact(place);
        keys.run();
        settle();
    }

    private void look(String name) {
        seen.add(name);
        List.copyOf(Window.getWindows()).stream()
                .map(Window::getScene)
                .map(Scene::getRoot)
                .flatMap(root -> Nameless.in(root).stream())
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
