package io.fika.ui.shell;

import io.fika.text.Messages;
import io.fika.ui.kit.Command;
import io.fika.ui.kit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;

/** Everything that can be done by its name or keys: what the features offer, and what the window does by itself. */
final class ShellCommands {
    private final List<Command> own;
    private final Supplier<List<Command>> features;

    ShellCommands(Supplier<List<Command>> features, Set<Place> places, ShellController controller) {
        this.features = features;
        List<Command> window = new ArrayList<>();
        for (Place place : places.stream().sorted().toList()) {
            window.add(new Command(
                    Messages.text("shell.goTo", Places.name(place)),
                    Places.keys(place),
                    Places.icon(place),
                    () -> controller.show(place)));
        }
        window.add(new Command(Messages.text("shell.undo"), "Shortcut+Z", Feather.ROTATE_CCW, controller::onUndo));
        window.add(new Command(Messages.text("shell.redo"), "Shortcut+Shift+Z", Feather.ROTATE_CW, controller::onRedo));
        window.add(new Command(Messages.text("shell.find"), "Shortcut+K", Feather.SEARCH, controller::onFind));
        window.add(new Command(Messages.text("shell.shortcuts"), "F1", Feather.COMMAND, controller::onShortcuts));
        own = List.copyOf(window);
    }

    /** All, those of the features first. */
    List<Command> all() {
        return Stream.concat(features.get().stream(), own.stream()).toList();
    }

    /** The command with these keys; the features are asked only if it is none of the window's own. */
    Optional<Command> by(Predicate<String> keys) {
        return Stream.concat(own.stream(), Stream.of(features).flatMap(supplier -> supplier.get().stream()))
                .filter(command -> keys.test(command.keys()))
                .findFirst();
    }
}
