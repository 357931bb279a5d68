package io.fika.ui.people;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A box to choose one of some values by their names, or none. */
final class Choice<T> {
    private final ComboBox<Entry<T>> box = new ComboBox<>();

    private record Entry<T>(@Nullable T value, String name) {}

    /** @param none what choosing none is called */
    Choice(List<T> values, Function<T, String> name, String none) {
        box.getItems().add(new Entry<>(null, none));
        values.forEach(value -> box.getItems().add(new Entry<>(value, name.apply(value))));
        box.getSelectionModel().selectFirst();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(12);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Entry<T> entry) {
                return entry == null ? "" : entry.name();
            }

            @Override
            public Entry<T> fromString(String text) {
                throw new UnsupportedOperationException("The box cannot be typed in");
            }
        });
    }

    ComboBox<?> box() {
        return box;
    }

    @Nullable T value() {
        return box.getValue() == null ? null : box.getValue().value();
    }

    void choose(@Nullable T value) {
        box.getItems().stream()
                .filter(entry -> value == null ? entry.value() == null : value.equals(entry.value()))
                .findFirst()
                .ifPresent(box::setValue);
    }

    void onChange(Runnable then) {
        box.valueProperty().subscribe((before, after) -> then.run());
    }
}
