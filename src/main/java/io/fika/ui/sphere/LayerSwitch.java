package io.fika.ui.sphere;

import io.fika.text.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Switches the layers: the usual ones by a row of buttons, the others by a menu, which has all where it is narrow. */
final class LayerSwitch {
    private static final List<Layer> USUAL = List.of(Layer.STANDING, Layer.TRUST, Layer.INTRODUCTIONS, Layer.EVENT);
    private static final double ROOM = 92;

    private final HBox root = new HBox();
    private final HBox row = new HBox();
    private final MenuButton menu = new MenuButton();
    private final ToggleGroup buttons = new ToggleGroup();
    private final ToggleGroup items = new ToggleGroup();
    private final Map<Layer, ToggleButton> usual = new EnumMap<>(Layer.class);
    private final Map<Layer, RadioMenuItem> all = new EnumMap<>(Layer.class);
    private final LayerModel model;

    LayerSwitch(LayerModel model, LayerController controller) {
        this.model = model;
        root.getStyleClass().add("layer-switch");
        root.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("layer-row");
        menu.getStyleClass().add("layer-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (Layer layer : Layer.values()) {
            var item = new RadioMenuItem(layer.title());
            item.setToggleGroup(items);
            item.setOnAction(event -> controller.onLayer(layer));
            all.put(layer, item);
            menu.getItems().add(item);
            if (USUAL.contains(layer)) {
                row.getChildren().add(button(layer, controller));
            }
        }
        root.getChildren().addAll(row, menu);
        model.layerProperty().subscribe(layer -> show());
        root.sceneProperty().flatMap(scene -> scene == null ? null : scene.widthProperty())
                .subscribe(width -> show());
    }

    Node root() {
        return root;
    }

    private ToggleButton button(Layer layer, LayerController controller) {
        var button = new ToggleButton(layer.title());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(buttons);
        button.setTooltip(new Tooltip(layer.meaning()));
        button.setOnAction(event -> {
            button.setSelected(true);
            controller.onLayer(layer);
        });
        usual.put(layer, button);
        return button;
    }

    private void show() {
        Layer layer = model.layerProperty().get();
        boolean wide = root.getScene() == null
                || root.getScene().getWidth() >= ROOM * menu.getFont().getSize();
        row.setVisible(wide);
        row.setManaged(wide);
        buttons.selectToggle(usual.get(layer));
        items.selectToggle(all.get(layer));
        menu.setText(wide && usual.containsKey(layer) ? Messages.text("sphere.layer.more") : layer.title());
        menu.setAccessibleText(Messages.text("sphere.layer", layer.title()));
        menu.setTooltip(new Tooltip(layer.meaning()));
    }
}
