package io.fika.ui.kit;

import io.fika.people.Hue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * The colours of the current theme for what is painted on a canvas, read from the style sheet so that canvas and
 * controls share one source. Its {@link #node()} must stand somewhere in the view (it takes no room and shows nothing);
 * before it is in a scene every colour is {@link Color#GRAY}.
 */
public final class Palette {
    private final Pane node = new Pane();
    private final Map<Swatch, Region> swatches = new EnumMap<>(Swatch.class);
    private final List<Runnable> listeners = new ArrayList<>();

    private final Map<Swatch, Color> fixed = new EnumMap<>(Swatch.class);

    public Palette() {
        node.getStyleClass().add("palette");
        node.setManaged(false);
        node.setMouseTransparent(true);
        node.setOpacity(0);
        for (Swatch swatch : Swatch.values()) {
            var region = new Region();
            region.getStyleClass().add(swatch.styleClass());
            region.backgroundProperty().subscribe(() -> listeners.forEach(Runnable::run));
            swatches.put(swatch, region);
        }
        node.getChildren().addAll(swatches.values());
    }

    public Node node() {
        return node;
    }

    /** The colours as they are now, which no theme changes any more and any thread may ask for. */
    public Palette frozen() {
        var frozen = new Palette();
        for (Swatch swatch : Swatch.values()) {
            frozen.fixed.put(swatch, of(swatch));
        }
        return frozen;
    }

    public Color of(Swatch swatch) {
        Color known = fixed.get(swatch);
        return known != null ? known : styled(swatch);
    }

    private Color styled(Swatch swatch) {
        Background background = Objects.requireNonNull(swatches.get(swatch)).getBackground();
        boolean known = background != null && !background.getFills().isEmpty();
        return known && background.getFills().getFirst().getFill() instanceof Color color ? color : Color.GRAY;
    }

    public Color of(Hue hue) {
        return of(Swatch.of(hue));
    }

    /** Calls back whenever a colour has changed (several times in a row for one change of theme). */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
