package io.fika.ui.shell;

import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.Screen;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The row at the top: the title of the screen, the search field, the actions of the screen. */
final class Header {
    /** With fewer pixels the search field does without its keys, and with fewer still it is its icon alone. */
    private static final double ROOM_FOR_KEYS = 300;

    private static final double ROOM_FOR_WORDS = 150;
    private static final double NARROW_BELOW = 72;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final HBox root = new HBox();
    private final HBox title = new HBox();
    private final HBox actions = new HBox();
    private final HBox middle = new HBox();
    private final Label words = new Label(Messages.text("shell.search"));
    private final Label keys = new Label(Keys.shown("Shortcut+K"));
    private final Button search = new Button();

    Header(Runnable onSearch) {
        root.getStyleClass().add("header");
        title.getStyleClass().add("header-title");
        actions.getStyleClass().add("header-actions");
        actions.setMinWidth(Region.USE_PREF_SIZE);
        middle.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(middle, Priority.ALWAYS);
        search(onSearch);
        root.getChildren().addAll(title, middle, actions);
        root.setMinWidth(0);
        root.widthProperty().subscribe(width -> crowd(width.doubleValue()));
    }

    // closer together where there is little room
    private void crowd(double width) {
        root.pseudoClassStateChanged(NARROW, width < NARROW_BELOW * keys.getFont().getSize());
    }

    HBox root() {
        return root;
    }

    void show(Screen screen) {
        title.getChildren().setAll(screen.title());
        actions.getChildren().setAll(screen.actions());
    }

    // a button that looks like a field: typing happens in the palette it opens
    private void search(Runnable onSearch) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        keys.getStyleClass().add("search-keys");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        words.setMinWidth(0);
        var face = new HBox(Icons.of(Feather.SEARCH), words, gap, keys);
        face.getStyleClass().add("search-face");
        search.getStyleClass().setAll("search-field");
        search.setGraphic(face);
        search.setAccessibleText(Messages.text("shell.search"));
        search.setMaxWidth(Double.MAX_VALUE);
        search.setOnAction(event -> onSearch.run());
        HBox.setHgrow(search, Priority.ALWAYS);
        middle.getChildren().add(search);
        search.widthProperty().subscribe(width -> {
            boolean room = width.doubleValue() >= ROOM_FOR_WORDS;
            words.setVisible(room);
            words.setManaged(room);
            boolean more = width.doubleValue() >= ROOM_FOR_KEYS;
            keys.setVisible(more);
            keys.setManaged(more);
        });
    }
}
