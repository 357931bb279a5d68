package io.fika.ui.shell;

import io.fika.text.Messages;
import io.fika.ui.kit.Command;
import io.fika.ui.kit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;

/** What the window can do by itself, as commands; those of the features come first. */
final class ShellCommands {
    private ShellCommands() {}

    static List<Command> all(List<Command> features, Set<Place> places, ShellController controller) {
        List<Command> all = new ArrayList<>(features);
        for (Place place : places.stream().sorted().toList()) {
            all.add(new Command(
                    Messages.text("shell.goTo", Places.name(place)),
                    Places.keys(place),
                    Places.icon(place),
                    () -> controller.show(place)));
        }
        all.add(new Command(Messages.text("shell.undo"), "Shortcut+Z", Feather.ROTATE_CCW, controller::onUndo));
        all.add(new Command(Messages.text("shell.redo"), "Shortcut+Shift+Z", Feather.ROTATE_CW, controller::onRedo));
        all.add(new Command(Messages.text("shell.find"), "Shortcut+K", Feather.SEARCH, controller::onFind));
        all.add(new Command(Messages.text("shell.shortcuts"), "F1", Feather.COMMAND, controller::onShortcuts));
        return List.copyOf(all);
    }
}
