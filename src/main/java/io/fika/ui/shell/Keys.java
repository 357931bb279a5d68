package io.fika.ui.shell;

import io.fika.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys of commands, as the program notes them ({@code Shortcut+Shift+Z}). */
final class Keys {
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private Keys() {}

    static boolean match(String keys, KeyEvent event) {
        return !keys.isEmpty() && KeyCombination.valueOf(keys).match(event);
    }

    /** As the user knows them: "Ctrl Shift Z". */
    static String shown(String keys) {
        return parts(keys).stream().collect(Collectors.joining(" "));
    }

    /** The caps of the keys one by one. */
    static List<String> parts(String keys) {
        return Arrays.stream(keys.split("\\+")).filter(part -> !part.isEmpty()).map(Keys::cap).toList();
    }

    private static String cap(String part) {
        return switch (part) {
            case "Shortcut" -> MAC ? "⌘" : Messages.text("shell.key.control");
            case "Shift" -> MAC ? "⇧" : Messages.text("shell.key.shift");
            case "Alt" -> MAC ? "⌥" : Messages.text("shell.key.alt");
            case "Esc" -> Messages.text("shell.key.escape");
            case "Enter" -> Messages.text("shell.key.enter");
            case "Space" -> Messages.text("shell.key.space");
            case "Click" -> Messages.text("shell.key.click");
            case "Drag" -> Messages.text("shell.key.drag");
            default -> part;
        };
    }
}
