package io.fika.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import io.fika.ui.kit.Appearance;
import io.fika.ui.kit.Appearance.TextSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;

/** The style sheets of a scene: the theme, our colours for it, and base.css. */
public final class Look {
    private static final String LIGHT = new PrimerLight().getUserAgentStylesheet();
    private static final String DARK = new PrimerDark().getUserAgentStylesheet();

    private final Scene scene;
    private TextSize text = TextSize.NORMAL;

    /** Dresses a scene as the system has it, and again whenever that changes. */
    public Look(Scene scene) {
        this.scene = scene;
        scene.getPreferences().colorSchemeProperty().subscribe(this::dress);
        dress();
    }

    /** Dresses the scene as the user wishes. */
    public void wear(Appearance appearance) {
        text = appearance.text();
        scene.getPreferences().setColorScheme(switch (appearance.theme()) {
            case SYSTEM -> null;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        });
        dress();
    }

    private void dress() {
        boolean dark = scene.getPreferences().getColorScheme() == ColorScheme.DARK;
        String theme = dark ? DARK : LIGHT;
        if (!theme.equals(Application.getUserAgentStylesheet())) {
            // for the whole program: the scenes of popups and tooltips know no other
            Application.setUserAgentStylesheet(theme);
        }
        List<String> sheets = new ArrayList<>(List.of(sheet(dark ? "dark.css" : "light.css"), sheet("base.css")));
        if (text != TextSize.NORMAL) {
            sheets.add(sheet("text-" + text.percent() + ".css"));
        }
        if (!sheets.equals(scene.getStylesheets())) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource("/io/fika/" + name)).toExternalForm();
    }
}
