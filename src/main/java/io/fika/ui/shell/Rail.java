package io.fika.ui.shell;

import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.Place;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rail on the left: the places, the settings at its foot. */
final class Rail {
    private final VBox root = new VBox();
    private final ReadOnlyProperty<Place> shown;
    private final Consumer<Place> onPlace;

    Rail(Set<Place> places, ReadOnlyProperty<Place> shown, Consumer<Place> onPlace) {
        this.shown = shown;
        this.onPlace = onPlace;
        root.getStyleClass().add("rail");
        var word = new Label("fika");
        word.getStyleClass().add("rail-word");
        var upper = new VBox();
        upper.getStyleClass().add("rail-places");
        places.stream().sorted().filter(place -> place != Place.SETTINGS).map(this::item).forEach(upper.getChildren()::add);
        var scroll = new ScrollPane(upper);
        scroll.getStyleClass().add("rail-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().addAll(word, scroll);
        if (places.contains(Place.SETTINGS)) {
            root.getChildren().add(item(Place.SETTINGS));
        }
    }

    Region root() {
        return root;
    }

    private Node item(Place place) {
        var item = new ToggleButton(Places.name(place), Icons.of(Places.icon(place)));
        item.getStyleClass().setAll("rail-item");
        item.setContentDisplay(ContentDisplay.TOP);
        item.setAlignment(Pos.CENTER);
        item.setMaxWidth(Double.MAX_VALUE);
        item.setMinHeight(Region.USE_PREF_SIZE);
        item.setTooltip(new Tooltip(Messages.text("shell.placeWithKeys", Places.name(place), Keys.shown(Places.keys(place)))));
        shown.subscribe(now -> item.setSelected(now == place));
        item.setOnAction(event -> {
            item.setSelected(true);
            onPlace.accept(place);
        });
        return item;
    }

}
