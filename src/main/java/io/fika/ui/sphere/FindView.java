package io.fika.ui.sphere;

import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What is being typed on the map, and how many it finds. */
final class FindView {
    private final HBox root = new HBox();

    FindView(SphereModel model) {
        root.getStyleClass().add("map-find");
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.setMouseTransparent(true);
        var typed = new Label();
        typed.getStyleClass().add("semibold");
        var count = new Label();
        count.getStyleClass().add("muted");
        root.getChildren().addAll(Icons.of(Feather.SEARCH), typed, count);
        model.findProperty().subscribe(find -> {
            root.setVisible(find != null);
            root.setManaged(find != null);
            if (find != null) {
                typed.setText(find.typed());
                count.setText(find.isDimming()
                        ? Messages.text("sphere.find.count", find.hits().size())
                        : Messages.text("sphere.find.type"));
            }
        });
    }

    Node root() {
        return root;
    }
}
