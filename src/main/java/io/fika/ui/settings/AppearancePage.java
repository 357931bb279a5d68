package io.fika.ui.settings;

import io.fika.text.Messages;
import io.fika.ui.kit.Appearance;
import io.fika.ui.kit.Section;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How the window looks. */
final class AppearancePage {
    private final ToggleGroup themes = new ToggleGroup();
    private final ToggleGroup sizes = new ToggleGroup();
    private final Page page;

    AppearancePage(SettingsModel model, SettingsController controller) {
        var looks = new VBox(8);
        for (Appearance.Theme theme : Appearance.Theme.values()) {
            looks.getChildren().add(radio(themes, name(theme), theme, it -> controller.theme(theme)));
        }
        var texts = new VBox(8);
        for (Appearance.TextSize size : Appearance.TextSize.values()) {
            String name = Messages.text("settings.text.percent", size.percent());
            texts.getChildren().add(radio(sizes, name, size, it -> controller.text(size)));
        }
        page = Page.of(
                Messages.text("settings.appearance"),
                Messages.text("settings.appearance.about"),
                new Section(Messages.text("settings.theme"), looks).root(),
                new Section(Messages.text("settings.text"), texts).root());
        model.appearance.subscribe(this::show);
    }

    Page page() {
        return page;
    }

    private void show(@Nullable Appearance appearance) {
        if (appearance != null) {
            select(themes, appearance.theme());
            select(sizes, appearance.text());
        }
    }

    private static void select(ToggleGroup group, Object value) {
        group.getToggles().stream()
                .filter(toggle -> value.equals(toggle.getUserData()))
                .forEach(group::selectToggle);
    }

    private static RadioButton radio(ToggleGroup group, String name, Object value, Consumer<Object> chosen) {
        var radio = new RadioButton(name);
        radio.setUserData(value);
        radio.setToggleGroup(group);
        radio.setOnAction(event -> chosen.accept(value));
        return radio;
    }

    private static String name(Appearance.Theme theme) {
        return switch (theme) {
            case SYSTEM -> Messages.text("settings.theme.system");
            case LIGHT -> Messages.text("settings.theme.light");
            case DARK -> Messages.text("settings.theme.dark");
        };
    }
}
