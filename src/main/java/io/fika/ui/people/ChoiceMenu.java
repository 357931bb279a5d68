package io.fika.ui.people;

import io.fika.text.Messages;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/** Something chosen from a few, or none; it reads as text and is kept when it is chosen. */
final class ChoiceMenu<T> {
    private final MenuButton root = new MenuButton();
    private final String name;
    private final Function<T, String> words;
    private final Consumer<@Nullable T> choose;

    ChoiceMenu(String name, Function<T, String> words, Consumer<@Nullable T> choose) {
        this.name = name;
        this.words = words;
        this.choose = choose;
        root.setMnemonicParsing(false);
        root.getStyleClass().add("in-place-menu");
    }

    MenuButton root() {
        return root;
    }

    /**
     * Shows what is chosen now.
     *
     * @param none what choosing none is called
     */
    void show(List<T> values, @Nullable T now, String none) {
        String said = now == null ? none : words.apply(now);
        root.setText(said);
        root.setAccessibleText(Messages.text("people.card.edit.of", name, said));
        root.getItems().clear();
        var group = new ToggleGroup();
        for (T value : values) {
            root.getItems().add(item(words.apply(value), Objects.equals(value, now), group, () -> choose.accept(value)));
        }
        root.getItems().addAll(
                new SeparatorMenuItem(), item(none, now == null, group, () -> choose.accept(null)));
    }

    private static RadioMenuItem item(String name, boolean selected, ToggleGroup group, Runnable action) {
        var item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(selected);
        item.setOnAction(event -> action.run());
        return item;
    }
}
