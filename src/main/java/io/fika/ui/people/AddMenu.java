package io.fika.ui.people;

import io.fika.people.Trust;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** What can be added to the card: whatever is not there yet, and one more of what there can be several of. */
final class AddMenu {
    private static final Set<String> NAMES = Set.of("parts", "nickname", "sounds");

    private final MenuButton root = new MenuButton(Messages.text("people.card.add"), Icons.of(Feather.PLUS));
    private final Consumer<String> edit;
    private final Consumer<Trust> trust;
    private final Runnable times;
    private final Runnable photo;

    AddMenu(Consumer<String> edit, Consumer<Trust> trust, Runnable times, Runnable photo) {
        this.edit = edit;
        this.trust = trust;
        this.times = times;
        this.photo = photo;
    }

    MenuButton root() {
        return root;
    }

    void show(CardModel.Face.Person face, List<CardLine> lines) {
        root.getItems().clear();
        for (CardLine.Part part : CardLine.Part.values()) {
            List<MenuItem> items = Stream.concat(
                            lines.stream()
                                    .filter(line -> line.part() == part && !line.isThere())
                                    .filter(line -> !line.key().equals("name") && !line.key().equals("trustReason"))
                                    .filter(line -> !NAMES.contains(line.key()))
                                    .map(this::item),
                            more(part, face).stream())
                    .toList();
            switch (part) {
                case WORK -> sub(Messages.text("people.column.work"), items);
                case COFFEE -> sub(Messages.text("people.card.coffee"), items);
                case HEAD, REACH, ABOUT, OWN -> root.getItems().addAll(items);
            }
            if (part == CardLine.Part.REACH) {
                root.getItems().add(new SeparatorMenuItem());
            }
        }
        sub(Messages.text("people.form.name"), lines.stream()
                .filter(line -> NAMES.contains(line.key()) && !line.isThere())
                .map(this::item)
                .toList());
    }

    /** What is added less often lies one step deeper, so that the menu fits on any screen. */
    private void sub(String name, List<MenuItem> items) {
        if (!items.isEmpty()) {
            var menu = new Menu(name);
            menu.getItems().addAll(items);
            root.getItems().add(menu);
        }
    }

    private MenuItem item(CardLine line) {
        var item = new MenuItem(line.name());
        item.setOnAction(event -> edit.accept(line.key()));
        return item;
    }

    private List<MenuItem> more(CardLine.Part part, CardModel.Face.Person face) {
        var contact = face.card().contact();
        return switch (part) {
            case HEAD -> face.named() && contact.photo() == null
                    ? List.of(item(Messages.text("people.duplicates.photo"), photo)) : List.of();
            case ABOUT -> face.named() && contact.trust() == null ? List.of(trusts()) : List.of();
            case COFFEE -> contact.wishes().halfDays().isEmpty() && contact.wishes().prefers() == null
                    ? List.of(item(Messages.text("people.line.times"), times)) : List.of();
            case REACH, WORK, OWN -> List.of();
        };
    }

    private Menu trusts() {
        var menu = new Menu(Messages.text("people.duplicates.trust"));
        for (Trust stage : Trust.values()) {
            menu.getItems().add(item(TrustWords.of(stage), () -> trust.accept(stage)));
        }
        return menu;
    }

    private static MenuItem item(String name, Runnable action) {
        var item = new MenuItem(name);
        item.setOnAction(event -> action.run());
        return item;
    }
}
