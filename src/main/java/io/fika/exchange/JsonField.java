package io.fika.exchange;

import io.fika.text.Messages;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A value in a JSON file that knows where it stands, so that whatever is wrong with it can be named. */
record JsonField(String path, JsonNode value) {
    /** A field of this object. */
    JsonField at(String name) throws WrongField {
        if (!value.isObject()) {
            throw wrong(Messages.text("exchange.problem.kind.object"));
        }
        String inner = path.isEmpty() ? name : path + "." + name;
        JsonNode found = value.get(name);
        if (found == null) {
            throw new WrongField(inner, Messages.text("exchange.problem.missing", inner));
        }
        return new JsonField(inner, found);
    }

    boolean isNull() {
        return value.isNull();
    }

    int number() throws WrongField {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw wrong(Messages.text("exchange.problem.kind.number"));
        }
        return value.intValue();
    }

    boolean flag() throws WrongField {
        if (!value.isBoolean()) {
            throw wrong(Messages.text("exchange.problem.kind.flag"));
        }
        return value.booleanValue();
    }

    String text() throws WrongField {
        if (!value.isString()) {
            throw wrong(Messages.text("exchange.problem.kind.text"));
        }
        return value.stringValue();
    }

    /**
     * A text that stands for something, such as a day.
     *
     * @param kind what it should be, for the sentence that refuses something else
     */
    <T> T parsed(Function<String, T> parser, String kind) throws WrongField {
        try {
            return parser.apply(text());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw wrong(kind);
        }
    }

    interface Reader<T> {
        T read(JsonField field) throws WrongField;
    }

    <T> List<T> list(Reader<T> reader) throws WrongField {
        if (!value.isArray()) {
            throw wrong(Messages.text("exchange.problem.kind.list"));
        }
        List<T> result = new ArrayList<>(value.size());
        for (int i = 0; i < value.size(); i++) {
            result.add(reader.read(new JsonField(path + "[" + i + "]", value.get(i))));
        }
        return result;
    }

    <T> @Nullable T orNull(Reader<T> reader) throws WrongField {
        return isNull() ? null : reader.read(this);
    }

    WrongField wrong(String kind) {
        return new WrongField(path, Messages.text("exchange.problem.wrong", path, kind));
    }
}
