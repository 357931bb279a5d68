package io.fika.ui.people;

import io.fika.people.Trust;
import io.fika.people.TrustWords;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** What can be added to the card: whatever is not there yet, and one more of what there can be several of. */
final class AddMenu {
    private static final Set<String> NAMES = Set.of("parts", "nickname", "sounds");
    private static final Set<String> FIRST = Set.of("email +", "phone +", "birthday", "note");
    private static final Set<String> WORK = Set.of("role", "organisation");

    private final MenuButton root = new MenuButton(Messages.text("people.card.add"), Icons.of(Feather.PLUS));
    private final Consumer<String> edit;
    private final Consumer<Trust> trust;
    private final Runnable times;
    private final PhotoChoice photo;

    AddMenu(Consumer<String> edit, Consumer<Trust> trust, Runnable times, PhotoChoice photo) {
        this.edit = edit;
        this.trust = trust;
        this.times = times;
        this.photo = photo;
    }

    MenuButton root() {
        return root;
    }

    void show(CardModel.Face.Person face, List<CardLine> lines) {
        boolean named = face.named();
        root.getItems().setAll(items(lines, line -> FIRST.contains(line.key()), List.of()));
        if (named && face.card().contact().photo() == null) {
            sub(Messages.text("people.duplicates.photo"), List.of(
                    item(Messages.text("people.photo.file"), photo::choose),
                    item(Messages.text("people.photo.paste"), photo::paste)));
        }
        sub(Messages.text("people.card.reach"), items(lines, of(CardLine.Part.REACH), List.of()));
        sub(Messages.text("people.card.about"), items(
                lines, of(CardLine.Part.ABOUT).and(line -> !NAMES.contains(line.key())),
                named && face.card().contact().trust() == null ? List.of(trusts()) : List.of()));
        sub(Messages.text("people.column.work"), items(
                lines, of(CardLine.Part.WORK).or(line -> WORK.contains(line.key())), List.of()));
        sub(Messages.text("people.card.coffee"), items(lines, of(CardLine.Part.COFFEE), times(face)));
        sub(Messages.text("people.form.name"), items(lines, line -> NAMES.contains(line.key()), List.of()));
        root.getItems().addAll(items(lines, of(CardLine.Part.OWN), List.of()));
    }

    /** The lines of a part that do not stand at the top of the menu. */
    private static Predicate<CardLine> of(CardLine.Part part) {
        return line -> line.part() == part && !FIRST.contains(line.key()) && !line.key().equals("trustReason");
    }

    private List<MenuItem> items(List<CardLine> lines, Predicate<CardLine> wanted, List<MenuItem> more) {
        return Stream.concat(
                        lines.stream().filter(line -> !line.isThere()).filter(wanted).map(this::item), more.stream())
                .toList();
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

    private List<MenuItem> times(CardModel.Face.Person face) {
        var wishes = face.card().contact().wishes();
        return wishes.halfDays().isEmpty() && wishes.prefers() == null
                ? List.of(item(Messages.text("people.line.times"), times)) : List.of();
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
