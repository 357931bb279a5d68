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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One component of an iCalendar file, wherever it stands: within a calendar, without one, or behind another that was
 * never ended.
 *
 * @param name such as {@code VEVENT}
 */
record CalendarNode(String name, int line, List<VObjectProperty> properties) {
    /** Goes over all components of a file as they end: those of large files would fill the memory together. */
    static void each(String text, Consumer<CalendarNode> ended) {
        // an empty first line would be taken for the end
        int begin = text.length() - text.stripLeading().length();
        Listener listener = new Listener(ended, Math.toIntExact(text.chars().limit(begin).filter(c -> c == '\n').count()));
        SyntaxRules rules = SyntaxRules.iCalendar();
        rules.setDefaultSyntaxStyle(SyntaxStyle.NEW); // of components without a calendar that says its version
        try (VObjectReader reader = new VObjectReader(new StringReader(text.substring(begin)), rules)) {
            reader.parse(listener);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail
        }
        listener.open.forEach(ended); // what the file breaks off in
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
        private final Consumer<CalendarNode> ended;
        private final int skipped;
        private final Deque<CalendarNode> open = new ArrayDeque<>();

        /** @param skipped lines before the first that is told */
        private Listener(Consumer<CalendarNode> ended, int skipped) {
            this.ended = ended;
            this.skipped = skipped;
        }

        @Override
        public void onComponentBegin(String name, Context context) {
            open.push(new CalendarNode(
                    name.strip().toUpperCase(Locale.ROOT), skipped + context.getLineNumber(), new ArrayList<>()));
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            String closed = name.strip().toUpperCase(Locale.ROOT);
            if (open.stream().anyMatch(node -> node.name().equals(closed))) {
                CalendarNode last;
                do {
                    last = open.pop(); // those within it end with it
                    ended.accept(last);
                } while (!last.name().equals(closed));
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
