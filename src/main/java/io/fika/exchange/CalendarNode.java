package io.fika.exchange;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One component of an iCalendar file, wherever it stands: within a calendar, without one, or behind another that was
 * never ended.
 *
 * @param name such as {@code VEVENT}
 */
record CalendarNode(String name, int line, List<VObjectProperty> properties) {
    /** All components of a file in their order. */
    static List<CalendarNode> all(String text) {
        Listener listener = new Listener();
        SyntaxRules rules = SyntaxRules.iCalendar();
        rules.setDefaultSyntaxStyle(SyntaxStyle.NEW); // of components without a calendar that says its version
        try (VObjectReader reader = new VObjectReader(new StringReader(text), rules)) {
            reader.parse(listener);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail
        }
        return listener.nodes;
    }

    Stream<VObjectProperty> all(String property, int most) {
        return properties.stream().filter(candidate -> candidate.getName().equalsIgnoreCase(property)).limit(most);
    }

    Optional<VObjectProperty> first(String property) {
        return all(property, 1).findFirst();
    }

    /** The text of a property, or empty. */
    String text(String property) {
        return first(property).map(found -> VObjectPropertyValues.unescape(found.getValue()).strip()).orElse("");
    }

    private static final class Listener implements VObjectDataListener {
        private final List<CalendarNode> nodes = new ArrayList<>();
        private final Deque<CalendarNode> open = new ArrayDeque<>();

        @Override
        public void onComponentBegin(String name, Context context) {
            CalendarNode node =
                    new CalendarNode(name.strip().toUpperCase(Locale.ROOT), context.getLineNumber(), new ArrayList<>());
            nodes.add(node);
            open.push(node);
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            String ended = name.strip().toUpperCase(Locale.ROOT);
            if (open.stream().anyMatch(node -> node.name().equals(ended))) {
                String closed;
                do {
                    closed = open.pop().name(); // those within it end with it
                } while (!closed.equals(ended));
            }
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            CalendarNode node = open.peek();
            if (node != null) {
                node.properties().add(property);
            }
        }

        @Override
        public void onVersion(String value, Context context) {
            // all versions are read alike
        }

        @Override
        public void onWarning(
                Warning warning, @Nullable VObjectProperty property, @Nullable Exception exception, Context context) {
            // a line that is no property says nothing of when somebody is busy
        }
    }
}
