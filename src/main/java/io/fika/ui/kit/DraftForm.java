package io.fika.ui.kit;

import io.fika.text.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The draft of one form. The form names its controls once they say what is stored, then opens the draft, which puts back
 * what was typed before and keeps what is typed from now on; when all is saved or given up, it is done.
 */
public final class DraftForm {
    private final Drafts drafts;
    private final String name;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, String> stored = new LinkedHashMap<>();
    private final HBox bar = new HBox();
    private boolean open;

    /** A control: how it is read and written. */
    private record Part(Supplier<String> text, Consumer<String> write) {}

    DraftForm(Drafts drafts, String name) {
        this.drafts = drafts;
        this.name = name;
        showBar(false);
    }

    /** A control with text. */
    public DraftForm text(String field, StringProperty text) {
        return part(field, () -> text.get() == null ? "" : text.get(), text::set, text);
    }

    /** A control with any other value; both functions are given nothing but what the other answers. */
    public <T> DraftForm value(
            String field, Property<@Nullable T> value, Function<T, String> write, Function<String, T> read) {
        return part(
                field,
                () -> {
                    T now = value.getValue();
                    return now == null ? "" : write.apply(now);
                },
                text -> value.setValue(text.isEmpty() ? null : read.apply(text)), value);
    }

    private DraftForm part(
            String field, Supplier<String> text, Consumer<String> write,
            ObservableValue<?> value) {
        parts.put(field, new Part(text, write));
        value.addListener((seen, before, after) -> changed());
        return this;
    }

    /** Puts back what was kept, if anything; answers whether there was. */
    public boolean open() {
        stored.clear();
        parts.forEach((field, part) -> stored.put(field, part.text().get()));
        Map<String, String> kept = drafts.of(name);
        kept.forEach((field, text) -> {
            Part part = parts.get(field);
            if (part != null) {
                part.write().accept(text);
            }
        });
        open = true;
        showBar(!kept.isEmpty());
        return !kept.isEmpty();
    }

    /** What is in the form now is stored, or not wanted any more. */
    public void done() {
        open = false;
        showBar(false);
        drafts.drop(name);
    }

    /** Says that something was kept from before, and lets the user go on with it or give it up. */
    public Node bar() {
        return bar;
    }

    private void changed() {
        if (!open) {
            return;
        }
        Map<String, String> now = new LinkedHashMap<>();
        parts.forEach((field, part) -> now.put(field, part.text().get()));
        if (now.equals(stored)) {
            drafts.drop(name);
        } else {
            drafts.keep(name, now);
        }
    }

    private void showBar(boolean shown) {
        if (shown && bar.getChildren().isEmpty()) {
            var says = new Label(Messages.text("kit.draft.kept"), Icons.of(Feather.CLOCK));
            says.setMinWidth(Region.USE_PREF_SIZE);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var on = new Button(Messages.text("kit.draft.continue"));
            on.getStyleClass().addAll("small", "flat");
            on.setOnAction(event -> showBar(false));
            var discard = new Button(Messages.text("kit.draft.discard"));
            discard.getStyleClass().addAll("small", "flat");
            discard.setOnAction(event -> discard());
            bar.getStyleClass().add("draft-bar");
            bar.getChildren().addAll(says, gap, on, discard);
        }
        bar.setVisible(shown);
        bar.setManaged(shown);
    }

    private void discard() {
        open = false;
        parts.forEach((field, part) -> part.write().accept(stored.getOrDefault(field, "")));
        drafts.drop(name);
        showBar(false);
        open = true;
    }
}
