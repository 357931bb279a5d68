package io.fika.ui.sphere;

import io.fika.people.Sectoring;
import io.fika.text.Messages;
import io.fika.ui.kit.Remembered;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Chooses by what the map is divided into sectors; how the user left it is remembered. */
final class SectorSwitch {
    private static final String KEY = "sphere.sectors";

    private final MenuButton root = new MenuButton();

    SectorSwitch(SphereModel model, SphereController controller, Remembered remembered) {
        root.getStyleClass().add("map-sectors");
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.setTooltip(new Tooltip(Messages.text("sphere.by.meaning")));
        StackPane.setAlignment(root, Pos.TOP_RIGHT);
        var group = new ToggleGroup();
        Map<Sectoring, RadioMenuItem> items = new EnumMap<>(Sectoring.class);
        for (Sectoring by : Sectoring.values()) {
            var item = new RadioMenuItem(SectorNames.title(by));
            item.setToggleGroup(group);
            item.setOnAction(event -> {
                controller.onSectoring(by);
                remembered.put(KEY, by.name());
            });
            items.put(by, item);
            root.getItems().add(item);
        }
        controller.onSectoring(Sectoring.named(remembered.get(KEY).orElse("")));
        model.sectoringProperty().subscribe(by -> {
            group.selectToggle(items.get(by));
            root.setText(SectorNames.title(by));
            root.setAccessibleText(Messages.text("sphere.by", SectorNames.title(by)));
        });
    }

    Node root() {
        return root;
    }
}
