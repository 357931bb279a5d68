package io.fika.ui.settings;

import io.fika.text.Messages;
import io.fika.ui.kit.Field;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** A field whose edit ends when it is left or Enter is pressed; what cannot be read stays, with what is wrong. */
final class Entry<T> {
    private final TextInputControl input;
    private final Field field;
    private final Function<String, Optional<T>> parse;
    private final Consumer<T> edited;
    private final String problem;
    private String shown = "";

    private Entry(
            String name,
            TextInputControl input,
            Function<String, Optional<T>> parse,
            String problem,
            Consumer<T> edited) {
        this.input = input;
        this.field = new Field(name, input);
        this.parse = parse;
        this.problem = problem;
        this.edited = edited;
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                end();
            }
        });
        input.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && (input instanceof TextField || event.isShortcutDown())) {
                end();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                input.setText(shown);
                field.problem("");
            }
        });
    }

    /** A line of text. */
    static Entry<String> line(String name, Consumer<String> edited) {
        return new Entry<>(name, new TextField(), text -> Optional.of(text.strip()), "", edited);
    }

    /** A line of text that must not be blank. */
    static Entry<String> named(String name, Consumer<String> edited) {
        return new Entry<>(
                name,
                new TextField(),
                text -> Optional.of(text.strip()).filter(it -> !it.isEmpty()),
                Messages.text("settings.problem.name"),
                edited);
    }

    /** Several lines of text. */
    static Entry<String> area(String name, int rows, Consumer<String> edited) {
        var area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        return new Entry<>(name, area, text -> Optional.of(text.strip()), "", edited);
    }

    /** A whole number from one to another; both count. */
    static Entry<Integer> number(String name, int least, int most, Consumer<Integer> edited) {
        var entry = new Entry<>(
                name,
                new TextField(),
                text -> number(text, least, most),
                Messages.text("settings.problem.number", least, most),
                edited);
        entry.input.getStyleClass().add("number-entry");
        return entry;
    }

    /** A whole number from 1, or nothing. */
    static Entry<OptionalInt> optionalNumber(String name, int most, Consumer<OptionalInt> edited) {
        Entry<OptionalInt> entry = new Entry<>(
                name,
                new TextField(),
                text -> optionalNumber(text, most),
                Messages.text("settings.problem.optional", most),
                edited);
        entry.input.getStyleClass().add("number-entry");
        return entry;
    }

    /** Text with a meaning of its own. */
    static <T> Entry<T> parsed(
            String name, Function<String, Optional<T>> parse, String problem, Consumer<T> edited) {
        return new Entry<>(name, new TextField(), parse, problem, edited);
    }

    Node root() {
        return field.root();
    }

    /** The field where something beside it shows its name already. */
    Node bare() {
        return field.bare();
    }

    Entry<T> prompt(String text) {
        input.setPromptText(text);
        return this;
    }

    /** Shows what is stored, unless the user is just writing something else. */
    void show(String text) {
        boolean writing = input.isFocused() && !input.getText().equals(shown);
        shown = text;
        if (!writing) {
            input.setText(text);
            field.problem("");
        }
    }

    private void end() {
        if (input.getText().equals(shown)) {
            field.problem("");
            return;
        }
        Optional<T> read = parse.apply(input.getText());
        field.problem(read.isPresent() ? "" : problem);
        read.ifPresent(edited);
    }

    private static Optional<Integer> number(String text, int least, int most) {
        try {
            int number = Integer.parseInt(text.strip());
            return number >= least && number <= most ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<OptionalInt> optionalNumber(String text, int most) {
        if (text.isBlank()) {
            return Optional.of(OptionalInt.empty());
        }
        Optional<Integer> known = number(text, 1, most);
        return known.isPresent() ? Optional.of(OptionalInt.of(known.get())) : Optional.empty();
    }
}
