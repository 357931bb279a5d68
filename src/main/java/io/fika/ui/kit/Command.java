package io.fika.ui.kit;

import org.kordamp.ikonli.feather.Feather;

/**
 * Something the user can have done by its name, in the command palette, and by its keys.
 *
 * @param title as a verb: "New contact"
 * @param keys such as {@code Shortcut+N}, as {@link javafx.scene.input.KeyCombination#valueOf} reads them, or empty
 */
public record Command(String title, String keys, Feather icon, Runnable action) {
    public Command(String title, Feather icon, Runnable action) {
        this(title, "", icon, action);
    }
}
