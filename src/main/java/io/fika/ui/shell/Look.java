package io.fika.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import io.fika.ui.kit.Appearance;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** The style sheets of a scene: the theme, our colours for it, and base.css. */
public final class Look {
    private static final String LIGHT = new PrimerLight().getUserAgentStylesheet();
    private static final String DARK = new PrimerDark().getUserAgentStylesheet();

    private static final List<String> SIZES = Arrays.stream(Appearance.TextSize.values())
            .map(Appearance.TextSize::styleClass)
            .toList();

    private final Scene scene;
    private String worn = Appearance.TextSize.NORMAL.styleClass();

    /** Dresses a scene as the system has it, and again whenever that changes. */
    public Look(Scene scene) {
        this.scene = scene;
        scene.getPreferences().colorSchemeProperty().subscribe(this::wear);
        scene.rootProperty().subscribe(this::resize);
    }

    /** Dresses the scene as the user wishes. */
    public void wear(Appearance appearance) {
        scene.getPreferences().setColorScheme(switch (appearance.theme()) {
            case SYSTEM -> null;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        });
        worn = appearance.text().styleClass();
        resize(scene.getRoot());
    }

    private void resize(Parent root) {
        root.getStyleClass().removeAll(SIZES);
        root.getStyleClass().add(worn);
    }

    private void wear(ColorScheme scheme) {
        boolean dark = scheme == ColorScheme.DARK;
        scene.setUserAgentStylesheet(dark ? DARK : LIGHT);
        scene.getStylesheets().setAll(sheet(dark ? "dark.css" : "light.css"), sheet("base.css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource("/io/fika/" + name)).toExternalForm();
    }
}
