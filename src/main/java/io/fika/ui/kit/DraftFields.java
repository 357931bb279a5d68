package io.fika.ui.kit;

import io.fika.text.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/**
 * The drafts of a form whose fields are stored one by one when the cursor leaves them: what is typed meanwhile is kept,
 * as is what could not be stored because it is wrong. To be made after the form listens to its fields itself.
 */
public final class DraftFields {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final Drafts drafts;
    private final Supplier<String> form;
    private final Map<String, TextInputControl> fields = new LinkedHashMap<>();
    private final Map<String, String> stored = new LinkedHashMap<>();
    private final HBox bar = new HBox();

    /** @param form the name of the form, with the identity of whatever it shows now */
    public DraftFields(Drafts drafts, Supplier<String> form) {
        this.drafts = drafts;
        this.form = form;
        var says = new Label(Messages.text("kit.draft.kept"), Icons.of(Feather.CLOCK));
        says.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar.getStyleClass().add("draft-bar");
        bar.getChildren().addAll(
                says, gap, button(Messages.text("kit.draft.continue"), this::goOn),
                button(Messages.text("kit.draft.discard"), this::discard));
        showBar(false);
    }

    /** Says that something was kept from before, and lets the user go on with it or give it up. */
    public Node bar() {
        return bar;
    }

    public DraftFields field(String name, TextInputControl control) {
        fields.put(name, control);
        control.textProperty().addListener((seen, before, typed) -> {
            if (control.isFocused()) {
                drafts.keep(key(name), Map.of("text", typed));
            }
        });
        control.focusedProperty().addListener((seen, before, focused) -> {
            boolean wrong = control.getPseudoClassStates().contains(WRONG);
            if (!focused && !wrong && !drafts.of(key(name)).isEmpty()) {
                drafts.drop(key(name));
                stored.remove(name);
                showBar(bar.isVisible() && !stored.isEmpty());
            }
        });
        return this;
    }

    /** To be called when the form shows something else than before, as it is stored: puts back what was typed of it. */
    public void restore() {
        stored.clear();
        fields.forEach((name, control) -> {
            String kept = drafts.of(key(name)).get("text");
            if (kept != null && !kept.equals(control.getText())) {
                stored.put(name, control.getText());
                control.setText(kept);
            }
        });
        showBar(!stored.isEmpty());
    }

    /** Whether a field shows what was kept rather than what is stored. */
    public boolean holds(TextInputControl control) {
        return stored.keySet().stream().anyMatch(name -> control.equals(fields.get(name)));
    }

    private void goOn() {
        showBar(false);
        stored.keySet().stream().findFirst().map(fields::get).ifPresent(control -> {
            control.requestFocus();
            control.end();
        });
    }

    private void discard() {
        stored.forEach((name, text) -> {
            TextInputControl control = fields.get(name);
            if (control != null) {
                control.setText(text);
            }
            drafts.drop(key(name));
        });
        stored.clear();
        showBar(false);
    }

    private String key(String field) {
        return form.get() + "/" + field;
    }

    private void showBar(boolean shown) {
        bar.setVisible(shown);
        bar.setManaged(shown);
    }

    private static Button button(String name, Runnable action) {
        var button = new Button(name);
        button.getStyleClass().addAll("small", "flat");
        button.setOnAction(event -> action.run());
        return button;
    }
}
